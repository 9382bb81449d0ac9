import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import { idOf } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";

/** A JSON array as a list, whatever its items; undefined for anything else. */
export function toListing(call: Call): Listing | undefined {
  const value = jsonOf(call);
  if (!Array.isArray(value)) return undefined;
  const sessions = value.filter(isRecord);
  const byId = new Map(sessions.flatMap((session) => (idOf(session) > 0 ? [[idOf(session), session] as const] : [])));
  return { call, sessions, byId };
}
