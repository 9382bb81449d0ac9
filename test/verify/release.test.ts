import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Report } from "../../src/verify/model.ts";
import type { VerifyOptions } from "../../src/verify/options.ts";
import { RELEASES } from "../../src/releases.ts";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { judgeType } from "../../src/verify/judge-value.ts";
import { verify, verifyImported } from "../../src/verify/run.ts";
import { asking, AUTH } from "../support/groups.ts";
import { importTexts } from "../support/importing.ts";
import { sample } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

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
  it.each(sample(RELEASES, 1))("has no alarm on a right server of release %s, told or not", async (release) => {
    expect(errorsOf(await run(release, { release }))).toEqual([]);
    expect(errorsOf(await run(release))).toEqual([]);
  });

  const rows = [
    ["10.2", "Contact", "Number1"],
    ["11.13", "Person", "PersonNumber"],
    ["11.13", "Ticket", "TicketTypeId"],
    ["12.4", "Associate", "CustomFields"],
  ] as const;
  it.each(sample(rows, 2))("release %s: %s without %s is an error", async (release, type, row) => {
    const name = type === "Associate" ? "User" : type;
    const lines = withoutIndex(errorsOf(await run(release, { release }, lose(name, row))));
    expect(lines).toEqual([`/${name}/${row}: ${name}.${row} is missing.`]);
  });

  it("a planted loss of an old row is found in every release", async () => {
    for (const release of sample(RELEASES, 1)) {
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

  itInTestAll(
    "any: what other carriers lack everywhere is told, and what they lack here and there is an error",
    async () => {
      const report = await run(undefined, {}, lose("Ticket", "TimeSpent"));
      expect(errorsOf(report)).toEqual([]);
      expect(JSON.stringify(report)).toContain("Ticket.TimeSpent is missing; release 10.2.8.655 brought it");
      const some: Change = (session, index) => index % 2 === 0 && lose("Ticket", "TimeSpent")(session, index);
      expect(errorsOf(await run(undefined, {}, some))).not.toEqual([]);
    },
  );

  itInTestAll("an exact number is held to what it is known to have", async () => {
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

describe("the columns of the list by release", () => {
  it.each([
    ["10.2", 428, ""],
    ["11.13", 428, ""],
    ["12.4", 452, "string"],
    [undefined, 452, "string"],
  ] as const)("%s has %i", async (release, count, restriction) => {
    const { ask } = asking({ release });
    const described = (await ask("GET /Archive/ChatSession/$metadata")).json as Record<string, Session>;
    expect(Object.keys(described)).toHaveLength(count);
    expect(described["contact/nameDepartment"]?.["RestrictionType"]).toBe(restriction);
    const young = "associate/isLocation";
    const { value } = (await ask(`GET /ChatSession?$top=1&$select=status,${young}`)).json as { value: Session[] };
    expect([Object.hasOwn(value[0] ?? {}, young), Object.hasOwn(value[0] ?? {}, "status")]).toEqual([
      count === 452,
      true,
    ]);
    // A column that the release does not have is unknown to it, and one without a restriction compares with nothing.
    for (const filter of [`${young} eq true`, "contact/nameDepartment begins 'a'"]) {
      expect((await ask(`GET /ChatSession?$filter=${encodeURIComponent(filter)}`)).status).toBe(
        count === 452 ? 200 : 400,
      );
    }
    const isKey = await ask("GET /ChatSession?$filter=person/fullName%20isPK%203");
    expect(isKey.status).toBe(count === 452 ? 400 : 200);
  });
});

describe("imported tables by release", () => {
  const ticket = {
    type: "object",
    properties: {
      TicketId: { type: "integer", format: "int32" },
      Title: { type: "string" },
      TimeSpent: { type: "integer", format: "int32" },
    },
  };
  const { contract } = importTexts({
    "Swagger-v1-Ticket.json": JSON.stringify({
      swagger: "2.0",
      info: { title: "Ticket", version: "v1" },
      paths: {
        "/api/v1/Ticket/{id}": {
          get: {
            operationId: "v1TicketEntity_Get",
            parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int32" }],
            responses: { "200": { description: "OK", schema: { $ref: "#/definitions/TicketEntity" } } },
          },
        },
      },
      definitions: { TicketEntity: ticket },
    }),
  });
  const judge = async (release: string | undefined, lost: string): Promise<string[]> => {
    const mock = createMock({ contract });
    const fetch = async (request: Request): Promise<Response> => {
      const response = await mock.fetch(request);
      if (response.status !== 200) return response;
      const value = (await response.json()) as Session;
      delete value[lost];
      return Response.json(value);
    };
    const checks = ["answer-schema"];
    const options = { auth: [AUTH.Authorization], checks, contract, errorsOf: judgeImported(contract), release };
    return errorsOf(await verifyImported({ baseUrl: "https://crm.example", fetch }, options));
  };

  it("hold what the kit knows of a carrier: what came later may be missing, what the release has may not", async () => {
    // 10.2.8 brought TimeSpent.
    expect(await judge("10.2", "TimeSpent")).toEqual([]);
    expect(await judge(undefined, "TimeSpent")).toEqual([]);
    expect(await judge("11.13", "TimeSpent")).toEqual(["/TimeSpent: TimeSpent is missing."]);
    for (const release of sample([...RELEASES, undefined], 2)) {
      expect(await judge(release, "Title")).toEqual(["/Title: Title is missing."]);
    }
  });

  it("and refuse a release that does not exist", async () => {
    await expect(judge("9.2", "Title")).rejects.toThrow(/there is no release "9\.2"/);
  });
});

describe("values without a server by release", () => {
  const session = async (release?: string): Promise<Session> => {
    const { mock } = asking({ release, sessions: 24 });
    const [found] = mock.sessions.list().filter(({ Ticket, Person }) => Ticket && Person);
    return structuredClone(found) as unknown as Session;
  };

  it("may lack what came later, and nothing else", async () => {
    const value = await session("10.2");
    const judged = (one: unknown, release?: string): string[] =>
      judgeType(one, "ChatSessionEntity", { release }).map(({ pointer }) => pointer);
    expect([judged(value), judged(value, "10.2")]).toEqual([[], []]);
    expect(judged(value, "12.4")).not.toEqual([]);
    lose("Ticket", "Title")(value, 0);
    expect([judged(value), judged(value, "10.2")]).toEqual([["/Ticket/Title"], ["/Ticket/Title"]]);
    expect(() => judged(value, "9")).toThrow(/there is no release "9"/);
  });
});
