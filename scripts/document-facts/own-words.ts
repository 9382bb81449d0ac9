import { createHash } from "node:crypto";

/**
 * Which sentences are the vendor's, without the sentences: hashes of every run of six words in the documents, and of every
 * whole description. A test holds the kit's own descriptions against them.
 */
export interface OwnWords {
  /** Base64 of hashes of `BYTES` bytes each, in order. */
  readonly runs: string;
  readonly wholes: string;
}

/** So many words in a row count as copied. */
const RUN = 6;
/** Of each hash: among some thousands of them, a run of other words is taken for one of these once in 10^8 times. */
const BYTES = 5;
const SALT = "own words of the kit\n";

/** `pages` are read as a whole; `descriptions` also count when all of one is copied, however short. */
export function hashWords(pages: readonly string[], descriptions: readonly string[]): OwnWords {
  const texts = [...pages, ...descriptions];
  return {
    runs: pack(texts.flatMap((text) => runsOf(wordsOf(text)))),
    wholes: pack(descriptions.map((text) => wordsOf(text).join(" "))),
  };
}

/** What a text has copied: runs of words, or all of it. */
export function copiedIn(text: string, { runs, wholes }: UnpackedWords): readonly string[] {
  const words = wordsOf(text);
  const whole = words.join(" ");
  const isWhole = words.length > 2 && wholes.has(hash(whole));
  return [...runsOf(words).filter((run) => runs.has(hash(run))), ...(isWhole ? [whole] : [])];
}

export interface UnpackedWords {
  readonly runs: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
}

export function unpackWords({ runs, wholes }: OwnWords): UnpackedWords {
  return { runs: unpack(runs), wholes: unpack(wholes) };
}

/** Texts under `description` and `summary`, however deep. */
export function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? (["description", "summary"].includes(key) ? [inner] : []) : descriptionsIn(inner),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
}

function hash(text: string): string {
  return createHash("sha256")
    .update(SALT)
    .update(text)
    .digest("hex")
    .slice(0, 2 * BYTES);
}

function pack(texts: readonly string[]): string {
  const hashes = [...new Set(texts.map(hash))].sort();
  return Buffer.from(hashes.join(""), "hex").toString("base64");
}

function unpack(packed: string): Set<string> {
  const hex = Buffer.from(packed, "base64").toString("hex");
  return new Set(hex.match(new RegExp(`.{${2 * BYTES}}`, "g")));
}
