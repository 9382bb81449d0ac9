import { okReply } from "../reply.ts";
import { membershipIn } from "../world/membership.ts";
import type { Behaviour } from "./behaviour.ts";

/** Doc 003: every session in the topics where the caller has at least one of the four rights. */
export const chatSessionsForUser: Behaviour = {
  operation: "ChatSessionsForUser",
  behave: ({ operation, caller }, world) =>
    okReply(operation, {
      kind: "list",
      type: operation.answer.type,
      values: world.store.list(membershipIn(world, caller)),
    }),
};
