import { messageOf } from "../data/messages.ts";
import type { ChatSessionEntity } from "../generated/entities.ts";
import type { OpenMock } from "../mock/open-mock.ts";
import { customerProfileOf } from "../mock/world/customer-profile.ts";
import { alertLevel } from "../mock/world/seeded.ts";
import { instantFromMs } from "../time/instant.ts";

/**
 * A customer joins the queue, `agoMs` before now: who, and with which words, follows from the seed. Properties that are
 * given win, whatever the case of their names.
 */
export function addCustomer(
  { world, mock }: OpenMock,
  given: Readonly<Record<string, unknown>> = {},
  agoMs = 0,
): ChatSessionEntity {
  const { seed, store, clock } = world();
  const id = store.nextId();
  const at = `${instantFromMs(clock.nowMs() - agoMs)}Z`;
  const names = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const text = names.get("firstmessage") ?? messageOf(seed, id, "opening");
  const seeded = {
    ...customerProfileOf(seed, id),
    FirstMessage: text,
    LastMessage: text,
    WhenRequested: at,
    WhenIdle: at,
    AlertLevel: alertLevel(agoMs),
  };
  const rest = Object.entries(seeded).filter(([name]) => !names.has(name.toLowerCase()));
  return mock.sessions.add({ ...Object.fromEntries(rest), ...given });
}
