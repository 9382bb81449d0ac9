/** What is asked of operations that no scenario was written for, in which order, and what is left alone in which mode. */

import type { Contract, Operation, Parameter } from "../../model.ts";
import { numberOf } from "../../schema/number.ts";
import { type Shape, shapeOf } from "../../schema/shape.ts";
import type { CallSpec } from "../call.ts";
import type { Mode } from "../model.ts";

/** An operation as the run looks at it. */
export interface Planned {
  readonly operation: Operation;
  readonly shape: Shape;
  /** What it leads to comes first: lists and defaults, creations, reads, changes, deletions. */
  readonly rank: number;
}

/** Numbers of carriers by family: those that a list showed, and those that this run made. */
export interface Memory {
  readonly seen: Map<string, number>;
  /** The youngest last; what was taken away again is not among them. */
  readonly made: Map<string, readonly number[]>;
}

const RANKS: Readonly<Record<Shape["kind"], number>> = {
  list: 0,
  default: 0,
  create: 1,
  save: 1,
  get: 2,
  made: 2,
  update: 3,
  patch: 3,
  delete: 4,
};

export function plan(contract: Contract, operations: readonly string[]): readonly Planned[] {
  const wanted = new Set(operations);
  return contract.operations
    .filter(({ id }) => wanted.has(id))
    .map((operation) => {
      const shape = shapeOf(operation, contract);
      return { operation, shape, rank: RANKS[shape.kind] };
    })
    .sort((one, other) => one.rank - other.rank);
}

/** Why an operation is not asked in a mode; undefined when it is. */
export function whyNot(
  { operation, shape }: Planned,
  mode: Mode,
  memory: Memory,
  removable: ReadonlySet<string>,
): string | undefined {
  if (mode === "sandbox" || operation.effect === "reads") return undefined;
  if (mode === "read") return "mode read sends nothing that could change data";
  if (shape.kind === "create" || shape.kind === "save") {
    return removable.has(shape.family) ? undefined : "mode write makes nothing that it cannot take away again";
  }
  const own = "family" in shape && ownOf(shape.family, memory).length > 0;
  const about = shape.kind === "update" || shape.kind === "patch" || shape.kind === "delete";
  return own && about ? undefined : "mode write changes only what this run made";
}

/** Numbers of what this run made of a family and has not taken away. */
export function ownOf(family: string | undefined, { made }: Memory): readonly number[] {
  return made.get(family ?? "") ?? [];
}

/** Families of which a deletion is among the operations. */
export function removableFamilies(planned: readonly Planned[]): ReadonlySet<string> {
  return new Set(
    planned.flatMap(({ shape }) => (shape.kind === "delete" && shape.family !== undefined ? [shape.family] : [])),
  );
}

/** The request. What its values mean to the server is known for numbers that it gave itself; any other answer is open. */
export function request({ operation, shape }: Planned, contract: Contract, memory: Memory, tag: string): CallSpec {
  const family = "family" in shape ? shape.family : undefined;
  const listed = shape.kind === "delete" ? undefined : memory.seen.get(family ?? "");
  const number = ownOf(family, memory).at(-1) ?? listed;
  const { path: pattern } = operation;
  // Further inside, a number in the path is that of something else.
  const direct = !/\{.*[{/]/.test(pattern.slice(pattern.indexOf("{")));
  let sure = direct;
  const valueOf = (row: Parameter | undefined): string => {
    const [first] = contract.enums[row?.enum ?? ""]?.values ?? [];
    if (first) return first.name;
    const isId = row?.kind === "int32" || row?.kind === "int64";
    if (isId && number !== undefined) return String(number);
    sure = false;
    return isId || row?.kind === "double"
      ? "1"
      : row?.kind === "bool"
        ? "true"
        : row?.kind === "date-time"
          ? MOMENT
          : "text";
  };
  const { parameters, body } = operation;
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(valueOf(parameters.find((row) => row.in === "path" && row.name === name))),
  );
  const query = parameters
    .filter((row) => row.in === "query" && row.required)
    .map((row) => `${row.name}=${encodeURIComponent(valueOf(row))}`);
  if (body && shape.kind !== "create") sure = false;
  const address = query.length > 0 ? `${path}?${query.join("&")}` : path;
  return {
    operation: { ...operation, path: address },
    purpose: `${operation.method} ${address}`,
    expect: sure ? "answer" : "unknown",
    ...(body && { raw: bodyOf(operation, contract, shape, tag) }),
  };
}

const MOMENT = "2024-01-12T10:00:00Z";

function bodyOf(operation: Operation, contract: Contract, shape: Shape, tag: string): NonNullable<CallSpec["raw"]> {
  const { body } = operation;
  const json = body?.mediaTypes.find((one) => one === "application/json" || one === "text/json");
  if (!json) return { body: "text", contentType: body?.mediaTypes[0] ?? "application/octet-stream" };
  if (body?.array) return { body: "[]", contentType: json };
  if (shape.kind === "create" || shape.kind === "save")
    return { body: JSON.stringify(fresh(body?.type, contract, tag)), contentType: json };
  return { body: "{}", contentType: json };
}

/** A carrier of this run's own: no number, and its name says whose it is. */
function fresh(typeName: string | undefined, contract: Contract, tag: string): object {
  const type = contract.types[typeName ?? ""];
  const number = type && numberOf(type);
  const names =
    type?.properties.filter(({ kind, name }) => kind === "string" && /^(?:name|title|heading|header)$/i.test(name)) ??
    [];
  return {
    ...(number === undefined ? {} : { [number]: 0 }),
    ...Object.fromEntries(names.map(({ name }) => [name, tag])),
  };
}

/** Keeps the number of what an answer shows, and forgets what is gone. */
export function remember({ operation, shape }: Planned, value: unknown, contract: Contract, memory: Memory): void {
  if (!("family" in shape) || shape.family === undefined) return;
  const { kind, family } = shape;
  const own = ownOf(family, memory);
  if (kind === "delete") memory.made.set(family, own.slice(0, -1));
  const type = contract.types[operation.answer.type];
  const number = type && numberOf(type);
  if (number === undefined) return;
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const id =
    typeof item === "object" && item !== null ? (item as Readonly<Record<string, unknown>>)[number] : undefined;
  if (typeof id !== "number" || id <= 0) return;
  if (kind === "list") memory.seen.set(family, id);
  else if (kind === "create" || kind === "save") memory.made.set(family, [...own, id]);
}
