import { findOperation } from "../contract.ts";
import type { LazyGroups, MockGroup } from "../mock/groups/group.ts";
import { WEBHOOKS } from "../mock/webhooks/webhook-store.ts";
import { HISTORY } from "../mock/world/history.ts";

/** All groups beyond the documented operations, loaded when one of their addresses is first requested. */
export function lazyGroups(): LazyGroups {
  let loaded: readonly MockGroup[] | undefined;
  let loading: Promise<readonly MockGroup[]> | undefined;
  const load = async (): Promise<readonly MockGroup[]> => {
    loaded = await loadGroups();
    return loaded;
  };
  return {
    parts: { [HISTORY.name]: HISTORY.make, [WEBHOOKS.name]: WEBHOOKS.make },
    loaded: () => loaded,
    load: () => (loading ??= load()),
  };
}

/** Those groups, loaded. */
export async function loadGroups(): Promise<readonly MockGroup[]> {
  return Object.values(await loadNamed());
}

/** The groups that operations belong to, by name; each is a module `superoffice-mock-kit/groups/NAME`. */
export async function groupsOf(operations: readonly (string | undefined)[]): Promise<readonly string[]> {
  if (operations.every((id) => id === undefined || findOperation(id))) return [];
  return Object.entries(await loadNamed())
    .filter(([, group]) => group.operations.some(({ id }) => operations.includes(id)))
    .map(([name]) => name);
}

async function loadNamed(): Promise<Readonly<Record<string, MockGroup>>> {
  const [{ sessions }, { topics }, { webhooks }, { startup }] = await Promise.all([
    import("./sessions.ts"),
    import("./topics.ts"),
    import("./webhooks.ts"),
    import("./startup.ts"),
  ]);
  return { sessions, topics, webhooks, startup };
}
