import { describe, expect, it } from "vitest";
import { judgeImported } from "../../src/cli/verify/judge-imported.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mode, Report } from "../../src/verify/model.ts";
import { verifyImported } from "../../src/verify/run.ts";
import { importTexts } from "../support/importing.ts";
import { readText } from "../support/root.ts";
import { sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const AUTH = "Basic dGplMDpUamUw";
const FERRY = { $ref: "#/components/schemas/Ferry" };
const json = (schema: object): object => ({ description: "OK", content: { "application/json": { schema } } });
const sends = (schema: object): object => ({ requestBody: { content: { "application/json": { schema } } } });

/** What a description may say besides. */
interface Said {
  readonly security?: readonly object[];
  readonly ofList?: { readonly security: readonly object[] };
  readonly readOnly?: readonly string[];
  readonly writeOnly?: readonly string[];
  readonly limits?: Readonly<Record<string, object>>;
}

const spec = (
  created: 200 | 201,
  changed: 200 | 204,
  { security, ofList, readOnly = [], writeOnly = [], limits = {} }: Said = {},
): string =>
  JSON.stringify({
    openapi: "3.0.3",
    ...(security && { security }),
    info: { title: "Ferries", version: "1" },
    paths: {
      "/api/v1/Ferry": {
        get: { ...ofList, responses: { 200: json({ type: "array", items: FERRY }) } },
        post: { ...sends(FERRY), responses: { [created]: json(FERRY) } },
      },
      "/api/v1/Ferry/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", format: "int64" } }],
        get: { responses: { 200: json(FERRY) } },
        put: { ...sends(FERRY), responses: { [changed]: changed === 200 ? json(FERRY) : { description: "Changed" } } },
        delete: { responses: { 204: { description: "Gone" } } },
      },
    },
    components: {
      schemas: {
        Ferry: {
          type: "object",
          properties: {
            FerryId: { type: "integer", format: "int64" },
            Name: { type: "string", ...limits["Name"] },
            Remark: {
              type: "string",
              readOnly: readOnly.includes("Remark"),
              writeOnly: writeOnly.includes("Remark"),
            },
            Beds: { type: "integer", ...limits["Beds"], readOnly: readOnly.includes("Beds") },
            Covered: { type: "boolean" },
            Deck: { type: "string", enum: ["Upper", "Lower"] },
            Email: { type: "string" },
            Updated: { type: "string", format: "date-time" },
            UpdatedCount: { type: "integer" },
          },
        },
      },
    },
  });

type Ferry = Record<string, unknown>;
const BLANK: Ferry = {
  Name: "",
  Remark: "",
  Beds: 0,
  Covered: false,
  Deck: "Upper",
  Email: "",
  Updated: "2026-01-02T03:04:05Z",
  UpdatedCount: 0,
};

/** Where a server can be other than the plain one. */
interface Ways {
  readonly newId: (last: number) => number;
  readonly stored: (sent: Ferry, before: Ferry | undefined) => Ferry;
  /** What the answer to a write shows; by default what is stored. */
  readonly echo: (stored: Ferry, sent: Ferry) => unknown;
  readonly got: (id: number, all: ReadonlyMap<number, Ferry>) => Ferry | null | undefined;
  readonly listed: (all: readonly Ferry[]) => readonly Ferry[];
  readonly remove: (id: number, all: Map<number, Ferry>) => void;
  readonly admits: (auth: string | null, isList: boolean) => boolean;
  readonly refuses: (sent: Ferry) => boolean;
  readonly shown: (ferry: Ferry) => Ferry;
  readonly written: (text: string) => string;
}

const PLAIN: Ways = {
  newId: (last) => last + 1,
  stored: (sent) => sent,
  echo: (stored) => stored,
  got: (id, all) => all.get(id),
  listed: (all) => all,
  remove: (id, all) => void all.delete(id),
  admits: (auth) => auth === AUTH,
  refuses: () => false,
  shown: (ferry) => ferry,
  written: (text) => text,
};

function server(
  ways: Partial<Ways>,
  created: number,
  changed: number,
): { fetch: typeof fetch; all: Map<number, Ferry> } {
  const way = { ...PLAIN, ...ways };
  const all = new Map([3, 5, 8].map((id): [number, Ferry] => [id, { ...BLANK, FerryId: id, Name: `Ferry ${id}` }]));
  let last = 8;
  let writes = 0;
  const headers = { "content-type": "application/json" };
  const answer = (value: unknown, status = 200): Response =>
    new Response(status === 204 ? null : way.written(JSON.stringify(value)), {
      status,
      headers: status === 204 ? {} : headers,
    });
  const shown = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? way.shown(value as Ferry) : value;
  const reply = async (request: Request): Promise<Response> => {
    const [, , , , text] = new URL(request.url).pathname.split("/");
    const id = Number(text);
    if (!way.admits(request.headers.get("authorization"), request.method === "GET" && text === undefined))
      return answer({ Message: "who?" }, 401);
    const body = request.method === "POST" || request.method === "PUT" ? ((await request.json()) as Ferry) : {};
    const sent = { ...body, Updated: "2026-02-03T04:05:06Z", UpdatedCount: ++writes };
    if (request.method === "GET" && text === undefined) return answer(way.listed([...all.values()]).map(shown));
    if (request.method === "POST") {
      if (way.refuses(body)) return answer({ Message: "no" }, 400);
      last = way.newId(last);
      const stored = { ...BLANK, ...way.stored({ ...BLANK, ...sent }, undefined), FerryId: last };
      all.set(last, stored);
      return answer(shown(way.echo(stored, { ...BLANK, ...sent, FerryId: last })), created);
    }
    const found = request.method === "GET" ? way.got(id, all) : all.get(id);
    if (found === null) return answer(null);
    if (!found) return answer({ Message: "unknown" }, 404);
    if (request.method === "GET") return answer(shown(found));
    if (request.method === "DELETE") return (way.remove(id, all), answer(null, 204));
    if (way.refuses(body)) return answer({ Message: "no" }, 400);
    all.set(id, { ...BLANK, ...way.stored({ ...BLANK, ...sent }, found), FerryId: id });
    return answer(shown(way.echo(all.get(id) ?? {}, { ...BLANK, ...sent, FerryId: id })), changed);
  };
  return { fetch: ((request: Request) => reply(request)) as typeof fetch, all };
}

interface Run {
  readonly report: Report;
  readonly left: readonly Ferry[];
  readonly found: readonly string[];
}

async function run(
  ways: Partial<Ways>,
  mode: Mode,
  statuses: readonly [200 | 201, 200 | 204] = [200, 200],
  said?: Said,
): Promise<Run> {
  const { contract } = importTexts({ "ferry.json": spec(...statuses, said) });
  const { fetch, all } = server(ways, ...statuses);
  const options = { auth: [AUTH], seed: 1, mode, contract, errorsOf: judgeImported(contract) };
  const report = await verifyImported({ baseUrl: "http://ferry.test", fetch }, options, skippingClock());
  const found = report.findings.map(
    ({ check, operation, followsFrom }) => `${followsFrom ? "> " : ""}${check} ${operation}`,
  );
  return { report, left: [...all.values()].filter(({ FerryId }) => ![3, 5, 8].includes(Number(FerryId))), found };
}

const upper = (sent: Ferry): Ferry => ({ ...sent, Name: String(sent["Name"]).toUpperCase() });
const WRITES: readonly Mode[] = ["write", "sandbox"];
const ALL: readonly Mode[] = ["read", ...WRITES];

/** An object without its remark. */
function withoutRemark(ferry: Ferry): Ferry {
  return Object.fromEntries(Object.entries(ferry).filter(([name]) => name !== "Remark"));
}

describe("what a server does with entities of imported tables", () => {
  const FAULTS: [string, Partial<Ways>, string, readonly Mode[]][] = [
    ["reads by id answer the first", { got: (_, all) => all.get(3) }, "entity-asked GetFerryById", ALL],
    ["reads by id answer the last", { got: (_, all) => [...all.values()].at(-1) }, "entity-asked GetFerryById", ALL],
    [
      "reads by id answer the next",
      { got: (id, all) => [...all.values()].find(({ FerryId }) => Number(FerryId) > id) ?? all.get(3) },
      "entity-asked GetFerryById",
      ALL,
    ],
    ["an item is listed twice", { listed: (all) => [...all, all[0] ?? {}] }, "entity-listed-once GetFerry", ALL],
    [
      "every item is listed twice",
      { listed: (all) => all.flatMap((one) => [one, one]) },
      "entity-listed-once GetFerry",
      ALL,
    ],
    [
      "no credentials are needed",
      { admits: (auth) => auth === null || auth === AUTH },
      "credentials-required GetFerry",
      ALL,
    ],
    [
      "any name and password will do",
      { admits: (auth) => /^Basic \w/.test(auth ?? "") },
      "credentials-made-up GetFerry",
      ALL,
    ],
    ["every creation has one id", { newId: () => 99 }, "entity-new-id PostFerry", WRITES],
    [
      "creations are not stored",
      { got: (id, all) => (id > 8 ? undefined : all.get(id)), listed: (all) => all.slice(0, 3) },
      "entity-kept PostFerry",
      WRITES,
    ],
    [
      "creations lose a text that they confirmed",
      { stored: (sent, before) => (before ? sent : { ...sent, Remark: "" }), echo: (_, sent) => sent },
      "entity-kept PostFerry",
      WRITES,
    ],
    [
      "creations lose a number that they confirmed",
      { stored: (sent, before) => (before ? sent : { ...sent, Beds: 0 }), echo: (_, sent) => sent },
      "entity-kept PostFerry",
      WRITES,
    ],
    [
      "creations lose a flag that they confirmed",
      { stored: (sent, before) => (before ? sent : { ...sent, Covered: false }), echo: (_, sent) => sent },
      "entity-kept PostFerry",
      ["sandbox"],
    ],
    [
      "creations lose an enum that they confirmed",
      { stored: (sent, before) => (before ? sent : { ...sent, Deck: "Upper" }), echo: (_, sent) => sent },
      "entity-kept PostFerry",
      ["sandbox"],
    ],
    ["creations lose everything", { stored: (sent, before) => (before ? sent : {}) }, "entity-kept PostFerry", WRITES],
    [
      "a change is confirmed and not stored",
      { stored: (sent, before) => before ?? sent, echo: (_, sent) => sent },
      "entity-kept PutFerryById",
      WRITES,
    ],
    ["a change has no effect", { stored: (sent, before) => before ?? sent }, "entity-kept PutFerryById", WRITES],
    [
      "a change clears a text",
      { stored: (sent, before) => (before ? { ...sent, Remark: "" } : sent) },
      "entity-kept PutFerryById",
      WRITES,
    ],
    ["what is deleted stays", { remove: () => {} }, "entity-gone DeleteFerryById", WRITES],
  ];
  it.each(sample(FAULTS, 5))("is one finding: %s", async (_, ways, finding, modes) => {
    for (const mode of modes) {
      const { found } = await run(ways, mode);
      expect([mode, ...found.filter((line) => !line.startsWith("> "))]).toEqual([mode, finding]);
    }
  });

  const RIGHT: [string, Partial<Ways>][] = [
    ["plain", {}],
    ["writes texts in capitals", { stored: upper }],
    ["trims and cuts texts", { stored: (sent) => ({ ...sent, Remark: String(sent["Remark"]).slice(0, 12) }) }],
    ["answers what was sent, and stores texts in capitals", { stored: (sent) => ({ ...sent, Name: "so-mock" }) }],
    ["has ids as texts", { shown: (ferry) => ({ ...ferry, FerryId: String(ferry["FerryId"]) }) }],
    ["ignores a remark", { stored: (sent) => ({ ...sent, Remark: "" }) }],
    ["sets the beds itself", { stored: (sent) => ({ ...sent, Beds: 44 }) }],
    ["answers null to an unknown id", { got: (id, all) => all.get(id) ?? null }],
    ["refuses more than a name", { refuses: ({ Remark }) => Boolean(Remark) }],
    [
      "marks what is deleted",
      { remove: (id, all) => void all.set(id, { ...all.get(id), Deck: "Upper", Deleted: true }) },
    ],
    [
      "deletes from the list",
      {
        remove: (id, all) => void all.set(id, { ...all.get(id), Updated: "2000-01-01T00:00:00Z" }),
        listed: (all) => all.filter(({ Updated }) => Updated !== "2000-01-01T00:00:00Z"),
      },
    ],
    ["lists nothing", { listed: () => [] }],
    ["refuses changes", { refuses: ({ FerryId }) => Number(FerryId) > 0 }],
    [
      "keeps the name that it has",
      { stored: (sent, before) => ({ ...sent, ...(before && { Name: before["Name"] }) }) },
    ],
  ];
  it.each(sample(RIGHT, 3))("is right: %s", async (title, ways) => {
    for (const mode of ALL) {
      const { found, left } = await run(ways, mode);
      const blamed = found.filter((line) => !/^answer-schema|^> |^undocumented/.test(line));
      expect([mode, ...blamed]).toEqual([mode]);
      expect(/marks|from the list/.test(title) ? [] : left).toEqual([]);
    }
  });

  it("is found in mode read where lists are OData's, as the vendor's are", async () => {
    const { contract } = importTexts({ "crm.json": readText("test/import/kinds/crm.json") });
    const mock = createMock({ contract });
    const options = { auth: [AUTH], seed: 1, mode: "read" as const, contract, errorsOf: judgeImported(contract) };
    const checked = async (change: (url: string) => string): Promise<readonly string[]> => {
      const own = (async (request: Request) => mock.fetch(new Request(change(request.url), request))) as typeof fetch;
      const report = await verifyImported({ baseUrl: "http://ferry.test", fetch: own }, options, skippingClock());
      return report.findings.map(({ check, operation }) => `${check} ${operation}`);
    };
    expect(await checked((url) => url)).toEqual([]);
    const first = await checked((url) => url.replace(/\/Ticket\/\d+$/, "/Ticket/1"));
    expect(first).toEqual(["entity-asked Ticket_Get"]);
  });

  it.each([
    ["kiosk", ["Boat", "Cat"]],
    ["stall", ["Thing", "Order", "Parcel"]],
  ])("leaves nothing behind in mode write, whatever creates something: %s", async (name, kinds) => {
    const { contract } = importTexts({ [`${name}.json`]: readText(`test/import/kinds/${name}.json`) });
    const mock = createMock({ contract });
    const count = (): readonly number[] => kinds.map((kind) => mock.entities(kind).list().length);
    const before = count();
    const options = { auth: [AUTH], seed: 1, mode: "write" as const, contract, errorsOf: judgeImported(contract) };
    const own = (async (request: Request) => mock.fetch(request)) as typeof fetch;
    const report = await verifyImported({ baseUrl: "http://stall.test", fetch: own }, options, skippingClock());
    expect(report.findings.map(({ check, operation }) => `${check} ${operation}`)).toEqual([]);
    expect(count()).toEqual(before);
  });

  const BASIC = { Basic: [] };
  it.each<[string, Said, Partial<Ways>]>([
    [
      "shows a public list to everybody",
      { security: [BASIC], ofList: { security: [] } },
      { admits: (auth, isList) => isList || auth === AUTH },
    ],
    [
      "shows a list to everybody for whom a login is optional",
      { security: [BASIC], ofList: { security: [{}, BASIC] } },
      { admits: (auth, isList) => isList || auth === AUTH },
    ],
    ["is public as a whole", { security: [] }, { admits: () => true }],
    [
      "forgets what only it sets, and had confirmed",
      { readOnly: ["Remark", "Beds"] },
      { stored: (sent) => ({ ...sent, Remark: "", Beds: 0 }), echo: (_, sent) => sent },
    ],
    ["answers nothing that only requests carry", { writeOnly: ["Remark"] }, { shown: withoutRemark }],
    ["answers what only requests carry all the same", { writeOnly: ["Remark"] }, {}],
    [
      "takes no name that is longer than described",
      { limits: { Name: { maxLength: 12 } } },
      { refuses: ({ Name }) => JSON.stringify(Name ?? "").length > 14 },
    ],
    [
      "takes nothing without what has a least value",
      { limits: { Beds: { minimum: 1 } } },
      { refuses: ({ Beds }) => !(Number(Beds) >= 1) },
    ],
  ])("is right by its description: %s", async (_, said, ways) => {
    const modes = said.limits ? WRITES : ALL;
    for (const mode of sample(modes, said.readOnly || said.writeOnly ? 2 : 1)) {
      expect([mode, ...(await run(ways, mode, [200, 200], said)).found]).toEqual([mode]);
    }
  });

  it("still finds a read without credentials beside a public one, and asks for none where it is public", async () => {
    const said = { security: [BASIC], ofList: { security: [] } };
    const { found, report } = await run({ admits: () => true }, "read", [200, 200], said);
    expect([...new Set(found.map((line) => line.replace(/^> /, "")))]).toEqual([
      "credentials-required GetFerryById",
      "credentials-scheme GetFerryById",
      "credentials-malformed GetFerryById",
      "credentials-made-up GetFerryById",
    ]);
    const asked = report.exchanges.filter(({ request: { url } }) => url.endsWith("/Ferry"));
    expect(asked.length).toBe(1);
  });

  it("deletes nothing that a creation names and that was there before", async () => {
    for (const mode of WRITES) {
      const { found, left, report } = await run({ newId: () => 5 }, mode);
      expect([found[0], left]).toEqual(["entity-new-id PostFerry", []]);
      expect(
        report.exchanges.filter(({ request: { method, url } }) => method === "DELETE" && /\/[358]$/.test(url)),
      ).toEqual([]);
    }
  });

  it("asks for no id beyond 2^53, which it would round, and says what it left", async () => {
    const written = (text: string): string => text.replaceAll(/"FerryId":(\d+)/g, '"FerryId":900719925474099$1');
    for (const mode of ALL) {
      const { report } = await run({ written }, mode);
      expect(report.exchanges.filter(({ request }) => request.url.includes("9007"))).toEqual([]);
      const left = report.findings.map(({ check, message }) => `${check}: ${message}`);
      const unread = expect.stringMatching(/^clean-up: .*could not find again.*so-mock-/) as string;
      expect(left).toEqual(mode === "read" ? [] : [unread]);
    }
  });

  it("finds nothing in the mock, whatever statuses are documented", async () => {
    for (const mode of ALL) {
      const { contract } = importTexts({ "ferry.json": spec(201, 204) });
      const mock = createMock({ contract });
      const options = { auth: [AUTH], seed: 1, mode, contract, errorsOf: judgeImported(contract) };
      const report = await verifyImported({ baseUrl: "http://mock.test", fetch: (one) => mock.fetch(one) }, options);
      expect(report.findings).toEqual([]);
      const passed = report.results.filter(({ status }) => status === "passed").map(({ check }) => check);
      const ofReads = ["entity-asked", "entity-listed-once", "credentials-made-up"];
      const ofWrites = mode === "read" ? [] : ["entity-new-id", "entity-kept", "entity-gone"];
      expect(passed).toEqual(expect.arrayContaining([...ofReads, ...ofWrites]));
    }
  });

  it("knows what a 201 and a 204 say", async () => {
    expect((await run({}, "sandbox", [201, 204])).found).toEqual([]);
    const lost = await run({ stored: (sent, before) => before ?? sent }, "sandbox", [201, 204]);
    expect(lost.found).toEqual(["entity-kept PutFerryById"]);
  });
});
