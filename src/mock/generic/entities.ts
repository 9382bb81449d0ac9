import { adviceFor, guarded, shown } from "../../arguments.ts";
import type { Carrier } from "../../data/reference.ts";
import { KitError } from "../../errors.ts";
import { extendContract } from "../../extend-contract.ts";
import type { Contract } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import type { EntityType, Property } from "../../type-model.ts";
import { OSLO } from "../../time/zone-code.ts";
import { isRecord, ownValue, textOf } from "../../values.ts";
import { bindCarrier } from "../wire/bind.ts";
import type { World } from "../world/world.ts";
import { carriersOf } from "./carriers.ts";
import { completed } from "./complete.ts";
import { keyIn } from "./keys.ts";
import { CREATED, newCarrierOf, stampsOf } from "./new-carrier.ts";

/**
 * The carriers of imported tables, for tests: as the API returns them, with ways to change them directly. An id is a
 * number or, for those without one, the text at the end of their address.
 */
export interface Entities<Type extends object = Carrier> {
  /** All carriers, in order of their numbers. */
  list(): Type[];
  /** Undefined if the id does not exist. */
  get(id: number | string): Type | undefined;
  /** Adds a carrier, under the next free id unless it has one. Throws KitError `entity-taken`, `entity-value`. */
  add(given?: EntityValues<Type>): Type;
  /** Changes the given properties. Throws KitError `unknown-entity`, `entity-value`. */
  update(id: number | string, given: EntityValues<Type>): Type;
  /** False if it does not exist. */
  remove(id: number | string): boolean;
}

/** Any part of a carrier, at any depth. */
type EntityValues<Type> = Type extends readonly (infer Item)[]
  ? readonly EntityValues<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]?: EntityValues<Type[Key]> | undefined }
    : Type;

export interface EntitiesOptions {
  readonly world: () => World;
  readonly present: (typeName: string, value: Carrier) => Carrier;
  /** The caller's expression, for messages. */
  readonly where: string;
}

export type CreateEntities = (typeName: string, options: EntitiesOptions) => Entities;

/** The entities of a type. Throws KitError `entity-type` for a type that the contract lacks, or that has no id. */
export function createEntities(typeName: string, { world, present, where }: EntitiesOptions): Entities {
  const { type, key } = typeIn(world().contract, typeName, where);
  const store = baseOf(type.name);
  const bind = (given: unknown, method: string): Carrier => {
    const place = `${where}.${method}`;
    if (!isRecord(given)) {
      throw failed("entity-value", `${shown(given)} is not an object`, place, `give properties of ${type.name}`);
    }
    const known = new Map(type.properties.map(({ name }) => [name.toLowerCase(), name]));
    const strange = Object.keys(given).find((name) => !known.has(name.toLowerCase()));
    if (strange !== undefined) {
      throw failed(
        "entity-value",
        `${type.name} has no property ${strange}`,
        place,
        `use ${[...known.values()].join(", ")}`,
      );
    }
    const whole = withoutRequests(world().contract, type);
    const { values, violations } = bindCarrier(whole, type.name, given, { zone: OSLO.offsetAt, textual: false });
    if (violations.length === 0) return completed(world(), type.name, values);
    const what = violations.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
    throw failed("entity-value", what, place, "give the property the type of its table");
  };
  // A number in digits is one, too.
  const numberOf = (id: unknown): number =>
    /^(?:number|string)$/.test(typeof id) ? carriersOf(world()).idOf(store, id) : 0;
  const get = (id: number | string): Carrier | undefined => {
    const found = carriersOf(world()).get(store, numberOf(id), type.name);
    return found && present(type.name, found);
  };
  const saved = (id: number, values: Carrier): Carrier => {
    const carriers = carriersOf(world());
    return present(type.name, carriers.get(store, carriers.save(store, id, values), type.name) ?? {});
  };
  const levers: Entities = {
    list: () =>
      carriersOf(world())
        .all(store, type.name)
        .map((one) => present(type.name, one)),
    get,
    add: (given = {}) => {
      const { [key]: id, ...values } = bind(given, "add");
      const number = typeof id === "number" && id > 0 ? id : 0;
      if (get(number || textOf(id))) {
        const todo = `leave ${key} out for the next free one, or change that one with update`;
        throw failed(
          "entity-taken",
          `there is a ${type.name} with the id ${number || textOf(id)} already`,
          `${where}.add`,
          todo,
        );
      }
      const { [key]: _, ...blank } = newCarrierOf(type, world().contract);
      return saved(number, {
        ...blank,
        ...stampsOf(type, world(), undefined, CREATED),
        ...values,
        ...(number === 0 && { [key]: id }),
      });
    },
    update: (id, given) => {
      if (!get(id)) {
        const todo = "use an id that list() shows";
        throw failed("unknown-entity", `there is no ${type.name} with the id ${shown(id)}`, `${where}.update`, todo);
      }
      const { [key]: _, ...values } = bind(given, "update");
      return saved(numberOf(id), values);
    },
    remove: (id) => get(id) !== undefined && carriersOf(world()).remove(store, numberOf(id)),
  };
  return guarded(levers, where);
}

const requests = new WeakMap<EntityType, Contract>();

/** Outside the API, properties that only the server sets may be given as well. */
function withoutRequests(contract: Contract, type: EntityType): Contract {
  const properties = type.properties.map((property): Property => ({ ...property, requestType: undefined }));
  const known =
    requests.get(type) ?? extendContract({ ...contract, types: { [type.name]: { ...type, properties } } }, contract);
  requests.set(type, known);
  return known;
}

/** The type of the name. One that the contract lacks stands for the thing that it is a view of: `ContactEntity` for `ContactEntityWithLinks`. */
function typeIn(contract: Contract, name: string, where: string): { readonly type: EntityType; readonly key: string } {
  const { types } = contract;
  if (typeof name !== "string")
    throw failed("entity-type", `${shown(name)} is not the name of a type`, where, "give a name such as ContactEntity");
  const type = ownValue(types, name);
  const views = type ? [type] : Object.values(types).filter((one) => baseOf(one.name) === baseOf(name));
  const [whole] = views
    .flatMap((view) => ({ type: view, key: keyIn(view, contract) ?? "" }))
    .filter((view) => view.key !== "")
    .sort((one, other) => other.type.properties.length - one.type.properties.length);
  if (whole) return whole;
  const known = Object.values(types).flatMap((one) => (keyIn(one, contract) === undefined ? [] : one.name));
  const what = type ? `${name} has no id of its own` : `the contract has no type ${shown(name)}`;
  throw failed("entity-type", what, where, adviceFor(name, known));
}

/** The property with the id of a type's entities. */
export function primaryNameOf(contract: Contract, typeName: string): string {
  return typeIn(contract, typeName, "").key;
}

function failed(code: string, what: string, where: string, todo: string): KitError {
  return new KitError({ code, what, where, todo });
}
