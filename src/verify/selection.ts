/** Pairs an answer under `$select` with the full one, item by item. */

import { isRecord } from "../values.ts";
import { jsonOf } from "./call.ts";
import { idOf, type Session } from "./entity/session.ts";
import type { SelectionFact } from "./facts/forms.ts";

export interface SelectedPair {
  /** "", or "/3" in a list. */
  readonly pointer: string;
  readonly selected: Session;
  /** Undefined if the session is not known. */
  readonly full: Session | undefined;
}

/** Undefined if the answer cannot be compared. */
export function pairUp({ call, full }: SelectionFact): readonly SelectedPair[] | undefined {
  const value = jsonOf(call);
  const fullList = Array.isArray(full) ? (full as readonly Session[]) : undefined;
  if (isRecord(value))
    return [{ pointer: "", selected: value, full: fullList ? undefined : (full as Session | undefined) }];
  if (!Array.isArray(value)) return undefined;
  const byId = new Map(fullList?.map((session) => [idOf(session), session]));
  return value.flatMap((item: unknown, index) => {
    if (!isRecord(item)) return [];
    const known = fullList?.length === value.length ? fullList[index] : undefined;
    // Of those without an id that can be read, none is another.
    const id = idOf(item);
    return [{ pointer: `/${index}`, selected: item, full: (id > 0 ? byId.get(id) : undefined) ?? known }];
  });
}
