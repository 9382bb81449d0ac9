import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Report, VerifyOptions } from "../../src/verify/model.ts";
import { RELEASES } from "../../src/releases.ts";
import { verify } from "../../src/verify/run.ts";
import { AUTH } from "../support/groups.ts";

type Session = Record<string, unknown>;
type Change = (session: Session, index: number) => void;

/** Verifies a mock of a release, with its sessions changed on the way. */
async function run(release: string | undefined, options: VerifyOptions = {}, change?: Change): Promise<Report> {
  const mock = createMock({ release, sessions: 24 });
  const fetch = async (request: Request): Promise<Response> => {
    const response = await mock.fetch(request);
    if (!change || response.status !== 200 || !/json/.test(response.headers.get("content-type") ?? "")) return response;
    const value: unknown = await response.json();
    for (const [index, session] of [value].flat().entries()) if (session) change(session as Session, index);
    return new Response(JSON.stringify(value), response);
  };
  const checks = ["answer-schema"];
  return verify({ baseUrl: "https://crm.example", fetch }, { auth: [AUTH.Authorization], checks, ...options });
}

const errorsOf = ({ findings }: Report): string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ pointer, message }) => `${pointer}: ${message.replace(/ Seen \d+ times\.$/, "")}`);
const withoutIndex = (lines: readonly string[]): string[] => [
  ...new Set(lines.map((line) => line.replace(/^\/\d+/, ""))),
];

const lose =
  (name: string, row: string): Change =>
  (session) => {
    const inside = name === "" ? session : (session[name] as Session | null);
    if (inside) delete inside[row];
  };

describe("the contract by release", () => {
  it.each(RELEASES)("has no alarm on a right server of release %s, told or not", async (release) => {
    expect(errorsOf(await run(release, { release }))).toEqual([]);
    expect(errorsOf(await run(release))).toEqual([]);
  });

  it.each([
    ["10.2", "Contact", "Number1"],
    ["11.13", "Person", "PersonNumber"],
    ["11.13", "Ticket", "TicketTypeId"],
    ["12.4", "Associate", "CustomFields"],
  ])("release %s: %s without %s is an error", async (release, type, row) => {
    const name = type === "Associate" ? "User" : type;
    const lines = withoutIndex(errorsOf(await run(release, { release }, lose(name, row))));
    expect(lines).toEqual([`/${name}/${row}: ${name}.${row} is missing.`]);
  });

  it("a planted loss of an old row is found in every release", async () => {
    for (const release of RELEASES) {
      const lines = withoutIndex(errorsOf(await run(release, { release }, lose("Ticket", "Title"))));
      expect([release, lines]).toEqual([release, ["/Ticket/Title: Ticket.Title is missing."]]);
    }
  });

  it("what a release lacks is no finding there, and an error in a later one", async () => {
    const change = lose("Person", "PersonNumber");
    expect(errorsOf(await run("12.4", { release: "10.2" }, change))).toEqual([]);
    expect(errorsOf(await run("12.4", { release: "11.13" }, change))).not.toEqual([]);
  });

  it("any: a missing Rating is one error that names the release which brought it", async () => {
    const lines = withoutIndex(errorsOf(await run(undefined, {}, lose("", "Rating"))));
    expect(lines).toEqual(["/Rating: Rating is missing; release 10.1.2.1565 brought it, and 10.0.2 is without it."]);
  });

  it("any: what other carriers lack everywhere is told, and what they lack here and there is an error", async () => {
    const report = await run(undefined, {}, lose("Ticket", "TimeSpent"));
    expect(errorsOf(report)).toEqual([]);
    expect(JSON.stringify(report)).toContain("Ticket.TimeSpent is missing; release 10.2.8.655 brought it");
    const some: Change = (session, index) => index % 2 === 0 && lose("Ticket", "TimeSpent")(session, index);
    expect(errorsOf(await run(undefined, {}, some))).not.toEqual([]);
  });

  it("an exact number is held to what it is known to have", async () => {
    const change = lose("Project", "EventId");
    expect(errorsOf(await run("12.4", { release: "11.10.721.0" }, change))).not.toEqual([]);
    expect(errorsOf(await run("12.4", { release: "11.9.1204.0" }, change))).toEqual([]);
  });
});

describe("a mock of a release", () => {
  const listOf = async (release: string | undefined): Promise<Session[]> => {
    const mock = createMock({ release, sessions: 24 });
    const response = await mock.fetch("https://crm.example/api/v1/Agents/Chat/ChatSessionsForUser", {
      method: "POST",
      headers: AUTH,
    });
    return (await response.json()) as Session[];
  };

  it("answers as that release does", async () => {
    const has = async (release: string | undefined, name: string, row: string): Promise<boolean> =>
      (await listOf(release)).some((session) => row in ((session[name] as object | null) ?? {}));
    expect(await has("10.2", "Person", "PersonNumber")).toBe(false);
    expect(await has("10.2", "Ticket", "TimeSpent")).toBe(true);
    expect(await has("11.13", "Person", "PersonNumber")).toBe(true);
    expect(await has(undefined, "Person", "PersonNumber")).toBe(true);
    expect(JSON.stringify(await listOf("12.4"))).toBe(JSON.stringify(await listOf(undefined)));
  });

  it("is one of three", () => {
    expect(() => createMock({ release: "9.2" })).toThrow(
      /option release: there is no release "9\.2" \(use one of 10\.2, 11\.13, 12\.4/,
    );
  });
});
