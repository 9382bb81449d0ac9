import { unknownSession } from "../refusals.ts";
import { okCarrier } from "../reply.ts";
import type { SessionState } from "../store/session.ts";
import type { Behaviour } from "./behaviour.ts";

/**
 * Doc 001: the session returns to the queue, in its old place by WhenRequested. The bot releases it (ChatbotIsActive),
 * and data of the conversation with a user is cleared (inferred).
 */
export const resetChatSession: Behaviour = {
  operation: "ResetChatSession",
  behave: ({ operation, id }, { store }) => {
    const session = store.get(id);
    if (!session) return unknownSession(operation, id);
    const queued = putBack(session);
    store.put(queued);
    return okCarrier(operation, queued);
  },
};

export function putBack(session: SessionState): SessionState {
  return {
    ...session,
    Status: "InQueue",
    User: null,
    TransferTo: null,
    Rank: 0,
    WhenStarted: null,
    WhenEnded: null,
    ChatbotIsActive: false,
  };
}
