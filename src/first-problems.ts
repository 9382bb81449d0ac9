import { KitError, type Problem } from "./errors.ts";

/** A file of megabytes can be wrong in every line. */
const MOST = 100;

/** The first problems, and how many more there are. */
export function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  const left = problems.length - MOST;
  const [first] = problems;
  if (left <= 0 || !first) return problems;
  const more = { code: first.code, what: `and ${left} more problems like these`, todo: "mend these first" };
  return [...problems.slice(0, MOST), more];
}

/** The error with its first problems. */
export function withFirstProblems(error: unknown): unknown {
  if (!(error instanceof KitError)) return error;
  const problems = firstProblems(error.problems);
  return problems === error.problems ? error : new KitError(error, { cause: error.cause, problems });
}
