import { getManyValues, isMany, none } from "stream-chain/defs.js";
import { jsonParser, type Token } from "stream-json/core/parser.js";
import { KitError } from "../../errors.ts";
import { MAX_BODY_BYTES, NOT_AN_API_ADDRESS, type Exchange, type Skipped } from "../exchange.ts";
import { createAssembler } from "./assemble.ts";
import { readEntry, urlOf } from "./entry.ts";

/**
 * The entries of an archive (HAR 1.2), one at a time, however large it is. `isOurs` decides by the URL whether the bodies of
 * an entry are needed. Throws KitError `har` with the place if the archive is truncated, broken or not an archive.
 */
export async function* readHar(
  source: AsyncIterable<Uint8Array>,
  name: string,
  isOurs: (url: string) => boolean,
): AsyncGenerator<Exchange | Skipped> {
  // Base64 takes four characters for three bytes.
  const assembler = createAssembler((MAX_BODY_BYTES / 3) * 4, (entry) => urlOf(entry) === "" || isOurs(urlOf(entry)));
  const parse = jsonParser({ packStrings: false, streamKeys: false, streamNumbers: false });
  const tokensIn = (input: string | typeof none): readonly Token[] => {
    const output: unknown = parse(input as string);
    return isMany(output) ? (getManyValues(output) as readonly Token[]) : [];
  };
  let decoder = new TextDecoder();
  let bytes = 0;
  let entries = 0;
  let [depth, began, isClosed] = [0, false, false];
  let isOver = false;
  function* take(input: string | typeof none): Generator<Exchange | Skipped> {
    if (input === none) return yield* takeTokens(none);
    // What follows the last brace may be no JSON; what stands before it is read first.
    const end = input.lastIndexOf("}") + 1;
    if (end > 0) yield* takeTokens(input.slice(0, end));
    isClosed = began && depth === 0;
    yield* takeTokens(input.slice(end));
  }
  function* takeTokens(input: string | typeof none): Generator<Exchange | Skipped> {
    for (const token of tokensIn(input)) {
      if (token.name === "startObject" || token.name === "startArray") depth++;
      if (token.name === "endObject" || token.name === "endArray") depth--;
      began = true;
      const raw = assembler.take(token);
      if (!raw) continue;
      entries++;
      const place = `${name}, entry ${entries}`;
      const url = urlOf(raw.value);
      if (url !== "" && !isOurs(url)) yield { place, reason: NOT_AN_API_ADDRESS };
      else if (raw.oversized) yield { place, reason: `the body is larger than ${MAX_BODY_BYTES / 1_048_576} MiB` };
      else yield readEntry(raw.value, place);
    }
  }
  try {
    for await (const chunk of source) {
      if (bytes === 0) decoder = new TextDecoder(encodingOf(chunk));
      bytes += chunk.byteLength;
      yield* take(decoder.decode(chunk, { stream: true }));
    }
    isOver = true;
    yield* take(decoder.decode());
    yield* take(none);
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
    if (isClosed && !isOver) {
      return new KitError(
        {
          code: "har",
          what: `there is text after the end of the archive, behind its last brace and ${entries} entries`,
          where: `${name}, before byte ${bytes}`,
          todo: "remove that text, or save the archive again; none of it was judged",
        },
        { cause },
      );
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

/** By the byte-order mark: editors save UTF-16 as well. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
