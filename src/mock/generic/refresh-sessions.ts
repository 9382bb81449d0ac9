import type { Carrier } from "../../data/reference.ts";
import type { World } from "../world/world.ts";
import { STARTS } from "./session-references.ts";

/** In larger worlds only the session that the carrier was generated for is refreshed. */
const FEW = 1000;

/** Updates the sessions that show a ticket, company or person after it changed. */
export function refreshSessions(world: World, base: string, id: number): void {
  const own = world.size > FEW ? world.store.get(id - (STARTS[base] ?? 0)) : undefined;
  const sessions = world.size > FEW ? (own ? [own] : []) : [...world.store.list()];
  for (const session of sessions) {
    const named = (session as unknown as Carrier)[base] as Readonly<Carrier> | null | undefined;
    if (named?.[`${base}Id`] !== id) continue;
    world.store.put({ ...session, [base]: world.reference(base, { [`${base}Id`]: id }) });
  }
}
