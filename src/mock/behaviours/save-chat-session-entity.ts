import { okCarrier, okReply } from "../reply.ts";
import { newSession } from "../world/new-session.ts";
import type { Behaviour } from "./behaviour.ts";
import { savedSession } from "./replace-session.ts";

/**
 * Doc 004: id 0 or a missing id creates a session; any other id updates that session. If it does not exist, the answer
 * is null: agents have no HTTP errors, and there is nothing to return.
 */
export const saveChatSessionEntity: Behaviour = {
  operation: "SaveChatSessionEntity",
  behave: (call, world) => {
    const { operation, body } = call;
    const { store } = world;
    const id = typeof body["ChatSessionId"] === "number" ? body["ChatSessionId"] : 0;
    const known = id === 0 ? undefined : store.get(id);
    if (id !== 0 && !known) return okReply(operation, { kind: "null", type: operation.answer.type });
    const saved = known ? savedSession(call, world, known) : { session: newSession(world, body) };
    store.put(saved.session);
    return okCarrier(operation, saved.session, saved.notes);
  },
};
