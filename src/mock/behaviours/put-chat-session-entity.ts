import { unknownSession } from "../refusals.ts";
import { okCarrier } from "../reply.ts";
import { changedSession } from "../store/session.ts";
import type { Behaviour } from "./behaviour.ts";

/** Doc 000: changes the properties that the body gives; the id of the path wins over one in the body. */
export const putChatSessionEntity: Behaviour = {
  operation: "PutChatSessionEntity",
  behave: ({ operation, id, body }, { store }) => {
    const session = store.get(id);
    if (!session) return unknownSession(operation, id);
    const changed = changedSession(session, body, id);
    store.put(changed);
    return okCarrier(operation, changed);
  },
};
