import { unknownSession } from "../refusals.ts";
import { okCarrier } from "../reply.ts";
import type { Behaviour } from "./behaviour.ts";
import { savedSession } from "./replace-session.ts";

/** Doc 000: the body is the session's new state; the id in the path overrides one in the body. */
export const putChatSessionEntity: Behaviour = {
  operation: "PutChatSessionEntity",
  behave: (call, world) => {
    const { operation, id } = call;
    const session = world.store.get(id);
    if (!session) return unknownSession(operation, id);
    const saved = savedSession(call, world, session);
    world.store.put(saved.session);
    return okCarrier(operation, saved.session, saved.notes);
  },
};
