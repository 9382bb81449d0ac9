import type { Contract } from "../model.ts";
import type { RawOperation } from "./model.ts";

/** Names for what pages leave unnamed. A page always gets the same name, whatever else is imported with it. */

/** Method and path in lower case, without the names of placeholders: the same key means the same operation. */
export function routeKey(method: string, path: string): string {
  return `${method} ${path.toLowerCase().replaceAll(/\{[^}]*\}/g, "{}")}`;
}

export function knownRoutes(known: Contract): ReadonlyMap<string, string> {
  return new Map(known.operations.map(({ id, method, path }) => [routeKey(method, path), id]));
}

/**
 * The kit's own id if it knows the route; otherwise the name on the page without its version, such as
 * `ContactAgent_GetContactEntity`; otherwise a name made from the path, such as `GetContactByIdSimple`.
 */
export function operationId(operation: RawOperation, routes: ReadonlyMap<string, string>): string {
  const own = routes.get(routeKey(operation.method, operation.path));
  if (own !== undefined) return own;
  const uid = operation.uid?.replace(/^v\d+/, "").replaceAll(/\W+/g, "_");
  if (uid !== undefined && /^[A-Za-z_]\w*$/.test(uid)) return uid;
  const parts = operation.path.replace(/^\/api\/v\d+\//, "").split("/");
  if (parts[0] === "Agents" && parts.length === 3) return `${pascal(parts[1] ?? "")}Agent_${pascal(parts[2] ?? "")}`;
  const words = parts.map((part) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    return name === undefined ? pascal(part) : `By${pascal(name)}`;
  });
  return pascal(operation.method.toLowerCase()) + words.join("");
}

export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `ContactEntityWithLinks` → `contact-entity-with-links`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .toLowerCase();
}

/** Returns a name, with a number added if it is in use already. Names that differ only in case count as the same. */
export function createNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
