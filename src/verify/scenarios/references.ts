/** References that may be written: those that the server shows itself. */

import { asReference } from "../entity/as-request.ts";
import { referenceId, userOf, type Session } from "../entity/session.ts";
import type { Context } from "../runner/context.ts";

const REFERENCES = ["Person", "Contact", "Project", "Sale", "Ticket"];

/**
 * What other sessions refer to, so that it exists, and what goes together; those with the most of them, until each is
 * there. Only in a sandbox: elsewhere the customer's card would show a conversation that there never was.
 */
export function knownReferences({ mode, memory }: Context): readonly Session[] {
  if (mode !== "sandbox") return [];
  const found = (memory.baseline?.sessions ?? []).map((session): Session => {
    const names = REFERENCES.filter((name) => referenceId(session[name], `${name}Id`) > 0);
    return Object.fromEntries(names.map((name) => [name, asReference(session[name])]));
  });
  const seen = new Set<string>();
  const size = (session: Session): number => Object.keys(session).length;
  return found
    .toSorted((left, right) => size(right) - size(left))
    .filter((session) => {
      const names = Object.keys(session).filter((name) => !seen.has(name));
      names.forEach((name) => seen.add(name));
      return names.length > 0;
    });
}

/** The agent of a session, as the one who has it and as the one to whom it is offered. Only in a sandbox. */
export function knownAgents({ mode, memory }: Context): readonly Session[] {
  const one = mode === "sandbox" ? memory.baseline?.sessions.find((session) => userOf(session) > 0) : undefined;
  if (!one) return [];
  const agent = asReference(one["User"]);
  return [
    { User: agent, Status: "UserLast" },
    { User: agent, TransferTo: agent, Status: "UserLast" },
  ];
}
