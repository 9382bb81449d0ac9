import { getManyValues, isMany, none } from "stream-chain/defs.js";
import { jsonParser, type Token } from "stream-json/core/parser.js";
import { KitError } from "../../errors.ts";
import { MAX_BODY_BYTES, NOT_AN_API_ADDRESS, type Exchange, type Skipped } from "../exchange.ts";
import { createAssembler, type RawEntry } from "./assemble.ts";
import { type Attached, besideArchive } from "./attached.ts";
import { isWebhookEntry, readEntry, TOO_LONG, urlOf } from "./entry.ts";
import { createEntryScan } from "./entry-scan.ts";
import { plural } from "../../verify/reporters/text.ts";
import { readJson } from "../../values.ts";

/** A promise only if the body is in a separate file. */
type Read = Exchange | Skipped | Promise<Exchange | Skipped>;

/**
 * The entries of an archive (HAR 1.2) of any size, one at a time. `isOurs` decides by the URL whether an entry's bodies
 * are needed. Throws KitError `har` with the place if the archive is truncated, broken or not an archive.
 */
export async function* readHar(
  source: AsyncIterable<Uint8Array>,
  name: string,
  isOurs: (url: string) => boolean,
  attached: Attached = besideArchive(name),
): AsyncGenerator<Exchange | Skipped> {
  // Base64 takes four characters for three bytes.
  const assembler = createAssembler((MAX_BODY_BYTES / 3) * 4, (entry) => urlOf(entry) === "" || isWanted(entry));
  const isWanted = (entry: unknown): boolean => isOurs(urlOf(entry)) || isWebhookEntry(entry);
  const parse = jsonParser({ packStrings: false, streamKeys: false, streamNumbers: false });
  const tokensIn = (input: string | typeof none): readonly Token[] => {
    const output: unknown = parse(input as string);
    return isMany(output) ? (getManyValues(output) as readonly Token[]) : [];
  };
  let decoder = new TextDecoder();
  let bytes = 0;
  let entries = 0;
  let [depth, began] = [0, false];
  /** The byte behind the brace that ended the archive. */
  let endedAt: number | undefined;
  const bytesOf = (text: string): number => Buffer.byteLength(text, decoder.encoding === "utf-8" ? "utf8" : "utf16le");
  let isOver = false;
  const scan = createEntryScan();
  /** Has the token parser begun an entry that is too long to be held? */
  let inEntry = false;
  /** The beginning of an entry that continues in the next piece. */
  let begun = "";
  function* take(input: string, longest: number): Generator<Read> {
    const piece = begun + input;
    const taken = yield* takeText(piece, longest);
    begun = piece.slice(taken);
  }
  /**
   * Complete entries bypass the token parser, which gets an empty entry instead. Returns how far it came: an entry that
   * does not end here is left, unless it is too long.
   */
  function* takeText(piece: string, longest: number): Generator<Read, number> {
    let from = 0;
    while (from < piece.length) {
      const start = inEntry ? from : startOfEntry(piece, from);
      if (start < 0) {
        // Brace by brace, since the parser does not say where in its input the archive ended.
        const brace = piece.indexOf("}", from) + 1 || piece.length;
        const next = assembler.found() ? brace : from + behindStartOfList(piece.slice(from, brace));
        yield* takeTokens(piece.slice(from, next));
        from = next;
        if (began && depth === 0) endedAt ??= bytes - bytesOf(piece.slice(from));
        continue;
      }
      if (!inEntry) scan.begin();
      const end = scan.endIn(piece, start, piece.length);
      if (end === undefined && !inEntry && piece.length - from <= longest) return from;
      const value = inEntry || end === undefined ? undefined : parsed(piece.slice(start, end));
      inEntry = end === undefined;
      if (value === undefined) yield* takeTokens(piece.slice(from, end));
      else {
        for (const token of tokensIn(`${piece.slice(from, start)}{}`)) assembler.take(token);
        yield toExchange({ value, oversized: false });
      }
      from = end ?? piece.length;
    }
    return piece.length;
  }
  /** The start of an entry, if one comes next; -1 if not. */
  function startOfEntry(piece: string, from: number): number {
    if (!assembler.isBetween()) return -1;
    NEXT_ENTRY.lastIndex = from;
    return NEXT_ENTRY.test(piece) ? NEXT_ENTRY.lastIndex - 1 : -1;
  }
  function* takeTokens(input: string | typeof none): Generator<Read> {
    for (const token of tokensIn(input)) {
      if (token.name === "startObject" || token.name === "startArray") depth++;
      if (token.name === "endObject" || token.name === "endArray") depth--;
      began = true;
      const raw = assembler.take(token);
      if (raw) yield toExchange(raw);
    }
  }
  function toExchange({ value, oversized }: RawEntry): Read {
    entries++;
    const place = `${name}, entry ${entries}`;
    const url = urlOf(value);
    if (url !== "" && !isWanted(value)) return { place, reason: NOT_AN_API_ADDRESS };
    if (oversized) return { place, reason: TOO_LONG };
    return readEntry(value, place, attached);
  }
  try {
    for await (const chunk of source) {
      if (bytes === 0) decoder = new TextDecoder(encodingOf(chunk));
      bytes += chunk.byteLength;
      yield* take(decoder.decode(chunk, { stream: true }), LONGEST);
    }
    yield* take("", 0);
    isOver = true;
    yield* take(decoder.decode(), 0);
    yield* takeTokens(none);
  } catch (cause) {
    throw broken(cause);
  }
  if (!assembler.found()) {
    const what = "this is JSON but not an HTTP archive: there is no list `log.entries`";
    throw new KitError({
      code: "har",
      what,
      where: name,
      todo: "name a HAR 1.2 file, as browsers and proxies save it",
    });
  }

  function broken(cause: unknown): KitError {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
    if (code !== undefined && /^E[A-Z]+$/.test(code)) {
      const what = `the archive cannot be read (${code})`;
      return new KitError({ code: "har", what, where: name, todo: "name a HAR file or a folder" }, { cause });
    }
    const message =
      cause instanceof Error ? cause.message.replace(/^Parser (cannot parse input: )?/, "") : String(cause);
    if (endedAt !== undefined) {
      const what = assembler.found()
        ? `there is text after the end of the archive, behind its last brace and ${plural(entries, "entry", "entries")}`
        : "these are several JSON texts, and the first one is not an HTTP archive";
      const todo = "remove what does not belong to it, or save the archive again; none of it was judged";
      return new KitError({ code: "har", what, where: `${name}, at byte ${endedAt}`, todo }, { cause });
    }
    const where = entries === 0 ? "before the first entry" : `after entry ${entries}`;
    return new KitError(
      {
        code: "har",
        what: isOver ? `the archive ends in the middle, ${where}` : `the archive is not JSON ${where}: ${message}`,
        where: `${name}, ${isOver ? "at" : "before"} byte ${bytes}`,
        todo: "save the archive again; none of it was judged",
      },
      { cause },
    );
  }
}

/** How much of an entry may be held until its end comes: some pieces. */
const LONGEST = 4_194_304;
const NEXT_ENTRY = /\s*(?:,\s*)?\{/y;
const START_OF_LIST = /"entries"\s*:\s*\[/g;

/** The position where the list of entries may begin. */
function behindStartOfList(piece: string): number {
  START_OF_LIST.lastIndex = 0;
  return START_OF_LIST.test(piece) ? START_OF_LIST.lastIndex : piece.length;
}

/** Undefined for invalid JSON and for a lone surrogate, which are left to the token parser. */
function parsed(entry: string): unknown {
  return /\\u[dD][89a-fA-F]/.test(entry) ? undefined : readJson(entry);
}

/** By the byte-order mark, since editors may save UTF-16; without one, by the zero beside the first character. */
function encodingOf([first = 1, second = 1]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "utf-16be" : "utf-8";
}
