import { takeOn } from "../../lifecycle/steps.ts";
import { okCarrier } from "../../reply.ts";
import { rightsIn } from "../../world/membership.ts";
import type { Behaviour } from "../behaviour.ts";
import { pickUpFirstChatSession } from "../pick-up-first-chat-session.ts";
import { aboutSession, okNull } from "./found.ts";

/** Assigns one session to the caller; null if it is not queued, or in a topic where the caller may not respond. */
const pickUp: Behaviour["behave"] = (call, world) =>
  aboutSession(call, world, (session) => {
    const { caller, language, operation } = call;
    if (session.Status !== "InQueue" || !rightsIn(world, caller, session.TopicId).CanRespond) return okNull(call);
    const started = takeOn(world, session, caller, world.clock.now(), language);
    world.store.put(started);
    return okCarrier(operation, started);
  });

export const pickUpSessions: readonly Behaviour[] = [
  { operation: "RestPickUpChatSession", behave: pickUp },
  { operation: "PickUpChatSession", behave: pickUp },
  { ...pickUpFirstChatSession, operation: "RestPickUpFirstChatSession" },
];
