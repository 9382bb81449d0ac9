import { textOf } from "../../../values.ts";
import { badRequest } from "../../refusals.ts";
import { okCarrier } from "../../reply.ts";
import { isActive, userIdOf, type SessionState } from "../../store/session.ts";
import type { Agent } from "../../world/agents.ts";
import { rightsIn } from "../../world/membership.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { aboutSession } from "./found.ts";

/** Offering a session to a colleague. If a step does not apply, the session is returned unchanged. */

type Step = (session: SessionState, caller: Agent, world: World) => SessionState | undefined;

function stepOf(step: Step): Behaviour["behave"] {
  return (call, world) =>
    aboutSession(call, world, (session) => {
      const after = step(session, call.caller, world);
      if (after) world.store.put(after);
      return okCarrier(call.operation, after ?? session);
    });
}

const transfer: Behaviour["behave"] = (call, world) => {
  const name = textOf(call.parameters["toAssociate"] ?? call.body["ToAssociate"]).trim();
  if (name === "") return badRequest("/ToAssociate must be the login or the number of an agent.");
  // By login, or by id if it is a number.
  const to = /^\d{1,10}$/.test(name) ? world.agents.byId(Number(name) | 0) : world.agents.byLogin(name);
  return stepOf((session, caller) => {
    if (!isActive(session.Status) || userIdOf(session) === to.id) return undefined;
    // A manager of the topic takes over and transfers any chat.
    const mayOffer = userIdOf(session) === caller.id || rightsIn(world, caller, session.TopicId).CanManage;
    return mayOffer ? { ...session, TransferTo: world.associate(to) } : undefined;
  })(call, world);
};

// The vendor names one condition for both: the session is being transferred. Which callers may do so is undocumented:
// any may (inferred).
const accept = stepOf((session, caller, world) => {
  if (!session.TransferTo) return undefined;
  return { ...session, User: world.associate(caller), TransferTo: null, Rank: world.store.freeRank(caller.id) };
});

const reject = stepOf((session) => (session.TransferTo ? { ...session, TransferTo: null } : undefined));

export const transferSessions: readonly Behaviour[] = [
  { operation: "RestTransferChatSession", behave: transfer },
  { operation: "TransferChatSession", behave: transfer },
  { operation: "RestAcceptChatSessionTransfer", behave: accept },
  { operation: "AcceptChatSessionTransfer", behave: accept },
  { operation: "RestRejectChatSessionTransfer", behave: reject },
  { operation: "RejectChatSessionTransfer", behave: reject },
];
