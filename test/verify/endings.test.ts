import { describe, expect, onTestFinished, test } from "vitest";
import { exitCode } from "../../src/verify/exit-code.ts";
import type { Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { verify } from "../../src/verify/run.ts";
import { ownTime, type OwnTime } from "../support/own-time.ts";
import { createReference, REFERENCE_AUTH, type Reference } from "../support/reference-server.ts";
import { record } from "../support/recorder.ts";
import { everything, sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const baseUrl = "http://reference.test";
const auth = [REFERENCE_AUTH];

/** Under `npm test` the operations that a case is about. */
const only = (...operations: readonly string[]): Partial<VerifyOptions> => (everything ? {} : { operations });

const time = (): OwnTime => {
  const own = ownTime();
  onTestFinished(own.restore);
  return own;
};

function statuses({ world }: Reference, from: number): unknown[] {
  return [
    ...new Set(
      world
        .all()
        .slice(from)
        .map(({ Status }) => Status),
    ),
  ];
}

describe("whatever happens, what was created is closed", () => {
  test("when the run is interrupted", async () => {
    const reference = createReference({ sessions: 1 });
    const controller = new AbortController();
    let count = 0;
    const fetch = (request: Request): Promise<Response> => {
      if (++count === 40) controller.abort();
      return reference.fetch(request);
    };
    const report = await verify({ baseUrl, fetch }, { auth, mode: "write", signal: controller.signal });
    expect(statuses(reference, 1)).toEqual(["Closed"]);
    expect(report.results.filter(({ reason }) => reason === "the run was interrupted").length).toBeGreaterThan(20);
  });

  test("when the budget is used up", async () => {
    const reference = createReference({ sessions: 1 });
    const { clock, pass } = time();
    const fetch = (request: Request): Promise<Response> => {
      pass(20);
      return reference.fetch(request);
    };
    const report = await verify({ baseUrl, fetch }, { auth, mode: "write", budgetSeconds: 0.6 }, clock);
    expect(report.durationMs).toBeLessThan(5000);
    expect(statuses(reference, 1)).toEqual(["Closed"]);
    expect(report.results.some(({ reason }) => reason === "the budget of 0.6 s was used up")).toBe(true);
    expect(report.findings).toEqual([]);
  });

  test("when PUT breaks: by Save", async () => {
    const reference = createReference({ sessions: 1 });
    const fetch = async (request: Request): Promise<Response> =>
      request.method === "PUT" ? new Response("boom", { status: 500 }) : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox" }, skippingClock());
    expect(statuses(reference, 1)).toEqual(["Closed"]);
    expect(report.findings.some(({ check }) => check === "status-documented")).toBe(true);
  });

  test("when Save's answers are broken: by the run's mark in the list", async () => {
    const reference = createReference({ sessions: 1 });
    const fetch = async (request: Request): Promise<Response> => {
      const response = await reference.fetch(request);
      return request.url.endsWith("SaveChatSessionEntity") ? new Response("{", response) : response;
    };
    await verify({ baseUrl, fetch }, { auth, mode: "write" }, skippingClock());
    expect(reference.world.all().length).toBeGreaterThan(1);
    expect(statuses(reference, 1)).toEqual(["Closed", "ClosedFromQueue"]);
  });
});

describe("a server that goes down half-way", () => {
  test.each([
    ["its credentials run out", 401, [], "the credentials are no longer accepted: 401."],
    ["it breaks", 500, ["status-documented"], "the list, which was read before, could not be read"],
  ])("%s: said once, and the rest is left out", async (_name, status, checks, reason) => {
    const reference = createReference({ sessions: 3 });
    let count = 0;
    const fetch = (request: Request): Promise<Response> =>
      ++count > 30 ? Promise.resolve(new Response("", { status })) : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox" }, skippingClock());
    const errors = report.findings.filter(({ severity }) => severity === "error").map((one) => one.check);
    expect(errors).toEqual(expect.arrayContaining(checks));
    expect(errors.length > 0).toBe(checks.length > 0);
    expect(report.exchanges.length).toBeLessThan(70);
    expect(report.unfinished?.reason).toContain(reason);
  });
});

test("a server that goes down half-way is quoted, without its secrets", async () => {
  const reference = createReference({ sessions: 3 });
  let count = 0;
  const words = `The tenant is being moved for ${REFERENCE_AUTH}`;
  const fetch = (request: Request): Promise<Response> =>
    ++count > 30 ? Promise.resolve(Response.json({ Message: words }, { status: 500 })) : reference.fetch(request);
  const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox" }, skippingClock());
  expect(report.unfinished?.message).toContain(
    'could not be read 4 times in a row: the server answers 500, and says "The tenant is being moved for ‹secret›"',
  );
  expect(JSON.stringify(report)).not.toContain(REFERENCE_AUTH.split(" ")[1]);
});

describe("a run that is cut short", () => {
  const cutShort = async (
    options: Partial<VerifyOptions>,
    answer: (round: number) => Response | "abort" | "lost" | undefined,
  ): Promise<Report> => {
    const reference = createReference({ sessions: 3 });
    const controller = new AbortController();
    let round = 0;
    const fetch = (request: Request): Promise<Response> => {
      const instead = answer(++round);
      if (instead === "abort") controller.abort();
      else if (instead === "lost") return Promise.reject(new TypeError("fetch failed", { cause: refused }));
      else if (instead) return Promise.resolve(instead);
      return reference.fetch(request);
    };
    return verify({ baseUrl, fetch }, { auth, mode: "read", ...options, signal: controller.signal });
  };
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const busy = (): Response => new Response("", { status: 429, headers: { "retry-after": "600" } });

  test.each<[string, Parameters<typeof cutShort>, string]>([
    ["by Ctrl-C", [{}, (round) => (round === 12 ? "abort" : undefined)], "the run was interrupted"],
    ["by its budget", [{ budgetSeconds: 0.001 }, () => undefined], "the budget of 0.001 s was used up"],
    ["by a quota", [{}, (round) => (round > 12 ? busy() : undefined)], "the server answers 429"],
    [
      "by a lost connection",
      [{}, (round) => (round > 12 ? "lost" : undefined)],
      "the connection was lost: fetch failed — ECONNREFUSED",
    ],
  ])("%s: says how much it did not reach, and why, and is not green", async (_, given, reason) => {
    const report = await cutShort(...given);
    expect(report.summary.finished).toBe(false);
    const { unfinished, summary } = report;
    expect(unfinished?.reason).toContain(reason);
    expect(unfinished?.notReached).toBeGreaterThan(3);
    const said = `not finished: ${unfinished?.notReached} of ${summary.checks} checks were not reached, because ${reason}`;
    expect(unfinished?.message).toContain(said);
    expect(report.findings).toEqual([]);
    expect(exitCode({ report, failOn: "error" })).toBe(3);
  });

  test("keeps what it found, which wins", async () => {
    const report = await cutShort({}, (round) =>
      round === 2 ? new Response("boom", { status: 500 }) : round === 12 ? "abort" : undefined,
    );
    expect(report.findings.map(({ check }) => check)).toContain("status-documented");
    expect(exitCode({ report, failOn: "error" })).toBe(1);
  });

  itInTestAll("is not a run in which one operation breaks its connection", async () => {
    const broken = Object.assign(new Error("read"), { code: "ECONNRESET" });
    const reference = createReference();
    const fetch = (request: Request): Promise<Response> =>
      request.method === "PUT"
        ? Promise.reject(new TypeError("fetch failed", { cause: broken }))
        : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox" }, skippingClock());
    expect(report.summary.finished).toBe(true);
    expect(report.findings.map(({ check, operation }) => `${check} ${operation}`)).toContain(
      "answer-arrives PutChatSessionEntity",
    );
  });

  test("by a server that falls silent: says so after one more question", async () => {
    const { clock, hang } = time();
    const reference = createReference({ sessions: 3 });
    let asked = 0;
    const fetch = (request: Request): Promise<Response> => (++asked > 12 ? hang() : reference.fetch(request));
    const report = await verify({ baseUrl, fetch }, { auth, mode: "read", timeoutMs: 150 }, clock);
    expect(report.unfinished?.reason).toBe("the connection was lost: no complete answer after 150 ms");
    expect(report.findings).toEqual([]);
    // Those that were on their way at once, and the question.
    expect(asked).toBeLessThan(24);
    expect(exitCode({ report, failOn: "error" })).toBe(3);
  });

  test("by a server that never answers: asks three operations of many", async () => {
    const { clock, hang } = time();
    let asked = 0;
    const fetch = (): Promise<Response> => {
      asked++;
      return hang();
    };
    const options = { auth, mode: "read", timeoutMs: 150, groups: ["topics", "startup"] } as const;
    const report = await verify({ baseUrl, fetch }, options, clock);
    expect(report.failure?.message).toMatch(/^Nothing answers at this address.*whether a firewall or a proxy is in/);
    expect(asked).toBe(3);
  });

  itInTestAll("is not a run in which one operation is left alone", async () => {
    const { clock, hang } = time();
    const reference = createReference();
    const fetch = (request: Request): Promise<Response> =>
      request.method === "PUT" ? hang() : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox", timeoutMs: 150 }, clock);
    expect(report.summary.finished).toBe(true);
    expect(report.unfinished).toBeUndefined();
  });
});

describe("a server that answers everybody alike", () => {
  test.each([500, 302])("with %i: nothing is said about credentials", async (status) => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response("<html>", { status }));
    const report = await verify({ baseUrl, fetch }, { auth, mode: "read" });
    expect(report.failure).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining(String(status)) as string,
    });
    expect([report.results, report.findings]).toEqual([[], []]);
    expect(exitCode({ report, failOn: "error" })).toBe(3);
  });

  test("with 421: this is no address of the tenant", async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response("", { status: 421 }));
    const { failure, exchanges } = await verify({ baseUrl, fetch }, { auth, mode: "sandbox" }, skippingClock());
    expect(failure).toMatchObject({ kind: "unreachable", message: expect.stringContaining("421") });
    expect(exchanges.length).toBe(1);
  });
});

describe("a server that hangs", () => {
  test("on one operation costs one timeout, and is a finding", async () => {
    const reference = createReference();
    const { clock, hang } = time();
    const fetch = (request: Request): Promise<Response> =>
      request.method === "PUT" ? hang() : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox", timeoutMs: 150 }, clock);
    const found = report.findings.filter(({ check }) => check === "answer-arrives");
    expect(found).toMatchObject([{ operation: "PutChatSessionEntity", severity: "error" }]);
    expect(report.durationMs).toBeLessThan(6000);
    expect(
      report.results.some(({ reason }) => reason === "PutChatSessionEntity did not answer an earlier request"),
    ).toBe(true);
  });

  test("on everything ends with the budget", async () => {
    const { clock, hang } = time();
    const options = { auth, mode: "sandbox", timeoutMs: 60_000, budgetSeconds: 0.2 } as const;
    const report = await verify({ baseUrl, fetch: hang }, options, clock);
    expect(report.durationMs).toBeLessThan(3000);
    expect(report.summary).toMatchObject({ passed: 0, failed: 0 });
  });

  itInTestAll("in the middle of a body is a finding too", async () => {
    const reference = createReference();
    const { clock, timeout } = time();
    const half = (): ReadableStream => {
      const late = timeout();
      const start = (controller: ReadableStreamDefaultController): void =>
        controller.enqueue(new TextEncoder().encode("{"));
      return new ReadableStream({ start, pull: () => late() }, { highWaterMark: 0 });
    };
    const fetch = async (request: Request): Promise<Response> =>
      request.url.endsWith("/Reset") ? new Response(half()) : reference.fetch(request);
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox", timeoutMs: 150 }, clock);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ check: "answer-arrives", operation: "ResetChatSession" }),
    );
  });
});

describe("a run that cannot be carried out", () => {
  test("says that nothing answers", async () => {
    const error = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    });
    const report = await verify({ baseUrl, fetch: () => Promise.reject(error) }, { auth });
    expect(report.failure).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("ECONNREFUSED") as string,
    });
    expect(report.summary.checks).toBe(0);
  });

  test.each([401, 403])("says that the credentials are refused (%i)", async (status) => {
    const { fetch, requests } = record(() => Promise.resolve(new Response(null, { status })));
    const report = await verify({ baseUrl, fetch }, { auth, mode: "write" });
    expect(report.failure?.kind).toBe("credentials-refused");
    expect(requests).toHaveLength(1);
  });

  test("says what to do where no credentials were given", async () => {
    const fetch = (): Promise<Response> => Promise.resolve(new Response(null, { status: 401 }));
    const { failure } = await verify({ baseUrl, fetch }, { auth: [] });
    expect(failure?.message).toMatch(/No credentials were given.*--auth.*SO_MOCK_AUTH/);
  });

  test.each<[name: string, mode: "read" | "sandbox", answer: () => Response]>([
    // Mode read asks for the list alone.
    ["404 in the API's words", "read", () => Response.json({ Message: "No operation." }, { status: 404 })],
    ["404 as REST says it", "read", () => Response.json({ ErrorMessage: "No." }, { status: 404 })],
    ["a page that says 404", "read", () => new Response("<!doctype html><html></html>", { status: 404 })],
    ["a page, whatever is asked", "sandbox", () => new Response("<!doctype html><html></html>")],
    ["404 and a text", "read", () => new Response("404 page not found", { status: 404 })],
    ["another API's 404", "read", () => Response.json({ detail: "Not Found" }, { status: 404 })],
    ["404 to all operations", "sandbox", () => Response.json({ Message: "No operation." }, { status: 404 })],
  ])("says that the API is not there: %s", async (_, mode, answer) => {
    const fetch = (): Promise<Response> => Promise.resolve(answer());
    const report = await verify({ baseUrl, fetch }, { auth, mode });
    const said =
      /^(?:The API is not|A page is) at this address: the server answers (?:404|200).* Give what stands before \/api\/v1,/;
    expect(report.failure).toEqual({ kind: "unreachable", message: expect.stringMatching(said) as string });
    expect(report.results).toEqual([]);
  });

  const missing: readonly (readonly [name: string, mode: "read" | "sandbox", path: RegExp, answer: () => Response])[] =
    [
      [
        "the list, in the API's words",
        "sandbox",
        /ForUser/,
        () => Response.json({ Message: "No operation." }, { status: 404 }),
      ],
      [
        "the list, as REST says it",
        "sandbox",
        /ForUser/,
        () => Response.json({ ErrorMessage: "No." }, { status: 404 }),
      ],
      ["the list, with a page", "sandbox", /ForUser/, () => new Response("<html></html>", { status: 404 })],
      ["PickUp, with a page", "sandbox", /PickUp/, () => new Response("<html></html>", { status: 404 })],
    ];
  test.each(sample(missing, 1))(
    "blames the server where one operation is missing: %s",
    async (_, mode, path, answer) => {
      const reference = createReference();
      const fetch = (request: Request): Promise<Response> =>
        path.test(request.url) ? Promise.resolve(answer()) : reference.fetch(request);
      const checks = everything ? {} : { checks: ["status-documented"] };
      const report = await verify({ baseUrl, fetch }, { auth, mode, ...checks }, skippingClock());
      expect(report.failure).toBeUndefined();
      expect(report.findings.map(({ check }) => check)).toContain("status-documented");
    },
  );

  test.each([undefined, ""])("throws where the address was not given: %j", async (given) => {
    const target = { baseUrl: given as string, fetch: createReference().fetch };
    await expect(verify(target, { auth })).rejects.toMatchObject({ code: "verify-base-url" });
  });

  test("throws for an operation or a check that does not exist", async () => {
    const target = { baseUrl, fetch: createReference().fetch };
    await expect(verify(target, { operations: ["Nothing"] })).rejects.toMatchObject({ code: "verify-operation" });
    await expect(verify(target, { checks: ["nothing"] })).rejects.toMatchObject({ code: "verify-check" });
  });
});

describe("choosing", () => {
  test("operations: nothing is said of the others", async () => {
    const { fetch } = createReference();
    const report = await verify({ baseUrl, fetch }, { auth, mode: "sandbox", operations: ["ResetChatSession"] });
    expect(new Set(report.results.map(({ operation }) => operation))).toEqual(new Set(["ResetChatSession"]));
    expect(report.summary.passed).toBeGreaterThan(10);
  });

  test("checks: only they are run", async () => {
    const { fetch } = createReference();
    const report = await verify({ baseUrl, fetch }, { auth, checks: ["answer-schema"] });
    expect(report.results.filter(({ status }) => status === "passed")).toMatchObject([{ check: "answer-schema" }]);
  });

  test("strict turns warnings into errors", async () => {
    const reference = createReference();
    const fetch = async (request: Request): Promise<Response> => {
      const response = await reference.fetch(request);
      if (response.status !== 200 || /xml/.test(response.headers.get("content-type") ?? "")) return response;
      const value = (await response.json()) as object[];
      return Response.json(value.map((item) => ({ ...item, Extra: 1 })));
    };
    const severities = async (strict: boolean): Promise<unknown[]> =>
      (await verify({ baseUrl, fetch }, { auth, strict })).findings.map(({ severity }) => severity);
    expect(await severities(false)).toEqual(["warning"]);
    expect(await severities(true)).toEqual(["error"]);
  });
});

itInTestAll("run after run against the same fault say the same", async () => {
  const verdicts = new Set<string>();
  for (let turn = 0; turn < (everything ? 20 : 2); turn++) {
    const reference = createReference();
    const fetch = async (request: Request): Promise<Response> => {
      const response = await reference.fetch(request);
      if (request.method !== "PUT" || response.status !== 200 || /xml/.test(response.headers.get("content-type") ?? ""))
        return response;
      return Response.json({ ...((await response.json()) as object), Rating: "5", CustomerName: "Nobody" });
    };
    const options = { auth, mode: "sandbox", ...only("PutChatSessionEntity") } as const;
    const { findings, results } = await verify({ baseUrl, fetch }, options, skippingClock());
    verdicts.add(
      JSON.stringify([
        findings.map(({ fingerprint, severity }) => [fingerprint, severity]),
        results.map(({ status }) => status),
      ]),
    );
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  }
  expect(verdicts.size).toBe(1);
});

test("no secret is in the report, wherever the server repeats it", async () => {
  const reference = createReference();
  const fetch = async (request: Request): Promise<Response> => {
    const { body, status, headers } = await reference.fetch(request);
    const echo = new Headers(headers);
    echo.set("x-echo", request.headers.get("authorization") ?? "");
    echo.set("set-cookie", "session=s3cr3t-cookie");
    const text = (await new Response(body).text()).replaceAll(
      "Contract Check",
      "se-cret:pass-word c2UtY3JldDpwYXNzLXdvcmQ= app-token-1",
    );
    return new Response(status === 204 ? null : text, { status, headers: echo });
  };
  const headers = { "SO-AppToken": "app-token-1", Cookie: "XSRF-TOKEN=x-s-r-f; a=b-c-d" };
  const secrets = [
    "c2UtY3JldDpwYXNzLXdvcmQ=",
    "se-cret",
    "pass-word",
    "app-token-1",
    "x-s-r-f",
    "b-c-d",
    "s3cr3t-cookie",
    "further-token",
  ];
  const basic = "Basic c2UtY3JldDpwYXNzLXdvcmQ=";
  const report = await verify(
    { baseUrl, fetch },
    {
      auth: [basic, "Bearer further-token"],
      headers,
      mode: "sandbox",
      ...only("SaveChatSessionEntity", "ChatSessionsForUser"),
    },
    skippingClock(),
  );
  const text = JSON.stringify(report);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).toContain("$SO_MOCK_AUTH");
});
