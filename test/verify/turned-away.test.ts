import { describe, expect, test } from "vitest";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { compareMoments } from "../../src/verify/entity/instants.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { createReference, REFERENCE_AUTH } from "../support/reference-server.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Whoever a gateway does not know is led to a page to sign in at: nobody was let in, and nothing was created. */

const html = { "content-type": "text/html; charset=utf-8" };
const page = (status: number, headers: Readonly<Record<string, string>> = html): Response =>
  new Response("<!doctype html><title>Sign in</title><form></form>", { status, headers });

async function run(away: () => Response, mode: Mode): Promise<Report> {
  const { fetch: right } = createReference();
  const fetch: Fetch = async (request) => {
    const response = await right(request);
    return response.status === 401 ? away() : response;
  };
  return verify({ baseUrl: "http://reference.test", fetch }, { mode, auth: [REFERENCE_AUTH] }, skippingClock());
}

describe("a page to sign in at", () => {
  const pages = [
    ["under 200", () => page(200), "credentials-required", /answers a request without credentials with a page instead/],
    [
      "under 200, labelled JSON",
      () => page(200, { "content-type": "application/json" }),
      "credentials-required",
      /page/,
    ],
    [
      "by a redirect",
      () => new Response(null, { status: 302, headers: { location: "/login" } }),
      "no-redirect",
      /redirects/,
    ],
  ] as const;
  test.each(sample(pages, 2))("%s is one finding, and lets nobody in", async (_how, away, check, words) => {
    const { findings, results } = await run(away, "write");
    const causes = findings.filter(({ followsFrom }) => followsFrom === undefined);
    expect(causes.map((finding) => finding.check)).toEqual([check]);
    expect(causes[0]?.message).toMatch(words);
    expect(causes[0]?.operations).toHaveLength(4);
    expect(findings.map(({ message }) => message).join(" ")).not.toMatch(/accepts|created something/);
    expect(results.filter(({ reason }) => reason?.includes("creates nothing more"))).toEqual([]);
  });

  test.each([401, 403])("under %i is no finding", async (status) => {
    expect((await run(() => page(status), "read")).findings).toEqual([]);
  });

  test("is told by the cause where everyone gets it, with the scheme in its example", async () => {
    const fetch: Fetch = () => Promise.resolve(page(401));
    const { failure, findings } = await verify({ baseUrl: "http://reference.test", fetch }, { auth: [REFERENCE_AUTH] });
    expect(failure?.message).toContain(
      'Basic was refused. The server answers 401 to the credentials, and says "Sign in".',
    );
    expect(failure?.message).toContain('here it is "Basic …" or "SoTicket 7T:…"');
    expect(findings).toEqual([]);
  });
});

describe("credentials that are over in the middle of a run", () => {
  async function judged(requests: number, refuses: (request: Request) => boolean): Promise<Report> {
    const { fetch: right } = createReference();
    let count = 0;
    const fetch: Fetch = (request) =>
      count++ < requests || !refuses(request)
        ? right(request)
        : Promise.resolve(Response.json({ Message: "The token has expired." }, { status: 401 }));
    return verify(
      { baseUrl: "http://reference.test", fetch },
      { mode: "write", auth: [REFERENCE_AUTH] },
      skippingClock(),
    );
  }

  test.each(sample([20, 100], 1))(
    "end it after %i requests, in the server's words, and are no finding",
    async (requests) => {
      const report = await judged(requests, () => true);
      expect(report.unfinished?.reason).toBe(
        'the credentials are no longer accepted: 401, and says "The token has expired.". The credentials have expired. Get a new token, or let --auth-command do it',
      );
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(exitCode({ report, failOn: "error" })).toBe(3);
    },
  );

  itInTestAll("are a finding where one operation refuses what the others accept", async () => {
    const { findings, unfinished } = await judged(60, (request) => request.method === "PUT");
    expect(unfinished).toBeUndefined();
    expect(findings.map(({ check, operation }) => `${check} ${operation}`)).toContain(
      "credentials-accepted PutChatSessionEntity",
    );
  });
});

describe("dates as databases keep them", () => {
  const compared = (...pairs: readonly (readonly [sent: string, got: string])[]): ReturnType<typeof compareMoments> =>
    compareMoments(pairs.map(([sent, got], at) => ({ name: String(at), sent, got })));
  const SENT = ["2024-01-15T09:30:15+01:00", "2024-01-15T11:12:43+01:00"] as const;

  test.each([
    ["steps of 3 ms", ["2024-01-15T08:30:15.003Z", "2024-01-15T10:12:42.997Z"], false],
    ["ticks", ["2024-01-15T08:30:15.0000001Z", "2024-01-15T10:12:43.9999999Z"], false],
    ["seconds only", ["2024-01-15T08:30:15Z", "2024-01-15T10:12:43Z"], false],
    ["whole minutes", ["2024-01-15T08:30:00Z", "2024-01-15T10:13:00Z"], true],
    ["whole minutes without offset", ["2024-01-15T09:30:00", "2024-01-15T11:13:00"], true],
  ] as const)("are the same in %s", (_name, [first, second], isRounded) => {
    const { verdicts, rounded } = compared([SENT[0], first], [SENT[1], second]);
    expect([...verdicts.values(), rounded]).toEqual(["same", "same", isRounded]);
  });

  test("have lost something where seconds are cut off", () => {
    const { verdicts, rounded } = compared([SENT[0], "2024-01-15T08:30:00Z"], [SENT[1], "2024-01-15T10:12:00Z"]);
    expect([...verdicts.values(), rounded]).toEqual(["other", "other", false]);
  });
});
