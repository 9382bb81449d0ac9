import { DIALECTS } from "../../dialects.ts";
import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { loadGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { createMock } from "../../mock/create-mock.ts";
import { mergeReports } from "../../verify/merge.ts";
import type { Report, VerifyOptions } from "../../verify/model.ts";
import { verify } from "../../verify/run.ts";

/** One of each documented scheme; the mock takes any. */
const AUTH = [SAMPLE_CREDENTIALS, "Bearer self-check", "SoTicket self-check"];

/** The runner against this kit's own mock, a fresh one per dialect: both have to pass, or one of the two is wrong. */
export async function verifySelf(options: VerifyOptions): Promise<Report> {
  const runs: Record<string, Report> = {};
  // What the mock answers is verified, all of it unless something is named.
  const isNamed = options.groups !== undefined || options.operations !== undefined;
  const asked = isNamed ? options : { ...options, groups: GROUP_NAMES };
  const groups = await loadGroups();
  for (const dialect of DIALECTS) {
    const mock = createMock({ dialect, groups, ...(options.seed !== undefined && { seed: options.seed }) });
    const target = { baseUrl: `http://${dialect}.mock`, fetch: (request: Request) => mock.fetch(request) };
    const auth = options.auth === undefined || options.auth.length === 0 ? AUTH : options.auth;
    // One after the other: the second would only make the first one's times untrue.
    // eslint-disable-next-line no-await-in-loop
    runs[dialect] = await verify(target, { ...asked, mode: options.mode ?? "sandbox", auth });
  }
  return mergeReports(runs, "the mock in this process, both dialects");
}
