import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const ask = (headers: Record<string, string>, path = PATHS.list): Promise<Response> =>
  createMock().fetch(path, { method: "POST", headers: { ...TJE0, ...headers } });

describe("Accept", () => {
  it.each<[string, string]>([
    ...(contract.operations[0]?.answer.mediaTypes ?? []).map((type): [string, string] => [type, type]),
    ["TEXT/XML", "text/xml"],
    ["application/json; charset=utf-8", "application/json"],
    ["application/xml; charset=utf-16", "application/xml"],
    ["*/*", "application/json"],
    ["*", "application/json"],
    ["text/*", "text/json"],
    ["application/*", "application/json"],
    ["text/xml, application/json", "text/xml"],
    ["application/json, text/xml", "application/json"],
    ["application/json;q=0.5, text/xml;q=0.9", "text/xml"],
    ["application/json;q=0.5,text/xml", "text/xml"],
    ["text/html, application/xml;q=0.9, */*;q=0.8", "application/xml"],
    ["text/html, */*;q=0.8", "application/json"],
    ["application/json, text/plain, */*", "application/json"],
    ["*/*, text/xml", "text/xml"],
    ["*/*;q=0.1, application/*;q=0.2", "application/json"],
    ["application/json;q=0, */*", "text/json"],
    ["application/json;q=0, text/json;q=0, */*;q=0.5", "application/xml"],
    ["application/xml;q=0", "application/json"],
    ["text/html", "application/json"],
    ["image/png, text/csv", "application/json"],
    ["", "application/json"],
    [",,;;q=", "application/json"],
    ["application/json;q=high", "application/json"],
    ['application/xml;profile="a,b;q=0"', "application/xml"],
  ])("%s is answered as %s", async (accept, type) => {
    for (const path of [PATHS.list, PATHS.reset(4711), PATHS.reset("x"), PATHS.pickUp]) {
      const response = await ask({ accept }, path);
      expect([path, response.headers.get("content-type")]).toEqual([path, `${type}; charset=utf-8`]);
      const text = await response.text();
      const opening = type.endsWith("xml") ? "<" : path === PATHS.list ? "[" : "{";
      expect(text[0]).toBe(opening);
    }
  });

  it("is answered as JSON when it is missing", async () => {
    expect((await ask({})).headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("does not remember more than it should", async () => {
    const mock = createMock();
    for (let at = 0; at < 3000; at++) {
      const accept = `a/b${at};q=0.1, text/xml`;
      const response = await mock.fetch(PATHS.reset(4711), { method: "POST", headers: { ...TJE0, accept } });
      expect(response.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    }
  });
});

/** Text in UTF-16, with a byte order mark or without. */
function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array<ArrayBuffer> {
  const units = [...(mark ? [0xfeff] : []), ...text.split("").map((unit) => unit.charCodeAt(0))];
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, order === "le");
  return bytes;
}

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const JSON_BODY = '{"CustomerName":"Åse 😀"}';
const XML_BODY = "<E><CustomerName>Åse 😀</CustomerName></E>";

const put = (body: BodyInit, headers: Record<string, string>, mock = createMock()): Promise<Response> =>
  mock.fetch(PATHS.session(2), { method: "PUT", headers: { ...TJE0, ...headers }, body });

describe("the charset of a body", () => {
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ["application/json", utf8(JSON_BODY), "Åse 😀"],
    ["application/json; charset=utf-8", utf8(JSON_BODY), "Åse 😀"],
    ['application/json;charset="UTF-8"', utf8(JSON_BODY), "Åse 😀"],
    ["application/json; charset=utf8; version=1", utf8(JSON_BODY), "Åse 😀"],
    ["application/json", utf8(`\uFEFF${JSON_BODY}`), "Åse 😀"],
    ["application/json; charset=utf-16", utf16(JSON_BODY, "le", false), "Åse 😀"],
    ["application/json; charset=utf-16", utf16(JSON_BODY, "le", true), "Åse 😀"],
    ["application/json; charset=utf-16", utf16(JSON_BODY, "be", true), "Åse 😀"],
    ["application/json; charset=utf-16le", utf16(JSON_BODY, "le", false), "Åse 😀"],
    ["application/json; charset=utf-16be", utf16(JSON_BODY, "be", false), "Åse 😀"],
    ["application/json; charset=iso-8859-1", latin1('{"CustomerName":"Åse"}'), "Åse"],
    ["application/json; charset=latin1", latin1('{"CustomerName":"Åse"}'), "Åse"],
    ["application/json; charset=windows-1252", latin1('{"CustomerName":"\u0080"}'), "€"],
    ["application/json; charset=us-ascii", latin1('{"CustomerName":"Ase"}'), "Ase"],
    ["text/xml; charset=utf-16", utf16(XML_BODY, "be", true), "Åse 😀"],
    ["text/xml; charset=utf-8", utf16(XML_BODY, "le", true), "Åse 😀"],
    ["text/xml", utf16(`<?xml version="1.0" encoding="utf-16"?>${XML_BODY}`, "le", true), "Åse 😀"],
    ["text/xml", latin1('<?xml version="1.0" encoding="ISO-8859-1"?><E><CustomerName>Åse</CustomerName></E>'), "Åse"],
    ["text/xml; charset=utf-8", utf8(`<?xml version="1.0" encoding="ISO-8859-1"?>${XML_BODY}`), "Åse 😀"],
    ["text/xml", utf8(`\uFEFF${XML_BODY}`), "Åse 😀"],
    ["application/x-www-form-urlencoded; charset=iso-8859-1", latin1("CustomerName=Åse"), "Åse"],
  ])("%s", async (type, body, name) => {
    const response = await put(body, { "content-type": type });
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ CustomerName: name })]);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, number, string]>([
    ["application/json; charset=klingon", utf8(JSON_BODY), 415, "klingon"],
    ["application/json; charset=", utf8(JSON_BODY), 415, "charset"],
    ["application/json; charset=utf-7", utf8(JSON_BODY), 415, "utf-7"],
    ["text/xml", latin1('<?xml version="1.0" encoding="ebcdic"?><E/>'), 415, "ebcdic"],
    ["application/json", latin1('{"CustomerName":"Åse"}'), 400, "not valid UTF-8"],
    ["application/json", new Uint8Array([0xff, 0xfe, 0x7b]), 400, "not valid UTF-8"],
    ["text/xml", latin1("<E><CustomerName>Åse</CustomerName></E>"), 400, "not valid UTF-8"],
    ["application/x-www-form-urlencoded", latin1("CustomerName=Åse"), 400, "not valid UTF-8"],
    ["application/json; charset=utf-16", new Uint8Array([0x7b, 0x00, 0x00, 0xd8]), 400, "not valid UTF-16"],
    ["application/json; charset=utf-16", utf8(JSON_BODY), 400, ""],
  ])("%s is refused where it does not fit", async (type, body, status, says) => {
    const response = await put(body, { "content-type": type });
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(says)]);
  });
});

async function packed(text: string, ...formats: CompressionFormat[]): Promise<Uint8Array<ArrayBuffer>> {
  let stream = new Blob([text]).stream();
  for (const format of formats) stream = stream.pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The platform's name for what HTTP calls `br`; TypeScript does not know it yet. */
const BROTLI = "brotli" as CompressionFormat;

describe("the encoding of a body", () => {
  it.each<[string, CompressionFormat[]]>([
    ["gzip", ["gzip"]],
    ["x-gzip", ["gzip"]],
    ["GZIP", ["gzip"]],
    ["deflate", ["deflate"]],
    ["br", [BROTLI]],
    ["identity", []],
    ["", []],
    ["gzip, br", ["gzip", BROTLI]],
    ["deflate, identity, gzip", ["deflate", "gzip"]],
  ])("%j is unpacked", async (encoding, formats) => {
    const body = await packed(JSON_BODY, ...formats);
    const response = await put(body, { "content-type": "application/json", "content-encoding": encoding });
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ CustomerName: "Åse 😀" }),
    ]);
  });

  it.each<[string, BodyInit, number, string]>([
    ["compress", JSON_BODY, 415, "compress"],
    ["gzip, compress", JSON_BODY, 415, "compress"],
    ["gzip, gzip, gzip, gzip", JSON_BODY, 415, "gzip"],
    ["gzip", JSON_BODY, 400, "cannot be unpacked as gzip"],
    ["br", JSON_BODY, 400, "cannot be unpacked as br"],
    ["deflate", "", 400, ""],
  ])("%j is refused where it does not fit", async (encoding, body, status, says) => {
    const mock = createMock();
    const before = mock.sessions.list();
    const headers = { "content-type": "application/json", "content-encoding": encoding };
    const response = await put(body, headers, mock);
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(says)]);
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each<CompressionFormat>(["gzip", "deflate", BROTLI])("a bomb of %s is 413", async (format) => {
    const bomb = await packed(`{"LastMessage":"${"x".repeat(8 * 1_048_576)}"}`, format);
    expect(bomb.byteLength).toBeLessThan(1_048_576);
    const encoding = format === BROTLI ? "br" : format;
    const response = await put(bomb, { "content-type": "application/json", "content-encoding": encoding });
    expect(response.status).toBe(413);
  });
});
