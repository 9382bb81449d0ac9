import { html } from "hono/html";
import { version } from "../../version.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { board, clock, queueChart, figures } from "./board.ts";
import { connectPanel, type Place } from "./connect.ts";
import { newCustomerDialog, resetDialog, sessionDialog } from "./dialogs.ts";
import { callButton, type Html } from "./format.ts";
import { journalFilter, journalList, journalTools } from "./journal.ts";
import { faultPanel, scenarioPanel, simulatorPanel } from "./panels.ts";
import { webhookPanel } from "./webhooks.ts";

const PARTS: readonly (readonly [string, string])[] = [
  ["Queue", "lane-queue"],
  ["Active", "lane-talking"],
  ["Ended", "lane-ended"],
  ["Journal", "journal-title"],
  ["Connect", "connect-title"],
  ["Chart", "chart-title"],
  ["Faults", "faults-title"],
  ["Webhooks", "webhooks-title"],
  ["Simulation", "simulator-title"],
];

/** The whole page in its current state. Addresses are relative, so that it works in every world. */
export async function page(liveState: LiveState, place: Place): Promise<Html> {
  const { settings } = liveState.open;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>so-mock console${liveState.name === undefined ? "" : ` · ${liveState.name}`}</title>
        <link rel="icon" href="assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="assets/console.css" />
        <script type="module" src="assets/console.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the queue</a>
        <header class="top">
          <div class="brand">
            <h1>so-mock</h1>
            <p class="fine">
              ${liveState.name === undefined ? "main world" : html`world <b>${liveState.name}</b>`} · seed
              ${settings.seed} · ${settings.dialect}
            </p>
          </div>
          ${clock(liveState)} ${figures(liveState)}
          <div class="buttons chief">
            ${callButton("New customer", "POST", "sessions", { body: {}, kind: "primary", done: "Customer added" })}
            <button type="button" data-dialog="new-customer" aria-label="New customer with details…">
              With details…
            </button>
            <button type="button" data-dialog="reset">Reset…</button>
          </div>
        </header>
        <noscript><p class="notice">Without JavaScript this page is read-only.</p></noscript>
        <p id="status" role="status" class="status-line"></p>
        <nav class="jump" aria-label="Sections of the page">
          ${PARTS.map(([name, id]) => html`<a href="#${id}">${name}</a>`)}
        </nav>
        <main id="main" class="stage" tabindex="-1">
          <div class="work">
            <section class="sessions" aria-labelledby="sessions-title">
              <h2 id="sessions-title" class="unseen">Sessions</h2>
              ${board(liveState)}
            </section>
            <section class="journal" aria-labelledby="journal-title">
              <header>
                <h2 id="journal-title" tabindex="-1">Journal</h2>
                ${journalTools()}
              </header>
              ${journalFilter(liveState, place)} ${await journalList(liveState, place)}
              <div id="journal-entry"></div>
            </section>
          </div>
          <aside class="rail" aria-label="Controls">
            ${connectPanel(liveState, place)}
            <section class="panel-box" aria-labelledby="chart-title">
              <h2 id="chart-title">Queue over time</h2>
              ${queueChart(liveState)}
            </section>
            ${faultPanel(liveState)} ${webhookPanel(liveState)} ${simulatorPanel(liveState)} ${scenarioPanel(liveState)}
          </aside>
        </main>
        <footer class="fine">
          <span>superoffice-mock-kit ${version} · <a href="openapi.json">control API</a></span>
          <div class="buttons">
            <button type="button" id="theme" class="small">
              Theme<span class="unseen">, now </span><span class="theme-name">auto</span>
            </button>
            <button type="button" id="help-button" class="small">Shortcuts</button>
          </div>
        </footer>
        ${newCustomerDialog()} ${resetDialog()} ${sessionDialog()}
        <dialog id="help" aria-labelledby="help-title">
          <h2 id="help-title">Keyboard shortcuts</h2>
          <dl class="keys">
            <div>
              <dt><kbd>n</kbd></dt>
              <dd>new customer</dd>
            </div>
            <div>
              <dt><kbd>a</kbd></dt>
              <dd>advance the clock by a minute</dd>
            </div>
            <div>
              <dt><kbd>f</kbd></dt>
              <dd>go to the faults</dd>
            </div>
            <div>
              <dt><kbd>j</kbd></dt>
              <dd>go to the journal</dd>
            </div>
            <div>
              <dt><kbd>↑</kbd> <kbd>↓</kbd></dt>
              <dd>the next request in the journal</dd>
            </div>
            <div>
              <dt><kbd>Esc</kbd></dt>
              <dd>close what is open</dd>
            </div>
            <div>
              <dt><kbd>?</kbd></dt>
              <dd>show this list</dd>
            </div>
          </dl>
          <label class="check"><input type="checkbox" id="keys-on" checked /> enable these shortcuts</label>
          <form method="dialog"><button>Close</button></form>
        </dialog>
      </body>
    </html>`;
}
