import type { Contract, Operation } from "../../model.ts";
import { baseOf } from "../../schema/base-name.ts";
import type { Shape } from "../../schema/shape.ts";
import type { EntityType } from "../../type-model.ts";
import { ownValue } from "../../values.ts";
import { keyIn, shapeIn } from "./keys.ts";

/** Where the carriers of a contract are stored, and which addresses list them. */

/** A kind of carrier, with all its views, such as `ContactEntity` and `Contact`. */
interface Kind {
  /** Such as `Contact`. */
  readonly base: string;
  /** The saved entity if any operation returns one, otherwise the returned type with the most properties. */
  readonly type: string;
  /** The collections in which its carriers are found by number, in lower case. */
  readonly homes: readonly string[];
  /**
   * True for one store per collection, as with list items; false for a single store, where all are views of the same
   * carriers.
   */
  readonly isSpread: boolean;
}

interface Collections {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** The kind that a collection is named after: `contact` and `contacts`, by the last step of its address. */
  readonly named: (step: string) => Kind | undefined;
}

const made = new WeakMap<readonly Operation[], Collections>();

export function collectionsOf(contract: Contract): Collections {
  const known = made.get(contract.operations) ?? findCollections(contract);
  made.set(contract.operations, known);
  return known;
}

const OF_ONE: ReadonlySet<Shape["kind"]> = new Set(["get", "update", "patch"]);

function findCollections(contract: Contract): Collections {
  const found = new Map<string, { type: string; items: Set<string>; lists: Set<string> }>();
  for (const operation of contract.operations) {
    const shape = shapeIn(operation, contract);
    const type = ownValue(contract.types, operation.answer.type);
    if (!type || keyIn(type, contract) === undefined) continue;
    const base = baseOf(type.name);
    const kind = found.get(base) ?? { type: type.name, items: new Set(), lists: new Set() };
    found.set(base, kind);
    const best = ownValue(contract.types, kind.type);
    if (!best || worthOf(type) > worthOf(best)) kind.type = type.name;
    if (operation.style === "agent") continue;
    const path = operation.path.toLowerCase();
    if (OF_ONE.has(shape.kind) && path.endsWith("}")) kind.items.add(path.replace(/\/\{[^/]*\}$/, ""));
    if (shape.kind === "list") kind.lists.add(path);
  }
  const kinds = new Map<string, Kind>();
  for (const [base, { type, items, lists }] of found) {
    const homes = [...(items.size > 0 ? items : lists)];
    kinds.set(base, { base, type, homes, isSpread: isSpread(base, homes) });
  }
  const byName = new Map<string, Kind>();
  for (const kind of kinds.values()) {
    for (const name of [...kind.homes.map(lastStep), kind.base.toLowerCase()])
      if (!byName.has(name)) byName.set(name, kind);
  }
  return { kinds, named: (step) => singularsOf(step.toLowerCase()).flatMap((name) => byName.get(name) ?? [])[0] };
}

/** `Ticket` may have more rows than `TicketEntity`, but what is saved is the entity. */
function worthOf({ name, properties }: EntityType): number {
  return properties.length + (/Entity(?:WithLinks)?$/.test(name) ? MOST_ROWS : 0);
}

/** More than any type has. */
const MOST_ROWS = 1_000_000;

/** Several literal collections, or one per value of a parameter: `/List/Business/Items`. */
function isSpread(base: string, homes: readonly string[]): boolean {
  const plain = homes.filter((home) => !home.includes("{"));
  if (homes.some((home) => lastStep(home) === base.toLowerCase())) return false;
  return plain.length > 1 || (plain.length === 0 && homes.length > 0);
}

function lastStep(path: string): string {
  return path.split("/").findLast((step) => !step.startsWith("{")) ?? "";
}

function singularsOf(name: string): readonly string[] {
  return [name, name.replace(/ies$/, "y"), name.replace(/s$/, ""), name.replace(/es$/, "")];
}

/** The store that a call uses for a kind. */
export function storeOf(kind: Kind, { style, path }: Operation, texts: Readonly<Record<string, unknown>>): string {
  if (!kind.isSpread || style === "agent") return kind.base;
  const collection = path.toLowerCase().replace(/\/\{[^/]*\}$/, "");
  const isItem = kind.homes.includes(collection);
  const named = (isItem ? collection : path.toLowerCase()).replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.entries(texts).find(([key]) => key.toLowerCase() === name)?.[1];
    return encodeURIComponent(textOfStep(value).toLowerCase());
  });
  return `${kind.base}@${named}`;
}

/** The value of a path parameter, as written in the path. */
export function textOfStep(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** `/Contact/{id}/Persons`: the kind and the path parameter of a list's owner. */
export function ownerOf(
  { path }: Operation,
  { named }: Collections,
): { readonly kind: Kind; readonly parameter: string } | undefined {
  const steps = path.split("/");
  const at = steps.findLastIndex((step, index) => step.startsWith("{") && index < steps.length - 1);
  const kind = at > 0 ? named(steps[at - 1] ?? "") : undefined;
  return kind && { kind, parameter: steps[at]?.slice(1, -1) ?? "" };
}

/** The kind shown in a list of columns: its collection, or the last step of its address. */
export function listedKind({ path }: Operation, { kinds, named }: Collections): Kind | undefined {
  const lower = path.toLowerCase();
  for (const kind of kinds.values()) if (kind.homes.includes(lower)) return kind;
  return lower.endsWith("}") ? undefined : named(lastStep(lower));
}

export type { Collections, Kind };
