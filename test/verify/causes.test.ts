import { describe, expect, it } from "vitest";
import { compareAnswers, compareWithSent } from "../../src/verify/entity/compare.ts";
import { contract } from "../../src/contract.ts";
import { EVERYWHERE, roleOf, selects, type Json } from "../../src/deviations/requests.ts";
import { json, onText } from "../../src/deviations/rewire.ts";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { knownDeviations } from "../../src/deviations/index.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { exitCode } from "../../src/verify/exit-code.ts";
import { joinPlaces, placesOf, splitKnown } from "../../src/verify/findings.ts";
import type { Finding, FindingPlace, Mode, Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { verify } from "../../src/verify/run.ts";
import { olderServer } from "../support/older-server.ts";
import { render } from "../support/render.ts";
import { finding, greenReport } from "../support/sample-report.ts";
import { everything, sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const auth = ["Basic dGplMDpUamUw"];
const run = (fetch: Fetch, mode: Mode = "sandbox", options: VerifyOptions = {}): Promise<Report> =>
  verify({ baseUrl: "http://faulty.test", fetch }, { mode, auth, seed: 1, ...options }, skippingClock());
const fresh: Fetch = (request) => mock.fetch(request);
let mock = createMock({ sessions: 6 });
const causes = ({ findings }: Report): Finding[] => findings.filter(({ followsFrom }) => followsFrom === undefined);

function faulty(name: string): Fetch {
  mock = createMock({ sessions: 6 });
  const deviation = knownDeviations.find((one) => one.name === name);
  if (!deviation) throw new Error(`no deviation ${name}`);
  return deviation.deviate(fresh);
}

/** Answers its first session to everything, and stores nothing. */
async function stateless(): Promise<Fetch> {
  const world = createMock({ sessions: 6 });
  const headers = { authorization: auth[0] ?? "" };
  const list = (await (
    await world.fetch("http://x/api/v1/Agents/Chat/ChatSessionsForUser", { method: "POST", headers })
  ).json()) as Json[];
  return (request) => {
    if (!request.headers.get("authorization")) return world.fetch(request);
    return Promise.resolve(json(roleOf(request) === "list" ? list : list[0]));
  };
}

/** Answers every change as if it had been stored, and takes it back at once. */
function forgetful(): Fetch {
  const world = createMock({ sessions: 4 });
  return async (request) => {
    const text = ["PUT", "PATCH", "POST"].includes(request.method) ? await request.clone().text() : "";
    const ChatSessionId = /"ChatSessionId":\s*(\d+)/.exec(text)?.[1];
    const id = Number(/ChatSession\/(\d+)/.exec(request.url)?.[1] ?? ChatSessionId);
    const before = world.sessions.list().find((one) => one.ChatSessionId === id);
    const answer = await world.fetch(request);
    if (before && text !== "") {
      const { ChatSessionId: _, ...rest } = before;
      world.sessions.update(id, rest);
    }
    return answer;
  };
}

describe("what neither side shows", () => {
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];

  it.each([
    ["nothing and nothing", {}, {}],
    ["nothing and something", {}, { Rating: 4 }],
    ["something and nothing", { Rating: 4 }, {}],
    ["what cannot be read", { Rating: "four" }, { Rating: 4 }],
    ["a date of no calendar", { WhenStarted: "2024-02-31T00:00:00" }, { WhenStarted: "2024-01-01T00:00:00Z" }],
    ["a name that nobody knows", { Status: "Waiting" }, { Status: "InQueue" }],
  ])("is no difference: %s", (_title, one, other) => {
    expect(compareAnswers(rows, one, other)).toEqual([]);
  });

  it("is nothing that was lost", () => {
    expect(compareWithSent(rows, { Rating: 4, Status: "InQueue" }, {}).differences).toEqual([]);
    expect(compareWithSent(rows, { Rating: 4 }, { Rating: 5 }).differences.length).toBe(1);
  });
});

describe("a text that was sent as null", () => {
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
  const faults = (actual: unknown): number =>
    compareWithSent(rows, { CustomerName: null }, { CustomerName: actual }).differences.length;

  it("is no difference as null, as an empty text, as it was before or as the server's own", () => {
    for (const actual of [null, undefined, "", "Nils Nullmeier", "None of Us Ltd", "Unknown", 0])
      expect(faults(actual)).toBe(0);
  });

  it("is one as a word for it", () => {
    for (const actual of [
      "null",
      "NULL",
      "undefined",
      "None",
      "nil",
      "<null>",
      "System.DBNull",
      "[object Object]",
      "{}",
    ])
      expect(faults(actual)).toBe(1);
  });
});

describe("a property that the release lacks", () => {
  it.each(sample(["read", "sandbox", "write"] as const, 1))(
    "is one finding and nothing else in mode %s",
    async (mode) => {
      const { findings } = await run(olderServer(["Rating"]), mode);
      expect(findings.map(({ check, pointer }) => ({ check, pointer }))).toEqual([
        { check: "answer-schema", pointer: "/0/Rating" },
      ]);
      expect(findings[0]?.message).toContain("Rating is missing");
      expect(findings[0]?.operations).toContain("ChatSessionsForUser");
      expect(findings[0]?.operations?.length).toBe({ read: 1, write: 4, sandbox: 5 }[mode]);
    },
  );

  it("is one finding each for three of them", async () => {
    const { findings } = await run(olderServer(["Rating", "AlertLevel", "ChatbotIsActive"]), "read");
    expect(findings.map(({ pointer }) => pointer)).toEqual(["/0/AlertLevel", "/0/ChatbotIsActive", "/0/Rating"]);
  });
});

describe("one cause", () => {
  it("stays where faults explain each other: a server that lets everybody in", async () => {
    mock = createMock({ sessions: 6 });
    const report = await run((request) => {
      const headers = new Headers(request.headers);
      headers.set("authorization", auth[0] ?? "");
      return mock.fetch(new Request(request, { headers }));
    }, "read");
    expect(causes(report).map(({ check }) => check)).toEqual(["credentials-required"]);
    expect(report.findings.length).toBeGreaterThan(1);
  });

  it("is one finding for each operation that ignores $select, with a list of the properties", async () => {
    const report = await run(faulty("select-ignored"));
    expect(causes(report).map(({ check }) => check)).toEqual(["select-nulled", "select-nulled", "select-nulled"]);
    expect(placesOf(causes(report)[1] as Finding).length).toBeGreaterThan(20);
    expect(causes(report)[1]?.message).toContain("properties are concerned: ");
    expect(
      render("github", report)
        .split("\n")
        .filter((line) => line.startsWith("::")).length,
    ).toBe(3);
  });

  it("of a server that stores no change is no dropped property of $select, and no other value in XML", async () => {
    const told = causes(await run(forgetful(), "write", { operations: ["PutChatSessionEntity"] }));
    expect(told.map(({ check }) => check)).toContain("write-kept");
    expect(told.map(({ check }) => check)).not.toContain("select-kept");
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told.filter(({ message }) => /CustomerName.* in XML/.test(message))).toEqual([]);
  });

  it("of a server that stores nothing leaves what follows from it apart, and fits on two screens", async () => {
    const report = await run(await stateless());
    const follow = report.findings.filter(({ followsFrom }) => followsFrom !== undefined);
    expect(causes(report).length).toBeLessThan(10);
    expect(follow.length).toBeGreaterThan(5);
    const known = new Set(causes(report).map(({ fingerprint }) => fingerprint));
    expect(follow.filter(({ followsFrom = "" }) => !known.has(followsFrom))).toEqual([]);
    const text = render("pretty", report);
    expect(text.split("\n").length).toBeLessThanOrEqual(120);
    expect(text).toContain("that follow from these");
    expect(
      render("github", report)
        .split("\n")
        .filter((line) => line.startsWith("::")).length,
    ).toBeLessThanOrEqual(10);
    expect(render("pretty", report, { verbose: true }).split("\n").length).toBeGreaterThan(120);
  });

  it.each(sample(["read", "sandbox", "write"] as const, 1))(
    "of a server that leaves out nulls is told by the schema, and what $select drops follows in mode %s",
    async (mode) => {
      const world = createMock({ sessions: 6 });
      const report = await run(
        onText(EVERYWHERE, (text) => text.replaceAll(/"\w+":null,?/g, "").replaceAll(",}", "}"))((request) =>
          world.fetch(request),
        ),
        mode,
      );
      expect(causes(report).map(({ check }) => check)).toEqual(["answer-schema"]);
      expect(report.findings.map(({ check }) => check)).toContain("select-keys");
    },
  );

  it("of a release that lacks a property hides nothing of what $select drops", async () => {
    const older = olderServer(["Rating"]);
    const report = await run(
      onText(["list"], (text, request) => (selects(request) ? text.replaceAll('"TopicId":null,', "") : text))(older),
      "read",
    );
    expect(causes(report).map(({ check }) => check)).toEqual(["answer-schema", "select-keys"]);
  });

  const HABITS: [string, (name: string, of: string) => string][] = [
    ["in another language", (name) => `"Wert ${name}"`],
    ["in small letters", (name) => JSON.stringify(name.toLowerCase())],
    ["as numbers", (name, of) => String(contract.enums[of]?.values.find((one) => one.name === name)?.value ?? 0)],
  ];
  it.each(sample(HABITS, 1))(
    "of a server that writes names %s is told once, for all carriers and operations",
    async (_, write) => {
      const enums = ["Status:ChatSessionStatus", "Flags:ChatSessionFlags", "Type:AssociateType"].map((one) =>
        one.split(":"),
      );
      mock = createMock({ sessions: 6 });
      const told = enums.reduce<Fetch>(
        (from, [property, of = ""]) =>
          onText(EVERYWHERE, (text) =>
            text.replaceAll(
              new RegExp(`"${property}":"(\\w+)"`, "g"),
              (_all, name: string) => `"${property}":${write(name, of)}`,
            ),
          )(from),
        fresh,
      );
      const operations = ["ChatSessionsForUser", "SaveChatSessionEntity"];
      const target = { baseUrl: "http://faulty.test", fetch: told };
      const report = await verify(target, { mode: "write", auth, seed: 1, operations, checks: ["answer-schema"] });
      expect(causes(report).map(({ check }) => check)).toEqual(["answer-schema"]);
      expect(causes(report)[0]?.message).toMatch(/Status is .* should be one of .*properties are concerned: .*Flags/);
    },
  );

  it("of a value of the wrong type is told once, whatever else stumbles over it", async () => {
    const { findings } = await run(faulty("number-float"), everything ? "sandbox" : "read");
    expect(findings.map(({ check, pointer }) => ({ check, pointer }))).toEqual([
      { check: "answer-schema", pointer: "/0/Rating" },
    ]);
  });
});

describe("a finding of several places", () => {
  it("is split where the baseline knows some of them", async () => {
    const report = await run(
      faulty("select-ignored-put"),
      "sandbox",
      everything ? {} : { operations: ["PutChatSessionEntity"] },
    );
    const [finding] = causes(report);
    const places = placesOf(finding as Finding);
    const { findings, known } = splitKnown(report.findings, new Set(places.slice(1).map((place) => place.fingerprint)));
    const [left, accepted] = findings;
    expect(left?.pointer).toBe(places[0].pointer);
    expect(placesOf(left as Finding).length).toBe(1);
    expect(known.has(left?.fingerprint ?? "")).toBe(false);
    expect(placesOf(accepted as Finding).length).toBe(places.length - 1);
    expect(known.has(accepted?.fingerprint ?? "")).toBe(true);
  });

  it("takes what follows from it along, to the part that is new", () => {
    const place = (fingerprint: string, pointer: string): FindingPlace => finding({ fingerprint, pointer });
    const cause = joinPlaces({ check: "answer-schema", severity: "error" }, [place("one", "/a"), place("two", "/b")]);
    const follower = finding({ fingerprint: "three", followsFrom: cause.fingerprint });
    const { findings } = splitKnown([cause, follower], new Set(["one"]));
    expect(findings.map(({ fingerprint, followsFrom }) => [fingerprint, followsFrom])).toEqual([
      ["two", undefined],
      ["one", undefined],
      ["three", "two"],
    ]);
  });
});

describe("a new finding that follows from a known one", () => {
  const [cause, effect] = [finding(), finding({ fingerprint: "ffff", followsFrom: finding().fingerprint })];
  const { findings, known } = splitKnown([cause, effect], new Set([cause.fingerprint]));

  it.each(["github", "pretty", "markdown", "html", "junit"])("is shown by itself in %s, since it counts", (format) => {
    const shown = render(format, { ...greenReport, findings }, { known });
    const alone = render(format, { ...greenReport, findings: [cause, finding({ fingerprint: "ffff" })] }, { known });
    expect(shown).toBe(alone);
    expect(exitCode({ report: { ...greenReport, findings }, failOn: "error", known })).toBe(1);
  });

  it("still follows from it where both are known", () => {
    const both = splitKnown([cause, effect], new Set([cause.fingerprint, "ffff"]));
    expect(both.findings).toEqual([cause, effect]);
  });
});
