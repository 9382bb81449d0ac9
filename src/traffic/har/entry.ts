import { redactText } from "../../redact-text.ts";
import { textOf, withoutPrototype } from "../../values.ts";
import { MAX_BODY_BYTES, tellsByStatus, withoutContent, type Exchange, type Skipped } from "../exchange.ts";
import { isWebhookCall } from "../webhook-calls/webhook-call.ts";
import { unpack } from "../unpack.ts";
import type { Attached } from "./attached.ts";

/** Reads an item of `log.entries` from any tool, without trusting its format. */

/** Any value may be accessed; one that is not an object counts as empty. */
type Loose = Readonly<Record<string, unknown>>;

function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (inner as Loose | null | undefined)?.[name], value);
}

export function urlOf(entry: unknown): string {
  return textOf(at(entry, "request", "url"));
}

/** Is it a call to a receiver of webhooks, whatever its address? */
export function isWebhookEntry(entry: unknown): boolean {
  const method = textOf(at(entry, "request", "method"));
  return method.toUpperCase() === "POST" && isWebhookCall(method, headersOf(at(entry, "request", "headers")));
}

type Read = Exchange | Skipped;
type Headed = Readonly<Record<string, string>>;

interface Bodies {
  readonly asked?: Uint8Array | undefined;
  readonly answered?: Uint8Array | undefined;
  /** Why the answer's body is not there. */
  readonly missing?: string;
}

/** `attached` reads bodies in separate files; without such a body the result is not a promise. */
export function readEntry(entry: unknown, place: string, attached: Attached): Read | Promise<Read> {
  const asked = fileOf(at(entry, "request", "postData"));
  const answered = fileOf(at(entry, "response", "content"));
  return asked === "" && answered === ""
    ? toExchange(entry, place, {})
    : withFiles({ entry, place, asked, answered, attached });
}

interface Split {
  readonly entry: unknown;
  readonly place: string;
  readonly asked: string;
  readonly answered: string;
  readonly attached: Attached;
}

async function withFiles({ entry, place, asked, answered, attached }: Split): Promise<Read> {
  const found: Record<string, Uint8Array | undefined> = withoutPrototype({});
  let missing: string | undefined;
  for (const file of [asked, answered].filter((name) => name !== "")) {
    const bytes = await attached(file);
    if (bytes !== undefined && bytes !== "too-long" && bytes.byteLength <= MAX_BODY_BYTES) {
      found[file] = unpacked(bytes, bytes[0] === 0x1f && bytes[1] === 0x8b ? "gzip" : undefined);
      continue;
    }
    missing = bytes === undefined ? "its body is in a file of its own, which is not with the archive" : TOO_LONG;
    if (file === asked) return { place, reason: missing };
  }
  const bodies = { asked: found[asked], answered: found[answered] };
  return toExchange(entry, place, missing === undefined ? bodies : { ...bodies, missing });
}

function toExchange(entry: unknown, place: string, bodies: Bodies): Read {
  const url = urlOf(entry);
  const method = textOf(at(entry, "request", "method"));
  if (url === "" || method === "") return { place, reason: "the entry has no request with a method and a URL" };
  const status = Number(at(entry, "response", "status"));
  const aborted = textOf(at(entry, "response", "_error"));
  if (!(status >= 100 && status <= 999)) {
    // The user left the page, or the browser cancelled the request, which says nothing about the server.
    return { place, reason: `the archive has no answer${aborted === "" ? "" : ` (${redactText(aborted)})`}` };
  }
  const received = headersOf(at(entry, "response", "headers"));
  const content = at(entry, "response", "content");
  const stored = bodies.answered ?? bodyOf(content, received);
  const missing = bodies.missing ?? whyMissing(stored, content, received);
  if (missing !== undefined && !tellsByStatus(status)) return { place, reason: missing };
  const [headers, body] = missing === undefined ? [received, stored] : [withoutContent(received), undefined];
  const mimeType = textOf(at(content, "mimeType"));
  const asked = headersOf(at(entry, "request", "headers"));
  return {
    place,
    method: method.toUpperCase(),
    url,
    request: {
      headers: at(entry, "request", "bodySize") === 0 ? { "content-length": "0", ...asked } : asked,
      body: bodies.asked ?? new TextEncoder().encode(postedText(at(entry, "request", "postData"))),
    },
    answer: {
      status,
      reason: textOf(at(entry, "response", "statusText")),
      headers:
        missing === undefined && Object.keys(headers).length === 0 && mimeType !== ""
          ? { "content-type": mimeType }
          : headers,
      body: body ?? new Uint8Array(),
    },
    tookMs: durationOf(entry),
    complete: false,
  };
}

export const TOO_LONG: string = `the body is larger than ${MAX_BODY_BYTES / 1_048_576} MiB`;

/** Playwright's archives give the name of a body's file; its traces give the hash that the file is named after. */
function fileOf(holder: unknown): string {
  const [file, hash] = [textOf(at(holder, "_file")), textOf(at(holder, "_sha1"))];
  return file === "" && hash !== "" ? `resources/${hash}` : file;
}

function headersOf(list: unknown): Record<string, string> {
  const headers: Record<string, string> = withoutPrototype({});
  for (const item of listOf(list)) {
    const name = textOf(at(item, "name")).toLowerCase();
    // HTTP/2 sends the request line as headers that start with a colon.
    if (name === "" || name.startsWith(":")) continue;
    const value = textOf(at(item, "value"));
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

/** Undefined if the archive was saved without bodies. */
function bodyOf(content: unknown, headers: Headed): Uint8Array | undefined {
  const text = at(content, "text");
  const size = Number(at(content, "size") ?? 0);
  // Browsers write -1 for a body that they did not store.
  if (typeof text !== "string" || text === "")
    return size !== 0 || Number(headers["content-length"] ?? 0) > 0 ? undefined : new Uint8Array();
  const encoding = headers["content-encoding"];
  // Browsers save decompressed text. Proxies often save compressed bytes, as base64 or with one character per byte.
  if (textOf(at(content, "encoding")).toLowerCase() === "base64") {
    return unpacked(Buffer.from(text, "base64"), encoding);
  }
  if (text.startsWith("\u001f\u008b")) return unpacked(Buffer.from(text, "latin1"), "gzip");
  return new TextEncoder().encode(text);
}

function whyMissing(body: Uint8Array | undefined, content: unknown, headers: Headed): string | undefined {
  if (body === undefined) return "the archive has no body for it";
  return isCut(content, body, headers) ? "the browser kept only the beginning of its body" : undefined;
}

/** The size includes a byte-order mark, the text does not. */
const MARK_BYTES = 3;

/** Is the text shorter than the size in the archive? The size is meaningful for UTF-8 only. */
function isCut(content: unknown, body: Uint8Array, headers: Headed): boolean {
  const text = textOf(at(content, "text"));
  const isBase64 = textOf(at(content, "encoding")).toLowerCase() === "base64";
  // The size of what came packed may be that of the packed bytes.
  const isPacked = isBase64
    ? body.byteLength !== Buffer.byteLength(text, "base64")
    : text.startsWith("\u001f\u008b") && body.byteLength !== text.length;
  const charset = /charset=\s*"?([\w-]+)/i.exec(
    `${headers["content-type"] ?? ""} ${textOf(at(content, "mimeType"))}`,
  )?.[1];
  if (isPacked || !/^(?:utf-?8)?$/i.test(charset ?? "")) return false;
  return Number(at(content, "size") ?? 0) > body.byteLength + MARK_BYTES;
}

function unpacked(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  const start = bytes.subarray(0, 64).find((byte) => byte > 0x20);
  const isText = start !== undefined && '[{"<nN'.includes(String.fromCharCode(start)) && isUtf8(bytes.subarray(0, 256));
  return isText ? bytes : (unpack(bytes, encoding) ?? bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder().decode(bytes, { stream: true }).includes("\uFFFD");
}

function postedText(data: unknown): string {
  const text = textOf(at(data, "text"));
  if (text !== "") return text;
  const params = listOf(at(data, "params")).map((item) => [textOf(at(item, "name")), textOf(at(item, "value"))]);
  return new URLSearchParams(params).toString();
}

/** Excludes the time that the request was queued in the browser. */
function durationOf(entry: unknown): number {
  const parts = ["send", "wait", "receive"].map((name) => Number(at(entry, "timings", name)));
  const sum = parts.filter((part) => part > 0).reduce((total, part) => total + part, 0);
  return sum > 0 ? sum : Math.max(0, Number(at(entry, "time")) || 0);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
