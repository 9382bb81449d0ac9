import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import { msOf } from "../../time/instant.ts";
import { nameOf } from "../live-state/timeline.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { withoutPrototype } from "../../values.ts";
import { actionButtons } from "./session-actions.ts";
import { clockTime, customerOf, duration, shortened, topicName, type Html } from "./format.ts";

/** A session in four lines: the customer, the time, the last message, the state. Its name opens the conversation. */
export function card(liveState: LiveState, session: SessionState, place?: number): Html {
  const { ChatSessionId: id, CustomerCompanyName: company } = session;
  const name = customerOf(session);
  const label = place === undefined ? `Session ${id}` : `Place ${place}, session ${id}`;
  const theirs = session.Status === "CustomerLast" ? " theirs" : "";
  const actions = actionButtons(session, name);
  return html`<li>
    <article class="card alert-${session.AlertLevel}${theirs}" id="session-${id}" aria-labelledby="name-${id}">
      <header>
        ${place === undefined ? "" : html`<span class="place" aria-hidden="true">${place}</span>`}
        <h4 id="name-${id}">
          <button type="button" class="plain" data-session="${id}" aria-label="${name}, open session ${id}">
            ${shortened(name, 60)}
          </button>
        </h4>
        ${elapsed(liveState, session)}
        ${
          actions.length === 0
            ? ""
            : html`<button
                  type="button"
                  class="small dots"
                  popovertarget="menu-${id}"
                  aria-label="Actions in session ${id}, ${name}"
                >
                  ⋯
                </button>
                <div class="menu" id="menu-${id}" popover>${actions}</div>`
        }
      </header>
      <p class="fine one-line">
        <span class="unseen">${label}, topic </span>${topicName(session.TopicId)}
        ${company ? html` · ${shortened(company, 40)}` : ""}<span aria-hidden="true"> · #${id}</span>
      </p>
      <p class="words one-line">
        ${session.LastMessage ? shortened(session.LastMessage, 140) : html`<em>nothing written yet</em>`}
      </p>
      <p class="fine one-line">${situation(session)}</p>
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

/** The session's state in a few words. */
export function situation(session: SessionState): Html {
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
