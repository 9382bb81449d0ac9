import { KitError, messageOf } from "../../errors.ts";

/** Checks stored values before use. All throw; `damaged` and `otherWorld` create the error that a user sees. */

export function withProperty<T>(value: unknown, name: keyof T & string, type: "number" | "object"): T {
  if (typeof (value as T | null)?.[name] === type) return value as T;
  throw new Error(`it has no ${name}`);
}

export function wholeNumber(value: unknown): number {
  if (Number.isInteger(value)) return value as number;
  throw new Error("it is not a whole number");
}

/** The record of how a world was created. */
export function readWorld(text: string | undefined): { readonly facts?: string; readonly startMs: number } {
  if (text === undefined) return { startMs: 0 };
  try {
    return withProperty(JSON.parse(text), "startMs", "number");
  } catch (error) {
    throw damaged("world", error);
  }
}

export function damaged(key: string, cause: unknown): KitError {
  const message = messageOf(cause);
  const what = `the store holds a damaged world: its record "${key}" cannot be read: ${message}`;
  const problem = { code: "store-world", what, where: "--store", todo: "restore it, or give another store" };
  return new KitError(problem, { cause });
}

export function otherWorld(made: string | undefined, wanted: string): KitError {
  return new KitError({
    code: "store-world",
    what: `the store holds a world with other settings: ${made ?? "of another program"}; these are ${wanted}`,
    where: "--store",
    todo: "start with the flags that it was made with, or give another store",
  });
}
