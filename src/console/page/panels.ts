import { html } from "hono/html";
import type { Delay } from "../../mock/faults/fault.ts";
import { DEFAULT_RATE } from "../../mock/simulator/options.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { SCENARIOS } from "../../mock/levers/scenarios.ts";
import { callButton, type Html } from "./format.ts";

/** Controls for the whole world: faults, simulation, scenarios, snapshots. */

export function faultPanel({ open }: LiveState): Html {
  const { catalogue } = open.faults;
  const groups = [...new Set(catalogue.map(({ group = FIRST_GROUP }) => group))];
  return html`<section class="panel-box" aria-labelledby="faults-title">
    <h2 id="faults-title">Faults</h2>
    <form data-method="POST" data-path="faults" data-done="Fault switched on">
      ${field("Search faults", "fault-search", html`<input id="fault-search" type="search" data-filters="fault-name" autocomplete="off" placeholder="such as 401, slow, html" />`)}
      ${field(
        "Fault",
        "fault-name",
        html`<select name="fault" id="fault-name" size="6" required aria-describedby="fault-about">
            ${groups.map((group) => options(group, catalogue))}
          </select>
          <p id="fault-about" class="fine">Choose one to see what it does.</p>`,
      )}
      ${field(
        "Operation",
        "fault-operation",
        html`<select name="operation" id="fault-operation" required>
          <option value="">choose an operation</option>
          <option value="*">all operations</option>
          <option value="webhook">calls of webhooks</option>
          ${open.contract.operations.map(({ id }) => html`<option>${id}</option>`)}
        </select>`,
      )}
      <div class="row">
        ${field("Times", "fault-times", html`<input id="fault-times" name="times" data-type="number" type="number" min="1" max="100000" placeholder="no limit" />`)}
        ${field("Share", "fault-share", html`<input id="fault-share" name="share" data-type="number" type="number" min="0.01" max="1" step="0.01" placeholder="1" />`)}
        ${field("Delay", "fault-delay", html`<input id="fault-delay" name="delay" data-type="delay" type="text" placeholder="0 ms" pattern="[0-9.]+ *(ms|s|m)?" title="milliseconds, or text such as 2s" />`)}
      </div>
      <button type="submit">Switch on</button>
    </form>
    ${activeFaults(open)}
  </section>`;
}

export function field(label: string, id: string, control: Html): Html {
  return html`<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}

function options(group: string, catalogue: LiveState["open"]["faults"]["catalogue"]): Html {
  const members = catalogue.filter((one) => (one.group ?? FIRST_GROUP) === group);
  return html`<optgroup label="${group}">
    ${members.map(({ name, summary }) => html`<option value="${name}" data-about="${summary}" title="${summary}">${name}</option>`)}
  </optgroup>`;
}

/** The heading of catalogue entries that belong to no group. */
const FIRST_GROUP = "Faults";

function activeFaults({ faults }: LiveState["open"]): Html {
  const active = faults.list();
  return html`<div id="active-faults" data-live>
    ${
      active.length === 0
        ? html`<p class="none">No fault is switched on.</p>`
        : html`<ul class="rows">
            ${active.map(
              ({ id, fault, operation, left, share, delay, struck }) =>
                html`<li>
                  <span
                    ><strong>${fault}</strong> on ${operation === "*" ? "all operations" : operation}
                    <span class="fine"
                      >${[left === undefined ? "no limit" : `${left} left`, share < 1 ? `${Math.round(share * 100)} %` : "", delay === undefined ? "" : delayText(delay), `applied ${struck}×`].filter(Boolean).join(" · ")}</span
                    ></span
                  >
                  ${callButton("Off", "DELETE", `faults/${id}`, { about: `: ${fault}`, kind: "small", done: `Fault ${fault} switched off` })}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function delayText(delay: Delay): string {
  if (typeof delay !== "object") return `delay ${typeof delay === "number" ? `${delay} ms` : delay}`;
  return "min" in delay
    ? `delay ${delay.min}–${delay.max} ms`
    : `delay ${delay.median} ms, one in 20 over ${delay.p95} ms`;
}

export function simulatorPanel(liveState: LiveState): Html {
  return html`<section class="panel-box" aria-labelledby="simulator-title">
    <h2 id="simulator-title">Simulation</h2>
    <form data-method="PUT" data-path="simulator" data-done="Simulation started">
      <div class="row">
        ${field("Customers per minute", "rate", html`<input id="rate" name="rate" data-type="number" type="number" min="0" max="600" step="0.1" value="${liveState.open.simulator()?.rate ?? DEFAULT_RATE}" required />`)}
        <button type="submit">Start</button>
      </div>
    </form>
    ${simulatorState(liveState)}
  </section>`;
}

function simulatorState({ open }: LiveState): Html {
  const rate = open.simulator()?.rate;
  return html`<div id="simulator-state" data-live>
    ${
      rate === undefined
        ? html`<p class="none">Not running: customers and colleagues do nothing by themselves.</p>`
        : html`<p class="running">
            <span>${rate} ${rate === 1 ? "customer" : "customers"} per minute of the mock's clock.</span>
            ${callButton("Stop", "PUT", "simulator", { body: { rate: null }, kind: "small", about: "the simulation", done: "Simulation stopped" })}
          </p>`
    }
  </div>`;
}

export function scenarioPanel(liveState: LiveState): Html {
  return html`<section class="panel-box" aria-labelledby="scenarios-title">
    <h2 id="scenarios-title">Scenarios</h2>
    <ul class="rows">
      ${SCENARIOS.map(
        ({ name, summary }) =>
          html`<li>
            <span><strong>${name}</strong> <span class="fine">${summary}</span></span>
            ${callButton("Play", "POST", `scenarios/${name}`, { about: name, kind: "small", done: `Scenario ${name} played` })}
          </li>`,
      )}
    </ul>
    <h3>Snapshots</h3>
    <form data-method="PUT" data-path="snapshots/{name}" data-done="Snapshot saved">
      <div class="row">
        ${field("Name", "snapshot-name", html`<input id="snapshot-name" name="name" data-type="path" required maxlength="64" pattern="[A-Za-z0-9_.\\-]+" title="letters, digits, dots, hyphens, underscores" />`)}
        <button type="submit">Save</button>
      </div>
    </form>
    ${snapshots(liveState)}
  </section>`;
}

function snapshots({ open }: LiveState): Html {
  return html`<ul class="rows" id="snapshots" data-live>
    ${open.snapshots.names().map(
      (name) =>
        html`<li>
          <strong>${name}</strong>
          <span class="buttons"
            >${callButton("Restore", "POST", `snapshots/${name}/restore`, { about: name, kind: "small", done: `Snapshot ${name} restored` })}
            ${callButton("Delete", "DELETE", `snapshots/${name}`, { about: name, kind: "small", done: `Snapshot ${name} deleted` })}</span
          >
        </li>`,
    )}
  </ul>`;
}
