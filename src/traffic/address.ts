import type { Contract, Operation } from "../model.ts";

/** Which operation an address names, whatever stands before `/api/v1`, in any case. */

export interface Address {
  readonly operation: Operation;
  /** The text in the place of the id. */
  readonly id: string | undefined;
  /** The text of `$select`, where the operation takes one. */
  readonly select: string | undefined;
  /** What stands before `/api/v1`. */
  readonly prefix: string;
}

export interface AddressBook {
  /** Is it an address of the API, whatever the method? */
  readonly isOurs: (url: string) => boolean;
  readonly find: (method: string, url: string) => Address | undefined;
}

export function createAddressBook({ operations, basePath }: Contract): AddressBook {
  const routes = operations.map((operation) => ({ operation, pattern: patternOf(operation) }));
  return {
    isOurs: (url) => pathOf(url).toLowerCase().includes(`${basePath.toLowerCase()}/`),
    find(method, url) {
      const path = pathOf(url);
      for (const { operation, pattern } of routes) {
        const match = operation.method === method.toUpperCase() ? pattern.exec(path) : null;
        if (match) {
          const [, prefix = "", id] = match;
          return { operation, prefix, id, select: operation.select ? selectOf(url) : undefined };
        }
      }
      return undefined;
    },
  };
}

function patternOf({ path }: Operation): RegExp {
  const escaped = path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, "([^/]+)");
  return new RegExp(`^(.*)${escaped}/?$`, "i");
}

function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "").replace(/[?#].*$/s, "");
}

function selectOf(url: string): string | undefined {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? "";
  for (const [name, value] of new URLSearchParams(query)) {
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
