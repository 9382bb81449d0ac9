import type { Call } from "./call.ts";

/** A short id of a fault in its place, the same in every run, whatever the ids, times and test data. */
export function fingerprint(check: string, operation: string, pointer: string, kind: string): string {
  return hash([check, operation, placeOf(pointer), kind].join("\n"));
}

/** What a request asked for besides the plain answer: another format, `$select`, other headers or credentials. */
export function askedFor({ spec }: Call): string {
  const { accept, select, encoding, raw, headers = {}, auth, expect, purpose, operation } = spec;
  return [
    accept ?? "",
    select === undefined ? "" : "$select",
    encoding === undefined || encoding === "json" ? "" : encoding,
    raw && raw.contentType !== JSON_TYPE ? raw.contentType : "",
    Object.keys(headers).sort().join(","),
    // The purpose of a probe is the same in every run.
    auth === undefined && expect !== "refusal" ? "" : purpose.replace(operation.id, ""),
    expect === "answer" || expect === "refusal" ? "" : expect,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const JSON_TYPE = "application/json; charset=utf-8";

/** The pointer without list positions: the same fault on every item is one fault. */
export function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

/** FNV-1a over UTF-16 units, 64 bits in two halves, as 16 hex digits. */
function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193) >>> 0;
    high = Math.imul(high ^ ((unit << 5) | (low >>> 27)), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
