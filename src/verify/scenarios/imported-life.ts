/** The life of one carrier of each imported family: created with values, read, changed, read, deleted, read. */

import type { Contract, Operation } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { isRecord } from "../../values.ts";
import { hasDocumentedBody, jsonOf, type Call, type CallSpec } from "../call.ts";
import { lostValues } from "../entity/lost-values.ts";
import type { Session } from "../entity/session.ts";
import type { EntityKeptFact } from "../facts/entities.ts";
import type { Context } from "../runner/context.ts";
import { changedEntity, isMarkedGone, richEntity } from "./imported-entity.ts";
import { familyOfPlanned, type Planned } from "./imported-requests.ts";

/** As long as a server may take until a read shows a write, in steps. */
const LOOKS_AGAIN_MS: readonly number[] = [480, 2000];

interface Family {
  readonly name: string;
  readonly key: string;
  readonly create: Planned;
  readonly get: Planned;
  readonly update: Planned | undefined;
  readonly list: Planned | undefined;
}

interface Asking {
  readonly ask: (context: Context, one: Planned, more?: Partial<CallSpec>) => Promise<Call>;
  /** Ids of the family that this run created, undefined once one of them belonged to others as well. */
  readonly own: (context: Context, family: string) => readonly number[] | undefined;
}

/** Families whose carriers can be created, read by id and deleted again. */
export function familiesOf(contract: Contract, planned: readonly Planned[], removable: ReadonlySet<string>): Family[] {
  return [...removable].flatMap((name): Family[] => {
    const own = planned.filter((one) => familyOfPlanned(one) === name);
    const of = (...kinds: readonly string[]): Planned | undefined =>
      own.find(({ shape, operation }) => kinds.includes(shape.kind) && isPlain(operation.path) && takesJson(operation));
    const get = own.find(({ shape, operation }) => shape.kind === "get" && hasOneParameter(operation));
    const create = of("create") ?? of("save");
    const type = get && contract.types[get.operation.answer.type];
    const key = type && primaryKeyOf(type);
    if (!get || !create || key === undefined) return [];
    const update = own.find(({ shape, operation }) => shape.kind === "update" && takesJson(operation)) ?? of("save");
    const list = own.find(({ shape, operation }) => shape.kind === "list" && isWholeList(operation));
    return [{ name, key, create, get, update, list }];
  });
}

const takesJson = ({ body }: Operation): boolean => body?.mediaTypes.includes("application/json") ?? false;
const isPlain = (path: string): boolean => !path.includes("{");
const isWholeList = ({ method, path }: Operation): boolean => method === "GET" && isPlain(path);
const hasOneParameter = ({ path, parameters, method, body }: Operation): boolean =>
  parameters.filter((row) => row.in === "path" || row.required).length === 1 &&
  (method === "GET" || !body) &&
  !/\}.+/.test(path);

function entityIn(call: Call, { key }: Family, id: number): Session | undefined {
  const value = jsonOf(call);
  return isRecord(value) && Number(value[key]) === id ? value : undefined;
}

export async function live(context: Context, family: Family, asking: Asking): Promise<void> {
  const { create, update, get } = family;
  const first = asking.own(context, family.name);
  if (!first) return;
  const by = { tag: context.newTag(), mode: context.mode };
  const entity = richEntity(create.operation, context.contract, by);
  const key = keyIn(context.contract, create);
  const made = await asking.ask(context, create, { entity: { ...key, ...entity }, expect: "made-up" });
  // The plain one that was made before is enough where the server does not take the rest.
  const id = asking.own(context, family.name)?.at(-1);
  if (id === undefined) return;
  const isNew = !first.includes(id);
  const kept = isNew
    ? await look(context, family, asking, { call: made, id, sent: entity, proven: undefined })
    : undefined;
  const read = kept?.read ?? (await asking.ask(context, get, { id }));
  const got = entityIn(read, family, id);
  if (!update || !got) return;
  const sent = changedEntity(update.operation, context.contract, got, context.newTag());
  const proven = Object.fromEntries(Object.entries(entity).filter(([name, value]) => isNew && got[name] === value));
  const whole = { ...sent, [keyNameIn(context.contract, update) ?? family.key]: id };
  const call = await asking.ask(context, update, { id, entity: whole, expect: "made-up" });
  await look(context, family, asking, { call, id, sent, proven });
}

function keyNameIn({ types }: Contract, { operation }: Planned): string | undefined {
  const type = types[operation.body?.type ?? ""];
  return type && primaryKeyOf(type);
}

function keyIn(contract: Contract, one: Planned): Session {
  const key = keyNameIn(contract, one);
  return key === undefined ? {} : { [key]: 0 };
}

type Write = Pick<EntityKeptFact, "call" | "sent" | "proven"> & { readonly id: number };

/** Reads what was written; what seems lost is looked at again, since a server may be behind. */
async function look(
  context: Context,
  family: Family,
  asking: Asking,
  write: Write,
): Promise<EntityKeptFact | undefined> {
  const { call, sent, proven, id } = write;
  const status = call.answer?.status ?? 0;
  if (!hasDocumentedBody(call) && status !== 204) return undefined;
  const echoed = entityIn(call, family, id);
  let fact: EntityKeptFact | undefined;
  for (const wait of [0, ...LOOKS_AGAIN_MS]) {
    if (wait > 0) await context.clock.sleep(wait);
    const read = await asking.ask(context, family.get, { id, expect: "unknown" });
    const got = entityIn(read, family, id);
    const isOther = !got && isRecord(jsonOf(read));
    // Another check says that the wrong one is answered, that the server fails, or that it refuses.
    if (isOther || (!got && !isNotFound(read))) return undefined;
    const before = fact?.got;
    fact = {
      kind: "entity-kept",
      call,
      sent: before && got ? steady(sent, before, got) : sent,
      echoed,
      proven,
      read,
      got,
    };
    if (got && lostValues({ ...fact, got }).length === 0) break;
  }
  if (fact) context.emit(fact);
  return fact;
}

/** Without what changes by itself between two reads. */
function steady(sent: Session, before: Session, got: Session): Session {
  return Object.fromEntries(
    Object.entries(sent).filter(([name]) => before[name] === got[name] || got[name] === sent[name]),
  );
}

function isNotFound(call: Call): boolean {
  const status = call.answer?.status ?? 0;
  const value = jsonOf(call);
  return (
    status === 404 || status === 410 || status === 204 || (status === 200 && (value === null || value === undefined))
  );
}

/** After a deletion: is it still there? */
export async function lookForDeleted(
  context: Context,
  family: Family,
  asking: Asking,
  deletion: { call: Call; id: number },
): Promise<void> {
  const { call, id } = deletion;
  const status = call.answer?.status ?? 0;
  if (status < 200 || status >= 300) return;
  for (const wait of [0, ...LOOKS_AGAIN_MS]) {
    if (wait > 0) await context.clock.sleep(wait);
    const read = await asking.ask(context, family.get, { id, expect: "unknown" });
    const entity = entityIn(read, family, id);
    if (!entity && isRecord(jsonOf(read)) && Object.keys(jsonOf(read) as object).length > 0) return;
    const stays = entity !== undefined && !isMarkedGone(entity) && (await isListed(context, family, asking, id));
    if (stays && wait !== LOOKS_AGAIN_MS.at(-1)) continue;
    context.emit({ kind: "entity-gone", call, read, stays });
    return;
  }
}

/** True where there is no list to look at. */
async function isListed(context: Context, { list, key }: Family, { ask }: Asking, id: number): Promise<boolean> {
  if (!list) return true;
  const items = jsonOf(await ask(context, list));
  return !Array.isArray(items) || items.some((item) => isRecord(item) && Number(item[key]) === id);
}
