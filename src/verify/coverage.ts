/** Which rows, names and statuses of the contract occurred in the run's answers. */

import { isRecord } from "../values.ts";
import type { Contract } from "../model.ts";
import type { Property } from "../type-model.ts";
import { describedValue } from "./evidence.ts";
import type { Call } from "./call.ts";
import type { Coverage, Seen } from "./model.ts";

interface CoverageCounter {
  readonly add: (call: Call) => void;
  readonly result: () => Coverage;
}

export function createCoverage(contract: Contract): CoverageCounter {
  const types = new Map<string, Set<string>>();
  const enums = new Map<string, Set<string>>();
  const statuses = new Map<string, Set<number>>();
  const deep = new Map<string, readonly Property[]>();
  const noted = new Map<string, Set<unknown>>();
  const seenValues = new WeakSet<object>();

  /** A row already seen is visited again only if it may show a new name or has nested values. */
  function look(typeName: string, value: unknown): void {
    const type = contract.types[typeName];
    if (!type || !isRecord(value)) return;
    const seen = setIn(types, typeName);
    const rows = seen.size === type.properties.length ? deepRows(typeName, type.properties) : type.properties;
    for (const property of rows) {
      const inner = value[property.name];
      if (inner === null || inner === undefined || property.writeOnly) continue;
      seen.add(property.name);
      if (property.enum !== undefined) noteNames(property.enum, inner);
      if (property.kind === "object") look(property.of ?? "", inner);
      else if (property.kind === "dictionary" && property.of !== "string" && isRecord(inner)) {
        for (const entry of Object.values(inner)) look(property.of ?? "", entry);
      }
    }
  }

  function deepRows(typeName: string, properties: readonly Property[]): readonly Property[] {
    const known = deep.get(typeName);
    if (known) return known;
    const rows = properties.filter(
      (row) => row.enum !== undefined || row.kind === "object" || row.kind === "dictionary",
    );
    deep.set(typeName, rows);
    return rows;
  }

  function noteNames(name: string, value: unknown): void {
    const texts = setIn(noted, name);
    if (texts.has(value)) return;
    texts.add(value);
    const known = contract.enums[name]?.values.map((item) => item.name) ?? [];
    for (const part of String(value).split(",")) if (known.includes(part.trim())) setIn(enums, name).add(part.trim());
  }

  // Carriers used only in requests are never answered.
  const answered = Object.entries(contract.types).flatMap(([name, { properties }]) =>
    name.endsWith("Request") ? [] : [[name, properties.filter((row) => !row.writeOnly)] as const],
  );
  return {
    add(call) {
      if (!call.answer) return;
      setIn(statuses, call.operation.id).add(call.answer.status);
      const value = describedValue(call, contract);
      // The list is read many times, and identical bytes show nothing new.
      if (typeof value !== "object" || value === null || seenValues.has(value)) return;
      seenValues.add(value);
      for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value])
        look(call.operation.answer.type, item);
    },
    result: () => ({
      types: Object.fromEntries(
        answered.map(([name, rows]) => [name, { rows: rows.length, ...split(rows, types.get(name)) }]),
      ),
      enums: Object.fromEntries(
        Object.entries(contract.enums).map(([name, { values }]) => [
          name,
          { values: values.length, ...split(values, enums.get(name)) },
        ]),
      ),
      statuses: Object.fromEntries(
        [...statuses].map(([id, seen]) => [id, [...seen].sort((left, right) => left - right)]),
      ),
    }),
  };
}

function setIn<Item>(map: Map<string, Set<Item>>, key: string): Set<Item> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Set<Item>();
  map.set(key, fresh);
  return fresh;
}

function split(all: readonly { readonly name: string }[], known: ReadonlySet<string> = new Set()): Seen {
  const names = all.map(({ name }) => name);
  return { seen: [...known].sort(), unseen: names.filter((name) => !known.has(name)) };
}
