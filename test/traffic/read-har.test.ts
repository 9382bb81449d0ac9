import { Readable } from "node:stream";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import type { Exchange, Skipped } from "../../src/traffic/exchange.ts";
import { readHar } from "../../src/traffic/har/read-har.ts";
import { harEntry, harText } from "../support/har.ts";

const isOurs = (url: string): boolean => url.includes("/api/v1/");

async function read(text: string, size = 1000): Promise<(Exchange | Skipped)[]> {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, at * size + size),
  );
  const found: (Exchange | Skipped)[] = [];
  for await (const exchange of readHar(Readable.from(chunks), "a.har", isOurs)) found.push(exchange);
  return found;
}

const bodyOf = (exchange: Exchange | Skipped | undefined): string => {
  if (!exchange || "reason" in exchange) throw new Error(`no exchange but ${exchange?.reason}`);
  return new TextDecoder().decode(exchange.answer?.body);
};

describe("an archive", () => {
  it.each([1, 7, 100_000])("is read entry by entry, in chunks of %i bytes", async (size) => {
    const texts = ["[]", '[{"a":"é\\u00e9 \\"quoted\\" 😀"}]', "null"];
    const found = await read(harText(texts.map((text) => harEntry({ text }))), size);
    expect(found.map(bodyOf)).toEqual(texts);
    expect(found.map(({ place }) => place)).toEqual(["a.har, entry 1", "a.har, entry 2", "a.har, entry 3"]);
  });

  it("is the same whether its entries come whole or in pieces: braces, quotes and halves of pairs in texts", async () => {
    const texts = ['{"a":"}{\\\\"}', '"\\ud83d"', '[{"b":"\\"}]"}]', "\\", '"'];
    const entries = texts.map((text) => JSON.stringify(harEntry({ text })));
    const archive = harText([]).replace('"entries":[]', () => `"entries" : [ ${entries.join(" ,\n")} ]`);
    const whole = await read(archive, 100_000);
    expect(whole.map(bodyOf)).toEqual(texts);
    for (let size = 2; size < 60; size += 3) {
      expect(await read(archive, size)).toEqual(whole);
    }
  });

  it("may begin with a byte-order mark, and hold more than entries", async () => {
    const text = `\ufeff${JSON.stringify({ entries: [1], log: { pages: [{ entries: [{}] }], entries: [harEntry({ text: "[]" })], x: [[]] } })}`;
    expect((await read(text)).map(bodyOf)).toEqual(["[]"]);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
  ])("gives the text behind base64 and %s", async (encoding, pack) => {
    const text = pack('[{"ChatSessionId":7}]').toString("base64");
    const headers = { "content-type": "application/json", "content-encoding": encoding };
    const [exchange] = await read(harText([harEntry({ text, encoding: "base64", headers })]));
    expect(bodyOf(exchange)).toBe('[{"ChatSessionId":7}]');
  });

  it.each([
    ["base64 of the text, though the header says gzip", Buffer.from("[1]").toString("base64"), "base64"],
    ["the text itself, though the header says gzip", "[1]", undefined],
    ["packed bytes with a letter for each", gzipSync("[1]").toString("latin1"), undefined],
  ])("gives %s", async (_, text, encoding) => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const [exchange] = await read(harText([harEntry({ text, headers, ...(encoding ? { encoding } : {}) })]));
    expect(bodyOf(exchange)).toBe("[1]");
  });

  it.each([
    [harEntry({ status: 0, error: "net::ERR_ABORTED" }), "the archive has no answer (net::ERR_ABORTED)"],
    [harEntry({ size: 500 }), "the archive has no body for it"],
    [{}, "the entry has no request with a method and a URL"],
    [null, "the entry has no request with a method and a URL"],
    [[1], "the entry has no request with a method and a URL"],
    [{ request: { method: "GET", url: "/api/v1/x" }, response: { status: "x" } }, "the archive has no answer"],
  ])("says why an entry cannot be judged (%#)", async (entry, reason) => {
    expect(await read(harText([entry]))).toEqual([{ place: "a.har, entry 1", reason }]);
  });

  it("keeps no body of an address outside the API", async () => {
    const [exchange] = await read(harText([harEntry({ url: "https://cdn.example.com/a.js", text: "x".repeat(99) })]));
    expect(exchange).toEqual({ place: "a.har, entry 1", reason: "not an address of the API" });
  });

  it("keeps a request's body, wherever it stands", async () => {
    const { request, ...rest } = harEntry({ text: "{}", body: '{"Rating":3}' });
    const { url, method, ...others } = request;
    const entries = [harEntry({ text: "{}", body: '{"Rating":3}' }), { request: { ...others, method, url }, ...rest }];
    const found = await read(harText(entries));
    const sent = found.map((exchange) => new TextDecoder().decode((exchange as Exchange).request.body));
    expect(sent).toEqual(['{"Rating":3}', '{"Rating":3}']);
  });

  it("takes parameters of a form for its body", async () => {
    const entry = harEntry({ text: "{}" });
    const params = [{ name: "ChatSessionId", value: "7" }];
    Object.assign(entry.request, { postData: { mimeType: "application/x-www-form-urlencoded", params } });
    const [exchange] = await read(harText([entry]));
    expect(new TextDecoder().decode((exchange as Exchange).request.body)).toBe("ChatSessionId=7");
  });
});

describe("an archive that cannot be read", () => {
  const whole = harText([harEntry({ text: "[]" }), harEntry({ text: "[]" })]);
  const second = whole.lastIndexOf("startedDateTime");
  it.each([
    ["in the second entry", whole.slice(0, second + 40), /ends in the middle, after entry 1 /],
    ["in a text", whole.slice(0, second + 22), /ends in the middle, after entry 1 /],
    ["before the first entry", whole.slice(0, 30), /ends in the middle, before the first entry /],
    ["before its last brace", whole.slice(0, -1), /ends in the middle, after entry 2 /],
    ["and has a comma too many", whole.replace('"cache":{},', '"cache":{},,'), /is not JSON before the first entry/],
    ["and is no archive", "[1,2]", /not an HTTP archive/],
    ["and is empty", "", /ends in the middle, before the first entry/],
    ["and is no JSON", "<html>", /is not JSON before the first entry/],
  ])("ends with its place: cut off %s", async (_, text, message) => {
    const error = await read(text).then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(error).toBeInstanceOf(KitError);
    expect((error as KitError).message).toMatch(message);
    expect((error as KitError).where).toMatch(/^a\.har/);
  });

  it("names the byte at which it ends", async () => {
    const cut = whole.slice(0, second + 40);
    await expect(read(cut)).rejects.toThrow(`at byte ${cut.length}`);
  });
});
