/** Can a value be read as its row says? If not, answer-schema reports it, and no other check compares it. */

import { contract } from "../../contract.ts";
import { isRecord } from "../../values.ts";
import type { Property } from "../../type-model.ts";
import { wallClock } from "./instants.ts";
import { isUnset } from "./session.ts";

export function isReadable(property: Property, value: unknown): boolean {
  if (value === undefined) return false;
  switch (property.kind) {
    case "date-time":
      return isUnset(value) || wallClock(value) !== undefined;
    case "object":
      return value === null || isRecord(value);
    case "string":
      if (property.enum !== undefined) return isNameOf(property.enum, value);
      return value === null || typeof value === "string";
    case "bool":
      return asBool(value) !== undefined;
    case "dictionary":
    case "array":
      return true;
    case "int32":
      return value !== null && value !== "" && Number(value) === (Number(value) | 0);
    case "int64":
      return value !== null && value !== "" && Number.isInteger(Number(value));
    default:
      return value !== null && value !== "" && !Number.isNaN(Number(value));
  }
}

export function asBool(value: unknown): boolean | undefined {
  const text = String(value).toLowerCase();
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : undefined;
}

/** A name of the enum in any case; for flags several, none, or the number that the platform prints for unnamed ones. */
function isNameOf(name: string, value: unknown): boolean {
  if (typeof value !== "string") return false;
  const known = knownNames.get(name);
  if (!known) return true;
  return value
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .every((part) => known.names.has(part) || (known.combinable && /^\d*$/.test(part)));
}

const knownNames = new Map(
  Object.entries(contract.enums).map(([name, { combinable, values }]) => [
    name,
    { combinable, names: new Set(values.map((value) => value.name.toLowerCase())) },
  ]),
);
