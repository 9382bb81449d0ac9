import { contract } from "../contract.ts";
import { extendContract } from "../extend-contract.ts";
import type { Contract } from "../model.ts";
import { completeGroup } from "../row-source.ts";

/** The tables of all operations that the kit knows, since traffic may contain any of them. */
export async function allTables(): Promise<Contract> {
  const [sessions, topics, webhooks, startup] = await Promise.all([
    import("../generated/sessions.json", { with: { type: "json" } }),
    import("../generated/topics.json", { with: { type: "json" } }),
    import("../generated/webhooks.json", { with: { type: "json" } }),
    import("../generated/startup.json", { with: { type: "json" } }),
  ]);
  const groups = [sessions, topics, webhooks, startup].map((module) => completeGroup(module.default));
  return extendContract(contract, ...groups);
}
