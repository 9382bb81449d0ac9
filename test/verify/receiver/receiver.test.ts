import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/verify/model.ts";
import { receiverChecks, type ReceiverOptions, verifyReceiver } from "../../../src/verify/receiver/run.ts";
import { sample } from "../../support/sample.ts";
import { FURTHER_RIGHT } from "./further-right.ts";
import { FURTHER_WRONG } from "./further-wrong.ts";
import { RIGHT } from "./right.ts";
import { OWN, type Receiver, SECRET, WRONG } from "./wrong.ts";

/** The proof of verify-receiver: wrong receivers are found by the right check, right ones raise no alarm. */

const URL_OF = "http://receiver.test/hook";
const EFFECTS = "http://receiver.test/effects";

function judge(made: Receiver, more: Partial<ReceiverOptions> = {}): Promise<Report> {
  return verifyReceiver({
    url: URL_OF,
    secret: SECRET,
    effectUrl: EFFECTS,
    associate: OWN,
    fetch: async (request) => (request.url === EFFECTS ? Response.json(made.effects()) : made.fetch(request)),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    limitMs: 60_000,
    ...more,
  });
}

const ALL_WRONG = [...WRONG, ...FURTHER_WRONG];
const failed = ({ findings }: Report): readonly string[] => findings.map(({ check }) => check);

/** These break several promises. Of all others one cause has one finding. */
const BREAKS_MORE: ReadonlySet<string> = new Set([
  "acts before it checks",
  "is a page to log in",
  "knows a duplicate by its Timestamp",
  "remembers events by name",
]);

describe("a wrong receiver", () => {
  it("is one of at least 20", () => {
    expect(ALL_WRONG.length).toBeGreaterThanOrEqual(20);
    const names = receiverChecks.map(({ name }) => name);
    expect(ALL_WRONG.map(([, check]) => check).filter((check) => !names.includes(check))).toEqual([]);
    // Each check finds at least one.
    expect(names.filter((name) => !ALL_WRONG.some(([, check]) => check === name))).toEqual([]);
  });

  // Of each check some, all of them in `npm run test:all`.
  const some = [...Map.groupBy(ALL_WRONG, ([, check]) => check).values()];
  it.each(some.flatMap((group) => sample(group, 1)))("that %s is found by %s", async (flaw, check, make) => {
    const report = await judge(make(), flaw.startsWith("hangs") ? { limitMs: 30 } : {});
    expect(failed(report).slice(0, BREAKS_MORE.has(flaw) ? 1 : undefined)).toEqual([check]);
    expect(report.summary.finished).toBe(true);
    const finding = report.findings.find((one) => one.check === check);
    expect(finding?.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a right receiver", () => {
  it.each([...sample(RIGHT, 3), ...sample(FURTHER_RIGHT, 3)])("that is %s raises no alarm", async (_, make) => {
    const report = await judge(make());
    expect(report.findings).toEqual([]);
    expect(report.results.filter(({ status }) => status !== "passed")).toEqual([]);
  });

  it("is judged by its answers alone where nobody tells of effects", async () => {
    const [, make] = RIGHT[0] ?? [
      "",
      () => {
        throw new Error("there is none");
      },
    ];
    const report = await judge(make(), { effectUrl: undefined, associate: undefined });
    const skipped = report.results.filter(({ status }) => status === "skipped").map(({ check }) => check);
    expect(skipped).toEqual(["duplicate", "duplicate-at-once", "redelivery", "next-event", "echo"]);
    expect(report.findings).toEqual([]);
    expect([report.summary.finished, report.summary.failed]).toEqual([true, 0]);
  });
});

describe("a report", () => {
  it("says that nobody answers", async () => {
    const report = await verifyReceiver({
      url: URL_OF,
      secret: SECRET,
      fetch: () =>
        Promise.reject(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:1") })),
    });
    expect(report.failure).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("ECONNREFUSED") as string,
    });
    expect(report.summary).toMatchObject({ finished: false, passed: 0, failed: 0 });
  });

  it("holds neither the secret nor a signature", async () => {
    const [, , make] = WRONG[0] ?? [];
    if (!make) throw new Error("there is no wrong receiver");
    const text = JSON.stringify(await judge(make()));
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/x-superoffice-signature":"(?!\*\*\*)/i);
    expect(text).toContain('"x-superoffice-signature":"***"');
  });

  it("gives the same fingerprints in every run", async () => {
    const [, , make] = WRONG[0] ?? [];
    if (!make) throw new Error("there is no wrong receiver");
    const prints = async (): Promise<readonly string[]> =>
      (await judge(make())).findings.map(({ fingerprint }) => fingerprint);
    expect(await prints()).toEqual(await prints());
  });

  it("runs the chosen checks alone", async () => {
    const [, make] = RIGHT[1] ?? [];
    if (!make) throw new Error("there is none");
    expect((await judge(make(), { checks: ["burst"] })).results).toMatchObject([{ check: "burst", status: "passed" }]);
  });
});

describe("effects", () => {
  it("that come from elsewhere are not judged", async () => {
    const [, make] = RIGHT[0] ?? [];
    if (!make) throw new Error("there is none");
    let other = 0;
    const made = make();
    const report = await judge({ ...made, effects: () => Number(made.effects()) + other++ / 4 });
    expect(report.findings).toEqual([]);
    const { reason } = report.results.find(({ check }) => check === "duplicate") ?? {};
    expect(reason).toContain("let nothing else call the receiver");
  });
});
