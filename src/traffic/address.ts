import type { Contract, Operation } from "../model.ts";
import { pathnameOf, queryValue, selectIn } from "../routing/address.ts";
import { createRouteTree } from "../routing/route-tree.ts";
import { parametersIn } from "../routing/route.ts";

/** The operation that an address names, whatever comes before `/api/v1`, in any case. */

export interface Address {
  readonly operation: Operation;
  /** The text in place of the id. */
  readonly id: string | undefined;
  /** The value of `$select`, if the operation has that parameter. */
  readonly select: string | undefined;
  /** Values of the other documented parameters in path and query, verbatim. */
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

/** The documented parameters in the query, except `$select` where it selects properties. */
function queryOf({ parameters, select }: Operation, url: string): Record<string, string> {
  const rows = parameters.filter((row) => row.in === "query" && !(select && row.name === "$select"));
  return Object.fromEntries(
    rows.flatMap(({ name }) => {
      const value = queryValue(url, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
