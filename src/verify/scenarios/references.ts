/** References that may be written: those found on the server. */

import { asReference } from "../entity/as-request.ts";
import { referenceId, userOf, type Session } from "../entity/session.ts";
import type { Context } from "../runner/context.ts";

const REFERENCES = ["Person", "Contact", "Project", "Sale", "Ticket"];

/**
 * References and related values of other sessions, which therefore exist; sessions with the most of them first, until
 * each is covered. Only in a sandbox: elsewhere the customer's card would show a conversation that never took place.
 */
export function knownReferences({ mode, memory }: Context): readonly Session[] {
  if (mode !== "sandbox") return [];
  const found = (memory.baseline?.sessions ?? []).map((session): Session => {
    const names = REFERENCES.filter((name) => referenceId(session[name], `${name}Id`) > 0);
    return Object.fromEntries(names.map((name) => [name, asReference(session[name], name)]));
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

/** A session's agent, as its user and as the user it is offered to. Only in a sandbox. */
export function knownAgents({ mode, memory }: Context): readonly Session[] {
  const one = mode === "sandbox" ? memory.baseline?.sessions.find((session) => userOf(session) > 0) : undefined;
  if (!one) return [];
  const agent = asReference(one["User"], "User");
  return [
    { User: agent, Status: "UserLast" },
    { User: agent, TransferTo: agent, Status: "UserLast" },
  ];
}
