/** What validates the groups' answers: tables and validators, without the mock's behaviour. Loaded on first use. */

import { completeGroup } from "../row-source.ts";
import { type JudgedGroup, makeKnown } from "../schema/known.ts";
import { withoutPrototype } from "../values.ts";

type Load = () => Promise<JudgedGroup>;

const GROUPS: Readonly<Record<string, Load>> = withoutPrototype({
  sessions: async () => {
    const [data, validators] = await Promise.all([
      import("../generated/sessions.json", { with: { type: "json" } }),
      import("../generated/sessions-validators.js"),
    ]);
    return { ...completeGroup(data.default), validators };
  },
  topics: async () => {
    const [data, validators] = await Promise.all([
      import("../generated/topics.json", { with: { type: "json" } }),
      import("../generated/topics-validators.js"),
    ]);
    return { ...completeGroup(data.default), validators };
  },
  webhooks: async () => {
    const [data, validators] = await Promise.all([
      import("../generated/webhooks.json", { with: { type: "json" } }),
      import("../generated/webhooks-validators.js"),
    ]);
    return { ...completeGroup(data.default), validators };
  },
  startup: async () => {
    const [data, validators] = await Promise.all([
      import("../generated/startup.json", { with: { type: "json" } }),
      import("../generated/startup-validators.js"),
    ]);
    return { ...completeGroup(data.default), validators };
  },
});

/** Makes answers of the groups known to the validators. */
export async function knowGroups(names: readonly string[] = Object.keys(GROUPS)): Promise<void> {
  for (const name of names) {
    const group = await GROUPS[name]?.();
    if (group) makeKnown(group);
  }
}
