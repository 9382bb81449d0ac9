/** Turns what was read into what a client writes back. */

import { contract } from "../../contract.ts";
import { isRecord } from "../../values.ts";
import { isReadable } from "./readable.ts";
import { SESSION_DATES, SESSION_ROWS, type Session } from "./session.ts";

/** Omits null dates, since a date in a request is a text, and unreadable values. */
export function asRequest(session: Session): Session {
  const { TableRight: _right, FieldProperties: _properties, ...entity } = session;
  return Object.fromEntries(
    Object.entries(entity).flatMap(([key, value]) => {
      const row = SESSION_ROWS.get(key);
      const isLeftOut = (row && !isReadable(row, value)) || (SESSION_DATES.has(key) && value === null);
      return isLeftOut ? [] : [[key, row?.kind === "object" ? asReference(value, key) : value]];
    }),
  );
}

/** The value of an object's row, without nulls, which may be dates, and unreadable values. */
export function asReference(reference: unknown, name: string): unknown {
  if (!isRecord(reference)) return reference;
  const rows = contract.types[SESSION_ROWS.get(name)?.of ?? ""]?.properties ?? [];
  const unreadable = new Set(rows.filter((row) => !isReadable(row, reference[row.name])).map((row) => row.name));
  return Object.fromEntries(Object.entries(reference).filter(([key, value]) => value !== null && !unreadable.has(key)));
}
