import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import { TOPICS } from "../../mock/world/topics.ts";
import { msOf } from "../../time/instant.ts";
import { nameOf } from "../live-state/timeline.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { callButton, clockTime, duration, shortened, type Html } from "./format.ts";
import type { Action } from "../control/schemas/inputs.ts";
import { withoutPrototype } from "../../values.ts";

/** One session: who, how long, what was said last, what can be done, what happened. */
export function card(liveState: LiveState, session: SessionState, place?: number): Html {
  const { ChatSessionId: id, CustomerCompanyName: company } = session;
  const name = session.CustomerName?.trim() || "Customer without a name";
  const label = place === undefined ? `Session ${id}` : `Place ${place}, session ${id}`;
  const theirs = session.Status === "CustomerLast" ? " theirs" : "";
  return html`<li>
    <article class="card alert-${session.AlertLevel}${theirs}" id="session-${id}" aria-labelledby="name-${id}">
      <header>
        ${place === undefined ? "" : html`<span class="place" aria-hidden="true">${place}</span>`}
        <h4 id="name-${id}">${shortened(name, 60)}</h4>
        ${elapsed(liveState, session)}
      </header>
      <p class="fine about">
        <span class="unseen">${label}, topic </span>${topicName(session.TopicId)}
        ${company ? html` · ${shortened(company, 40)}` : ""}<span aria-hidden="true"> · #${id}</span>
      </p>
      <p class="words">
        ${session.LastMessage ? shortened(session.LastMessage, 140) : html`<em>nothing written yet</em>`}
      </p>
      <p class="fine about">${situation(session)}</p>
      <div class="buttons">${actions(session, name)}</div>
      <details id="details-${id}">
        <summary>Timeline<span class="unseen"> of session ${id}</span></summary>
        <ol class="timeline">
          ${liveState
            .timeline(session)
            .map(({ at, text }) => html`<li><time>${clockTime(at)}</time><span>${shortened(text, 160)}</span></li>`)}
        </ol>
        ${facts(session)}
      </details>
    </article>
  </li>`;
}

/** How long the customer has been waiting or talking. */
function elapsed(liveState: LiveState, { Status, WhenRequested, WhenStarted }: SessionState): Html | "" {
  const from = isActive(Status) ? WhenStarted : isEnded(Status) ? null : WhenRequested;
  if (from === null) return "";
  const ms = liveState.open.world().clock.nowMs() - msOf(from);
  return html`<span class="figure"
    ><span class="unseen">${Status === "InQueue" ? "waiting for" : "for"} </span>${duration(ms)}</span
  >`;
}

function situation(session: SessionState): Html {
  const { Status, Flags, WhenEnded, Rating } = session;
  const types = (who: string): Html => html` · <strong class="typing">${who} is typing</strong>`;
  if (Status === "InQueue") {
    return session.AlertLevel > 0
      ? html`waiting, <strong class="urgent">alert ${session.AlertLevel}</strong>`
      : html`waiting, number ${session.InitialQueuePos} on arrival`;
  }
  if (Status === "PreChatForm" || Status === "Faq") return html`filling in the form`;
  if (isActive(Status)) {
    const theirTurn = Status === "UserLast";
    const typing = theirTurn ? Flags?.includes("CustomerIsTyping") : Flags?.includes("UserIsTyping");
    const turn = theirTurn ? "customer" : "agent";
    return html`with <strong>${nameOf(session)}</strong>, rank
      ${session.Rank}${typing ? types(turn) : ` · ${turn}’s turn`}`;
  }
  const how = ENDED[Status ?? ""] ?? Status;
  const when = WhenEnded === null ? "" : ` at ${clockTime(WhenEnded)}`;
  return html`${how}${when}${Rating > 0 ? ` · rated ${Rating} of 5` : ""}`;
}

function isEnded(status: SessionState["Status"]): boolean {
  return ENDED[status ?? ""] !== undefined;
}

const ENDED: Readonly<Record<string, string>> = withoutPrototype({
  Closed: "closed",
  Finished: "finished",
  ClosedFromQueue: "gave up",
  Deleted: "deleted",
});

type Who = "Customer" | "Colleague";

/** What each of the two can do in a status: the button's label and the action. */
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

function actions(session: SessionState, name: string): Html[] {
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

function facts(session: SessionState): Html {
  const rows: readonly (readonly [string, string | number | null | undefined])[] = [
    ["Status", session.Status],
    ["E-mail", session.CustomerEmail],
    ["Phone", session.CustomerPhone],
    ["First message", session.FirstMessage],
    ["Place on arrival", session.InitialQueuePos],
  ];
  const filled = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return html`<dl class="facts">
    ${filled.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${shortened(String(value), 200)}</dd>
        </div>`,
    )}
  </dl>`;
}

function topicName(id: number): string {
  return TOPICS.find((topic) => topic.id === id)?.name ?? `Topic ${id}`;
}
