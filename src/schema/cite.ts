/** Finds the row of the document that describes a value. */

import { unescapePointer } from "../escape.ts";
import { ownValue } from "../values.ts";
import { contract } from "../contract.ts";
import type { Contract, Operation } from "../model.ts";
import type { EntityType, EnumType, Property, Source, TableRef } from "../type-model.ts";

type Part = "body" | "answer";

/** The property at a pointer, if the tables have one, and its row. */
export interface Citation {
  readonly source: Source;
  readonly property?: Property;
  /** The names that the property, or an item of it, can be. */
  readonly names?: EnumType | undefined;
  /** 1 for an item of a map or list, 2 for an item of a nested list; `property` is then the map or list. */
  readonly depth: 0 | 1 | 2;
}

/**
 * The row of a property in the operation's own table; row 0, the whole table, for an undocumented name or one without a
 * request type in a request.
 */
export function citeRow(operation: Operation, part: Part, propertyName: string, from: Contract = contract): Source {
  const { type, source } = partOf(operation, part);
  const property = ownValue(from.types, type)?.properties.find(({ name }) => name === propertyName);
  const listed = property !== undefined && (part === "answer" || property.requestType !== undefined);
  return { ...source, row: listed ? property.source.row : 0 };
}

/** The same for a JSON pointer; a value of a nested type cites that type's table. */
export function citePointer(operation: Operation, part: Part, pointer: string, from: Contract = contract): Citation {
  const { type, source } = partOf(operation, part);
  const segments = pointer.split("/").slice(1).map(unescapePointer);
  if (part === "answer" && operation.answer.array) segments.shift();
  const [name] = segments;
  const citation = citeInType(ownValue(from.types, type), segments, source, from);
  return name === undefined || segments.length > 1
    ? citation
    : { ...citation, source: citeRow(operation, part, name, from) };
}

/** The same within a type; `table` replaces the type's own table. */
export function citeInType(
  type: EntityType | undefined,
  segments: readonly string[],
  table: TableRef | undefined = type?.source,
  from: Contract = contract,
): Citation {
  const [name, ...rest] = segments;
  const whole = { source: { document: "?", table: "?", ...table, row: 0 }, depth: 0 } as const;
  const property = type?.properties.find((candidate) => candidate.name === name);
  if (property === undefined) return whole;
  const names = ownValue(from.enums, property.enum ?? (property.of ?? "").replace(/\[\]$/, ""));
  const citation = { source: { ...property.source, ...table }, property, ...(names && { names }), depth: 0 } as const;
  if (rest.length === 0) return citation;
  if (property.kind === "object") return citeInType(ownValue(from.types, property.of ?? ""), rest, undefined, from);
  const { of = "" } = property;
  const depth = of.endsWith("[]") && rest.length > 1 ? 2 : 1;
  const below = rest.slice(depth);
  const nested = ownValue(from.types, of.replace(/\[\]$/, ""));
  return below.length > 0 && nested ? citeInType(nested, below, undefined, from) : { ...citation, depth };
}

function partOf(operation: Operation, part: Part): { readonly type: string; readonly source: TableRef } {
  return (part === "body" ? operation.body : undefined) ?? operation.answer;
}
