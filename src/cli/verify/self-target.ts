import { contract as builtIn } from "../../contract.ts";
import { loadGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { createMock } from "../../mock/create-mock.ts";
import type { MockOptions } from "../../mock/options.ts";
import { DIALECTS } from "../../dialects.ts";
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

/** The runner against the kit's own mock, a fresh one per dialect: both have to pass, or one of the two is wrong. */
export async function verifySelf(options: VerifyOptions, tables?: Tables): Promise<Report> {
  const runs: Record<string, Report> = withoutPrototype({});
  // Everything that the mock answers is verified unless something is named.
  const isNamed = tables !== undefined || options.groups !== undefined || options.operations !== undefined;
  const asked = isNamed ? options : { ...options, groups: GROUP_NAMES };
  const served: Pick<MockOptions, "contract" | "groups"> = tables
    ? (await chooseServed({}, builtIn, tables)).options
    : { groups: await loadGroups() };
  for (const dialect of DIALECTS) {
    const mock = createMock({ ...served, dialect, ...(options.seed !== undefined && { seed: options.seed }) });
    const target = { baseUrl: `http://${dialect}.mock`, fetch: (request: Request) => mock.fetch(request) };
    const auth = options.auth === undefined || options.auth.length === 0 ? AUTH : options.auth;
    // One after the other: the second would only make the first one's times untrue.
    // eslint-disable-next-line no-await-in-loop
    runs[dialect] = await verifyTarget(target, { ...asked, mode: options.mode ?? "sandbox", auth }, tables);
  }
  return mergeReports(runs, "the mock in this process, both dialects");
}
