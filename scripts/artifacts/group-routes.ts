import type { OperationGroup } from "../../src/model.ts";

/** A module that says where the operations of groups are, for hints where a group is missing: one short text, since pages load it. */
export function groupRoutes(groups: readonly OperationGroup[]): string {
  const lines = groups.flatMap(({ name, operations }) =>
    operations.map(({ id, method, path }) =>
      method === "POST" && path === `${AGENT}${id}`
        ? `${name} ${id}`
        : `${name} ${id} ${method} ${path.slice(BASE.length)}`,
    ),
  );
  return `// Made by \`npm run contracts\` from spec/. Do not edit.

const ROUTES = \`${lines.join("\n").replaceAll(/[\\`]|\$\{/g, "\\$&")}\`;

/** Group, id, method and address of the operations beyond the documented ones. */
export const GROUP_ROUTES: readonly (readonly [group: string, id: string, method: string, path: string])[] =
  ROUTES.split("\\n").map((line) => {
    const [group = "", id = "", method = "POST", path = \`${AGENT.slice(BASE.length)}\${id}\`] = line.split(" ");
    return [group, id, method, \`${BASE}\${path}\`];
  });
`;
}

const BASE = "/api";
/** Most calls of agents are at an address of their own name. */
const AGENT = `${BASE}/v1/Agents/Chat/`;
