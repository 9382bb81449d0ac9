import type { Carrier } from "../../data/reference.ts";
import type { World } from "../world/world.ts";
import type { WorldEvents } from "../world/world-events.ts";
import { carrierEvents } from "./carrier-events.ts";
import { messageFacts, sessionFacts } from "./payload.ts";
import type { WebhookState } from "./webhook-state.ts";
import type { createRaising } from "./raise-events.ts";

/** Observes a world and raises its events. */
export function createWorldListener(
  world: World,
  { hooks }: Pick<WebhookState, "hooks">,
  { raise, takeRaised, causedBy }: Pick<ReturnType<typeof createRaising>, "raise" | "takeRaised" | "causedBy">,
): WorldEvents {
  return {
    isHeard: () => hooks.size > 0,
    sessionChanged: (after, before) => {
      if (hooks.size === 0) return;
      if (!after) {
        if (before && before.Status !== "Deleted")
          raise(sessionFacts("changed", before, statusNumber(world, "Deleted")));
        return;
      }
      const isNew = before === undefined;
      if (!isNew && FIELDS.every((name) => sameField(after[name], before[name]))) return;
      raise(sessionFacts(isNew ? "created" : "changed", after, statusNumber(world, after.Status)));
    },
    messageAdded: (sessionId) => raise(messageFacts(sessionId)),
    carrierChanged: (change) => {
      if (hooks.size === 0) return;
      const { family, id } = change;
      for (const facts of carrierEvents(change)) raise({ ...facts, carrier: { family, id } });
    },
    takeRaised,
    causedBy,
  };
}

/** The fields that make a change relevant for a receiver: the session's status, and who has it. */
const FIELDS = ["Status", "TopicId", "User", "TransferTo"] as const;

function sameField(one: unknown, other: unknown): boolean {
  const keyOf = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? ((value as Carrier)["AssociateId"] ?? null) : (value ?? null);
  return one === other || keyOf(one) === keyOf(other);
}

function statusNumber({ contract }: World, status: string | null): number {
  return contract.enums["ChatSessionStatus"]?.values.find(({ name }) => name === status)?.value ?? 0;
}
