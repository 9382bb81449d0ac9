/** A problem: a stable code, what is wrong, where, and what to do about it. */
export interface Problem {
  readonly code: string;
  readonly what: string;
  /** Such as `types/person.yaml:12`, an option's name or an address. */
  readonly where?: string | undefined;
  readonly todo: string;
}

/** Of an error that was made with nothing. */
const NONE: Problem = { code: "error", what: "error", todo: "see its cause" };

/** The kit's error. Tools compare `code`; people read `message`. */
export class KitError extends Error implements Problem {
  readonly code: string;
  readonly what: string;
  readonly where?: string | undefined;
  readonly todo: string;
  /** All problems; the first is the error's own. */
  readonly problems: readonly Problem[];

  constructor(given: Problem, options: { readonly cause?: unknown; readonly problems?: readonly Problem[] } = {}) {
    const problem = given ?? NONE;
    const problems = options?.problems ?? [problem];
    super(problems.map(formatProblem).join("\n"), options?.cause === undefined ? {} : { cause: options.cause });
    this.name = "KitError";
    this.code = problem.code;
    this.what = problem.what;
    if (problem.where !== undefined) this.where = problem.where;
    this.todo = problem.todo;
    this.problems = problems;
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
}

/** The system's code of whatever was thrown, such as `ENOENT`; without one, its text. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown);
}

/** One line: `where: what (what to do) [code]`. */
export function formatProblem(problem: Problem): string {
  const where = problem.where === undefined ? "" : `${problem.where}: `;
  return `${where}${problem.what} (${problem.todo}) [${problem.code}]`;
}

/** Throws one error with all problems, if there are any. */
export function throwProblems(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first) throw new KitError(first, { problems });
}
