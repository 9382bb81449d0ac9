import { unknownSession } from "../refusals.ts";
import { okCarrier } from "../reply.ts";
import { changedSession } from "../store/session.ts";
import { newSession } from "../world/new-session.ts";
import type { Behaviour } from "./behaviour.ts";

/** Doc 004: id 0, or none, creates a session; another id updates that session. */
export const saveChatSessionEntity: Behaviour = {
  operation: "SaveChatSessionEntity",
  behave: ({ operation, body }, world) => {
    const { store } = world;
    const id = typeof body["ChatSessionId"] === "number" ? body["ChatSessionId"] : 0;
    const known = id === 0 ? undefined : store.get(id);
    if (id !== 0 && !known) return unknownSession(operation, id);
    const saved = known ? changedSession(known, body) : newSession(world, body);
    store.put(saved);
    return okCarrier(operation, saved);
  },
};
