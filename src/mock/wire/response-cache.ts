import type { ResponseFormat } from "./present.ts";

/**
 * Caches the texts of values that are never changed in place: a text is valid until another value replaces its value.
 * Plain maps with a limit: weak ones cost more at every garbage collection than they save here.
 */
export interface ResponseCache {
  /** The text of a session, identified by `id`; written again if the value differs from the last one. */
  ofSession(id: number, value: object, make: () => string): string;
  /**
   * The text of a list as bytes, which can be sent repeatedly; written again if the list differs from the last one.
   * Undefined if `make` returns none.
   */
  ofList(values: object, make: () => string | undefined): Uint8Array<ArrayBuffer> | undefined;
}

const utf8 = new TextEncoder();
const MOST_SESSIONS = 2000;
const MOST_CACHES = 16;
/** A session with more text than any table allows is written each time. */
const LONGEST_TEXT = 16_384;
/** A longer list is streamed: many concurrent readers would fill the memory. */
export const LONGEST_LIST: number = 4 * 1_048_576;

/** One for every type and format; at most 16, because clients choose time zones. */
export function createResponseCaches(): (type: string, format: ResponseFormat) => ResponseCache {
  let caches: { readonly type: string; readonly format: ResponseFormat; readonly cache: ResponseCache }[] = [];
  return (type, format) => {
    const known = caches.find((one) => one.type === type && isSameFormat(one.format, format));
    if (known) return known.cache;
    if (caches.length >= MOST_CACHES) caches = [];
    const cache = createCache();
    caches.push({ type, format, cache });
    return cache;
  };
}

/** Whether they differ only in the selection. */
function isSameFormat(one: ResponseFormat, other: ResponseFormat): boolean {
  for (const name in other) {
    if (name !== "select" && one[name as keyof ResponseFormat] !== other[name as keyof ResponseFormat]) return false;
  }
  return true;
}

function createCache(): ResponseCache {
  const sessions = new Map<number, { value: object; text: string }>();
  let list: { readonly values: object; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
  return {
    ofSession: (id, value, make) => {
      const known = sessions.get(id);
      if (known?.value === value) return known.text;
      const text = make();
      if (text.length > LONGEST_TEXT) return text;
      if (known) {
        known.value = value;
        known.text = text;
      } else {
        if (sessions.size >= MOST_SESSIONS) sessions.clear();
        sessions.set(id, { value, text });
      }
      return text;
    },
    ofList: (values, make) => {
      if (list?.values === values) return list.bytes;
      const text = make();
      list = text === undefined ? undefined : { values, bytes: utf8.encode(text) };
      return list?.bytes;
    },
  };
}
