import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createAddressBook } from "../../src/traffic/address.ts";
import { createExchangeAnonymiser } from "../../src/traffic/anonymise/exchange.ts";
import { createRegistry } from "../../src/traffic/anonymise/registry.ts";
import { scanText, scanValue } from "../../src/traffic/anonymise/scanner.ts";
import type { Recorded } from "../../src/traffic/recordings/format.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { makeSession } from "../support/facts.ts";

/** Unknown is personal until it is known; and whoever gets a recording may look for themselves. */

const book = createAddressBook(contract);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function recorded(
  answer: string,
  {
    label = "application/json",
    asked = "",
    type = "application/json",
    method = "PUT",
    path = PATHS.session(7),
    location = "",
    headers = {},
  }: Partial<Record<"label" | "asked" | "type" | "method" | "path" | "location", string>> & {
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Recorded> {
  const address = book.find(method, path);
  const anonymise = createExchangeAnonymiser(contract, createRegistry(1, false));
  const exchange = {
    place: "here",
    method,
    url: path,
    request: { headers: { "content-type": type, ...headers }, body: bytes(asked) },
    answer: {
      status: 200,
      reason: "OK",
      headers: { "content-type": label, ...(location !== "" && { location }), ...headers },
      body: bytes(answer),
    },
    tookMs: 1,
    complete: true,
  };
  const result = address && (await anonymise(exchange, address));
  if (!result) throw new Error("This is an exchange of the contract.");
  return result;
}

/** Values that must not come through, by the property that they stand in. */
const PERSONAL: readonly (readonly [property: string, value: unknown])[] = [
  ["path", "/Ada/Lovelace"],
  ["path", "/home/lovelace"],
  ["op", "Lovelace"],
  ["Reason", "Lovelace"],
  ["Reason", "[ADA_LOVELACE]"],
  ["Mask", "Ada, Lovelace"],
  ["Mask", "Lovelace"],
  ["FieldType", "Lovelace"],
  ["FieldType", "System.Lovelace"],
  ["ErrorType", "Lovelace"],
  ["ErrorType", "Ada_Lovelace_10101123451Exception"],
  ["ErrorType", "System.Ada10101123451"],
  ["ErrorSource", "crm01.lovelace.org"],
  ["ErrorSource", "LOVELACE"],
  ["Status", "Lovelace"],
  ["Whatever", "Lovelace"],
  ["Whatever", "12345"],
  ["BirthDate", "1815-12-10T00:00:00"],
  ["CitizenId", 1010112345],
  ["CitizenId", 10101123451],
  ["CitizenId", "10101123451"],
  ["PersonId", 10101123451],
  ["ChatSessionId", 174559434],
  ["ExternalId", 98765432],
  ["Age", 47],
  ["Phone", 98765432],
  ["Wgs84Latitude", 59.913869],
  ["Rank", 1010112345],
];

/** The values themselves, as the recording must not hold them. */
const originals = (value: unknown): readonly string[] => String(value).match(/[A-Za-z]*lovelace|\d{2,}.*/gi) ?? [];

describe("what no table knows is replaced", () => {
  it.each(PERSONAL)("in JSON: %s %j", async (property, value) => {
    for (const within of [
      { [property]: value },
      { Person: { [property]: value } },
      { [property]: { [property]: value } },
    ]) {
      const { answer } = await recorded(JSON.stringify(makeSession(7, within)));
      const { body } = answer;
      const json = (body && "json" in body ? body.json : {}) as Record<string, unknown>;
      const text = JSON.stringify([json[property], (json["Person"] as Record<string, unknown> | null)?.[property]]);
      for (const original of originals(value)) expect(text).not.toContain(original);
    }
  });

  it.each(PERSONAL)("in XML and in forms: %s %j", async (property, value) => {
    const xml = `<ChatSessionEntity><${property}>${String(value)}</${property}></ChatSessionEntity>`;
    const form = new URLSearchParams({ [property]: String(value) }).toString();
    const { request, answer } = await recorded(xml, {
      label: "application/xml",
      asked: form,
      type: "application/x-www-form-urlencoded",
      method: "POST",
      path: PATHS.save,
    });
    for (const body of [request.body, answer.body]) {
      const text = body && "text" in body ? body.text.replaceAll(property, "") : "";
      expect(text).not.toBe("");
      for (const original of originals(value)) expect(text).not.toContain(original);
    }
  });

  it.each(["192.168.17.44", "13.02.1990", "13097.248022", "User[13.02.1990]"])(
    "as a name in a form: %s",
    async (name) => {
      const form = { asked: new URLSearchParams({ [name]: "1", "User[0].Name": "Ada" }).toString() };
      const { request } = await recorded("{}", { ...form, type: "application/x-www-form-urlencoded" });
      const names = [...new URLSearchParams(request.body && "text" in request.body ? request.body.text : "").keys()];
      expect(names).toEqual([expect.not.stringMatching(/168|1990|248022/), "User[0].Name"]);
    },
  );

  it.each([
    "/api/v1/Person/Ada-Lovelace",
    "/api/v1/ChatSession/Lovelace",
    "https://crm.lovelace.org/Cust1/api/v1/ChatSession/7/ada.lovelace",
    "https://lovelace.org/",
    "/Lovelace?x=/api/v1/ChatSession/7",
    "/api/v1/Person/10101123451",
    "/api/v1/Person/101011234511010112345",
  ])("in links and in Location: %s", async (link) => {
    const body = JSON.stringify(makeSession(7, { _Links: { Self: link, Archive: link } }));
    const text = JSON.stringify(await recorded(body, { location: link }));
    expect(text).not.toMatch(/lovelace|10101123451/i);
  });

  const FORMS = ["Lovelace", "LOVELACE", "lov-elace", "98765432", "10101123451", "10.1.2.3", "crm.lovelace.org"];
  it.each([
    (text: string) => text,
    (text: string) => `en-${text}`,
    (text: string) => `application/${text}, ${text}/json, ${text}`,
    (text: string) => `application/${text}+json; charset=${text}`,
    (text: string) => `application/json; name=${text}; charset=${text}`,
    (text: string) => `Europe/${text}, ${text}`,
    (text: string) => `Basic realm="a, ${text}, b", ${text}, ${text} x=${text}`,
    (text: string) => `GET, ${text}`,
    (text: string) => `${text}; q=0.5`,
    (text: string) => `en; q=0.${text}`,
  ])("in headers: %s", async (make) => {
    const names = ["accept", "accept-language", "so-language", "so-culture", "so-timezone", "if-unmodified-since"];
    const answered = ["content-language", "allow", "retry-after", "www-authenticate", "content-disposition"];
    for (const form of FORMS) {
      for (const name of [...names, ...answered, "content-type"]) {
        const { request, answer } = await recorded("{}", { headers: { [name]: make(form) } });
        const text = JSON.stringify([request.headers, answer.headers]);
        expect([name, form, text.toLowerCase()]).toEqual([name, form, expect.not.stringContaining(form.toLowerCase())]);
      }
    }
  });

  it("but what is known stays as it was", async () => {
    const headers = {
      accept: "text/html,application/xhtml+xml, application/json;q=0.9, */*;q=0.8",
      "accept-language": "nb-NO,nb;q=0.9, zh-Hant-TW;q=0.8, es-419, *;q=0.5",
      "so-language": "no",
      "so-culture": "en-US",
      "so-timezone": "US-NY, includeTZOffset",
      "if-unmodified-since": "Wed, 12 Jun 2024 08:00:00 GMT",
    };
    const { request } = await recorded("{}", { headers });
    expect(request.headers).toEqual({ "content-type": "application/json", ...headers });
    const { answer } = await recorded("{}", {
      label: 'application/json; charset="utf-8"',
      headers: { allow: "GET, PATCH", "retry-after": "120", "www-authenticate": 'Basic realm="crm", SoTicket' },
    });
    expect(answer.headers).toEqual({
      "content-type": 'application/json; charset="utf-8"',
      allow: "GET, PATCH",
      "retry-after": "120",
      "www-authenticate": "Basic, SoTicket",
    });
  });

  it("but links to the API's own places stay", async () => {
    const link = "https://crm.lovelace.org/Cust1/api/v1/ChatSession/7?x=1";
    const { headers } = (await recorded("{}", { location: link })).answer;
    expect(headers["location"]).toBe("https://crm.example.com/api/v1/ChatSession/7");
  });

  it("the same for the same, and numbers are other numbers", async () => {
    const body = makeSession(7, { Secret: { A: 98765432, B: 98765432, C: 12, D: "Lovelace", E: "Lovelace" } });
    const { answer } = await recorded(JSON.stringify(body));
    const { A, B, C, D, E } = (answer.body as { json: { Secret: Record<string, unknown> } }).json.Secret;
    expect([A === B, D === E, A !== C]).toEqual([true, true, true]);
    expect([typeof A, typeof C, typeof D]).toEqual(["number", "number", "string"]);
  });

  it("a patch names properties of tables, and its values are theirs", async () => {
    const steps = [
      { op: "replace", path: "/CustomerName", value: "Ada Lovelace" },
      { op: "test", path: "/Person/Lovelace", value: "x" },
      { op: "add", path: "/Rating", value: 5, note: "Lovelace" },
      { op: "test", path: "/Person/Hopper", value: "x" },
    ];
    const { request } = await recorded("{}", {
      method: "PUT",
      asked: JSON.stringify(steps),
      type: "application/json-patch+json",
    });
    const json = (request.body as { json: Record<string, unknown>[] }).json;
    const [, family] = String(json[0]?.["value"]).split(" ");
    expect(json.map(({ op }) => op)).toEqual(["replace", "test", "add", "test"]);
    expect(json.map(({ path }) => path)).toEqual([
      "/CustomerName",
      `/Person/${family}`,
      "/Rating",
      expect.stringMatching(/^\/Person\/key-/),
    ]);
    expect(json[2]).toMatchObject({ value: 5 });
    expect(JSON.stringify(json)).not.toMatch(/lovelace|hopper/i);
  });

  it("names that no table has, in $select", async () => {
    const { request } = await recorded("[]", {
      method: "POST",
      path: `${PATHS.list}?$select=Status,person/fullName,Lovelace`,
    });
    expect(request.path).toMatch(/\$select=Status,person\/fullName,key-\w+$/);
  });
});

describe("what is nested deep", () => {
  it.each([
    ["lists", 250, "[", "]"],
    ["lists", 2000, "[", "]"],
    ["lists", 100_000, "[", "]"],
    ["objects", 2000, '{"a":', "}"],
    ["elements", 2000, "<a>", "</a>"],
  ])("is left out, and the exchange is recorded: %s in each other, %i", async (_, depth, open, close) => {
    const text = `${open.repeat(depth)}${open === '{"a":' ? "1" : ""}${close.repeat(depth)}`;
    const { request, answer } = await recorded(text, { asked: text });
    for (const { body } of [request, answer]) expect(body).toEqual({ withheld: expect.any(String) });
  });

  it("stays to a depth that no answer has", async () => {
    const { answer } = await recorded(`${"[".repeat(150)}${"]".repeat(150)}`);
    expect(answer.body).toHaveProperty("json");
  });
});

describe("what is known stays", () => {
  it("of a session as the mock answers it, in both dialects", async () => {
    for (const dialect of ["documented", "observed"] as const) {
      const response = await createMock({ dialect }).fetch(PATHS.list, { method: "POST", headers: TJE0 });
      const given = (await response.json()) as readonly Record<string, unknown>[];
      const { answer } = await recorded(JSON.stringify(given[0]));
      const kept = (answer.body as { json: Record<string, unknown> }).json;
      const known = (contract.types["ChatSessionEntity"]?.properties ?? []).filter(
        ({ kind, enum: names }) => ["int32", "bool", "date-time"].includes(kind) || names !== undefined,
      );
      const only = (values: Record<string, unknown> | undefined) => known.map(({ name }) => [name, values?.[name]]);
      expect(known.length).toBeGreaterThan(10);
      expect(only(kept)).toEqual(only(given[0]));
    }
  });
});

describe("the second look", () => {
  it.each([
    ["ada@lovelace.org", "an e-mail address"],
    ["NO93 8601 1117 947", "an IBAN"],
    ["DE89370400440532013000 is mine", "an IBAN"],
    ["GB82-WEST-1234-5698-7654-32", "an IBAN"],
    ["4111 1111 1111 1111", "the number of a card"],
    ["5555555555554444", "the number of a card"],
    ["010170 12345", "a national identity number"],
    ["01017012345", "a national identity number"],
    ["811228-9874", "a national identity number"],
    ["19811228-9874", "a national identity number"],
    ["0101701234", "a phone number"],
    ["010170-1234", "a national identity number"],
    ["120174-3399", "a national identity number"],
    ["131052-308T", "a national identity number"],
    ["36 574 261 809", "a national identity number"],
    ["36574261809", "a national identity number"],
    ["174559434", "a national identity number"],
    ["1745.59.434", "a national identity number"],
    ["QQ 12 34 56 C", undefined],
    ["AB 12 34 56 C", "a national identity number"],
    ["AB123456C", "a national identity number"],
    ["943 476 5919", "a national identity number"],
    ["98 76 54 32", "a phone number"],
    ["987 65 432", "a phone number"],
    ["+47 98765432", "a phone number"],
    ["0049 (0)30 123456", "a phone number"],
    ["030/1234567", "a phone number"],
    ["10.20.30.40", "an IP address"],
    ["fe80::1ff:fe23:4567:890a", "an IP address"],
    ["crm01.lovelace.org", "a host name"],
    ["pc17.corp.local", "a host name"],
    ["Bearer abcdef123456", "a credential"],
    ["/a?token=abc", "a credential"],
    ["123456789", "a long number"],
    ["a=1&b=ada%40lovelace.org", "an e-mail address"],
    ["b=ada%2540lovelace.org", "an e-mail address"],
  ])("finds %s: %s", (text, what) => {
    expect(scanText(text)).toBe(what);
    expect(scanText(`call me: ${text}, thanks`)).toBe(what);
  });

  it.each([
    "2024-06-12T08:00:00.1234567+02:00",
    "2024-06-12",
    "192.0.2.7",
    "2001:db8::1f",
    "+1-234-555-0142",
    "ada@mail.example.org",
    "https://crm.example.com/api/v1/ChatSession/7",
    "http://www.w3.org/2001/XMLSchema-instance",
    "SuperOffice.Data.AssociateType",
    "System.Int32",
    "application/json; charset=utf-8",
    "key-a1b2c3d4",
    "90000001",
    "08:00:00",
    "Basic 1",
  ])("lets %s be", (text) => expect(scanText(text)).toBeUndefined());

  it("finds nothing in what was anonymised, wherever it had stood", async () => {
    const texts = [
      "ada@lovelace.org",
      "NO93 8601 1117 947",
      "4111 1111 1111 1111",
      "811228-9874",
      "98 76 54 32",
      "10.20.30.40",
    ];
    const names = [
      "CustomerName",
      "CustomerPhone",
      "FirstMessage",
      "CustomerHost",
      "SessionKey",
      "Unknown",
      "Mask",
      "x",
    ];
    for (const text of texts) {
      const within = Object.fromEntries(names.map((name) => [name, text]));
      const person = {
        Email: text,
        PersonNumber: text,
        Post1: text,
        [text]: text,
        Ids: [text, Number(text.replaceAll(/\D/g, ""))],
      };
      const result = await recorded(JSON.stringify(makeSession(7, { ...within, Person: person })));
      expect(scanValue(result)).toEqual([]);
    }
  });

  it("tells places, never values", () => {
    expect(scanValue({ a: [{ "b/c": "ada@lovelace.org" }], "ada@lovelace.org": 36574261809 })).toEqual([
      { pointer: "/a/0/b~1c", what: "an e-mail address" },
      { pointer: "/1", what: "an e-mail address" },
      { pointer: "/1", what: "a national identity number" },
    ]);
  });

  it("takes no longer than its text is long", () => {
    const parts = ["a", "1", "1 ", "a@", "1.", "AB12", "fe80:", "010170-", "0(", "a.b.", "\n"];
    for (const part of parts) expect(scanText(part.repeat(50_000 / part.length)) ?? "").not.toBe("x");
  });
});
