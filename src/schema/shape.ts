import type { Contract, Operation } from "../model.ts";
import type { EntityType } from "../type-model.ts";
import { ownValue } from "../values.ts";
import { primaryKeyOf } from "./primary-key.ts";

/** The behaviour of an operation without one of its own, inferred from its method, path, name and carriers. */
export type Shape =
  | { readonly kind: "default" | "list"; readonly family: string }
  | { readonly kind: "get" | "create" | "update" | "save" | "patch"; readonly family: string }
  | { readonly kind: "delete"; readonly family: string | undefined }
  /** Deletes a whole collection. */
  | { readonly kind: "clear"; readonly family: string }
  /** Any other operation answers values that fit its tables. */
  | { readonly kind: "unclassified" };

const UNCLASSIFIED: Shape = { kind: "unclassified" };

/** The property that identifies a carrier; without one, carriers are not told apart. */
type KeyOf = (type: EntityType) => string | undefined;

export function shapeOf(operation: Operation, contract: Contract, keyOf: KeyOf = primaryKeyOf): Shape {
  const { method, path, answer, body, style } = operation;
  const name = actionOf(operation);
  if (answer.type === "none" || (isDelete(method, name) && !ownValue(contract.types, answer.type))) {
    return isDelete(method, name) ? deletion(operation, contract) : silentChange(operation, contract, keyOf);
  }
  const type = ownValue(contract.types, answer.type);
  if (!type || type.open || keyOf(type) === undefined) return UNCLASSIFIED;
  const family = familyOf(answer.type);
  if (answer.array) return { kind: "list", family };
  if (/\/default$/i.test(path) || name.startsWith("CreateDefault")) return { kind: "default", family };
  const about = path.endsWith("}");
  if (method === "PATCH" && about) return { kind: "patch", family };
  if (body && !body.array && isAlike(body.type, answer.type, contract)) {
    if (style === "agent")
      return /^(?:Save|Update|Create|Add|Set)/.test(name) ? { kind: "save", family } : UNCLASSIFIED;
    if (method === "PUT") return { kind: about ? "update" : "save", family };
    if (method === "POST" && !about) return { kind: "create", family };
  }
  const isOfItem =
    body && !body.array && style === "resource" && itemOf(operation, contract)?.answer.type === answer.type;
  if (isOfItem && sharesNames(body.type, answer.type, contract)) {
    if (method === "PUT" && about) return { kind: "update", family };
    if (method === "POST") return { kind: about ? "patch" : "create", family };
  }
  if (method === "GET" || (style === "agent" && name.startsWith("Get"))) return { kind: "get", family };
  return UNCLASSIFIED;
}

/** PUT of what GET of the same path answers, or POST into its collection, without a body in the answer. */
function silentChange(operation: Operation, contract: Contract, keyOf: KeyOf): Shape {
  const { method, path, body } = operation;
  const kind =
    method === "PUT" && path.endsWith("}") ? "update" : method === "POST" && !path.endsWith("}") ? "create" : "";
  const read = kind !== "" && body && !body.array ? itemOf(operation, contract) : undefined;
  const shape = read ? shapeOf(read, contract, keyOf) : UNCLASSIFIED;
  if (kind === "" || shape.kind !== "get" || !read || !body) return UNCLASSIFIED;
  const isOne = isAlike(body.type, read.answer.type, contract) || sharesNames(body.type, read.answer.type, contract);
  return isOne ? { kind, family: shape.family } : UNCLASSIFIED;
}

/** GET of one: at the same path, or with one more step for which one it is. */
function itemOf({ path }: Operation, { operations }: Contract): Operation | undefined {
  const start = path.endsWith("}") ? path : `${path.replace(/\/$/, "")}/{`;
  return operations.find(
    (one) =>
      one.method === "GET" &&
      (one.path === path
        ? path.endsWith("}")
        : one.path.startsWith(start) && /^[^/]*\}$/.test(one.path.slice(start.length))),
  );
}

/** What creates or changes something may have few of its properties, and some of its own. */
function sharesNames(sent: string, answered: string, { types }: Contract): boolean {
  const names = ownValue(types, sent)?.properties.map(({ name }) => name) ?? [];
  const known = new Set(ownValue(types, answered)?.properties.map(({ name }) => name));
  return names.length > 0 && names.filter((name) => known.has(name)).length * 2 >= names.length;
}

/**
 * Some pages list fewer properties in requests than in answers, so most of the names suffice to recognise a carrier.
 */
function isAlike(sent: string, answered: string, { types }: Contract): boolean {
  if (familyOf(sent) === familyOf(answered)) return true;
  const names = ownValue(types, sent)?.properties.map(({ name }) => name) ?? [];
  const known = new Set(ownValue(types, answered)?.properties.map(({ name }) => name));
  return names.length >= FEWEST && names.filter((name) => known.has(name)).length >= MOST_OF * names.length;
}

const FEWEST = 3;
const MOST_OF = 0.8;

/** Carriers with and without links belong to the same family, as do short and long forms. */
function familyOf(type: string): string {
  return (type.split("_", 1)[0] ?? "").replace(/WithLinks$/, "");
}

/** `GetContactEntity` of `/api/v1/Agents/Contact/GetContactEntity`. */
function actionOf({ style, path }: Operation): string {
  return style === "agent" ? (path.split("/").at(-1) ?? "") : "";
}

function isDelete(method: Operation["method"], name: string): boolean {
  return method === "DELETE" || /^(?:Delete|Remove)/.test(name);
}

/**
 * DELETE removes what GET of the same path answers, one carrier or a collection; agent methods say it in their name.
 */
function deletion(operation: Operation, { types, operations }: Contract): Shape {
  const named = /^(?:Delete|Remove)(\w+)$/.exec(actionOf(operation))?.[1];
  if (named !== undefined) {
    const isKnown = [named, `${named}WithLinks`].some((name) => Object.hasOwn(types, name));
    return { kind: "delete", family: isKnown ? named : undefined };
  }
  const { path, parameters } = operation;
  const read = operations.find((one) => one.method === "GET" && one.path === path);
  const type = read && ownValue(types, read.answer.type);
  const isWhole = !path.endsWith("}") && !parameters.some((row) => row.in === "query" && /ids?$/i.test(row.name));
  if (isWhole) {
    const item = operations.find(
      (one) =>
        one.method !== "DELETE" && one.path.startsWith(`${path}/{`) && !one.path.slice(path.length + 1).includes("/"),
    );
    const of = read?.answer.array ? type : item && ownValue(types, item.answer.type);
    return of ? { kind: "clear", family: familyOf(of.name) } : { kind: "delete", family: undefined };
  }
  return { kind: "delete", family: type ? familyOf(read.answer.type) : undefined };
}
