import type { Presentation } from "./present.ts";

/**
 * Texts of values that are never changed in place: what was written for a value serves until another value takes its
 * place. Plain maps with a bound: weak ones cost more at every garbage collection than they save here.
 */
export interface KeptTexts {
  /** The text of a session, `id` being its own; made when it is another value than the last one. */
  ofSession(id: number, value: object, make: () => string): string;
  /**
   * The text of a list as bytes, which may be sent again and again as they are; made when it is another list than the
   * last one.
   */
  ofList(values: object, make: () => string): Uint8Array<ArrayBuffer>;
}

const utf8 = new TextEncoder();
const SESSIONS = 2000;
const WAYS = 16;

/** Texts are kept for every type in every presentation; of the latter at most 16, because clients choose zones. */
export function createKeptTexts(): (type: string, how: Presentation) => KeptTexts {
  let ways: { readonly type: string; readonly how: Presentation; readonly kept: KeptTexts }[] = [];
  return (type, how) => {
    const known = ways.find((way) => way.type === type && isSameWay(way.how, how));
    if (known) return known.kept;
    if (ways.length >= WAYS) ways = [];
    const kept = createWay();
    ways.push({ type, how, kept });
    return kept;
  };
}

/** Is everything but the selection the same? */
function isSameWay(one: Presentation, other: Presentation): boolean {
  for (const name in other) {
    if (name !== "select" && one[name as keyof Presentation] !== other[name as keyof Presentation]) return false;
  }
  return true;
}

function createWay(): KeptTexts {
  const sessions = new Map<number, { value: object; text: string }>();
  let list: { readonly values: object; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
  return {
    ofSession: (id, value, make) => {
      const known = sessions.get(id);
      if (known?.value === value) return known.text;
      const text = make();
      if (known) {
        known.value = value;
        known.text = text;
      } else {
        if (sessions.size >= SESSIONS) sessions.clear();
        sessions.set(id, { value, text });
      }
      return text;
    },
    ofList: (values, make) => {
      if (list?.values !== values) list = { values, bytes: utf8.encode(make()) };
      return list.bytes;
    },
  };
}
