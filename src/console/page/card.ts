import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import { TOPICS } from "../../mock/world/topics.ts";
import { msOf } from "../../time/instant.ts";
import { nameOf } from "../room/timeline.ts";
import type { Room } from "../room/room.ts";
import { callButton, clockTime, duration, shortened, type Html } from "./format.ts";
import type { Action } from "../control/schemas.ts";

/** One session: who, what was said last, how long, what can be done, what happened. */
export function card(room: Room, session: SessionState, place?: number): Html {
  const { ChatSessionId: id } = session;
  const name = session.CustomerName?.trim() || "Nameless customer";
  const label = place === undefined ? `Session ${id}` : `Place ${place}, session ${id}`;
  return html`<li>
    <article class="card alert-${session.AlertLevel}" id="session-${id}" aria-labelledby="name-${id}">
      <header>
        ${place === undefined ? "" : html`<span class="place" aria-hidden="true">${place}</span>`}
        <h4 id="name-${id}">${shortened(name, 60)}</h4>
        <span class="topic">${topicName(session.TopicId)}</span>
      </header>
      <p class="fine">
        <span class="unseen">${label}</span><span aria-hidden="true">#${id}</span>
        ${session.CustomerCompanyName ? html` · ${shortened(session.CustomerCompanyName, 40)}` : ""}
      </p>
      <p class="words">
        ${session.LastMessage ? shortened(session.LastMessage, 140) : html`<em>nothing written yet</em>`}
      </p>
      <p class="fine">${situation(room, session)}</p>
      <div class="buttons">${actions(session, name)}</div>
      <details id="details-${id}">
        <summary>Timeline<span class="unseen"> of session ${id}</span></summary>
        <ol class="timeline">
          ${room
            .timeline(session)
            .map(({ at, text }) => html`<li><time>${clockTime(at)}</time> ${shortened(text, 160)}</li>`)}
        </ol>
        ${facts(session)}
      </details>
    </article>
  </li>`;
}

function situation(room: Room, session: SessionState): Html {
  const now = room.open.world().clock.nowMs();
  const { Status, Flags, WhenRequested, WhenStarted, WhenEnded } = session;
  const since = (instant: string | null): string => duration(instant === null ? 0 : now - msOf(instant));
  const typing = Flags?.includes("CustomerIsTyping") && Status !== "Closed" ? "customer is typing" : "";
  if (Status === "InQueue") {
    const urgent = session.AlertLevel > 0 ? html` · <strong class="urgent">alert ${session.AlertLevel}</strong>` : "";
    return html`waits <strong class="figure">${since(WhenRequested)}</strong>${urgent}`;
  }
  if (isActive(Status)) {
    const turn = Status === "CustomerLast" ? "agent’s turn" : "customer’s turn";
    const user = Flags?.includes("UserIsTyping") && Status === "CustomerLast" ? "agent is typing" : "";
    const marks = [turn, Status === "UserLast" && typing ? typing : user].filter(Boolean).join(" · ");
    return html`with <strong>${nameOf(session)}</strong>, rank ${session.Rank} · ${since(WhenStarted)} · ${marks}`;
  }
  if (Status === "PreChatForm" || Status === "Faq") return html`fills in the form · ${since(WhenRequested)}`;
  const rating = session.Rating > 0 ? html` · rated ${session.Rating} of 5` : "";
  return html`${ENDED[Status ?? ""] ?? Status}${WhenEnded === null ? "" : html` at ${clockTime(WhenEnded)}`}${rating}`;
}

const ENDED: Readonly<Record<string, string>> = {
  Closed: "closed",
  Finished: "finished by the customer",
  ClosedFromQueue: "gave up",
  Deleted: "deleted",
};

type Who = "Customer" | "Colleague";

/** What each of the two can do, by status: the button's word and the action. */
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
  const rows: readonly (readonly [string, string | number | null])[] = [
    ["Status", session.Status],
    ["E-mail", session.CustomerEmail],
    ["Phone", session.CustomerPhone],
    ["First message", session.FirstMessage],
    ["Place on arrival", session.InitialQueuePos],
  ];
  const filled = rows.filter(([, value]) => value !== null && value !== "");
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
