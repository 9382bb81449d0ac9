import { isRecord } from "../../values.ts";
import { jsonOf, type Call } from "../call.ts";
import { idOf, type Session } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";

/** A JSON array as a list; undefined for anything else, and for one whose items are no objects: who is in it is unknown. */
export function toListing(call: Call): Listing | undefined {
  const value = jsonOf(call);
  if (!Array.isArray(value)) return undefined;
  const sessions = value.filter(isRecord);
  if (value.length > 0 && sessions.length === 0) return undefined;
  const byId = new Map(sessions.flatMap((session) => (idOf(session) > 0 ? [[idOf(session), session] as const] : [])));
  return { call, sessions, byId };
}

/** A session in a listing: null if the list lacks it, undefined if there is no list. */
export function listedIn(listing: Listing | undefined, id: number): Session | null | undefined {
  return listing ? (listing.byId.get(id) ?? null) : undefined;
}
