import { html } from "hono/html";
import { isActive, type SessionState } from "../../mock/store/session.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { card } from "./card.ts";
import { chart } from "./chart.ts";
import { callButton, clockTime, date, duration, type Html } from "./format.ts";

/** The live parts of the page. Each is a region that the script replaces with its current state. */

/** The maximum number of cards per lane; of others only the number is shown. */
const SHOWN = 40;

export function figures(liveState: LiveState): Html {
  const { mock, world } = liveState.open;
  const { longestMs } = liveState.points().at(-1) ?? { longestMs: 0 };
  const cells: readonly (readonly [string, string | number])[] = [
    ["waiting", world().store.pending],
    ["longest wait", duration(longestMs)],
    ["active", world().store.active],
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
  // The page shows what it watches, which may be part of the world, but counts all of it.
  const { store } = liveState.open.world();
  const all = liveState.sessions();
  const queue = all.filter(({ Status }) => Status === "InQueue").sort(by("WhenRequested"));
  const form = all.filter(({ Status }) => Status === "PreChatForm" || Status === "Faq").sort(by("WhenRequested"));
  const talking = all.filter(({ Status }) => isActive(Status)).sort(by("WhenStarted"));
  const shown = new Set([...queue, ...form, ...talking]);
  const ended = all
    .filter((one) => !shown.has(one))
    .sort(by("WhenEnded"))
    .reverse();
  return html`<div class="lanes" id="lanes" data-live>
    ${lane({
      title: "Queue",
      id: "queue",
      cards: [...queue.map((one, at) => card(liveState, one, at + 1)), ...form.map((one) => card(liveState, one))],
      none: "The queue is empty.",
      total: store.pending,
      filling: form.length,
    })}
    ${lane({
      title: "Active",
      id: "talking",
      cards: talking.map((one) => card(liveState, one)),
      none: "There are no active chats.",
      total: store.active,
    })}
    ${lane({
      title: "Ended",
      id: "ended",
      cards: ended.map((one) => card(liveState, one)),
      none: "No chat has ended yet.",
      total: store.list().length - store.pending - store.active - form.length,
    })}
  </div>`;
}

interface Lane {
  readonly title: string;
  readonly id: string;
  readonly cards: readonly Html[];
  /** The text of an empty lane. */
  readonly none: string;
  /** The number in the world, shown or not. */
  readonly total: number;
  /** How many of the cards are customers still filling in the form; `total` does not include them. */
  readonly filling?: number;
}

function lane({ title, id, cards, none, total, filling = 0 }: Lane): Html {
  const shown = cards.slice(0, SHOWN);
  const hidden = total + filling - shown.length;
  return html`<section class="lane" aria-labelledby="lane-${id}">
    <h3 id="lane-${id}">
      ${title} <span class="count">${total}</span>
      ${filling === 0 ? "" : html`<span class="fine">and ${filling} filling in the form</span>`}
    </h3>
    ${
      cards.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="cards" id="${id}" tabindex="-1">
            ${shown} ${hidden > 0 ? html`<li class="more">and ${hidden} more</li>` : ""}
          </ul>`
    }
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
