import type { Contract, Operation } from "../model.ts";
import { pathnameOf, queryValue, selectIn } from "../routing/address.ts";
import { createRouteTree } from "../routing/route-tree.ts";
import { parametersIn } from "../routing/route.ts";

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
  const tree = createRouteTree(operations);
  return {
    isOurs: (url) => `${pathnameOf(url).toLowerCase()}/`.includes(`${basePath.toLowerCase()}/`),
    find(method, url) {
      const found = tree.findBelow(method.toUpperCase(), pathnameOf(url));
      if (!found) return undefined;
      const { route: operation, texts } = found;
      const [id, ...names] = parametersIn(operation.path);
      const others = names.map((name) => [name, texts[name.toLowerCase()] ?? ""] as const);
      const parameters = { ...Object.fromEntries(others), ...queryOf(operation, url) };
      const select = operation.select ? selectIn(url) : undefined;
      return { operation, id: id && texts[id.toLowerCase()], select, parameters };
    },
  };
}

/** The documented parameters in the query, but for `$select` where it selects. */
function queryOf({ parameters, select }: Operation, url: string): Record<string, string> {
  const rows = parameters.filter((row) => row.in === "query" && !(select && row.name === "$select"));
  return Object.fromEntries(
    rows.flatMap(({ name }) => {
      const value = queryValue(url, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
