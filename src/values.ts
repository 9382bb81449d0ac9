/** Guards and readers for untrusted values. */

/** An object other than a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own value under an untrusted name, which may be `constructor`. */
export function ownValue<Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The same entries in an object without a prototype, safe to read and write under any name. */
export function withoutPrototype<Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, entries);
}

/** The beginning of a text, never cut inside a surrogate pair, and without keeping the whole text in memory. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return new TextDecoder().decode(new TextEncoder().encode(text.slice(0, end)));
}

/** The text, or an empty one for any other value. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A 32-bit integer in decimal digits; undefined for any other text. */
export function readInt32(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= -0x80000000 && value <= 0x7fffffff ? value : undefined;
}

/** Is the value as JSON longer than this, roughly? Stops reading as soon as it is. */
export function isLongerThan(most: number, value: unknown): boolean {
  let left = most;
  const take = (one: unknown): boolean => {
    left -= typeof one === "string" ? one.length + 2 : 2;
    if (typeof one !== "object" || one === null) return left >= 0;
    if (Array.isArray(one)) return one.every(take);
    // Object.keys would build an array of all of them.
    for (const name in one) {
      left -= name.length + 3;
      if (left < 0 || !take((one as Readonly<Record<string, unknown>>)[name])) return false;
    }
    return left >= 0;
  };
  return !take(value);
}

/** Sorts texts by their code units, the same on every machine. */
export function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** By the words of JSON.parse: where it stops at the end, or within what began there, the rest is missing. */
export function isCutJson(text: string, problem: string): boolean {
  const at = / at position (\d+)/.exec(problem)?.[1];
  return (
    /unexpected end|unterminated string/i.test(problem) || (at !== undefined && Number(at) >= text.trimEnd().length)
  );
}

/** The value of a JSON text; undefined for any other text. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Can it be sent as a header? */
export function fitsHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    return false;
  }
}

/** The numbers of a list such as `1, 2, 4`. */
export function numbersIn(text: string): readonly number[] {
  return text.split(",").map(Number).filter(Number.isFinite);
}

/** Each item once; compared as JSON. */
export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
