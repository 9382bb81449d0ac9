import type { Carrier } from "../../data/reference.ts";
import type { Content } from "../reply.ts";
import { createResponseCaches } from "./response-cache.ts";
import type { ResponseFormat } from "./present.ts";

type ListContent = Extract<Content, { kind: "list" }>;

/**
 * Writes replies as text in one format. The texts of whole sessions, and of lists of them, are cached while they stay
 * unchanged.
 */
export interface Writer {
  whole(content: Content, format: ResponseFormat): string | Uint8Array<ArrayBuffer>;
  /** A list in pieces, written as they are read; nothing is cached. */
  pieces(content: ListContent, format: ResponseFormat): Iterable<string>;
}

/** What sets a form apart. */
interface Form {
  /** One carrier of a list. */
  readonly item: (type: string, value: Readonly<Carrier>, format: ResponseFormat) => string;
  /** Everything but lists. */
  readonly single: (content: Exclude<Content, ListContent>, format: ResponseFormat) => string;
  /** The text around the items of a list, between them, or for an empty list. */
  readonly list: (type: string) => Record<"open" | "between" | "close" | "none", string>;
  /** Is a carrier alone written like an item, so that its text serves both? */
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

  return {
    pieces: (content, format) => pieces(content, (value) => item(content.type, value as Carrier, format)),
    whole: (content, format) => {
      const { kind } = content;
      if (format.select || (kind !== "carrier" && kind !== "list")) {
        if (kind !== "list") return single(content, format);
        return [...pieces(content, (value) => item(content.type, value as Carrier, format))].join("");
      }
      const { type } = content;
      const cache = cacheFor(type, format);
      const write = (value: object): string => {
        const carrier = value as Carrier;
        return cache.ofSession(carrier["ChatSessionId"] as number, carrier, () => item(type, carrier, format));
      };
      if (kind === "list") return cache.ofList(content.values, () => [...pieces(content, write)].join(""));
      return itemStandsAlone ? write(content.value) : single(content, format);
    },
  };
}
