import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import type { Action } from "../control/schemas/inputs.ts";
import { callButton, type Html } from "./format.ts";

type Who = "Customer" | "Colleague";

/** The actions of customer and agent in a session's status, each with its button label. */
function choices(session: SessionState): Readonly<Record<Who, readonly (readonly [string, Action])[]>> {
  const { Status, Rating, WhenStarted } = session;
  const writes = ["writes", "customer-writes"] as const;
  const leaves = ["leaves", "customer-leaves"] as const;
  if (Status === "InQueue") return { Customer: [writes, leaves], Colleague: [["picks up", "colleague-picks-up"]] };
  if (isActive(Status)) {
    return {
      Customer: [["types", "customer-types"], writes, leaves],
      Colleague: [
        ["writes", "colleague-writes"],
        ["closes", "colleague-closes"],
      ],
    };
  }
  if (Status === "PreChatForm" || Status === "Faq") return { Customer: [leaves], Colleague: [] };
  const talked = WhenStarted !== null && (Status === "Closed" || Status === "Finished");
  return { Customer: talked && Rating === 0 ? [["rates", "customer-rates"]] : [], Colleague: [] };
}

/** A button for each possible action; the seed provides the words. */
export function actionButtons(session: SessionState, name: string): Html[] {
  const { ChatSessionId: id } = session;
  return Object.entries(choices(session))
    .filter(([, words]) => words.length > 0)
    .map(
      ([who, words]) =>
        html`<span class="doers"
          ><span class="who" aria-hidden="true">${who}</span> ${words.map(([word, action]) =>
            callButton(word, "POST", `sessions/${id}/actions`, {
              body: { action },
              before: who,
              about: `in session ${id}, ${name}`,
              kind: "small",
              done: `${who} ${word}: session ${id}, ${name}`,
            }),
          )}</span
        >`,
    );
}

/** Who can write messages in the session now. */
export function writers(session: SessionState): readonly (readonly [label: string, action: Action])[] {
  const all = Object.entries(choices(session));
  return all.flatMap(([who, words]) =>
    words.filter(([word]) => word === "writes").map(([, action]) => [who.toLowerCase(), action] as const),
  );
}
