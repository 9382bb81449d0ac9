import { html } from "hono/html";
import type { JournalEntry } from "../../mock/journal.ts";
import type { Explanation, Message } from "../explain/explain.ts";
import { explain } from "../explain/explain.ts";
import type { FailedCheck } from "../explain/checks.ts";
import type { Verdict } from "../explain/verdict.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { callButton, clockTime, shortened, type Html } from "./format.ts";

const SHOWN = 30;
const LONGEST = 6000;
const known = new WeakMap<JournalEntry, Promise<Explanation | undefined>>();

/** An entry does not change, so neither does what there is to say about it. */
export function explained(liveState: LiveState, entry: JournalEntry): Promise<Explanation | undefined> {
  const before = known.get(entry);
  if (before) return before;
  const made = explain(liveState.open, entry);
  known.set(entry, made);
  return made;
}

/** The last requests, latest first. */
export async function journalList(liveState: LiveState): Promise<Html> {
  const entries = liveState.open.mock.requests.list().slice(-SHOWN).reverse();
  const rows = await Promise.all(entries.map(async (entry) => row(entry, await explained(liveState, entry))));
  return html`<div id="journal-list" data-live>
    ${
      rows.length === 0
        ? html`<p class="none">
            No requests yet. The start-up output in the terminal has a curl command for every operation.
          </p>`
        : html`<ol class="entries" aria-label="Requests, latest first">
            ${rows}
          </ol>`
    }
  </div>`;
}

function row(entry: JournalEntry, found: Explanation | undefined): Html {
  const { number, at, method, path, status, operation, caller, fault } = entry;
  return html`<li>
    <button
      type="button"
      class="entry"
      data-entry="${number}"
      aria-expanded="false"
      aria-controls="journal-entry"
      id="entry-${number}"
    >
      <span class="number">${number}</span>
      <time>${clockTime(at)}</time>
      <span class="status s${String(status).slice(0, 1)}">${status === 0 ? "cut" : status}</span>
      <span class="what"
        ><b>${operation ?? method}</b>
        <span class="path"
          >${operation === undefined ? shortened(path, 60) : shortened(path.replace(/^\/api\/v1/, ""), 60)}</span
        ></span
      >
      <span class="who">${caller ?? ""}</span>
      <span class="marks">
        ${fault === undefined ? "" : html`<span class="mark fault">fault ${fault}</span>`}
        ${entry.warning === undefined ? "" : html`<span class="mark fault">warning</span>`}
        ${entry.valid ? "" : html`<span class="mark bad">request refused</span>`}
        ${found && !found.answerVerdict.valid ? html`<span class="mark bad">answer violates the contract</span>` : ""}
        ${entry.valid && found?.answerVerdict.valid && fault === undefined ? html`<span class="mark good">as documented</span>` : ""}
      </span>
    </button>
  </li>`;
}

/** Request, answer and verdict of one entry, side by side. */
export function entryDetail(found: Explanation): Html {
  const { entry, request, answer } = found;
  return html`<section id="journal-entry" class="detail" aria-labelledby="entry-title" tabindex="-1">
    <header>
      <h3 id="entry-title">
        Entry ${entry.number}: ${entry.operation ?? `${entry.method} ${shortened(entry.path, 60)}`}
      </h3>
      <button type="button" class="small" data-close="entry-${entry.number}">
        Close<span class="unseen"> entry ${entry.number}</span>
      </button>
    </header>
    <div class="columns">
      <div>
        <h4>Request</h4>
        <p class="line">${request.method} ${shortened(entry.path, 200)}</p>
        ${message(request, "request")}
      </div>
      <div>
        <h4>Answer</h4>
        ${
          answer
            ? html`<p class="line">${answer.status} ${answer.reason}</p>
                ${message(answer, "answer")}`
            : html`<p class="line">The connection was broken.</p>`
        }
      </div>
      <div>
        <h4>Verdict</h4>
        ${found.why.map((sentence) => html`<p>${shortened(sentence, 600)}</p>`)}
        ${verdict("Request", found.requestVerdict)} ${verdict("Answer", found.answerVerdict)}
        ${curl("Repeat this request", found.curl)}
        ${found.workingCurl === undefined ? "" : curl("A request that works", found.workingCurl)}
      </div>
    </div>
  </section>`;
}

function message({ headers, body, omitted }: Message, name: string): Html {
  return html`<dl class="headers">
      ${Object.entries(headers).map(
        ([key, value]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${body === undefined || body === "" ? html`<p class="none">no body</p>` : html`<pre tabindex="0" role="region" aria-label="Body of the ${name}">${pretty(body)}</pre>`}
    ${omitted === undefined ? "" : html`<p class="none">and ${omitted} more ${name === "answer" ? "in the list" : "bytes"}</p>`}`;
}

function pretty(text: string): string {
  try {
    return shortened(JSON.stringify(JSON.parse(text), null, 2), LONGEST);
  } catch {
    return shortened(text, LONGEST);
  }
}

function verdict(name: string, { valid, checks, note }: Verdict): Html {
  return html`<p class="verdict">
      <span class="mark ${valid ? "good" : "bad"}">${valid ? "valid" : "invalid"}</span>
      ${name}${note === undefined ? "" : html` <span class="fine">${note}</span>`}
    </p>
    ${
      checks.length === 0
        ? ""
        : html`<ul class="checks">
            ${checks.slice(0, 12).map(checkLine)}
          </ul>`
    }`;
}

function checkLine({ pointer, message: text, source }: FailedCheck): Html {
  const row =
    source === undefined
      ? ""
      : html` <span class="fine"
          >document ${source.document}, ${source.table}${source.row > 0 ? `, row ${source.row}` : ""}</span
        >`;
  return html`<li>${pointer === "" ? "" : html`<code>${pointer}</code> `}${shortened(text, 300)}${row}</li>`;
}

function curl(title: string, line: string): Html {
  return html`<details class="curl">
    <summary>${title}</summary>
    <pre tabindex="0" role="region" aria-label="${title}: curl">${line}</pre>
    <button type="button" class="small" data-copy="${line}">Copy<span class="unseen"> the curl: ${title}</span></button>
  </details>`;
}

export function journalTools(): Html {
  return html`<div class="buttons">
    <a href="journal.har" download>HAR</a>
    <a href="journal.test.ts" download>vitest</a>
    ${callButton("Clear", "DELETE", "journal", { about: "the journal", kind: "small", done: "Journal cleared" })}
  </div>`;
}
