import { contract } from "../contract.ts";
import { extendContract } from "../extend-contract.ts";
import type { Contract, OperationGroup } from "../model.ts";

/** The tables of all operations that the kit knows, since traffic may contain any of them. */
export async function allTables(): Promise<Contract> {
  const [sessions, topics, webhooks, startup] = await Promise.all([
    import("../../contracts/sessions.json", { with: { type: "json" } }),
    import("../../contracts/topics.json", { with: { type: "json" } }),
    import("../../contracts/webhooks.json", { with: { type: "json" } }),
    import("../../contracts/startup.json", { with: { type: "json" } }),
  ]);
  const groups = [sessions, topics, webhooks, startup].map((module) => module.default as unknown as OperationGroup);
  return extendContract(contract, ...groups);
}
