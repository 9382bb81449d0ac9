import { html } from "hono/html";
import { deliveriesOf, shownDelivery, shownWebhooks } from "../control/webhooks.ts";
import { INBOX_ADDRESS } from "../inbox-address.ts";
import { inboxEntries } from "../inbox.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { callButton, clockTime, shortened, type Html } from "./format.ts";
import { field } from "./panels.ts";

/** The webhooks, their deliveries, and the console's own receiver. */

const SHOWN = 12;
const LONGEST = 4000;

export function webhookPanel(liveState: LiveState): Html {
  return html`<section class="panel-box" aria-labelledby="webhooks-title">
    <h2 id="webhooks-title">Webhooks</h2>
    <form data-method="POST" data-path="webhooks" data-done="Webhook added">
      ${field("Address", "webhook-url", html`<input id="webhook-url" name="url" type="url" required maxlength="4000" placeholder="http://localhost:3000/hook" />`)}
      ${field("Events", "webhook-events", html`<input id="webhook-events" name="events" autocomplete="off" maxlength="4000" placeholder="the three chat events" />`)}
      ${field("Secret", "webhook-secret", html`<input id="webhook-secret" name="secret" type="password" autocomplete="off" maxlength="400" placeholder="unsigned" />`)}
      <div class="buttons">
        <button type="submit">Add</button>
        ${callButton("Use the console's inbox", "POST", "webhooks", { body: { url: INBOX_ADDRESS, name: "inbox" }, done: "Events go to the inbox below" })}
      </div>
    </form>
    ${webhookList(liveState)}
    <h3>Deliveries</h3>
    ${deliveryList(liveState)}
    <h3>Inbox</h3>
    ${inbox(liveState)}
  </section>`;
}

function webhookList({ open }: LiveState): Html {
  const all = shownWebhooks(open);
  return html`<ul class="rows" id="webhooks" data-live>
    ${all.length === 0 ? html`<li class="none">No webhook: no event is sent.</li>` : ""}
    ${all.map(
      ({ id, name, url, events, state, signed, calls, errors, consecutiveErrors }) =>
        html`<li>
          <span
            ><strong>${shortened(name, 60)}</strong> <span class="fine url">${shortened(url, 80)}</span>
            <span class="fine"
              >${state === "TooManyErrors" ? html`<span class="bad">stopped: too many errors</span> · ` : ""}${[state === "TooManyErrors" ? "" : state.toLowerCase(), signed ? "signed" : "unsigned", `${calls} ${calls === 1 ? "call" : "calls"}, ${errors} failed`, consecutiveErrors > 0 ? `${consecutiveErrors}/9 in a row` : "", shortened(events.join(", "), 120)].filter(Boolean).join(" · ")}</span
            ></span
          >
          <span class="buttons"
            >${callButton("Test", "POST", `webhooks/${id}/test`, { about: `: send a test event to ${name}`, kind: "small", done: `Test event sent to ${name}` })}
            ${callButton("Delete", "DELETE", `webhooks/${id}`, { about: name, kind: "small", done: `Webhook ${name} deleted` })}</span
          >
        </li>`,
    )}
  </ul>`;
}

function deliveryList({ open }: LiveState): Html {
  const all = deliveriesOf(open);
  const names = new Map(shownWebhooks(open).map(({ id, name }) => [id, shortened(name, 30)]));
  return html`<div id="deliveries" data-live>
    ${
      all.length === 0
        ? html`<p class="none">Nothing has been sent yet.</p>`
        : html`<ul class="rows">
            ${all
              .slice(0, SHOWN)
              .map(shownDelivery)
              .map(
                ({ id, webhookId, event, status, url, body, attempts, nextAttempt, fault }) =>
                  html`<li id="delivery-${id}">
                    <details id="delivery-details-${id}">
                      <summary>
                        <strong>${shortened(event, 60)}</strong>
                        <span class="fine"
                          >${[names.get(webhookId) ?? "", status, `${attempts.length} ${attempts.length === 1 ? "attempt" : "attempts"}`, nextAttempt === undefined ? "" : `next ${clockTime(nextAttempt.slice(0, -1))}`, fault ?? ""].filter(Boolean).join(" · ")}</span
                        >
                      </summary>
                      <p class="fine">POST ${shortened(url, 200)}</p>
                      <pre>${shortened(body, LONGEST)}</pre>
                      <ol>
                        ${attempts.map(
                          (attempt) =>
                            html`<li>
                              <time>${clockTime(attempt.at.slice(0, -1))}</time>
                              ${attempt.status ?? "no answer"}
                              <span class="fine">retry ${attempt.retry} · ${attempt.durationMs} ms</span>
                              ${attempt.error === undefined ? "" : html`<pre>${shortened(attempt.error, 600)}</pre>`}
                            </li>`,
                        )}
                      </ol>
                    </details>
                    ${callButton("Send again", "POST", `deliveries/${id}/again`, { about: `: ${event}`, kind: "small", done: `${event} is sent again` })}
                  </li>`,
              )}
          </ul>`
    }
    ${all.length > SHOWN ? html`<p class="fine">${all.length - SHOWN} more at <a href="deliveries">deliveries</a>.</p>` : ""}
  </div>`;
}

function inbox({ open }: LiveState): Html {
  const entries = inboxEntries(open);
  return html`<div id="inbox" data-live>
    ${
      entries.length === 0
        ? html`<p class="none">Empty. Calls of a webhook to <code>${INBOX_ADDRESS}</code> appear here.</p>`
        : html`<ul class="rows">
              ${entries.slice(0, SHOWN).map(
                ({ number, event, headers, body }) =>
                  html`<li id="inbox-${number}">
                    <details id="inbox-details-${number}">
                      <summary>
                        <strong>${shortened(event || "a call", 60)}</strong> <span class="fine">call ${number}</span>
                      </summary>
                      <pre>
${Object.entries(headers)
                          .filter(([name]) => name.startsWith("x-") || name === "content-type")
                          .map(([name, value]) => `${name}: ${value}`)
                          .join("\n")}</pre>
                      <pre>${shortened(body, LONGEST)}</pre>
                    </details>
                  </li>`,
              )}
            </ul>
            ${callButton("Empty", "DELETE", "inbox", { about: "the inbox", kind: "small", done: "Inbox emptied" })}`
    }
  </div>`;
}

/** The events that a request caused, for its journal entry. */
export function causedEvents({ open }: LiveState, ids: readonly string[] | undefined): Html | string {
  if (ids === undefined) return "";
  const found = deliveriesOf(open).filter(({ eventId, attempts }) =>
    ids.some((id) => id === eventId || attempts.some((attempt) => attempt.eventId === id)),
  );
  return html`<h4>Events</h4>
    <ul>
      ${found.map(({ id, event, status }) => html`<li><a href="#delivery-${id}">${event}</a> ${status}</li>`)}
      ${found.length === 0 ? html`<li class="fine">no longer listed</li>` : ""}
    </ul>`;
}
