import { unknownSession } from "../../refusals.ts";
import { okReply, type Call, type Reply } from "../../reply.ts";
import type { SessionState } from "../../store/session.ts";
import type { World } from "../../world/world.ts";

/** Each of these operations exists twice in the API, as a resource and as an agent call, with the same effect. */

/** The number of the session that a call is about, from the path, the query or the body. */
export function sessionIdOf({ operation, id, parameters, body }: Call): number {
  if (operation.style === "resource") return id;
  return numberOf(parameters["chatSessionEntityId"] ?? body["ChatSessionId"]);
}

/** The answer about that session. If it is missing, a resource answers 404 and an agent answers null (observed). */
export function aboutSession(call: Call, { store }: World, answer: (session: SessionState) => Reply): Reply {
  const id = sessionIdOf(call);
  const session = store.get(id);
  if (session) return answer(session);
  return call.operation.style === "resource" ? unknownSession(call.operation, id) : okNull(call);
}

export function okNull({ operation }: Call): Reply {
  return okReply(operation, { kind: "null", type: operation.answer.type });
}

/** A number given in a call; 0 if it is missing. */
export function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
