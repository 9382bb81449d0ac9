import { html } from "hono/html";
import { TOPICS } from "../../mock/world/topics.ts";
import type { Html } from "./format.ts";
import { field } from "./panels.ts";

/** A new customer with topic, name and message; omitted values follow from the seed. */
export function newCustomerDialog(): Html {
  return html`<dialog id="new-customer" aria-labelledby="new-customer-title">
    <h2 id="new-customer-title">New customer</h2>
    <form data-method="POST" data-path="sessions" data-done="Customer added">
      ${field(
        "Topic",
        "customer-topic",
        html`<select id="customer-topic" name="TopicId" data-type="number">
          <option value="">from the seed</option>
          ${TOPICS.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
        </select>`,
      )}
      ${field("Name", "customer-name", html`<input id="customer-name" name="CustomerName" maxlength="255" autocomplete="off" placeholder="from the seed" />`)}
      ${field("First message", "customer-message", html`<textarea id="customer-message" name="FirstMessage" rows="3" maxlength="1024" placeholder="from the seed"></textarea>`)}
      <div class="buttons">
        <button type="submit" class="primary">Add to the queue</button>
        <button type="button" data-dismiss>Cancel</button>
      </div>
    </form>
  </dialog>`;
}

/** A reset cannot be undone, so the page asks for confirmation. */
export function resetDialog(): Html {
  return html`<dialog id="reset" aria-labelledby="reset-title">
    <h2 id="reset-title">Reset to the seed?</h2>
    <p>
      Sessions, clock, faults and journal go back to where they started. Take a snapshot first to keep the sessions.
    </p>
    <form data-method="POST" data-path="reset" data-done="Reset to the seed">
      <div class="buttons">
        <button type="submit" class="primary">Reset</button>
        <button type="button" data-dismiss>Cancel</button>
      </div>
    </form>
  </dialog>`;
}

/** The open conversation; filled when a card is opened. */
export function sessionDialog(): Html {
  return html`<dialog id="session" aria-labelledby="session-title"><div id="session-view"></div></dialog>`;
}
