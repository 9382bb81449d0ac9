import type { Delivery, Hook } from "./hook.ts";
import { payloadOf, TEST_FACTS, type EventFrame } from "./payload.ts";

/** Problems that integrators met in production, caused on purpose for one delivery. */

export interface DeliveryFault {
  readonly name: string;
  /** In the world's time; 0 for the fault's own default. */
  readonly delayMs: number;
}

interface Making {
  readonly id: () => number;
  readonly order: () => number;
  readonly eventId: () => string;
  readonly frame: EventFrame;
  readonly hook: Hook;
}

const BURST = 20;
const HELD_MS = 10_000;
const LATE_MS = 60_000;

/** The deliveries to send instead of the given one, in order. */
export function withFault({ name, delayMs }: DeliveryFault, delivery: Delivery, making: Making): readonly Delivery[] {
  const copy = (more: Partial<Delivery>): Delivery => ({
    ...delivery,
    id: making.id(),
    order: making.order(),
    fault: name,
    ...more,
  });
  const marked: Delivery = { ...delivery, fault: name };
  const owner = making.hook.RegisteredAssociate?.["AssociateId"];
  switch (name) {
    case "webhook-duplicate":
      return [marked, copy({})];
    case "webhook-echo": {
      const payload = { ...delivery.payload, ChangedByAssociateId: typeof owner === "number" ? owner : 0 };
      return [marked, copy({ eventId: making.eventId(), payload })];
    }
    case "webhook-test":
      return [
        copy({ event: "test", eventId: making.eventId(), payload: payloadOf(TEST_FACTS, making.hook, making.frame) }),
        { ...marked, order: making.order() },
      ];
    case "webhook-burst":
      return [marked, ...Array.from({ length: BURST - 1 }, () => copy({ eventId: making.eventId() }))];
    case "webhook-out-of-order":
      return [{ ...marked, dueMs: delivery.dueMs + HELD_MS }];
    case "webhook-late":
    case "slow":
      return [{ ...marked, fault: "webhook-late", dueMs: delivery.dueMs + (delayMs > 0 ? delayMs : LATE_MS) }];
    default:
      return [marked];
  }
}

/** Whether a delivery is held back until it is due, while others overtake it. */
export function isHeld({ fault, tried }: Pick<Delivery, "fault" | "tried">): boolean {
  return tried === 0 && (fault === "webhook-late" || fault === "webhook-out-of-order");
}
