import { reading, requireKnownKeys, requireObject, shown } from "../../arguments.ts";
import type { Carrier } from "../../data/reference.ts";
import { isDialect } from "../../dialects.ts";
import { KitError } from "../../errors.ts";
import type { Contract, Dialect } from "../../model.ts";
import { OSLO } from "../../time/zone-code.ts";
import { bindEntity } from "../bind-entity.ts";
import { requireKnownProperties, withoutDates } from "../session-keys.ts";
import { createEncoder } from "../wire/encode.ts";
import { createPreferences } from "../wire/preferences.ts";
import { createWorld, type World } from "../world/world.ts";

export interface FactoryOptions {
  /** Determines the values that are not given; default 1. */
  readonly seed?: number | undefined;
  /** How dates and rights are written; default `documented`. */
  readonly dialect?: Dialect | undefined;
}

/** How a factory makes its entity. */
interface Recipe {
  readonly type: string;
  readonly contract: () => Contract;
  /** The carrier with the given values; `world` is fresh and never changed. */
  readonly make: (world: World, given: Readonly<Carrier>) => Readonly<Carrier>;
}

const CODE = "factory-value";

/** The entity as in an answer. Throws KitError `factory-value` for properties and values unknown to the type. */
export function makeEntity(recipe: Recipe, given: object, options: FactoryOptions): object {
  const { type } = recipe;
  const where = `${type.charAt(0).toLowerCase()}${type.slice(1).replace("Entity", "")}()`;
  return reading(where, () => entityOf(recipe, given, { options, where }));
}

interface Reading {
  readonly options: FactoryOptions;
  readonly where: string;
}

function entityOf({ type, contract, make }: Recipe, given: object, { options, where }: Reading): object {
  requireObject(given, { code: CODE, where });
  requireObject(options, { code: CODE, where: `${where}, options` });
  requireKnownKeys(options, ["seed", "dialect"], { code: CODE, where: `${where}, option` });
  const { seed = 1, dialect = "documented" } = options;
  if (!Number.isSafeInteger(seed)) throw wrong(where, `seed ${shown(seed)} is invalid`, "give a whole number");
  if (!isDialect(dialect)) throw wrong(where, `dialect ${shown(dialect)} is invalid`, "give documented or observed");
  requireKnownProperties(contract(), given, { type, code: CODE, where });
  const world = worldOf(contract(), seed);
  const { values, violations } = bindEntity(world, type, withoutDates(given), { zone: OSLO.offsetAt, textual: false });
  if (violations.length > 0) {
    const what = violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
    throw wrong(where, what, "give the property the type of its table");
  }
  const value = make(world, values);
  const { format } = createPreferences(dialect)(new Headers());
  return createEncoder({ contract: contract(), seed }).plain({ kind: "carrier", type, value }, format) as object;
}

/** Worlds by contract: factories only read them. */
const worlds = new WeakMap<Contract, Map<number, World>>();
const MOST_WORLDS = 20;

function worldOf(contract: Contract, seed: number): World {
  const known = worlds.get(contract) ?? new Map<number, World>();
  worlds.set(contract, known);
  const world = known.get(seed) ?? createWorld({ contract, seed, sessions: 0, clock: undefined });
  if (known.size >= MOST_WORLDS) known.clear();
  known.set(seed, world);
  return world;
}

function wrong(where: string, what: string, todo: string): KitError {
  return new KitError({ code: CODE, what, where, todo });
}
