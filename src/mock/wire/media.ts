import { parseAccept } from "hono/utils/accept";
import type { RequestBody } from "../../model.ts";
import { memoize } from "./memoize.ts";
import { withoutPrototype } from "../../values.ts";

/** Media types: the codec of each, the label of a body, and what a client accepts. */

export type Codec = "json" | "xml" | "form";

const CODECS: Readonly<Record<string, Codec>> = withoutPrototype({
  "application/json": "json",
  "text/json": "json",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/x-www-form-urlencoded": "form",
  "application/json-patch+json": "json",
  "application/merge-patch+json": "json",
});

/** The two labels of bodies that describe changes: an object to merge, or a list of operations. */
const PATCHES: readonly string[] = ["application/json-patch+json", "application/merge-patch+json"];

/** Whether the body describes changes to a session. Other carriers are small, and sent whole even with patch labels. */
export function isPatchOf({ patch, type }: RequestBody, mediaType: string): boolean {
  return patch === true || (type === "ChatSessionEntity" && PATCHES.includes(mediaType));
}

/** The information in a Content-Type header. */
export interface Labelled {
  /** Without parameters, in lower case. */
  readonly mediaType: string;
  /** In lower case; undefined if there is none. */
  readonly charset: string | undefined;
}

/** Reads a Content-Type header; JSON if it is missing. */
export function readContentType(header: string | null): Labelled {
  return labelOf(header ?? "application/json");
}

const labelOf = memoize((header): Labelled => {
  const [mediaType = "", ...parameters] = header.split(";").map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => /^charset\s*=/.test(parameter));
  return { mediaType, charset: charset?.replace(/^charset\s*=\s*/, "").replace(/^"(.*)"$/, "$1") };
});

/** The codec of a media type that the operation lists. */
export function codecOf(mediaType: string, listed: readonly string[]): Codec | undefined {
  return listed.includes(mediaType) ? CODECS[mediaType] : undefined;
}

const JSON_TYPE = "application/json";
const choices = new WeakMap<readonly string[], (accept: string) => string>();

/** The listed media type that an Accept header prefers; JSON if it accepts none of them. */
export function chooseMediaType(accept: string | null, listed: readonly string[]): string {
  if (accept === null || accept === JSON_TYPE || accept === "*/*") return JSON_TYPE;
  let choose = choices.get(listed);
  if (!choose) choices.set(listed, (choose = memoize((header) => negotiate(header, listed))));
  return choose(accept);
}

/**
 * RFC 9110: the most specific range that matches a type determines its weight. Between equal weights the more specific
 * range wins, then the client's order, then the documented order. Parameters such as charset are ignored.
 */
function negotiate(accept: string, listed: readonly string[]): string {
  const ranges = parseAccept(accept).map(({ type, q }) => ({ range: type.toLowerCase(), q }));
  // The parser sorts by weight, and keeps the order of equal weights.
  const rated = listed.flatMap((type) => {
    const fits = ranges
      .map(({ range, q }, place) => ({ type, q, place, exactness: exactness(range, type) }))
      .filter((fit) => fit.exactness > 0)
      .sort((one, other) => other.exactness - one.exactness);
    return fits.slice(0, 1).filter(({ q }) => q > 0);
  });
  const [best] = rated.sort(
    (one, other) => other.q - one.q || other.exactness - one.exactness || one.place - other.place,
  );
  return best?.type ?? JSON_TYPE;
}

/** 3 for the type itself, 2 for its main type, 1 for any type, 0 for no match. */
function exactness(range: string, type: string): number {
  if (range === type) return 3;
  if (range === `${type.split("/")[0]}/*`) return 2;
  return range === "*/*" || range === "*" ? 1 : 0;
}
