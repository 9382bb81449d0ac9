import { messageOf } from "../../data/messages.ts";
import type { ChatSessionEntity } from "../../generated/entities.ts";
import { instantFromMs } from "../../time/instant.ts";
import { requireSessionKeys } from "../session-keys.ts";
import type { Sessions } from "../sessions.ts";
import { customerProfileOf } from "../world/customer-profile.ts";
import { knownTopic } from "../world/known-topic.ts";
import { alertLevel } from "../world/seeded.ts";
import type { World } from "../world/world.ts";
import type { GivenSession } from "./levers.ts";

/** Where customers arrive. */
export interface Desk {
  readonly world: () => World;
  readonly sessions: Pick<Sessions<ChatSessionEntity, GivenSession>, "add">;
}

/**
 * A customer joins the queue, `agoMs` before now: the seed determines the person and the words. Given properties win,
 * whatever the case of their names.
 */
export function addCustomer(
  { world, sessions }: Desk,
  { given = {}, agoMs = 0 }: { readonly given?: GivenSession | undefined; readonly agoMs?: number },
): ChatSessionEntity {
  requireSessionKeys(world().contract, given, "customers.arrive");
  const { seed, store, clock } = world();
  const id = store.nextId();
  const at = `${instantFromMs(clock.nowMs() - agoMs)}Z`;
  const names = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const text = names.get("firstmessage") ?? messageOf(seed, id, "opening");
  const profile = customerProfileOf(seed, id);
  const seeded = {
    ...profile,
    TopicId: knownTopic(world(), profile.TopicId),
    FirstMessage: text,
    LastMessage: text,
    WhenRequested: at,
    WhenIdle: at,
    AlertLevel: alertLevel(agoMs),
  };
  const rest = Object.entries(seeded).filter(([name]) => !names.has(name.toLowerCase()));
  return sessions.add({ ...Object.fromEntries(rest), ...given });
}
