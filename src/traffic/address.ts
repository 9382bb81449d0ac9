import type { Contract, Operation } from "../model.ts";

/** Which operation an address names, whatever stands before `/api/v1`, in any case. */

export interface Address {
  readonly operation: Operation;
  /** The text in the place of the id. */
  readonly id: string | undefined;
  /** The text of `$select`, where the operation takes one. */
  readonly select: string | undefined;
  /** What else path and query give of the documented parameters, as it stands there. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface AddressBook {
  /** Is it an address of the API, whatever the method? */
  readonly isOurs: (url: string) => boolean;
  readonly find: (method: string, url: string) => Address | undefined;
}

export function createAddressBook({ operations, basePath }: Contract): AddressBook {
  // `/ChatSession/default` is no id.
  const routes = operations
    .map((operation) => ({ operation, pattern: patternOf(operation), names: namesIn(operation) }))
    .sort((one, other) => one.names.length - other.names.length);
  return {
    isOurs: (url) => pathOf(url).toLowerCase().includes(`${basePath.toLowerCase()}/`),
    find(method, url) {
      const path = pathOf(url);
      for (const { operation, pattern, names } of routes) {
        const match = operation.method === method.toUpperCase() ? pattern.exec(path) : null;
        if (!match) continue;
        const [id, ...texts] = match.slice(1);
        const others = names.slice(1).map((name, at) => [name, decoded(texts[at] ?? "")] as const);
        const parameters = { ...Object.fromEntries(others), ...queryOf(operation, url) };
        return { operation, id, select: operation.select ? selectOf(url) : undefined, parameters };
      }
      return undefined;
    },
  };
}

function namesIn({ path }: Operation): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function patternOf({ path }: Operation): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, "([^/]+)");
  return new RegExp(`^.*${escaped}/?$`, "i");
}

/** The documented parameters in the query, but for `$select` where it selects. */
function queryOf({ parameters, select }: Operation, url: string): Record<string, string> {
  const rows = parameters.filter((row) => row.in === "query" && !(select && row.name === "$select"));
  if (rows.length === 0) return {};
  const given = new Map([...searchOf(url)].map(([name, value]) => [name.toLowerCase(), value]));
  return Object.fromEntries(
    rows.flatMap(({ name }) => {
      const value = given.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function searchOf(url: string): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
}

function selectOf(url: string): string | undefined {
  for (const [name, value] of searchOf(url)) {
    if (name.toLowerCase() === "$select" && value.trim() !== "") return value;
  }
  return undefined;
}

/** A 32-bit whole number, or undefined. */
export function idOfText(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d{1,10}$/.test(text)) return undefined;
  const id = Number(text);
  return id >= -0x80000000 && id <= 0x7fffffff ? id : undefined;
}
