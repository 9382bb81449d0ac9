/** What was read, as a client writes it back. */

import { isRecord } from "../../values.ts";
import { isReadable } from "./readable.ts";
import { SESSION_DATES, SESSION_ROWS, type Session } from "./session.ts";

/** A date that is null is left out, for one of a request is a text; so is what cannot be read. */
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

/** Without what is null in it: it may be a date. */
export function asReference(reference: unknown): unknown {
  return isRecord(reference)
    ? Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== null))
    : reference;
}
