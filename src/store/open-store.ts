import { KitError } from "../errors.ts";
import type { Store } from "./store.ts";

/**
 * Opens what `--store` names beside `memory`; worlds beside the main one are forgotten when nobody has used them for
 * `idleMs`. Throws KitError `store-option`, `store-file`, `store-refused`, `store-unreachable`.
 */
export async function openStore(text: string, realMs: () => number, idleMs: number): Promise<Store> {
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(text)?.[1];
  if (path !== undefined) return (await import("./file/file-store.ts")).openFileStore(path, realMs, idleMs);
  throw new KitError({
    code: "store-option",
    what: `"${text.replace(/\/\/[^/@]*@/, "//")}" is no store`,
    where: "--store",
    todo: "give memory, file:PATH such as file:mock.db, or redis://HOST:PORT/NUMBER",
  });
}
