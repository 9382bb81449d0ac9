import { html } from "hono/html";
import type { SessionState } from "../../mock/store/session.ts";
import { messagesIn } from "../../mock/world/messages.ts";
import type { Message } from "../../mock/world/derive-messages.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { withoutPrototype } from "../../values.ts";
import { situation } from "./card.ts";
import { clockTime, customerOf, shortened, topicName, type Html } from "./format.ts";
import { actionButtons, writers } from "./session-actions.ts";

/** The number of latest messages shown. */
const MESSAGES = 200;

/** A session in full: the conversation, an input line, possible actions, past events, the entity as JSON. */
export function sessionView(liveState: LiveState, session: SessionState): Html {
  const { ChatSessionId: id } = session;
  const name = customerOf(session);
  const said = messagesIn(liveState.open.world(), session);
  const shown = said.slice(-MESSAGES);
  return html`<div id="session-view" data-shown="${id}">
    <header>
      <div>
        <h2 id="session-title">${shortened(name, 80)}</h2>
        <p class="fine">Session ${id} · ${topicName(session.TopicId)} · ${situation(session)}</p>
      </div>
      <form method="dialog">
        <button class="small">Close<span class="unseen"> session ${id}</span></button>
      </form>
    </header>
    <ol class="talk" id="talk" tabindex="0" aria-label="Messages in session ${id}, oldest first">
      ${said.length > shown.length ? html`<li class="event">and ${said.length - shown.length} before these</li>` : ""}
      ${shown.length === 0 ? html`<li class="event">Nothing has been written yet.</li>` : shown.map(messageLine)}
    </ol>
    ${writeForm(session)}
    <div class="buttons">${actionButtons(session, name)}</div>
    <details id="session-timeline">
      <summary>Timeline</summary>
      <ol class="timeline">
        ${liveState
          .timeline(session)
          .map(({ at, text }) => html`<li><time>${clockTime(at)}</time><span>${shortened(text, 160)}</span></li>`)}
      </ol>
    </details>
    <details id="session-entity">
      <summary>ChatSessionEntity as JSON</summary>
      <pre tabindex="0" role="region" aria-label="The entity of session ${id}">
${JSON.stringify(liveState.open.mock.sessions.get(id), null, 2)}</pre>
    </details>
  </div>`;
}

function messageLine({ Type, WhenPosted, Author, Message: text, SpecialType }: Message): Html {
  const at = html`<time>${clockTime(WhenPosted)}</time>`;
  if (text === "") return html`<li class="event">${at} ${EVENTS[SpecialType ?? ""] ?? SpecialType}</li>`;
  const side = Type === "ToUser" ? "customer" : "agent";
  return html`<li class="${side}">
    <p class="fine"><b>${Author || side}</b> ${at}</p>
    <p>${shortened(text, 2000)}</p>
  </li>`;
}

const EVENTS: Readonly<Record<string, string>> = withoutPrototype({
  ClosedByUser: "the agent closed the chat",
  ClosedByCustomer: "the customer left",
});

function writeForm(session: SessionState): Html | "" {
  const as = writers(session);
  if (as.length === 0) return "";
  const { ChatSessionId: id } = session;
  return html`<form
    data-method="POST"
    data-path="sessions/${id}/actions"
    data-done="Sent"
    data-clear="text"
    class="write"
  >
    <div class="field">
      <label for="write-as">As</label>
      <select id="write-as" name="action">
        ${as.map(([label, action]) => html`<option value="${action}">${label}</option>`)}
      </select>
    </div>
    <div class="field wide">
      <label for="write-text">Message</label>
      <input id="write-text" name="text" required maxlength="1024" autocomplete="off" />
    </div>
    <button type="submit">Send</button>
  </form>`;
}
