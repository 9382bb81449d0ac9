/**
 * The contract runner's entry: which requests are sent and judged for the kit's operations and imported ones. Throws
 * only for invalid options.
 */

import { KitError } from "../errors.ts";
import type { Contract } from "../model.ts";
import { type AnswerErrors, answerSchemaBy } from "./checks/answer-schema.ts";
import { entityChecks } from "./checks/entities.ts";
import { checks } from "./checks/index.ts";
import { couldNotRun } from "./could-not-run.ts";
import { chooseOperations } from "./choose-operations.ts";
import { systemClock, type Clock } from "./clock.ts";
import type { AnyCheck } from "./check.ts";
import type { Report } from "./model.ts";
import type { Target, VerifyOptions } from "./options.ts";
import { requireRelease } from "../releases.ts";
import { nearestFirst } from "../nearest.ts";
import { runPlan } from "./runner/run-plan.ts";
import { start } from "./runner/start.ts";
import { anyKnown } from "../operation-roles.ts";
import { importedScenarios } from "./scenarios/imported.ts";
import { scenarios } from "./scenarios/index.ts";
import { demandBaseUrl } from "./target.ts";

export { DEFAULT_BUDGET_SECONDS, DEFAULT_TIMEOUT_MS } from "./runner/run-plan.ts";

/** Runs the contract against a target. `clock` is for tests. */
export async function verify(target: Target, options: VerifyOptions = {}, clock: Clock = systemClock): Promise<Report> {
  demandBaseUrl(target.baseUrl, "verify");
  const { contract, operations } = await chooseOperations(options.groups, options.operations, options.contract);
  const plan = {
    contract: ofRelease(contract, options),
    operations,
    checks: chooseChecks(options, checks),
    scenarios,
    start,
    conclude: couldNotRun,
    startsWithList: true,
  };
  return runPlan(target, options, plan, clock);
}

/** Adds the release, if one is named. */
function ofRelease(contract: Contract, { release }: Pick<VerifyOptions, "release">): Contract {
  if (release === undefined) return contract;
  if (!/^\d+(?:\.\d+){3}$/.test(release)) requireRelease(release, "verify-release", "option release");
  return { ...contract, release };
}

interface ImportedOptions extends Omit<VerifyOptions, "contract"> {
  readonly contract: Contract;
  /** Validates an answer by its schema. */
  readonly errorsOf: AnswerErrors;
}

/** Runs a contract of imported operations against a target. `clock` is for tests. */
export async function verifyImported(
  target: Target,
  options: ImportedOptions,
  clock: Clock = systemClock,
): Promise<Report> {
  const contract = ofRelease(options.contract, options);
  const known = contract.operations.map(({ id }) => id);
  const operations = choose("operation", options.operations, known);
  const imported = importedScenarios(contract, operations);
  const asked = chooseChecks(options, importedChecks(options.errorsOf));
  const plan = { contract, operations, checks: asked, conclude: couldNotRun, ...imported };
  return runPlan(target, options, plan, clock);
}

/** The checks that need only an operation's tables, and those of what is read and written by its id. */
export function importedChecks(errorsOf: AnswerErrors): readonly AnyCheck[] {
  const ofTables = [...checks.filter(({ anyOperation }) => anyOperation), answerSchemaBy(errorsOf)];
  return [...ofTables.map((check) => ({ ...check, appliesTo: anyKnown, needsBody: false })), ...entityChecks];
}

function chooseChecks(options: VerifyOptions, known: readonly AnyCheck[]): readonly AnyCheck[] {
  const names = choose(
    "check",
    options.checks,
    known.map(({ name }) => name),
  );
  return known.filter(({ name }) => names.includes(name));
}

/** Longer lists would bury the relevant names. */
const MOST_NAMES = 100;

function choose(what: string, wanted: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  if (!wanted || wanted.length === 0) return known;
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown === undefined) return wanted;
  throw new KitError({
    code: `verify-${what}`,
    what: `there is no ${what} ${JSON.stringify(unknown)}`,
    where: `option ${what}s`,
    todo: `use one of ${nearestFirst(unknown, known).slice(0, MOST_NAMES).join(", ")}`,
  });
}
