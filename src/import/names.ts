import type { Contract, Operation } from "../model.ts";
import { isTypeName, typeName } from "../script-text.ts";
import type { RawOperation } from "./model.ts";

/** Names for what pages leave unnamed. A page always yields the same names, whatever else is imported. */

/** Method and path in lower case, without the names of placeholders: equal keys mean the same operation. */
export function routeKey(method: string, path: string): string {
  return `${method} ${path.toLowerCase().replaceAll(/\{[^{}]*\}/g, "{}")}`;
}

export function knownRoutes(known: Contract): ReadonlyMap<string, Operation> {
  return new Map(known.operations.map((operation) => [routeKey(operation.method, operation.path), operation]));
}

/**
 * For an address that the kit does not know: the name on the page without its version, such as
 * `ContactAgent_GetContactEntity`; else a name derived from the path, such as `GetContactByIdSimple`.
 */
export function operationName(operation: Pick<RawOperation, "uid" | "path"> & { readonly method: string }): string {
  const uid = operation.uid?.replace(/^v\d+/, "").replaceAll(/\W+/g, "_");
  if (uid !== undefined && isTypeName(uid)) return uid;
  const parts = operation.path.replace(/^\/api\/v\d+\//, "").split("/");
  if (parts[0] === "Agents" && parts.length === 3)
    return typeName(`${pascal(parts[1] ?? "")}Agent_${pascal(parts[2] ?? "")}`);
  const words = parts.map((part) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    return name === undefined ? pascal(part) : `By${pascal(name)}`;
  });
  return typeName(pascal(operation.method.toLowerCase()) + words.join(""));
}

/** Removes routing rules such as `{id:int}` and `{*path}`. A path too long to be one becomes empty. */
export function plainPath(path: string): string {
  return path.length > LONGEST_PATH ? "" : path.replaceAll(/\{\*?([\w$]+)(?:[^{}\w$][^{}]*)?\}/g, "{$1}");
}

/** A server's address may name a tenant before the path of the API: `/Cust12345/api/v1/Contact`. */
export function withoutServer(path: string): string {
  return path.length > LONGEST_PATH ? path : path.replace(/^.*?(?=\/api\/v\d+(?:\/|$))/i, "");
}

const LONGEST_PATH = 1000;

export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** Keeps file names within the limits of file systems. */
const LONGEST_KEBAB = 100;

/** `ContactEntityWithLinks` → `contact-entity-with-links`. */
export function kebab(name: string): string {
  return name
    .slice(0, LONGEST_KEBAB)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z])(?=[A-Z][a-z])/g, "$1-")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
}

/** Returns a name, with a number added if it is taken. Names that differ only in case count as equal. */
export function createNamer(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let number = taken.get(wanted.toLowerCase()) ?? 1;
    while (taken.has(name.toLowerCase())) name = `${wanted}${++number}`;
    taken.set(wanted.toLowerCase(), number);
    taken.set(name.toLowerCase(), taken.get(name.toLowerCase()) ?? 1);
    return name;
  };
}
