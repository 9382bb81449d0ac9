import { contract as builtIn } from "../../contract.ts";
import { loadGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { createMock } from "../../mock/create-mock.ts";
import type { MockOptions } from "../../mock/options.ts";
import { DIALECTS } from "../../dialects.ts";
import type { Dialect } from "../../model.ts";
import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { mergeReports } from "../../verify/merge.ts";
import type { Report, Target, VerifyOptions } from "../../verify/model.ts";
import { verify, verifyImported } from "../../verify/run.ts";
import { chooseServed } from "../shared/served-groups.ts";
import type { Tables } from "../shared/spec-folder.ts";
import { judgeImported } from "./judge-imported.ts";
import { withoutPrototype } from "../../values.ts";

/** One of each documented scheme; the mock accepts any. */
const AUTH = [SAMPLE_CREDENTIALS, "Bearer self-check", "SoTicket self-check"];

/** The operations of the kit, or those of imported tables, against a target. */
export async function verifyTarget(target: Target, options: VerifyOptions, tables?: Tables): Promise<Report> {
  if (!tables) return verify(target, options);
  const { contract } = tables;
  return verifyImported(target, { ...options, contract, errorsOf: judgeImported(contract) });
}

/** Mocks in this process, a fresh one for each dialect that is asked for. */
async function mockTargets(
  { seed, sessions }: Pick<MockOptions, "seed" | "sessions">,
  tables: Tables | undefined,
): Promise<(dialect: Dialect) => Target> {
  const served: Pick<MockOptions, "contract" | "groups"> = tables
    ? (await chooseServed({}, builtIn, tables)).options
    : { groups: await loadGroups() };
  return (dialect) => {
    const given = { ...(seed !== undefined && { seed }), ...(sessions !== undefined && { sessions }) };
    const mock = createMock({ ...served, dialect, ...given });
    return { baseUrl: `http://${dialect}.mock`, fetch: (request: Request) => mock.fetch(request) };
  };
}

/** The runner against the kit's own mock, a fresh one per dialect: both have to pass, or one of the two is wrong. */
export async function verifySelf(options: VerifyOptions, tables?: Tables): Promise<Report> {
  const runs: Record<string, Report> = withoutPrototype({});
  // Everything that the mock answers is verified unless something is named.
  const isNamed = tables !== undefined || options.groups !== undefined || options.operations !== undefined;
  const asked = isNamed ? options : { ...options, groups: GROUP_NAMES };
  const targetOf = await mockTargets(options, tables);
  const auth = options.auth === undefined || options.auth.length === 0 ? AUTH : options.auth;
  for (const dialect of DIALECTS) {
    // One after the other: the second would only make the first one's times untrue.
    // eslint-disable-next-line no-await-in-loop
    runs[dialect] = await verifyTarget(targetOf(dialect), { ...asked, mode: options.mode ?? "sandbox", auth }, tables);
  }
  return mergeReports(runs, "the mock in this process, both dialects");
}

/** A run with the same options against the mock: what it sends is what the run would send. */
export async function rehearse(options: VerifyOptions, tables?: Tables): Promise<Report> {
  // While customers wait in the queue, mode write would pick up no session.
  const targetOf = await mockTargets({ ...options, ...(options.mode === "write" && { sessions: 0 }) }, tables);
  const auth = options.auth === undefined || options.auth.length === 0 ? AUTH.slice(0, 1) : options.auth;
  const { onProgress: _, onStart: _start, rate: _rate, budgetSeconds: _budget, ...asked } = options;
  return verifyTarget(targetOf("documented"), { ...asked, auth }, tables);
}
