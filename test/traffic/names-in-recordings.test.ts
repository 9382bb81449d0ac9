import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { array, asyncProperty, constantFrom, record, shuffledSubarray, stringMatching, tuple } from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Exchange } from "../../src/traffic/exchange.ts";
import { createRecorder } from "../../src/traffic/record.ts";
import type { Recorded } from "../../src/traffic/recordings/format.ts";
import { readRecording } from "../../src/traffic/recordings/read-recording.ts";
import { scanRecording } from "../../src/traffic/recordings/scan-recording.ts";
import { createRecording } from "../../src/traffic/recordings/write-recording.ts";
import { replayOf } from "../../src/traffic/replay.ts";
import { allTables } from "../../src/traffic/tables.ts";
import { readXml } from "../../src/wire/xml-read.ts";
import { PATHS } from "../support/agents.ts";
import { cli } from "../support/cli.ts";
import { makeSession } from "../support/facts.ts";
import { expectProperty } from "../support/property.ts";

/** A text that was replaced as a value does not stay as the name of an unknown property, whichever came first. */

const root = mkdtempSync(join(tmpdir(), "so-mock-names-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly type?: string;
  readonly asked?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answered?: string;
  readonly label?: string;
  readonly location?: string;
}

function exchangeOf({ type = "application/json", label = "application/json", ...sent }: Sent): Exchange {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { method = "PUT", path = PATHS.session(7), asked = "{}", answered = "", location } = sent;
  return {
    place: "here",
    method,
    url: `https://crm.example.com${path}`,
    request: { headers: { "content-type": type, ...sent.headers }, body: bytes(asked) },
    answer: {
      status: 200,
      reason: "OK",
      headers: { "content-type": label, ...(location !== undefined && { location }) },
      body: bytes(answered === "" ? JSON.stringify(makeSession(7)) : answered),
    },
    tookMs: 1,
    complete: true,
  };
}

interface Made {
  readonly folder: string;
  readonly files: readonly Recorded[];
  readonly text: string;
  readonly scrub: (text: string) => string;
  readonly leftovers: readonly unknown[];
}

async function recorded(sent: readonly Sent[]): Promise<Made> {
  const folder = join(root, String(++folders));
  const writer = await createRecording(folder, "kept");
  const recorder = createRecorder({ contract: await allTables(), writer, seed: 1, mapIds: false });
  const written = await Promise.all(sent.map((each) => recorder.add(exchangeOf(each))));
  await recorder.end();
  const texts = readdirSync(folder)
    .sort()
    .filter((name) => name !== "recording.json")
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const files = texts.map((text) => JSON.parse(text) as Recorded);
  const leftovers = written.flatMap((each) => ("leftovers" in each ? each.leftovers : []));
  return { folder, files, text: texts.join("\n"), scrub: recorder.scrub, leftovers };
}

const json = (body: Record<string, unknown>): Sent => ({ answered: JSON.stringify(makeSession(7, body)) });
function bodyOf(made: Made, at: number): Partial<{ json: Record<string, unknown>; text: string }> {
  const body: object = made.files[at]?.answer.body ?? {};
  return body;
}
const answerOf = (made: Made, at = 0): Record<string, unknown> => bodyOf(made, at).json ?? {};
const form = "application/x-www-form-urlencoded";
const call = (event: string, fields: object): Sent => ({
  method: "POST",
  path: "/hooks",
  headers: { "x-superoffice-event": event },
  asked: JSON.stringify({
    EventId: "5b0e6a52-6a0b-4a57-9c1e-5d2b7f4a9e10",
    Timestamp: "2026-03-02T08:15:30.25Z",
    Changes: Object.keys(fields),
    Event: event,
    PrimaryKey: 41,
    Entity: event.split(".")[0],
    ContextIdentifier: "Cust12345",
    ChangedByAssociateId: 0,
    WebhookName: "desk",
    FieldValues: fields,
  }),
});

/** Names that all tell one text. */
const namesake = (at: number): string =>
  `Kari${at.toString(2).replaceAll(/\d/g, (digit) => (digit === "0" ? "-" : "."))} Olsen`;

/** Where a text stands as a value. */
const VALUES: readonly ((given: string, family: string) => Sent)[] = [
  (given, family) => json({ CustomerName: `${given} ${family}`, Person: { Firstname: given, Lastname: family } }),
  (given, family) => json({ Kunde: family, Data: { Fornavn: given } }),
  (given, family) => ({ ...json({ CustomerAlias: given }), asked: JSON.stringify({ Whatever: [family] }) }),
  (given, family) => ({
    label: "application/xml",
    answered: `<ChatSessionEntity><CustomerAlias>${given}</CustomerAlias><Person><Lastname>${family}</Lastname></Person></ChatSessionEntity>`,
  }),
  (given, family) => ({
    method: "POST",
    path: PATHS.save,
    type: form,
    asked: `Customer=${family}&CustomerAlias=${given}`,
  }),
  (given, family) => call("chatsession.changed", { CustomerAlias: given, Owner: family }),
];

/** Where a text stands as a name. */
const NAMES: readonly ((name: string) => Sent)[] = [
  (name) => json({ [name]: 3 }),
  (name) => json({ Data: { Inner: [{ [name]: true }] }, ExtraFields: { [name]: 1 }, _Links: { [name]: "/a" } }),
  (name) => ({ asked: JSON.stringify({ [name]: { [name]: null } }) }),
  (name) => ({
    label: "application/xml",
    answered: `<ChatSessionEntity ${name}="1"><${name}>3</${name}><Data><${name} b="${name}"><${name}/></${name}></Data></ChatSessionEntity>`,
  }),
  (name) => ({ label: "application/xml", answered: `<${name}><Status>1</Status></${name}>` }),
  (name) => ({ method: "POST", path: PATHS.save, type: form, asked: `${name}=1&User.${name}=2&User[${name}]=3` }),
  (name) => ({
    type: "multipart/form-data; boundary=x",
    asked: `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n--x--\r\n`,
  }),
  (name) => ({ type: "application/yaml", asked: `${name}: 3\n` }),
  (name) => ({ path: `${PATHS.session(7)}?${name}=1` }),
  (name) => ({ path: `/Cust/${name}${PATHS.session(7)}` }),
  (name) => ({ headers: { [`x-${name}`]: "1", [name]: "2" } }),
  (name) => ({
    type: "application/json-patch+json",
    asked: JSON.stringify([
      { op: "add", path: `/${name}`, value: 1 },
      { op: "copy", from: `/${name}`, path: `/a/${name}/0` },
    ]),
  }),
  (name) => ({ method: "POST", path: `${PATHS.list}?$select=Status,${name},person/${name}`, answered: "[]" }),
  (name) => ({
    method: "GET",
    path: `/api/v1/ChatSession?$select=${name}&$filter=${name}%20eq%201&$orderBy=${name}`,
    answered: "[]",
  }),
  (name) => ({ method: "GET", path: `/api/v1/Archive/${name}?$select=${name}`, answered: "[]" }),
  (name) => json({ _Links: { Self: `/api/v1/ChatSession/7/${name}` } }),
  (name) => ({ location: `/api/v1/ChatSession/${name}` }),
  (name) => ({ answered: JSON.stringify({ Error: true, [name]: "x" }) }),
  (name) => call(`${name}.changed`, { [name]: 1 }),
];

/** How a name tells a text. */
const STYLES: readonly ((given: string, family: string) => string)[] = [
  (_, family) => family,
  (_, family) => family.toLowerCase(),
  (_, family) => family.toUpperCase(),
  (_, family) => `${family}Age`,
  (_, family) => `${family.toLowerCase()}Age`,
  (_, family) => `AGE_${family.toUpperCase()}`,
  (_, family) => `old${family}`,
  (given, family) => `${given}${family}`,
  (given, family) => `${given.toLowerCase()}_${family.toLowerCase()}`,
  (given, family) => `${given}.${family}`,
  (given, family) => `${family}-${given}2`,
];

describe("a text that was replaced as a value", () => {
  const word = stringMatching(/^[A-Z][b-df-hj-np-tv-xz]{2}q[a-z]{1,4}$/);

  it("is in no name, before or after it, and the recording is read, judged and replayed", async () => {
    const names = array(tuple(constantFrom(...NAMES), constantFrom(...STYLES)), { minLength: 1, maxLength: 6 });
    const planted = record({
      given: word,
      family: word,
      values: shuffledSubarray([...VALUES], { minLength: 1 }),
      names,
    });
    await expectProperty(
      asyncProperty(planted, shuffledSubarray([...Array(20).keys()], { minLength: 20 }), async (person, order) => {
        const { given, family, values, names: places } = person;
        const sent = [
          ...values.map((value) => value(given, family)),
          ...places.map(([place, style]) => place(style(given, family))),
        ];
        const made = await recorded(order.flatMap((at) => sent[at] ?? []));
        expect(made.text.toLowerCase()).not.toContain(family.toLowerCase());
        expect(made.text.toLowerCase()).not.toContain(given.toLowerCase());
        expect(made.leftovers).toEqual([]);
        expect(await scanRecording(made.folder)).toEqual([]);
        await expectUsable(made, sent.length);
      }),
      40,
    );
  });

  async function expectUsable({ folder, files }: Made, count: number): Promise<void> {
    expect(files).toHaveLength(count);
    const trees = files
      .flatMap(({ request, answer }) => [request.body, answer.body])
      .flatMap((body) => (body && "text" in body && body.text.startsWith("<") ? [readXml(body.text)] : []));
    expect(trees.filter((tree) => "problem" in tree)).toEqual([]);
    const { exchanges } = await readRecording(folder);
    const replay = replayOf(exchanges, await allTables());
    const answer = await createMock({ replay, groups: lazyGroups() }).fetch(PATHS.list, { method: "POST" });
    expect(answer.status).toBeLessThan(500);
    expect([0, 1]).toContain((await cli(["check", folder])).code);
  }

  it("is replaced by the same as the value is", async () => {
    const made = await recorded([
      json({ Olsen: 1, olsenAge: 1, Person: { Lastname: "Olsen" } }),
      { type: "application/json-patch+json", asked: '[{"op":"add","path":"/Olsen","value":1}]' },
      { method: "POST", path: `${PATHS.list}?$select=Status,Olsen`, answered: "[]" },
      { label: "application/xml", answered: "<ChatSessionEntity><Olsen>1</Olsen></ChatSessionEntity>" },
    ]);
    const { Lastname } = answerOf(made)["Person"] as Record<string, string>;
    expect(Object.keys(answerOf(made))).toEqual(expect.arrayContaining([Lastname, `${Lastname?.toLowerCase()}Age`]));
    expect(made.files[1]?.request.body).toMatchObject({ json: [{ path: `/${Lastname}` }] });
    expect(made.files[2]?.request.path).toBe(`${PATHS.list}?$select=Status,${Lastname}`);
    expect(made.files[3]?.answer.body).toMatchObject({ text: expect.stringContaining(`<${Lastname}>`) });
    expect(made.scrub("/0/Olsen is not documented")).toBe(`/0/${Lastname} is not documented`);
  });

  it.each([
    ["Kari Olsen", "Olsen"],
    ["Kari Olsen", "KariOlsen"],
    ["Kari Olsen", "Kari Olsen"],
    ["Kari O'Hara", "OHara"],
    ["Bjørn Ås", "BjornAas"],
    ["Bjørn Müller", "bjoernMueller"],
    ["Bo Ek", "BoEk"],
  ])("as a whole or in part, in letters of code: %s in %s", async (CustomerName, name) => {
    const made = await recorded([json({ [name]: 3 }), json({ CustomerName })]);
    expect(made.text).not.toContain(name);
    expect(answerOf(made)["ChatSessionId"]).toBe(7);
  });

  it("keeps two names two names, and takes none that a table has", async () => {
    const made = await recorded([
      json({ Olsen: 1, olsen: 2, OLSEN: 3, "Kari.Olsen": 4, KariOlsen: 5, Kari_Olsen: 6 }),
      json({ CustomerName: "Kari Olsen", Person: { Lastname: "Olsen", Firstname: "Status" } }),
    ]);
    const { length } = Object.keys(answerOf(made));
    expect(length).toBe(Object.keys(makeSession(7)).length + 6);
    expect(answerOf(made)["Status"]).toBe(makeSession(7)["Status"]);
  });

  it("keeps any number of names that become one apart", async () => {
    const names = Array.from({ length: 3000 }, (_, at) => [namesake(at), null]);
    const made = await recorded([json({ CustomerName: "Kari Olsen" }), json(Object.fromEntries(names))]);
    const kept = Object.keys(answerOf(made, 1));
    expect(kept).toHaveLength(Object.keys(makeSession(7)).length + 3000);
    expect(Math.max(...kept.map(({ length }) => length))).toBeLessThan(100);
  });

  it("is in no name of more than the recorder remembers", async () => {
    const many = Object.fromEntries(Array.from({ length: 21_000 }, (_, at) => [`New${at.toString(36)}x`, null]));
    const made = await recorded([json({ ...many, OlsenAge: 1 }), json({ CustomerName: "Kari Olsen" })]);
    expect(made.text).not.toMatch(/olsen/i);
    expect(answerOf(made)).toHaveProperty("Newg2wx");
  });

  it("leaves every name that says nothing", async () => {
    const names = { CustomerNmae: 1, PriorityLevel: 2, "SuperOffice:12": 3, "Self.Simple": 4, isNew: true };
    const made = await recorded([
      json(names),
      json({
        CustomerName: "Ada Lovelace",
        CustomerCompanyName: "SuperOffice",
        Title: "Level",
        FirstMessage: "is it new?",
      }),
    ]);
    expect(Object.keys(answerOf(made))).toEqual(expect.arrayContaining(Object.keys(names)));
  });
});

describe("a name that is none of code", () => {
  it("becomes one that XML can have", async () => {
    const names = ["Kari-Olsen", "Ærlig", "x.y.z"];
    const xml = `<ChatSessionEntity>${names.map((name) => `<${name}>1</${name}>`).join("")}</ChatSessionEntity>`;
    const made = await recorded([{ label: "application/xml", answered: xml }]);
    const reading = readXml(bodyOf(made, 0).text ?? "");
    expect(reading).toMatchObject({ root: { children: [{ text: "1" }, { text: "1" }, { text: "1" }] } });
    expect(made.text).not.toMatch(/kari|olsen|Ærlig|x\.y\.z/i);
  });
});
