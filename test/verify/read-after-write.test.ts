import { expect, it } from "vitest";
import { loadGroups } from "../../src/groups/lazy.ts";
import { GROUP_NAMES } from "../../src/groups/names.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { isOpen, roleOf, wantsXml } from "../../src/deviations/requests.ts";
import { systemClock, type Clock } from "../../src/verify/clock.ts";
import type { Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { verify } from "../../src/verify/run.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** A list that shows a write a little later is waited for, within bounds, and that is said once. */

/** A time that passes by sleeping only. */
function sleeping(): Clock {
  let now = 0;
  return {
    ...systemClock,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      await Promise.resolve();
    },
  };
}

/** `fromRequest`: a busy machine hides the lag until then. */
async function run(
  lagMs: number,
  fromRequest = 0,
  asked: Partial<VerifyOptions> = {},
): Promise<{ readonly report: Report; readonly lists: number; readonly tookMs: number }> {
  const mock = createMock({ sessions: 1, groups: asked.groups ? await loadGroups() : [] });
  const clock = sleeping();
  let shown: { readonly until: number; readonly list: Response }[] = [];
  let [lists, count] = [0, 0];
  const fetch = async (request: Request): Promise<Response> => {
    const isList = roleOf(request) === "list";
    count++;
    if (!isList) {
      const headers = { authorization: "Basic dGplMDpUamUw" };
      const url = "http://127.0.0.1/api/v1/Agents/Chat/ChatSessionsForUser";
      shown.push({ until: clock.now() + lagMs, list: await mock.fetch(url, { method: "POST", headers }) });
      return mock.fetch(request);
    }
    lists++;
    shown = shown.filter(({ until }) => until > clock.now());
    const isPlain =
      !request.url.includes("?") && isOpen(request) && !wantsXml(request) && !request.headers.has("so-timezone");
    return shown[0] && isPlain && count > fromRequest ? shown[0].list.clone() : mock.fetch(request);
  };
  const operations = ["SaveChatSessionEntity", "PutChatSessionEntity"];
  const checks = ["create-listed", "write-kept", "create-keeps"];
  const options = { mode: "sandbox", auth: ["Basic dGplMDpUamUw"], operations, checks, ...asked } as const;
  const report = await verify({ baseUrl: "http://127.0.0.1", fetch }, options, clock);
  return { report, lists, tookMs: clock.now() };
}

it("is no fault of a server whose list is 50 ms behind, and one observation", async () => {
  const { report } = await run(50);
  expect(report.findings).toEqual([]);
  expect(report.observations.filter(({ message }) => message.includes("The list shows what was written"))).toHaveLength(
    1,
  );
});

/** Where the list begins to fall behind: next to a write, in the middle of a scenario, anywhere. */
const POSITIONS = [20, 60, 140, 200, ...Array.from({ length: 18 }, (_, at) => 17 * (at + 1))];

it.each(sample([...POSITIONS, 100, 136, 187], 1))(
  "is no fault where a list falls behind from request %i on",
  async (from) => {
    const { report } = await run(50, from, { operations: [], checks: [] });
    expect(report.findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
  },
);

itInTestAll("is no fault where what was deleted is still listed for a moment", async () => {
  const { report } = await run(30, 33, { operations: [], checks: [], groups: ["documented", "sessions"] });
  expect(report.findings.map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
});

it("is waited for by nothing that a prompt server shows", async () => {
  const { tookMs } = await run(0, 0, { operations: [], checks: [], groups: GROUP_NAMES });
  expect(tookMs).toBe(0);
});

it("is a fault where the list never follows, which is waited for some seconds, once", async () => {
  const [prompt, never] = [await run(0), await run(Infinity)];
  expect(never.report.findings.map(({ check }) => check)).toContain("create-listed");
  expect(never.tookMs - prompt.tookMs).toBeLessThan(8000);
  expect(never.lists - prompt.lists).toBeLessThan(25);
});
