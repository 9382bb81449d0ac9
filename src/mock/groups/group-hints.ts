import { GROUP_ROUTES } from "../../generated/group-routes.ts";
import type { HttpMethod } from "../../model.ts";
import { createRouteTree } from "../../routing/route-tree.ts";
import type { Route } from "../../routing/route.ts";

/** Hints about an operation of a group that the mock lacks: which group it is in, and how to add it. */

interface GroupedOperation extends Route {
  readonly id: string;
  readonly group: string;
}

const OPERATIONS: readonly GroupedOperation[] = GROUP_ROUTES.map(([group, id, method, path]) => ({
  group,
  id,
  method: method as HttpMethod,
  path,
}));

let tree: ReturnType<typeof createRouteTree<GroupedOperation>> | undefined;

/** The hint for an id that is unknown without its group; undefined for ids of no group. */
export function hintForId(id: string): string | undefined {
  const found = OPERATIONS.find((operation) => operation.id.toLowerCase() === id.toLowerCase());
  return found && hintFor(found);
}

/** The same for an address, whatever precedes `/api/v1`. */
export function hintForAddress(method: string, pathname: string): string | undefined {
  tree ??= createRouteTree(OPERATIONS);
  const found = tree.findBelow(method, pathname)?.route;
  return found && hintFor(found);
}

function hintFor({ id, group }: GroupedOperation): string {
  const option = `{ groups: [${group}] }`;
  return (
    `${id} belongs to the group ${group}: createHandlers(${option}), createMock(${option}) or so-mock serve without --group, ` +
    `with import { ${group} } from "superoffice-mock-kit/groups/${group}"`
  );
}
