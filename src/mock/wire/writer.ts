import type { Carrier } from "../../data/reference.ts";
import type { Content } from "../reply.ts";
import { createResponseCaches, LONGEST_LIST, type ResponseCache } from "./response-cache.ts";
import type { ResponseFormat } from "./present.ts";

type ListContent = Extract<Content, { kind: "list" }>;

/** Writes replies as text in one format. The texts of sessions and session lists are cached until they change. */
export interface Writer {
  whole(content: Exclude<Content, ListContent>, format: ResponseFormat): string;
  /** A list as a whole; undefined for one that would take too much memory and is sent in pieces. */
  wholeList(content: ListContent, format: ResponseFormat): string | Uint8Array<ArrayBuffer> | undefined;
  /** A list in pieces, written while it is read; nothing is cached. */
  pieces(content: ListContent, format: ResponseFormat): Iterable<string>;
}

/** What distinguishes a format. */
interface Form {
  /** One carrier of a list. */
  readonly item: (type: string, value: Readonly<Carrier>, format: ResponseFormat) => string;
  /** Everything but lists. */
  readonly single: (content: Exclude<Content, ListContent>, format: ResponseFormat) => string;
  /** The text around the items of a list, between them, or for an empty list. */
  readonly list: (type: string) => Record<"open" | "between" | "close" | "none", string>;
  /** Whether a single carrier is written like an item, so that one text serves both. */
  readonly itemStandsAlone: boolean;
}

export function createWriter({ item, single, list, itemStandsAlone }: Form): Writer {
  const cacheFor = createResponseCaches();

  function* pieces({ type, values }: ListContent, write: (value: object) => string): Generator<string> {
    const { open, between, close, none } = list(type);
    let lead = open;
    for (const value of values) {
      yield lead + write(value);
      lead = between;
    }
    yield lead === open ? none : close;
  }

  const writeCached =
    (cache: ResponseCache, type: string, format: ResponseFormat) =>
    (value: object): string => {
      const carrier = value as Carrier;
      return cache.ofSession(carrier["ChatSessionId"] as number, carrier, () => item(type, carrier, format));
    };

  return {
    pieces: (content, format) => pieces(content, (value) => item(content.type, value as Carrier, format)),
    whole: (content, format) => {
      if (format.select || content.kind !== "carrier" || !itemStandsAlone) return single(content, format);
      return writeCached(cacheFor(content.type, format), content.type, format)(content.value);
    },
    wholeList: (content, format) => {
      if (format.select) return joined(pieces(content, (value) => item(content.type, value as Carrier, format)));
      const cache = cacheFor(content.type, format);
      return cache.ofList(content.values, () => joined(pieces(content, writeCached(cache, content.type, format))));
    },
  };
}

/** Joins texts, up to a limit. */
function joined(pieces: Iterable<string>): string | undefined {
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    texts.push(piece);
    length += piece.length;
    if (length > LONGEST_LIST) return undefined;
  }
  return texts.join("");
}
