/** Guards and readers for values from outside. */

/** An object that is not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an object itself holds under a name from elsewhere, which may be `constructor`. */
export function ownValue<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The same entries in an object that inherits nothing, so that any word may be looked up in it or written to it. */
export function withoutPrototype<Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}

/** The beginning of a text, without half a character at its end; it does not keep the whole text in memory. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, end)));
}

/** A text, or the empty text in place of anything else. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A 32-bit integer in decimal digits; undefined for any other text. */
export function readInt32(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= -0x80000000 && value <= 0x7fffffff ? value : undefined;
}

/** Does a value take more characters than this as JSON, about? Nothing beyond them is looked at. */
export function isLongerThan(most: number, value: unknown): boolean {
  let left = most;
  const take = (one: unknown): boolean => {
    left -= typeof one === "string" ? one.length + 2 : 2;
    if (typeof one !== "object" || one === null) return left >= 0;
    if (Array.isArray(one)) return one.every(take);
    // Not Object.keys, which would make a list of all of them.
    for (const name in one) {
      left -= name.length + 3;
      if (left < 0 || !take((one as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return left >= 0;
  };
  return !take(value);
}
