import { FRESH, generatedOf, type Known, type Origin } from "../../data/generated.ts";
import type { Carrier } from "../../data/reference.ts";
import { baseOf } from "../../schema/base-name.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { isRecord } from "../../values.ts";
import type { EntityType } from "../../type-model.ts";
import { COLLEAGUES, SAMPLE_USER } from "../world/agents.ts";
import { partOf } from "../world/parts.ts";
import type { World } from "../world/world.ts";
import { withFullName } from "./full-name.ts";
import { refreshSessions } from "./refresh-sessions.ts";
import { STORED } from "./stored.ts";
import { viewOf } from "./view.ts";
import { REFERENCES, referredIds } from "./session-references.ts";
import { keyIn } from "./keys.ts";
import { createTextKeys } from "./text-keys.ts";

/** The carriers of imported tables: combines stored values, data known from the sessions, and generated values. */
export interface Carriers {
  /** What generated values depend on. */
  readonly origin: Origin;
  /** With all rows of the type; undefined if the number does not exist. */
  readonly get: (store: string, id: number, type: string) => Carrier | undefined;
  /** All existing numbers, in order. */
  readonly ids: (store: string) => readonly number[];
  /** All existing carriers, in order of their numbers. */
  readonly all: (store: string, type: string) => readonly Carrier[];
  /** The number of the carrier that a number or a text identifies; 0 if there is no such text. */
  readonly idOf: (store: string, key: unknown) => number;
  /** The property with the text that identifies the carriers of a store; undefined if a number does. */
  readonly textKey: (store: string) => string | undefined;
  /** The id of a carrier saved with this text as its name or label. */
  readonly idNamed: (store: string, text: string) => number | undefined;
  /**
   * Stores the given properties of a carrier, under the next number if it has none. Returns its number. `before`: its
   * earlier values.
   */
  readonly save: (store: string, id: number, given: Readonly<Carrier>, before?: Readonly<Carrier>) => number;
  readonly remove: (store: string, id: number) => boolean;
  readonly exists: (store: string, id: number) => boolean;
  /** Whether it exists although no call has given it any values. */
  readonly isGenerated: (store: string, id: number) => boolean;
}

/** A list of items, such as the business lines, is shorter than a table of companies. */
const ITEMS = 12;

/** How many lists are cached until something changes: a page needs all of their carriers. */
const MOST_LISTS = 8;

const STAFF = [SAMPLE_USER, ...COLLEAGUES].map(({ id }) => id);

const worlds = new WeakMap<World, Carriers>();

/** The carriers of a world; a reset creates a new world, and with it new carriers. */
export function carriersOf(world: World): Carriers {
  const known = worlds.get(world) ?? createCarriers(world);
  worlds.set(world, known);
  return known;
}

function createCarriers(world: World): Carriers {
  const stored = partOf(world, STORED);
  const texts = createTextKeys(world, (store) => fresh(store));
  const fresh = (store: string): number => (store.includes("@") ? ITEMS : FRESH);
  const exists = (store: string, id: number): boolean => {
    const values = stored.get(store, id);
    if (values !== undefined) return values !== null;
    return (
      (Number.isInteger(id) && id >= 1 && id <= fresh(store) && texts.isFirst(store, id)) ||
      referredIds(world, store).has(id)
    );
  };
  const idOf = (store: string, key: unknown): number =>
    typeof key === "string" && texts.nameIn(store) !== undefined ? texts.find(store, key) : Number(key ?? 0);
  /** A user is the agent of the same number. */
  const agentAs = (type: EntityType, id: number): Carrier =>
    STAFF.includes(id) && world.contract.types["Associate"] && primaryKeyOf(type) === "AssociateId"
      ? world.reference("Associate", { AssociateId: id })
      : {};
  /** What the sessions and earlier calls have set on a carrier, as a view of the type. */
  const knownOf = (store: string, typeName: string, id: number): Known => {
    const type = world.contract.types[typeName];
    if (!type) return {};
    const [base = ""] = store.split("@");
    const inChat = REFERENCES.has(base) ? world.reference(base, { [`${base}Id`]: id }) : agentAs(type, id);
    const said = { ...inChat, ...stored.get(store, id) };
    return { given: withCopies(typeName, viewOf(type, said, world.contract)), said };
  };
  const origin: Origin = {
    contract: world.contract,
    seed: world.seed,
    startMs: world.startMs,
    staff: STAFF,
    known: (typeName, id) => knownOf(baseOf(typeName), typeName, id),
    textKey: texts.of,
  };
  /** Values that a carrier copies from one it references follow that one: ContactId and ContactName. */
  const withCopies = (typeName: string, values: Carrier): Carrier => {
    const { types } = world.contract;
    for (const { name, kind, of = "" } of types[typeName]?.properties ?? []) {
      const [type, value] = [types[of], values[name]];
      if (kind === "object" && type && isRecord(value)) {
        const now = stored.get(baseOf(of), idOf(baseOf(of), value[keyIn(type, world.contract) ?? ""]));
        if (now) values[name] = { ...value, ...viewOf(type, now, world.contract) };
      }
      const [, base, part] = /^([A-Z]\w*?)(Name|FullName|Fullname)$/.exec(name) ?? [];
      const id = base === undefined ? undefined : values[`${base}Id`];
      if (kind !== "string" || base === undefined || typeof id !== "number" || stored.get(base, id) == null) continue;
      const said = stored.get(base, id) ?? {};
      const copy = said[part ?? ""] ?? said["FullName"] ?? said["Name"];
      if (typeof copy === "string") values[name] = copy;
    }
    return values;
  };
  const whole = (store: string, id: number, type: string): Carrier => {
    const within = store.includes("@") ? store : undefined;
    return generatedOf(origin, type, id, { ...knownOf(store, type, id), ...(within !== undefined && { within }) });
  };
  const idsOf = (store: string): readonly number[] => {
    const all = new Set(Array.from({ length: fresh(store) }, (_, at) => at + 1));
    for (const id of [...referredIds(world, store), ...stored.ids(store)]) all.add(id);
    return [...all].filter((id) => exists(store, id)).sort((one, other) => one - other);
  };
  const lists = new Map<string, { readonly version: number; readonly values: readonly Carrier[] }>();
  return {
    origin,
    get: (store, id, type) => (exists(store, id) ? whole(store, id, type) : undefined),
    ids: idsOf,
    exists,
    all: (store, type) => {
      const key = `${store} ${type}`;
      const known = lists.get(key);
      if (known?.version === stored.version()) return known.values;
      const values = idsOf(store).map((id) => whole(store, id, type));
      if (lists.size >= MOST_LISTS) lists.clear();
      lists.set(key, { version: stored.version(), values });
      return values;
    },
    idOf,
    textKey: texts.nameIn,
    idNamed: (store, text) => {
      const wanted = text.toLowerCase();
      const named = stored
        .ids(store)
        .find((id) =>
          Object.entries(stored.get(store, id) ?? {}).some(
            ([name, value]) =>
              /(?:name|label|key|guid|login|code)$/i.test(name) &&
              typeof value === "string" &&
              value.toLowerCase() === wanted,
          ),
        );
      if (named !== undefined || !/^(?:User|Associate)$/.test(store)) return named;
      const agent = [SAMPLE_USER, ...COLLEAGUES].find(({ login }) => login.toLowerCase() === wanted);
      return agent && exists(store, agent.id) ? agent.id : undefined;
    },
    save: (store, id, given, before) => {
      const isNew = id <= 0;
      let number = id;
      if (isNew) {
        const referred = referredIds(world, store);
        // Not Math.max over all of them: a call accepts only some ten thousand arguments.
        const last = stored.ids(store).reduce((most, one) => (referred.has(one) ? most : Math.max(most, one)), 0);
        number = Math.max(fresh(store), last) + 1;
        while (exists(store, number) || texts.find(store, texts.of(store, number)?.text ?? "") > 0) number++;
      }
      const known = before ?? stored.get(store, number) ?? undefined;
      const text = texts.of(store, number);
      const own = text && { [text.name]: (isNew && given[text.name]) || text.text };
      stored.set(store, number, withFullName({ ...stored.get(store, number), ...given, ...own }, known));
      if (REFERENCES.has(store)) refreshSessions(world, store, number);
      world.events?.carrierChanged({
        family: store,
        what: isNew ? "created" : "changed",
        id: number,
        values: given,
        before: known,
      });
      return number;
    },
    isGenerated: (store, id) => stored.get(store, id) === undefined && exists(store, id),
    remove: (store, id) => {
      if (!exists(store, id)) return false;
      const before = stored.get(store, id) ?? undefined;
      stored.set(store, id, null);
      world.events?.carrierChanged({ family: store, what: "deleted", id, values: {}, before });
      return true;
    },
  };
}
