/** Turns what was read into what a client writes back. */

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
      return isLeftOut ? [] : [[key, row?.kind === "object" ? asReference(value) : value]];
    }),
  );
}

/** Without nulls, which may be dates. */
export function asReference(reference: unknown): unknown {
  return isRecord(reference)
    ? Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== null))
    : reference;
}
