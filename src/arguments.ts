import { KitError } from "./errors.ts";
import { isRecord } from "./values.ts";
import { nearestFirst, unlikeness } from "./nearest.ts";

/** The place of an argument, such as `mock.fail, option times`, and the code of errors about it. */
interface ArgumentPlace {
  readonly code: string;
  readonly where: string;
}

/**
 * Runs what reads a caller's values. A getter that throws, or a value that has no text, is refused with KitError
 * `argument`; where the JavaScript runtime is too old for the kit, KitError `runtime` says so.
 */
export function reading<Value>(where: string, read: () => Value): Value {
  const refuse = (cause: unknown): never => {
    if (cause instanceof KitError) throw cause;
    const unread = { code: "argument", what: "it cannot be read", where, todo: "give plain values" };
    throw new KitError("groupBy" in Map ? unread : { ...OLD_RUNTIME, where }, { cause });
  };
  try {
    const value = read();
    return value instanceof Promise ? (value.catch(refuse) as Value) : value;
  } catch (error) {
    return refuse(error);
  }
}

const OLD_RUNTIME = {
  code: "runtime",
  what: "this JavaScript runtime is too old, as it has no Map.groupBy",
  todo: "run it on Node 22.18 or later, or in a browser that is not older than 2024",
};

/** The same levers, at any depth, each of which runs in `reading`. */
export function guarded<Levers extends object>(levers: Levers, where: string): Levers {
  const members = Object.entries(Object.getOwnPropertyDescriptors(levers)).map(([name, member]) => {
    const lever: unknown = member.value;
    const place = `${where}.${name}`;
    if (typeof lever === "function")
      member.value = (...given: unknown[]): unknown =>
        reading(place, () => (lever as (...given: unknown[]) => unknown)(...given));
    else if (isRecord(lever)) member.value = guarded(lever, place);
    return [name, member] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(members)) as Levers;
}

/** The most names listed in full. */
const LISTED = 24;

/** Advice for an unknown name: the known names, and the one most like it. */
export function adviceFor(wanted: string, known: readonly string[]): string {
  if (known.length === 0) return "leave it out";
  const like = likeName(wanted, known);
  const names = known.length <= LISTED ? known : [...nearestFirst(wanted, known).slice(0, LISTED), "…"];
  return `use one of ${names.join(", ")}${like === undefined ? "" : `; ${like}`}`;
}

/** `did you mean "NAME"?`, if a known name is similar. */
export function likeName(wanted: string, known: readonly string[]): string | undefined {
  const [nearest] = nearestFirst(wanted, known);
  if (nearest === undefined) return undefined;
  const changes = unlikeness(wanted, nearest);
  const longer = changes > 1 ? nameEndingIn(wanted, known) : undefined;
  if (longer === undefined && changes > Math.max(2, nearest.length / 2)) return undefined;
  return `did you mean "${longer ?? nearest}"?`;
}

/** The shortest name that ends in the wanted one as a word: `Name` more likely means `CustomerName` than `Sale`. */
function nameEndingIn(wanted: string, known: readonly string[]): string | undefined {
  if (!/^[A-Za-z][a-z]{2}/u.test(wanted)) return undefined;
  const word = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  const [shortest] = known.filter((name) => name.endsWith(word)).toSorted((one, other) => one.length - other.length);
  return shortest;
}

/** The names of a list, if it has every key of the given type: a new option must not be refused as unknown. */
type Complete<Given, Names extends readonly string[]> = string extends keyof Given
  ? Names
  : [Exclude<keyof Given, Names[number]>] extends [never]
    ? Names
    : never;

/** Throws for an unknown key: a misspelt option would silently have no effect. */
export function requireKnownKeys<Given extends object, const Names extends readonly string[]>(
  given: Given,
  known: Complete<Given, Names>,
  { code, where }: ArgumentPlace,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known.includes(name)) continue;
    throw new KitError({
      code,
      what: "there is no such option",
      where: `${where} ${name}`,
      todo: adviceFor(name, known),
    });
  }
}

/** Throws for anything but an object of named values. */
export function requireObject(given: unknown, { code, where }: ArgumentPlace): asserts given is object {
  if (isRecord(given)) return;
  throw new KitError({
    code,
    what: `${shown(given)} is not an object`,
    where,
    todo: "give names and values, such as { name: value }",
  });
}

/**
 * A value as a message shows it, shortened. Values that JSON cannot hold, such as functions or circular objects, are
 * shown as text.
 */
export function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  try {
    return JSON.stringify(value).slice(0, 80);
  } catch {
    // Circular objects and objects without a prototype may have no text.
    const isPlain = typeof value === "function" || typeof value === "symbol" || typeof value === "bigint";
    return isPlain
      ? value.toString().replaceAll(/\s+/g, " ").slice(0, 80)
      : value === undefined
        ? "undefined"
        : "an object";
  }
}
