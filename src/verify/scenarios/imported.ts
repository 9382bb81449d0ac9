import type { Contract } from "../../model.ts";
import { hasDocumentedBody, type Call, type CallSpec } from "../call.ts";
import { refusedCredentials } from "../refused-credentials.ts";
import { orSkip, type Context } from "../runner/context.ts";
import type { Plan } from "../runner/plan.ts";
import { unreachable } from "../could-not-run.ts";
import { isOfTheApi } from "../is-api-answer.ts";
import type { Scenario } from "../scenario.ts";
import { remember } from "./imported-memory.ts";
import { familiesOf, live, lookForDeleted } from "./imported-life.ts";
import {
  idsToRead,
  orderByShape,
  type Planned,
  removableFamilies,
  requestFor,
  type Seen,
} from "./imported-requests.ts";
import { probeRefusals } from "./imported-refusals.ts";

/** One scenario per kind of operation; each kind uses what the previous ones found. */
const TITLES = [
  "reads lists and proposals of imported operations",
  "creates by imported operations",
  "reads by number",
  "changes what it created",
  "deletes what it created",
] as const;

const READS = 2;
const DELETES = 4;
const MOST_OTHERS = 3;

/** Calls each operation of imported tables once, with values that its tables allow. */
export function importedScenarios(
  contract: Contract,
  operations: readonly string[],
): Pick<Plan, "scenarios" | "start" | "cleanUp" | "asksOnce"> {
  const planned = orderByShape(contract, operations);
  const removable = removableFamilies(planned);
  const families = familiesOf(contract, planned, removable);
  const seen: Seen = { byFamily: new Map(), inRows: new Map(), byPath: new Map() };
  const asked = new Set<Planned>();
  /** Reads that were answered as their tables say. */
  const answered = new Map<string, CallSpec>();

  async function ask(context: Context, one: Planned, more: Partial<CallSpec> = {}): Promise<Call> {
    const { raw, ...spec } = requestFor(one, context, seen, more.id);
    const call = await context.send({ ...spec, ...(raw && !more.entity && { raw }), ...more });
    asked.add(one);
    if (call.answer && call.answer.status < 300) remember(one, call, context, seen);
    if (one.operation.effect === "reads" && hasDocumentedBody(call)) answered.set(one.operation.id, call.spec);
    return call;
  }

  /** Reads by two ids, since a server may answer the same to any. */
  async function askEach(context: Context, one: Planned): Promise<void> {
    const [, other] = idsToRead(one, context, seen);
    const call = await tryAsking(context, one);
    if (call?.spec.id !== undefined && other !== undefined) await tryAsking(context, one, { id: other });
  }

  async function tryAsking(context: Context, one: Planned, more?: Partial<CallSpec>): Promise<Call | undefined> {
    let call: Call | undefined;
    await orSkip(context, async () => void (call = await ask(context, one, more)));
    return call;
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

  const asking = {
    ask,
    own: ({ memory }: Context, family: string) =>
      memory.unread.size === 0 ? (memory.made.get(family) ?? []) : undefined,
  };

  async function deleteOne(context: Context, one: Planned): Promise<void> {
    const family = families.find(({ name }) => one.shape.kind === "delete" && name === one.shape.family);
    const id = family && asking.own(context, family.name)?.at(-1);
    const call = await tryAsking(context, one);
    if (!call || !family || id === undefined || call.spec.id !== id || !one.operation.path.endsWith("}")) return;
    await orSkip(context, () => lookForDeleted(context, family, asking, { call, id }));
    for (let left = asking.own(context, family.name) ?? []; left.length > 0; left = left.slice(1))
      await tryAsking(context, one);
  }

  const stages = TITLES.map((title, rank): Scenario => {
    const stage = planned.filter((one) => one.rank === rank);
    const ids = new Set(stage.map(({ operation }) => operation.id));
    const work = rank === READS ? askEach : rank === DELETES ? deleteOne : tryAsking;
    return {
      name: `imported-${rank}`,
      title,
      modes: ["read", "write", "sandbox"],
      asks: ({ id }) => ids.has(id),
      facts: ["call", "entity-created", "entity-gone"],
      async run(context) {
        for (const one of stage) if (!asked.has(one)) await work(context, one);
      },
    };
  });
  const lives: Scenario = {
    name: "imported-lives",
    title: "reads back what it created and changed",
    modes: ["write", "sandbox"],
    asks: ({ id }) => families.some(({ create, update }) => create.operation.id === id || update?.operation.id === id),
    facts: ["entity-kept", "entity-created"],
    async run(context) {
      for (const family of families) await orSkip(context, () => live(context, family, asking));
    },
  };
  const refusals: Scenario = {
    name: "imported-refusals",
    title: "reads without and with made-up credentials",
    modes: ["read", "write", "sandbox"],
    asks: ({ effect }) => effect === "reads",
    facts: ["refusal"],
    run: (context) => probeRefusals(context, answered),
  };

  return {
    asksOnce: true,
    scenarios: [...stages.slice(0, READS + 1), refusals, lives, ...stages.slice(READS + 1)],
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
