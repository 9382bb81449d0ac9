import { likeName, requireObject } from "../arguments.ts";
import { KitError } from "../errors.ts";
import type { Contract } from "../model.ts";
import { isRecord } from "../values.ts";

/** Requests may contain names unknown to the API; a test that misspells one should get an error. */

/** Throws KitError `session-value` for names, at any depth, that a session does not have; case does not matter. */
export function requireSessionKeys(contract: Contract, given: unknown, where: string): void {
  requireKnownProperties(contract, given, { type: "ChatSessionEntity", code: "session-value", where });
}

/** The same for any type, with its error code. */
export function requireKnownProperties(
  { types }: Contract,
  given: unknown,
  { type: wanted, code, where }: { readonly type: string; readonly code: string; readonly where: string },
): void {
  requireObject(given, { code, where });
  const check = (value: unknown, typeName: string, pointer: string): void => {
    const type = types[typeName];
    if (Array.isArray(value)) return value.forEach((item, at) => check(item, typeName, `${pointer}/${at}`));
    if (!type || type.open || !isRecord(value)) return;
    const properties = new Map(type.properties.map((property) => [property.name.toLowerCase(), property]));
    for (const [name, each] of Object.entries(value)) {
      const property = properties.get(name.toLowerCase());
      if (property && (property.kind === "object" || property.kind === "array"))
        check(each, property.of ?? "", `${pointer}/${name}`);
      // Additions in answers, such as `_Links`, may be sent back.
      if (property || name.startsWith("_")) continue;
      const names = type.properties.map((one) => one.name);
      const todo = likeName(name, names) ?? `use a property of ${typeName}`;
      throw new KitError({ code, what: `${pointer}/${name} is not a property`, where, todo });
    }
  };
  check(given, wanted, "");
}

/** The same values with Dates converted to text, as in JSON. */
export function withoutDates(given: object): object {
  const texts = Object.entries(given).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : value,
  ]);
  return Object.fromEntries(texts) as object;
}
