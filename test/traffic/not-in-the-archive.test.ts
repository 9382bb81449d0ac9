import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { Exchange, Skipped } from "../../src/traffic/exchange.ts";
import { findTraffic, readTraffic } from "../../src/traffic/files.ts";
import type { Recorded } from "../../src/traffic/recordings/format.ts";
import { toExchange } from "../../src/traffic/recordings/read-recorded.ts";
import { createTrafficJudge } from "../../src/traffic/judge/judge-traffic.ts";
import { chooseOperations } from "../../src/verify/choose-operations.ts";
import { systemClock } from "../../src/verify/clock.ts";
import type { Report } from "../../src/verify/model.ts";
import { harEntry, harText, type EntryOptions } from "../support/har.ts";

const folder = mkdtempSync(join(tmpdir(), "archives-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<(Exchange | Skipped)[]> {
  const name = join(folder, "a.har");
  writeFileSync(name, content);
  const found: (Exchange | Skipped)[] = [];
  for await (const one of readTraffic(await findTraffic([name]), () => true)) found.push(one);
  return found;
}

const bodyOf = (one: Exchange | Skipped | undefined): string =>
  one && "answer" in one ? new TextDecoder().decode(one.answer?.body) : "";

/** An entry whose content is as a browser wrote it. */
const withContent = (content: object, headers: Readonly<Record<string, string>> = {}): string => {
  const entry = harEntry({ text: "[]", headers: { "content-type": "application/json", ...headers } }) as {
    readonly response: object;
  };
  return harText([{ ...entry, response: { ...entry.response, content } }]);
};

describe("a body that is not in the archive", () => {
  it.each([
    ["size -1", { size: -1, mimeType: "application/json" }, {}],
    ["size -1 and an empty text", { size: -1, text: "" }, {}],
    ["a Content-Length", { size: 0 }, { "content-length": "19003" }],
    ["a size and an empty text", { size: 7, text: "" }, {}],
  ])("is no empty body: %s", async (_title, content, headers) => {
    expect(await read(withContent(content, headers))).toMatchObject([{ reason: "the archive has no body for it" }]);
  });

  it("is empty where nothing says otherwise", async () => {
    expect(await read(withContent({ size: 0, text: "" }))).toMatchObject([{ answer: { status: 200 } }]);
  });

  it("was cut where the size goes beyond the text", async () => {
    const cut = await read(withContent({ size: 5000, text: '[{"ChatSessionId":1}' }));
    expect(cut).toMatchObject([{ reason: "the browser kept only the beginning of its body" }]);
    const whole = await read(withContent({ size: 8, text: '["Åå"]' }));
    expect(whole).toMatchObject([{ answer: { status: 200 } }]);
    const latin = { "content-type": "application/json; charset=utf-16" };
    expect(await read(withContent({ size: 12, text: '["Åå"]' }, latin))).toMatchObject([{ answer: { status: 200 } }]);
  });

  it.each(["gzip", "br", undefined])("was cut in base64, too, where the label says %s", async (label) => {
    const headers = label === undefined ? {} : { "content-encoding": label };
    const reason = "the browser kept only the beginning of its body";
    const json = `[${Array.from({ length: 900 }, (_, id) => JSON.stringify({ ChatSessionId: id, Text: Math.sin(id) })).join()}]`;
    const inBase64 = (bytes: Uint8Array | string): object => ({
      size: json.length,
      encoding: "base64",
      text: Buffer.from(bytes).toString("base64"),
    });
    expect(await read(withContent(inBase64(json.slice(0, 900)), headers))).toMatchObject([{ reason }]);
    expect(await read(withContent(inBase64(json), headers))).toMatchObject([{ answer: { status: 200 } }]);
    const packed = label === "br" ? brotliCompressSync(json) : gzipSync(json);
    expect(await read(withContent(inBase64(packed.subarray(0, 900)), headers))).toMatchObject([{ reason }]);
    expect(await read(withContent({ ...inBase64(packed), size: packed.length }, headers))).toMatchObject([
      { answer: { status: 200 } },
    ]);
    // The packed bytes of a short body are more than it has.
    const short = label === "br" ? brotliCompressSync("[]") : gzipSync("[]");
    expect(
      await read(withContent({ ...inBase64(short), size: short.length }, { "content-encoding": "gzip", ...headers })),
    ).toMatchObject([{ answer: { status: 200 } }]);
  });

  it("is read from the file of its own where Playwright attached it", async () => {
    const archive = withContent({ size: 8, _file: "f00.json" });
    const reason = "its body is in a file of its own, which is not with the archive";
    expect(await read(archive)).toMatchObject([{ reason }]);
    expect(await read(withContent({ size: 8, _file: "../../etc/passwd" }))).toMatchObject([{ reason }]);
    writeFileSync(join(folder, "f00.json"), '["Åå"]');
    const [one] = await read(archive);
    expect(bodyOf(one)).toBe('["Åå"]');
    expect(await read(withContent({ size: 5000, _file: "f00.json" }))).toMatchObject([
      { reason: "the browser kept only the beginning of its body" },
    ]);
  });
});

describe("an answer whose body is not in the archive", () => {
  const withStatus = (status: number, content: object): string => {
    const entry = harEntry({ status, text: "" }) as { readonly response: object };
    const headers = [
      { name: "Content-Type", value: "application/json" },
      { name: "Content-Length", value: "6576" },
    ];
    return harText([{ ...entry, response: { ...entry.response, headers, content } }]);
  };
  const checksOf = async (archive: string): Promise<readonly string[]> => {
    const { contract } = await chooseOperations([], []);
    const settings = { operations: undefined, checks: [], strict: false, tool: "so-mock check" };
    const judge = createTrafficJudge({ contract, clock: systemClock, ...settings });
    for (const one of await read(archive)) judge.add(one);
    return judge.report("a.har").findings.map(({ check }) => check);
  };

  it.each([
    ["was not stored", { size: -1 }],
    ["was cut", { size: 60, text: '{"Message":"No HTTP resource was found that matches"}' }],
    ["is in a file that is not there", { size: 60, _file: "gone.json" }],
  ])("is judged by its status: the body %s", async (_title, content) => {
    expect(await checksOf(withStatus(404, content))).toEqual(["status-documented"]);
    expect(await checksOf(withStatus(302, content))).toEqual(["no-redirect"]);
    expect(await checksOf(withStatus(200, content))).toEqual([]);
    expect(await checksOf(withStatus(304, content))).toEqual([]);
  });
});

it("is judged by its status where a recording left its body out", () => {
  const recorded = (status: number): Recorded => ({
    operation: "ChatSessionsForUser",
    request: { method: "POST", path: "/api/v1/Agents/Chat/ChatSessionsForUser", headers: {} },
    answer: {
      status,
      reason: "",
      headers: { "content-type": "text/html", vary: "Accept" },
      body: { withheld: "HTML is never recorded" },
    },
    tookMs: 1,
  });
  expect(toExchange(recorded(502), "001.json")).toMatchObject({ answer: { status: 502, headers: { vary: "Accept" } } });
  expect(toExchange(recorded(200), "001.json")).toMatchObject({ reason: "the recording has no body for it" });
});

describe("an archive", () => {
  const TEXT = harText([harEntry({ text: "[]" }), harEntry({ text: "[]" })]);

  it.each([
    ["gzip", gzipSync(TEXT)],
    ["UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(TEXT, "utf16le")],
    ["UTF-16 the other way, without a mark", Buffer.from(TEXT, "utf16le").swap16()],
    ["UTF-16 the other way", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ])("is read as %s", async (_title, bytes) => {
    expect((await read(bytes)).length).toBe(2);
  });

  it("is read from Playwright's ZIP file, with the bodies in it", async () => {
    const entry = JSON.parse(withContent({ size: 8, _file: "a1.json" })) as { log: { entries: [{ request: object }] } };
    entry.log.entries[0].request = { ...entry.log.entries[0].request, postData: { _file: "b2.json" } };
    const zip = zipSync({
      "a1.json": strToU8('["Åå"]'),
      "b2.json": strToU8("{}"),
      "har.har": strToU8(JSON.stringify(entry)),
    });
    const [one] = await read(zip);
    expect(bodyOf(one)).toBe('["Åå"]');
    expect(one).toMatchObject({ place: expect.stringMatching(/a\.har\/har\.har, entry 1$/) as string });
    expect(new TextDecoder().decode((one as Exchange).request.body)).toBe("{}");
  });

  it("is read from Playwright's trace, packed and unpacked", async () => {
    const { log } = JSON.parse(withContent({ size: 8, _sha1: "a1.json" })) as { log: { entries: unknown[] } };
    const line = JSON.stringify({ type: "resource-snapshot", snapshot: log.entries[0] });
    const network = `${JSON.stringify({ type: "context-options" })}\n${line}\n${line.slice(0, 99)}`;
    const files = {
      "resources/a1.json": strToU8('["Åå"]'),
      "0-trace.network": strToU8(network),
      "test.trace": strToU8("{}"),
    };
    expect((await read(zipSync(files))).map(bodyOf)).toEqual(['["Åå"]']);
    mkdirSync(join(folder, "unpacked/resources"), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "unpacked", name), content);
    const found: (Exchange | Skipped)[] = [];
    for await (const one of readTraffic(await findTraffic([join(folder, "unpacked")]), () => true)) found.push(one);
    expect(found.map(bodyOf)).toEqual(['["Åå"]']);
  });

  it("is refused as a ZIP file that is broken or holds none, by that name", async () => {
    await expect(read(Buffer.from("PK\u0003\u0004rest"))).rejects.toThrow(/ZIP file that cannot be read.*unpack it/);
    await expect(read(zipSync({ "a.txt": strToU8("a") }))).rejects.toThrow(/no HTTP archive in this ZIP file/);
  });

  it("with text behind it is told so there", async () => {
    await expect(read(`${TEXT}\nsaved by hand`)).rejects.toThrow(/text after the end of the archive.*2 entries/);
    await expect(read(`${harText([harEntry({ text: "[]" })])}\nend`)).rejects.toThrow(/brace and 1 entry/);
  });

  it.each([
    ["a second JSON text", '\n{"a":1}'],
    ["a second archive", TEXT],
    ["a second archive on the next line", `\n${TEXT}`],
    ["one that begins with a byte-order mark", `\ufeff${TEXT}`],
    ["a brace too many", "}"],
    ["zero bytes", "\0".repeat(100_000)],
    ["a long text", "å".repeat(100_000)],
    ["a number", " 42"],
  ])("with %s behind it is told so at the byte where it ends, and how many entries it had", async (_, rest) => {
    for (const encode of [(text: string) => Buffer.from(text), (text: string) => Buffer.from(text, "utf16le")]) {
      const ends = encode(TEXT).byteLength;
      await expect(read(encode(TEXT + rest))).rejects.toThrow(
        new RegExp(`, at byte ${ends}: there is text after the end of the archive.* and 2 entries`),
      );
    }
  });

  it("with a megabyte of blanks around it is read", async () => {
    const blanks = " \n".repeat(500_000);
    expect((await read(`${blanks}${TEXT}${blanks}`)).length).toBe(2);
  });

  it("that is no archive but lines of entries is told so", async () => {
    const line = JSON.stringify(harEntry({ text: "[]" }));
    await expect(read(`${line}\n${line}\n`)).rejects.toThrow(
      /at byte \d+: these are several JSON texts, and the first one is not an HTTP archive/,
    );
  });

  it("that is cut off is told so there", async () => {
    await expect(read(TEXT.slice(0, -9))).rejects.toThrow(/ends in the middle, after entry/);
  });
});

describe("an answer that says nothing about the operation", () => {
  const judged = async (options: EntryOptions): Promise<Report> => {
    const { contract } = await chooseOperations([], []);
    const settings = { operations: undefined, checks: [], strict: false, tool: "so-mock check" };
    const judge = createTrafficJudge({ contract, clock: systemClock, ...settings });
    for (const one of await read(harText([harEntry(options)]))) judge.add(one);
    return judge.report("a.har");
  };

  it("is 304 to a conditional request, and 407", async () => {
    const conditional = { accept: "application/json", authorization: "Basic YTpi", "if-none-match": '"1"' };
    for (const options of [{ status: 304, request: conditional }, { status: 407 }]) {
      const report = await judged(options);
      expect(report.findings).toEqual([]);
      expect(report.traffic).toMatchObject({ read: 1, judged: 0, skipped: [{ count: 1 }] });
    }
  });

  it("is not 404 of an address without an id, nor 304 that nobody asked for", async () => {
    const request = { accept: "application/json", authorization: "Basic YTpi" };
    for (const status of [404, 304]) {
      const report = await judged({ status, request, text: '{"Message":"no"}' });
      expect(report.findings.map(({ check }) => check)).toEqual(["status-documented"]);
    }
  });
});
