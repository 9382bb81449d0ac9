/** What validates the groups' answers: tables and validators, without the mock's behaviour. Loaded on first use. */

import type { OperationGroup } from "../model.ts";
import { type JudgedGroup, makeKnown } from "../schema/known.ts";
import { withoutPrototype } from "../values.ts";

type Load = () => Promise<JudgedGroup>;

const GROUPS: Readonly<Record<string, Load>> = withoutPrototype({
  sessions: async () => {
    const [data, validators] = await Promise.all([
      import("../../contracts/sessions.json", { with: { type: "json" } }),
      import("../generated/sessions-validators.js"),
    ]);
    return { ...(data.default as unknown as OperationGroup), validators };
  },
  topics: async () => {
    const [data, validators] = await Promise.all([
      import("../../contracts/topics.json", { with: { type: "json" } }),
      import("../generated/topics-validators.js"),
    ]);
    return { ...(data.default as unknown as OperationGroup), validators };
  },
  webhooks: async () => {
    const [data, validators] = await Promise.all([
      import("../../contracts/webhooks.json", { with: { type: "json" } }),
      import("../generated/webhooks-validators.js"),
    ]);
    return { ...(data.default as unknown as OperationGroup), validators };
  },
  startup: async () => {
    const [data, validators] = await Promise.all([
      import("../../contracts/startup.json", { with: { type: "json" } }),
      import("../generated/startup-validators.js"),
    ]);
    return { ...(data.default as unknown as OperationGroup), validators };
  },
});

/** Makes answers of the groups known to the validators. */
export async function knowGroups(names: readonly string[] = Object.keys(GROUPS)): Promise<void> {
  for (const name of names) {
    const group = await GROUPS[name]?.();
    if (group) makeKnown(group);
  }
}
