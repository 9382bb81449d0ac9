import { changedSince } from "../../refusals.ts";
import { doneReply, okCarrier } from "../../reply.ts";
import { HISTORY } from "../../world/history.ts";
import { partOf } from "../../world/parts.ts";
import type { Behaviour } from "../behaviour.ts";
import { putChatSessionEntity } from "../put-chat-session-entity.ts";
import { putBack } from "../reset-chat-session.ts";
import { aboutSession, sessionIdOf } from "./found.ts";

/** Deletes the session and its messages. The agent's answer does not say whether it existed. */
const remove: Behaviour["behave"] = (call, world) => {
  const { operation } = call;
  const done = world.store.remove(sessionIdOf(call));
  return done || operation.style === "agent"
    ? doneReply(operation)
    : aboutSession(call, world, () => doneReply(operation));
};

/** Changes to a session, and its deletion. */
export const changeSessions: readonly Behaviour[] = [
  {
    // The body contains the properties that the patch changes: a failed test has already been answered with 409.
    operation: "PatchChatSessionEntity",
    behave: (call, world) => {
      const since = call.headers.get("if-unmodified-since");
      const limit = since === null ? Number.NaN : Date.parse(since);
      const changed = Math.floor(partOf(world, HISTORY).changedMs(call.id) / 1000) * 1000;
      // RFC 9110: an invalid date is ignored.
      if (world.store.get(call.id) && changed > limit) return changedSince(call.operation, call.id, since ?? "");
      return putChatSessionEntity.behave(call, world);
    },
  },
  { operation: "RestDeleteChatSessionEntity", behave: remove },
  { operation: "DeleteChatSessionEntity", behave: remove },
  {
    operation: "AgentResetChatSession",
    behave: (call, world) =>
      aboutSession(call, world, (session) => {
        const queued = putBack(session);
        world.store.put(queued);
        return okCarrier(call.operation, queued);
      }),
  },
];
