import { contract as builtIn } from "../../contract.ts";
import { loadGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { createMock } from "../../mock/create-mock.ts";
import type { MockOptions } from "../../mock/options.ts";
import { DIALECTS } from "../../dialects.ts";
import type { Contract, Dialect } from "../../model.ts";
import { RELEASES } from "../../releases.ts";
import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { type Clock, rehearsalClock, systemClock } from "../../verify/clock.ts";
import { mergeReports } from "../../verify/merge.ts";
import type { Report } from "../../verify/model.ts";
import type { Target, VerifyOptions } from "../../verify/options.ts";
import { checks } from "../../verify/checks/index.ts";
import { importedChecks, verify, verifyImported } from "../../verify/run.ts";
import { chooseServed } from "../shared/served-groups.ts";
import type { Specs } from "../shared/load-specs.ts";
import { judgeImported } from "./judge-imported.ts";
import { withoutPrototype } from "../../values.ts";

const SECOND = 1050;

/** One per documented scheme; the mock accepts any. */
const AUTH = [SAMPLE_CREDENTIALS, "Bearer self-check", "SoTicket self-check"];

/**
 * Runs against a target: the kit's operations, with those of imported tables or those of replacing tables. `groups` are
 * the chat groups tested by default.
 */
export async function verifyTarget(
  target: Target,
  options: VerifyOptions,
  tables?: Specs,
  groups?: VerifyOptions["groups"],
  clock?: Clock,
): Promise<Report> {
  const added = groups && { groups };
  if (!tables) return verify(target, { ...options, ...added }, clock);
  const { imported } = tables;
  if (!imported) return verifyTables(target, options, tables.contract, clock);
  const asked = partsOf(options, imported);
  const runs: Record<string, Report> = withoutPrototype({});
  if (asked.chat) runs[""] = await verify(target, { ...asked.chat, ...added }, clock);
  // Each run counts its own requests only.
  if (asked.chat && asked.imported && options.rate !== undefined) await (clock ?? systemClock).sleep(SECOND);
  const { pacer: _counted, ...again } = target;
  if (asked.imported)
    runs["imported"] = await verifyTables(asked.chat ? again : target, asked.imported, imported, clock);
  const report = mergeReports(runs, target.baseUrl);
  const isAlone = runs[""]?.failure?.kind === "unreachable" && runs["imported"] && !runs["imported"].failure;
  return isAlone ? { ...report, failure: withoutChat(imported, tables.groups) } : report;
}

/** A server may have the imported operations alone. */
function withoutChat({ operations }: Contract, groups: Specs["groups"]): Report["failure"] {
  const theirs = new Set(operations.map(({ id }) => id));
  const names = Object.keys(groups).filter((name) => groups[name]?.some((id) => theirs.has(id)));
  const flags = names.map((name) => `--group ${name}`).slice(0, MOST_NAMED);
  return {
    kind: "unreachable",
    message: `Chat is not at this address, but the imported operations are. Judge them alone: ${flags.join(" ")}.`,
  };
}

/** More would hide what to do. */
const MOST_NAMED = 8;

function verifyTables(target: Target, options: VerifyOptions, contract: Contract, clock?: Clock): Promise<Report> {
  return verifyImported(target, { ...options, contract, errorsOf: judgeImported(contract) }, clock);
}

/** Chooses between chat and imported operations: both, unless only one's operations, groups or checks are named. */
function partsOf(
  options: VerifyOptions,
  imported: Contract,
): { readonly chat?: VerifyOptions; readonly imported?: VerifyOptions } {
  const { groups = [], operations = [], checks: names = [] } = options;
  const beside = new Set(imported.operations.map(({ id }) => id));
  const [own, others] = [operations.filter((id) => !beside.has(id)), operations.filter((id) => beside.has(id))];
  const isNamed = groups.length + operations.length > 0;
  const known = (all: readonly { readonly name: string }[]): readonly string[] =>
    names.filter((name) => all.some((check) => check.name === name));
  const [ofChat, ofImported] = [known(checks), known(importedChecks(() => undefined))];
  const isChat = (names.length === 0 || ofChat.length > 0) && (!isNamed || groups.length + own.length > 0);
  const isImported =
    (names.length === 0 || ofImported.length > 0) && beside.size > 0 && (!isNamed || others.length > 0);
  const { groups: _, ...rest } = options;
  return {
    ...(isChat && { chat: { ...options, operations: own, checks: ofChat } }),
    ...(isImported && { imported: { ...rest, operations: others, checks: ofImported } }),
  };
}

/** Mocks in this process, a new one for each requested dialect. */
async function mockTargets(
  { seed, sessions, release }: Pick<MockOptions, "seed" | "sessions" | "release">,
  tables: Specs | undefined,
): Promise<(dialect: Dialect) => Target> {
  const served: Pick<MockOptions, "contract" | "groups"> = tables
    ? (await chooseServed({}, builtIn, tables)).options
    : { groups: await loadGroups() };
  return (dialect) => {
    const given = {
      ...(seed !== undefined && { seed }),
      ...(sessions !== undefined && { sessions }),
      ...(release !== undefined && RELEASES.includes(release) && { release }),
    };
    const mock = createMock({ ...served, dialect, ...given });
    return { baseUrl: `http://${dialect}.mock`, fetch: (request: Request) => mock.fetch(request) };
  };
}

/** The runner against the kit's own mock, a new one per dialect: a failure means that one of the two is wrong. */
export async function verifySelf(options: VerifyOptions, tables?: Specs): Promise<Report> {
  const runs: Record<string, Report> = withoutPrototype({});
  // By default, everything that the mock answers is verified.
  const isNamed = (tables && !tables.imported) || options.groups !== undefined || options.operations !== undefined;
  const groups = isNamed ? undefined : GROUP_NAMES;
  const targetOf = await mockTargets(options, tables);
  const auth = options.auth === undefined || options.auth.length === 0 ? AUTH : options.auth;
  for (const dialect of DIALECTS) {
    // Sequentially: a second run at the same time would distort the times of the first.
    // eslint-disable-next-line no-await-in-loop
    const run = await verifyTarget(
      targetOf(dialect),
      { ...options, mode: options.mode ?? "sandbox", auth },
      tables,
      groups,
    );
    runs[dialect] = run;
  }
  return mergeReports(runs, "the mock in this process, both dialects");
}

/** A run with the same options against the mock, which sends the same requests and takes no time to wait for its rate. */
export async function rehearse(options: VerifyOptions, tables?: Specs): Promise<Report> {
  // With customers waiting in the queue, mode write would not pick up any session.
  const targetOf = await mockTargets({ ...options, ...(options.mode === "write" && { sessions: 0 }) }, tables);
  const auth = options.auth === undefined || options.auth.length === 0 ? AUTH.slice(0, 1) : options.auth;
  const { onProgress: _, onStart: _start, budgetSeconds: _budget, ...asked } = options;
  return verifyTarget(targetOf("documented"), { ...asked, auth }, tables, undefined, rehearsalClock());
}
