import type { Contract } from "../../model.ts";
import { jsonOf, type Call } from "../call.ts";
import { refusedCredentials } from "../refused-credentials.ts";
import { SkipError, type Context } from "../runner/context.ts";
import type { Plan } from "../runner/plan.ts";
import { unreachable } from "../could-not-run.ts";
import { isOfTheApi } from "../of-the-api.ts";
import type { Scenario } from "../scenario.ts";
import { orderByShape, type Planned, remember, removableFamilies, requestFor, type Seen } from "./imported-requests.ts";

/** One scenario per kind of operation; each kind uses what the previous ones found. */
const TITLES = [
  "reads lists and proposals of imported operations",
  "creates by imported operations",
  "reads by number",
  "changes what it created",
  "deletes what it created",
] as const;

const MOST_OTHERS = 3;

/** Calls each operation of imported tables once, with values that its tables allow. */
export function importedScenarios(
  contract: Contract,
  operations: readonly string[],
): Pick<Plan, "scenarios" | "start" | "cleanUp" | "asksOnce"> {
  const planned = orderByShape(contract, operations);
  const removable = removableFamilies(planned);
  const seen: Seen = new Map();
  const asked = new Set<Planned>();

  async function ask(context: Context, one: Planned): Promise<Call> {
    const call = await context.send(requestFor(one, context, seen));
    asked.add(one);
    if (call.answer && call.answer.status < 300) remember(one, jsonOf(call), context, seen);
    return call;
  }

  async function tryAsking(context: Context, one: Planned): Promise<Call | undefined> {
    try {
      return await ask(context, one);
    } catch (error) {
      if (!(error instanceof SkipError)) throw error;
      context.skip(error.reason, [one.operation.id]);
      return undefined;
    }
  }

  /** Is it this operation that fails, or everything? If few were chosen, others of the same tables are tried. */
  async function askAround(context: Context): Promise<void> {
    const others = orderByShape(
      contract,
      contract.operations
        .filter(({ id, effect }) => effect === "reads" && !operations.includes(id))
        .map(({ id }) => id),
    );
    for (const one of others.slice(0, MOST_OTHERS)) {
      const call = await tryAsking(context, one);
      if (call && isOfTheApi(call, contract.types)) return;
    }
  }

  return {
    asksOnce: true,
    scenarios: TITLES.map((title, rank): Scenario => {
      const stage = planned.filter((one) => one.rank === rank);
      const ids = new Set(stage.map(({ operation }) => operation.id));
      return {
        name: `imported-${rank}`,
        title,
        modes: ["read", "write", "sandbox"],
        asks: ({ id }) => ids.has(id),
        facts: ["call"],
        async run(context) {
          for (const one of stage) if (!asked.has(one)) await tryAsking(context, one);
        },
      };
    }),
    async start(context) {
      for (const family of removable) context.memory.made.set(family, []);
      for (const one of planned) {
        const call = await tryAsking(context, one);
        if (!call) continue;
        const refused = call.answer?.status === 401 ? refusedCredentials(call) : undefined;
        if (!unreachable(call) && !refused && !isOfTheApi(call, contract.types)) await askAround(context);
        return unreachable(call) ?? refused;
      }
      return undefined;
    },
    /** Deletes what this run created, one by one; a failed deletion is repeated once. */
    async cleanUp(context) {
      for (const one of planned.filter(({ shape }) => shape.kind === "delete")) {
        const left = (): number => context.memory.made.get(one.operation.carrier ?? "")?.length ?? 0;
        for (let before = left() + 1; left() > 0 && left() < before;) {
          before = left();
          await tryAsking(context, one);
        }
      }
    },
  };
}
