import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { callButton, clockTime, date, duration, type Html } from "./format.ts";

/** The live parts of the page. Each is one region, which the script replaces with its current state. */

const SHOWN = 40;

export function figures(liveState: LiveState): Html {
  const { mock } = liveState.open;
  const { waiting, active, longestMs } = liveState.points().at(-1) ?? { waiting: 0, active: 0, longestMs: 0 };
  const cells: readonly (readonly [string, string | number])[] = [
    ["waiting", waiting],
    ["longest wait", duration(longestMs)],
    ["active", active],
    ["requests", mock.requests.count],
  ];
  return html`<dl class="figures" id="figures" data-live>
    ${cells.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export function clock(liveState: LiveState): Html {
  const { clock: time } = liveState.open.mock;
  const state = time.frozen ? "frozen" : "running";
  return html`<section
    class="clock"
    id="clock"
    data-live
    data-running="${time.frozen ? "no" : "yes"}"
    aria-label="Clock"
  >
    <p>
      <time class="now">${clockTime(time.now())}</time> <span class="fine">${date(time.now())}, Oslo · ${state}</span>
    </p>
    <div class="buttons">
      ${["1m", "5m", "30m"].map((step) =>
        callButton(`+${step.slice(0, -1)} min`, "POST", "clock", {
          body: { advance: step },
          kind: "small",
          done: `Clock advanced by ${step}`,
        }),
      )}
      ${callButton(time.frozen ? "Resume" : "Freeze", "POST", "clock", { body: { frozen: !time.frozen }, kind: "small", done: time.frozen ? "Clock resumed" : "Clock frozen" })}
    </div>
  </section>`;
}

export function board(liveState: LiveState): Html {
  const all = liveState.sessions();
  const queue = all.filter(({ Status }) => Status === "InQueue").sort(by("WhenRequested"));
  const form = all.filter(({ Status }) => Status === "PreChatForm" || Status === "Faq").sort(by("WhenRequested"));
  const talking = all.filter(({ Status }) => isActive(Status)).sort(by("WhenStarted"));
  const rest = all.filter((one) => ![...queue, ...form, ...talking].includes(one));
  const ended = rest.sort(by("WhenEnded")).reverse();
  return html`<div class="lanes" id="lanes" data-live>
    ${lane(
      "Queue",
      "queue",
      [...queue.map((one, at) => card(liveState, one, at + 1)), ...form.map((one) => card(liveState, one))],
      "The queue is empty.",
      form.length,
    )}
    ${lane(
      "Active",
      "talking",
      talking.map((one) => card(liveState, one)),
      "There are no active chats.",
    )}
    ${lane(
      "Ended",
      "ended",
      ended.slice(0, 12).map((one) => card(liveState, one)),
      "No chat has ended yet.",
    )}
  </div>`;
}

/** `notYet` of the cards are not counted: customers who are still filling in the form. */
function lane(title: string, id: string, cards: readonly Html[], none: string, notYet = 0): Html {
  const hidden = cards.length - SHOWN;
  return html`<section class="lane" aria-labelledby="lane-${id}">
    <h3 id="lane-${id}">
      ${title} <span class="count">${cards.length - notYet}</span>
      ${notYet === 0 ? "" : html`<span class="fine">and ${notYet} filling in the form</span>`}
    </h3>
    ${
      cards.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="cards" id="${id}">
            ${cards.slice(0, SHOWN)}
          </ul>`
    }
    ${hidden > 0 ? html`<p class="more">and ${hidden} more</p>` : ""}
  </section>`;
}

function by(name: "WhenRequested" | "WhenStarted" | "WhenEnded"): (one: SessionState, other: SessionState) => number {
  return (one, other) =>
    (one[name] ?? "") === (other[name] ?? "")
      ? one.ChatSessionId - other.ChatSessionId
      : (one[name] ?? "") < (other[name] ?? "")
        ? -1
        : 1;
}

export function queueChart(liveState: LiveState): Html {
  return html`<div id="curve" data-live>${chart(liveState.points())}</div>`;
}
