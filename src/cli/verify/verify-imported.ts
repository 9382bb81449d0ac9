import { DIALECTS } from "../../dialects.ts";
import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { createMock } from "../../mock/create-mock.ts";
import { contract as builtIn } from "../../contract.ts";
import { verifyImported } from "../../verify/imported/run.ts";
import { mergeReports } from "../../verify/merge.ts";
import type { Report, VerifyOptions } from "../../verify/model.ts";
import { networkTarget } from "../../verify/target.ts";
import { judgeImported } from "./judge-imported.ts";
import { chooseServed } from "../shared/served-groups.ts";
import type { Tables } from "../shared/spec-folder.ts";

/** Imported operations against a server; without one, against the mock in this process, a fresh one per dialect. */
export async function verifyTables(
  tables: Tables,
  baseUrl: string | undefined,
  options: VerifyOptions,
): Promise<Report> {
  const { contract } = tables;
  const judged = { ...options, contract, errorsOf: judgeImported(contract) };
  if (baseUrl !== undefined) return verifyImported(networkTarget(baseUrl), judged);
  const served = await chooseServed({}, builtIn, tables);
  const runs: Record<string, Report> = {};
  for (const dialect of DIALECTS) {
    const mock = createMock({ ...served.options, dialect, ...(options.seed !== undefined && { seed: options.seed }) });
    const target = { baseUrl: `http://${dialect}.mock`, fetch: (request: Request) => mock.fetch(request) };
    const auth = options.auth === undefined || options.auth.length === 0 ? [SAMPLE_CREDENTIALS] : options.auth;
    // One after the other: the second would only make the first one's times untrue.
    // eslint-disable-next-line no-await-in-loop
    runs[dialect] = await verifyImported(target, { ...judged, mode: options.mode ?? "sandbox", auth });
  }
  return mergeReports(runs, "the mock in this process, both dialects");
}
