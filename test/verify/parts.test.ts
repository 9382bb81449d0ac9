import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contract } from "../../src/contract.ts";
import { createDecoder, decodeBody, useOf } from "../../src/verify/body/decode.ts";
import { noteJson, scanJson } from "../../src/verify/body/json-scan.ts";
import { compareWithSent } from "../../src/verify/entity/compare.ts";
import { encodeSession } from "../../src/verify/entity/encode.ts";
import { compareMoments } from "../../src/verify/entity/instants.ts";
import { splitByOwner } from "../../src/verify/entity/writable.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { EXIT, exitCode } from "../../src/verify/exit-code.ts";
import { fingerprint } from "../../src/verify/fingerprint.ts";
import { verify } from "../../src/verify/run.ts";
import { createRedactor } from "../../src/verify/secrets.ts";
import { isNil, readXml } from "../../src/wire/xml-read.ts";
import { makeSession } from "../support/facts.ts";
import { expectProperty } from "../support/property.ts";
import { skippingClock } from "../support/skipping-clock.ts";

describe("scanning JSON", () => {
  test.each<[string, readonly string[]]>([
    ['{"a":1,"b":[{"c":2},{"c":3,"c":4}]}', ["duplicate-key /b/1/c c"]],
    ['{"a":"\\"a\\":1","a\\u0062":1,"ab":2}', ["duplicate-key /ab ab"]],
    ['[1.0,-2e5,3,"4.0",{"x/y":5E0}]', ["number-form /0 1.0", "number-form /1 -2e5", "number-form /4/x~1y 5E0"]],
    ['{"a":{"a":1},"b":{"a":1}}', []],
    ['{"a":"x\\\\","b":1}', []],
  ])("%s", (text, notes) => {
    expect(scanJson(text).map(({ kind, pointer, lexeme }) => `${kind} ${pointer} ${lexeme}`)).toEqual(notes);
  });

  test("is skipped for a text without anything to note, and never for one with it", () => {
    const note = (text: string): number => noteJson(text, JSON.parse(text)).length;
    expect(['{"a":1,"a":1}', '{"a" :1,"a" :2}', "[1.0]", "[ -1e5]", '{"a":{"b":1,"b":2}}'].map(note)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(
      ['{"a": 1.0}', '{"a":\n-1e5}', '{"a":[[2,1.5]]}', '{"a":["x",{"b":7E0}]}', '[{"a":1},2.0]'].map(note),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(['{"a":"\\":1.5"}', '{"a":[1,2,{"b":null}]}', "1", "null"].map(note)).toEqual([0, 0, 0, 0]);
  });

  test("finds nothing in what JSON.stringify writes of whole numbers", async () => {
    const value = fc.object({ values: [fc.integer(), fc.string(), fc.boolean(), fc.constant(null)] });
    await expectProperty(
      fc.property(value, (object) => {
        expect(scanJson(JSON.stringify(object))).toEqual([]);
      }),
      100,
    );
  });
});

describe("decoding a body", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each<[Uint8Array, string | undefined, object]>([
    [bytes(" \n"), "application/json", { body: { form: "empty" } }],
    [bytes("<!DOCTYPE html><p>"), "application/json", { body: { form: "html" } }],
    [bytes("<a/>"), undefined, { body: { form: "xml" } }],
    [bytes("<a>"), undefined, { body: { form: "broken", as: "xml" } }],
    [bytes("{'a':1}"), undefined, { body: { form: "broken", as: "json" } }],
    [bytes("\uFEFF[]"), undefined, { bom: true, body: { form: "json" } }],
    [new Uint8Array([0x22, 0xe6, 0x22]), "application/json; charset=utf-8", { badBytes: true }],
    [
      new Uint8Array([0x22, 0xe6, 0x22]),
      "application/json; charset=iso-8859-1",
      { badBytes: false, body: { value: "æ" } },
    ],
  ])("%#", (given, label, wanted) => {
    expect(decodeBody(given, label)).toMatchObject(wanted);
  });

  test("that came before gives the same value to the same use, and to no other", () => {
    const decode = createDecoder();
    const list = (use: string): unknown => decode(bytes("[{}]"), undefined, use).body;
    const first = list("List");
    for (let at = 0; at < 3; at++) decode(bytes(`[${at}]`), undefined, "List");
    expect(list("List")).toBe(first);
    for (let at = 3; at < 6; at++) decode(bytes(`[${at}]`), undefined, "List");
    expect(list("List")).toBe(first);
    expect(list("Save")).not.toBe(first);
    expect(list(useOf("List", "Name"))).not.toBe(first);
    expect(list(useOf("Save", undefined))).toBe(list("Save"));
  });

  test("that came before in another charset, or without a mark at its start, is told apart", () => {
    const decode = createDecoder();
    const latin = new Uint8Array([0x22, 0xe6, 0x22]);
    const read = (given: Uint8Array, charset: string): object => decode(given, `text/json; charset=${charset}`, "List");
    expect(read(latin, "iso-8859-1")).toMatchObject({ text: '"æ"', badBytes: false });
    expect(read(latin, "utf-8")).toMatchObject({ text: '"\ufffd"', badBytes: true });
    expect(read(bytes("[]"), "utf-8")).toMatchObject({ bom: false });
    expect(read(bytes("\ufeff[]"), "utf-8")).toMatchObject({ text: "[]", bom: true });
  });

  test("that is not worth keeping is read again", () => {
    const decode = createDecoder({ isKept: ({ length }) => length > 4 });
    const read = (text: string): unknown => decode(bytes(text), undefined, "List").body;
    expect(read("[{}]")).not.toBe(read("[{}]"));
    expect(read("[{} ]")).toBe(read("[{} ]"));
  });
});

describe("what a run keeps of its answers", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const listOf = (text: string): Uint8Array => bytes(JSON.stringify([text]));

  test("is bounded: what goes beyond is too large to judge, and its text is not kept", () => {
    const decode = createDecoder({ mostBytes: 100_000 });
    const forms = ["a", "b", "c"].map((letter) => decode(listOf(letter.repeat(40_000)), undefined, "List"));
    expect(forms.map(({ body }) => body.form)).toEqual(["json", "broken", "broken"]);
    expect(forms[2]).toMatchObject({
      body: { isTooLarge: true, problem: expect.stringContaining("together") as string },
    });
    expect(forms[2]?.text).toHaveLength(4000);
    expect(decode(bytes("[]"), undefined, "List").body.form).toBe("json");
  });

  test("is one text and one value for an answer that comes again", () => {
    const decode = createDecoder({ mostBytes: 100_000 });
    for (let at = 0; at < 9; at++) {
      expect(decode(listOf("a".repeat(40_000)), undefined, "List").body.form).toBe("json");
    }
  });

  test("counts what values take, not only their text", () => {
    const decode = createDecoder({ mostBytes: 1_000_000 });
    expect(decode(bytes(`[${"1,".repeat(30_000)}1]`), undefined, "List").body).toMatchObject({ isTooLarge: true });
    expect(decode(listOf("a".repeat(60_000)), undefined, "List").body.form).toBe("json");
  });
});

describe("reading XML", () => {
  test("takes any prefix and any nil", () => {
    const reading = readXml('<a:R xmlns:a="x"><a:B i:nil="true"/><C nil="1"/><D>a &amp; b<![CDATA[<]]></D></a:R>');
    const root = "root" in reading ? reading.root : undefined;
    expect(root?.children.map((child) => [child.name, isNil(child), child.text])).toEqual([
      ["B", true, ""],
      ["C", true, ""],
      ["D", false, "a & b<"],
    ]);
  });

  test.each([
    "",
    "<a>",
    "<a></b>",
    "<a b></a>",
    "<a>&</a>",
    "<a/><b/>",
    "text",
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>',
  ])("refuses %s", (text) => {
    expect(readXml(text)).toHaveProperty("problem");
  });
});

describe("comparing moments", () => {
  const sent = { one: "2024-01-15T09:30:15+01:00", two: "2024-01-15T08:41:27Z", three: "2024-01-15T02:05:49-08:00" };
  const judge = (...got: (string | null)[]): unknown => {
    const pairs = Object.entries(sent).map(([name, value], index) => ({ name, sent: value, got: got[index] }));
    const { verdicts, stripped } = compareMoments(pairs);
    return [[...verdicts.values()].join(" "), stripped];
  };

  test.each<[string, (string | null)[], string, boolean]>([
    ["in UTC", ["2024-01-15T08:30:15Z", "2024-01-15T08:41:27.000Z", "2024-01-15T10:05:49Z"], "same same same", false],
    [
      "without offset, one zone",
      ["2024-01-15T09:30:15", "2024-01-15T09:41:27", "2024-01-15T11:05:49"],
      "same same same",
      false,
    ],
    ["by their digits", ["2024-01-15T09:30:15", "2024-01-15T08:41:27", "2024-01-15T02:05:49"], "same same same", true],
    [
      "taken for UTC",
      ["2024-01-15T09:30:15Z", "2024-01-15T08:41:27Z", "2024-01-15T02:05:49Z"],
      "moved same moved",
      false,
    ],
    [
      "one of them lost",
      ["2024-01-15T08:30:15Z", "2020-01-01T00:00:07Z", "2024-01-15T10:05:49Z"],
      "same other same",
      false,
    ],
    [
      "one bare, among others with an offset",
      ["2024-01-15T09:30:15", "2024-01-15T09:41:27+01:00", "2024-01-15T10:05:49Z"],
      "same same same",
      false,
    ],
    [
      "one bare and stripped",
      ["2024-01-15T08:30:15Z", "2024-01-15T08:41:27Z", "2024-01-15T02:05:49"],
      "same same moved",
      false,
    ],
    ["none", [null, "x", "2024-02-30T00:00:00Z"], "other other other", false],
  ])("%s", (_how, got, verdicts, stripped) => {
    expect(judge(...got)).toEqual([verdicts, stripped]);
  });
});

describe("what was sent and what is stored", () => {
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
  const faults = (changes: Record<string, unknown>, nowMs = 0): readonly string[] => {
    const { differences } = compareWithSent(rows, makeSession(7), makeSession(7, changes));
    return splitByOwner(differences, nowMs, new Set()).faults.map(({ property, what }) => `${property.name}: ${what}`);
  };

  test.each<[Record<string, unknown>, readonly string[]]>([
    [{}, []],
    [{ CustomerName: "Kari" }, ["CustomerName: cut to 4 of 13 characters"]],
    [{ Rating: 5 }, ["Rating: another value"]],
    [{ Rating: "4", CustomerConsented: "true" }, []],
    [{ SessionKey: "own" }, []],
    [{ Rank: 1 }, ["Rank: another value"]],
    [{ Rank: 1, InitialQueuePos: 9, SessionKey: "own" }, []],
    [{ WhenRequested: "2024-01-15T09:30:15Z" }, ["WhenRequested: another moment, off by a time zone"]],
    [{ WhenRequested: "2024-01-15T08:30:15" }, []],
    [{ Flags: "" }, []],
  ])("%j", (changes, wanted) => {
    expect(faults(changes)).toEqual(wanted);
  });

  test("a date that the server stamps with now is its own", () => {
    const nowMs = Date.UTC(2026, 0, 1);
    expect(faults({ WhenIdle: "2026-01-01T00:00:00Z" }, nowMs)).toEqual([]);
    expect(faults({ WhenRequested: "2026-01-01T00:00:00Z" }, nowMs)).toHaveLength(1);
  });
});

test("encodes a session in every format", () => {
  const session = { ChatSessionId: 1, User: null, CustomerName: "a&<b> =+", ChatbotIsActive: false };
  expect(encodeSession(session, "camel-case").body).toBe(
    '{"chatSessionId":1,"user":null,"customerName":"a&<b> =+","chatbotIsActive":false}',
  );
  expect(encodeSession(session, "form").body).toBe(
    "ChatSessionId=1&CustomerName=a%26%3Cb%3E+%3D%2B&ChatbotIsActive=false",
  );
  expect(encodeSession(session, "text/xml").body).toContain("<CustomerName>a&amp;&lt;b&gt; =+</CustomerName>");
});

test("a fingerprint is the same for every item of a list, and another for another place", () => {
  expect(fingerprint("a", "b", "/3/Rating", "type")).toBe(fingerprint("a", "b", "/12/Rating", "type"));
  const others = ["/Rating", "/3/Rank", "/3/Rating/x"].map((pointer) => fingerprint("a", "b", pointer, "type"));
  expect(new Set([...others, fingerprint("a", "b", "/3/Rating", "")]).size).toBe(4);
});

test("takes secrets out of texts, in every spelling", () => {
  const redact = createRedactor(["Basic dXNlcjpwYSZzcw==", "Bearer a/b+c=d"], {
    "SO-AppToken": "app",
    Cookie: "k=v-a-l",
  });
  const text = "dXNlcjpwYSZzcw== user pa&ss pa&amp;ss pa%26ss a/b+c=d a%2Fb%2Bc%3Dd app v-a-l";
  expect(redact.text(text).split("‹secret›").join("").trim()).toBe("");
  expect(redact.headers({ Authorization: "Bearer a/b+c=d", "x-csrf": "zzz", accept: "a" })).toEqual({
    Authorization: "Bearer ‹secret›",
    "x-csrf": "‹secret›",
    accept: "a",
  });
});

test("leaves words whole in which a short name stands, and masks it on its own", () => {
  const redact = createRedactor([`Basic ${btoa("own:pass")}`]);
  expect(redact.text("an unknown scheme is passed on; own/pass, own_1")).toBe(
    "an unknown scheme is passed on; ‹secret›/‹secret›, ‹secret›_1",
  );
});

test("writes a request that repeats a probe whatever the name of the user", async () => {
  const mock = createMock({ sessions: 1 });
  const auth = `Basic ${btoa("own:pass")}`;
  const fetch = async (request: Request): Promise<Response> => {
    const given = request.headers.get("authorization") ?? "";
    const headers = { ...Object.fromEntries(request.headers), authorization: "Basic dGplMDpUamUw" };
    const isLetIn = given === auth || given.startsWith("Unknown ");
    return mock.fetch(request.url, { method: request.method, ...(isLetIn && { headers }), body: await request.text() });
  };
  const checks = ["credentials-scheme"];
  const { findings } = await verify({ baseUrl: "http://own.test", fetch }, { auth: [auth], checks }, skippingClock());
  expect(findings.map(({ curl }) => curl)).toEqual([
    expect.stringContaining('"authorization: Unknown ${SO_MOCK_AUTH#* }"'),
  ]);
  expect(findings[0]?.message).toContain("accepts an unknown scheme");
});

test("no answer, however strange, breaks the runner or turns it green", async () => {
  const strange = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant("[null,1,{}]"),
    fc.constant('{"ChatSessionId":{},"User":[]}'),
  );
  const property = fc.asyncProperty(fc.array(strange, { minLength: 30, maxLength: 60 }), async (texts) => {
    let turn = 0;
    const fetch = (request: Request): Promise<Response> => {
      const xml = request.headers.get("accept")?.includes("xml") ?? false;
      const text = texts[turn++ % texts.length] ?? "";
      return Promise.resolve(
        new Response(xml ? `<a>${text}</a>` : text, {
          headers: { "content-type": xml ? "text/xml" : "application/json" },
        }),
      );
    };
    const report = await verify(
      { baseUrl: "http://strange.test", fetch },
      { mode: "sandbox", auth: ["Basic dXNlcjpwYXNz"] },
      skippingClock(),
    );
    expect(report.findings.filter(({ check }) => check === "runner-fault")).toEqual([]);
    // Some of these servers are none of the API: then the run could not be made.
    expect([EXIT.findings, EXIT.notRun]).toContain(exitCode({ report, failOn: "error" }));
  });
  await expectProperty(property, 10);
});
