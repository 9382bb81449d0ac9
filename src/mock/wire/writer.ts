import type { Carrier } from "../../data/reference.ts";
import type { Content } from "../reply.ts";
import { createKeptTexts } from "./kept-texts.ts";
import type { Presentation } from "./present.ts";

export type ListContent = Extract<Content, { kind: "list" }>;

/** Replies to text in one form. Texts of whole sessions, and of lists of them, are kept while they stay unchanged. */
export interface Writer {
  whole(content: Content, how: Presentation): string | Uint8Array<ArrayBuffer>;
  /** A list piece by piece, made as it is taken; nothing is kept. */
  pieces(content: ListContent, how: Presentation): Iterable<string>;
}

/** What sets a form apart. */
export interface Form {
  /** One carrier of a list. */
  readonly item: (type: string, value: Readonly<Carrier>, how: Presentation) => string;
  /** Everything but lists. */
  readonly single: (content: Exclude<Content, ListContent>, how: Presentation) => string;
  /** What stands around the items of a list, between them, or in place of them. */
  readonly list: (type: string) => Record<"open" | "between" | "close" | "none", string>;
  /** Is a carrier alone written like an item, so that its text serves both? */
  readonly itemStandsAlone: boolean;
}

export function createWriter({ item, single, list, itemStandsAlone }: Form): Writer {
  const texts = createKeptTexts();

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
    pieces: (content, how) => pieces(content, (value) => item(content.type, value as Carrier, how)),
    whole: (content, how) => {
      const { kind } = content;
      if (how.select || (kind !== "carrier" && kind !== "list")) {
        if (kind !== "list") return single(content, how);
        return [...pieces(content, (value) => item(content.type, value as Carrier, how))].join("");
      }
      const { type } = content;
      const kept = texts(type, how);
      const write = (value: object): string => {
        const carrier = value as Carrier;
        return kept.ofSession(carrier["ChatSessionId"] as number, carrier, () => item(type, carrier, how));
      };
      if (kind === "list") return kept.ofList(content.values, () => [...pieces(content, write)].join(""));
      return itemStandsAlone ? write(content.value) : single(content, how);
    },
  };
}
