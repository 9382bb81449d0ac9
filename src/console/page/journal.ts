import { html } from "hono/html";
import type { JournalEntry } from "../../mock/journal.ts";
import { ENTRY_VERDICTS, verdictOf } from "../explain/entry-verdict.ts";
import type { Explanation, Message } from "../explain/explain.ts";
import type { FailedCheck } from "../explain/checks.ts";
import { filterJournal, readFilter } from "../explain/journal-filter.ts";
import type { Verdict } from "../explain/verdict.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { copied, tryCurl, type Place } from "./connect.ts";
import { callButton, clockTime, shortened, type Html } from "./format.ts";
import { journalRows, type JournalRow } from "./journal-rows.ts";

const SHOWN = 30;
const LONGEST = 6000;

/** The requests that match the filter, latest first. */
export async function journalList(liveState: LiveState, place: Place): Promise<Html> {
  const { open } = liveState;
  const filter = readFilter(open, place.query, SHOWN);
  const fitting = "wrong" in filter ? [] : await filterJournal(open, filter);
  const rows = await journalRows(open, fitting, SHOWN);
  const latest = open.mock.requests.list().at(-1)?.number ?? 0;
  return html`<div id="journal-list" data-live data-latest="${latest}">
    ${
      rows.length > 0
        ? html`<ol class="entries" aria-label="Requests, latest first">
            ${rows.map(row)}
          </ol>`
        : latest > 0
          ? html`<p class="none">No request fits the filter.</p>`
          : html`<p class="none">
                No requests yet. Point your client at the base address, or paste this into a terminal:
              </p>
              ${copied(tryCurl(place), "the curl command")}`
    }
  </div>`;
}

function row({ entry, found, times }: JournalRow): Html {
  const { number, at, method, path, status, operation, caller, durationMs } = entry;
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
      <span class="method">${method}</span>
      <span class="status s${String(status).slice(0, 1)}">${status === 0 ? "cut" : status}</span>
      <span class="what"
        ><b>${operation ?? ""}</b>
        <span class="path"
          >${operation === undefined ? shortened(path, 60) : shortened(path.replace(/^\/api\/v1/, ""), 60)}</span
        ></span
      >
      <span class="who">${caller ?? ""}</span>
      <span class="took">${durationMs.toFixed(1)} ms</span>
      <span class="marks">
        ${times === 1 ? "" : html`<span class="mark times" title="times in a row">× ${times}</span>`}
        ${marks(entry, found)}
      </span>
    </button>
  </li>`;
}

function marks(entry: JournalEntry, found: Explanation | undefined): Html[] {
  const { fault, warning, valid } = entry;
  const violates = found !== undefined && !found.answerVerdict.valid;
  return [
    ...(fault === undefined ? [] : [html`<span class="mark fault">fault ${fault}</span>`]),
    ...(warning === undefined ? [] : [html`<span class="mark fault">warning</span>`]),
    ...(valid ? [] : [html`<span class="mark bad">request refused</span>`]),
    ...(violates ? [html`<span class="mark bad">answer violates the contract</span>`] : []),
    ...(verdictOf(entry, found) === "documented" ? [html`<span class="mark good">as documented</span>`] : []),
  ];
}

/** Request, answer and verdict of one entry, side by side. */
/** `events`: events that the request caused, if webhooks were called for them. */
export function entryDetail(found: Explanation, events: Html | string = ""): Html {
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
        ${verdict("Request", found.requestVerdict)} ${verdict("Answer", found.answerVerdict)} ${events}
        ${curl("Repeat this request", found.curl)}
        <p class="buttons">
          <button type="button" class="small" data-copy="${found.curl}">Copy as curl</button>
          <button type="button" class="small" data-copy-from="journal.test.ts?number=${entry.number}">
            Copy as test
          </button>
          ${
            entry.operation === undefined
              ? ""
              : html`<button
                  type="button"
                  class="small"
                  data-fault="${entry.fault ?? (entry.status >= 400 ? entry.status : "")}"
                  data-operation="${entry.operation}"
                >
                  Make this a fault
                </button>`
          }
        </p>
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

/** The form also works without a script: its fields are the page's query. */
export function journalFilter({ open }: LiveState, { query }: Place): Html {
  const chosen = (name: string, value: string): string => (query.get(name) === value ? "selected" : "");
  const options = (name: string, all: string, values: readonly (readonly [string, string])[]): Html =>
    html`<select name="${name}" aria-label="${all}">
      <option value="">${all}</option>
      ${values.map(([value, label]) => html`<option value="${value}" ${chosen(name, value)}>${label}</option>`)}
    </select>`;
  return html`<form class="filter" method="get" role="search" aria-label="Filter the journal" data-filter>
    <input
      type="search"
      name="text"
      value="${query.get("text") ?? ""}"
      placeholder="Search"
      aria-label="Search the journal"
      maxlength="200"
    />
    ${options(
      "operation",
      "all operations",
      open.contract.operations.map(({ id }) => [id, id]),
    )}
    ${options("status", "every status", STATUSES)}
    ${options(
      "verdict",
      "every verdict",
      ENTRY_VERDICTS.map((one) => [one, VERDICTS[one]]),
    )}
    <button type="submit" class="small">Filter</button>
    <button type="button" class="small" id="journal-newer" hidden></button>
  </form>`;
}

const STATUSES = [
  ["2xx", "2xx"],
  ["3xx", "3xx"],
  ["4xx", "4xx"],
  ["5xx", "5xx"],
  ["0", "cut"],
] as const;

const VERDICTS = {
  documented: "as documented",
  refused: "request refused",
  fault: "fault",
  warning: "warning",
  violates: "violates the contract",
} as const;

export function journalTools(): Html {
  return html`<div class="buttons">
    <a href="journal.har" download>HAR</a>
    <a href="journal.test.ts" download>vitest</a>
    ${callButton("Clear", "DELETE", "journal", { about: "the journal", kind: "small", done: "Journal cleared" })}
  </div>`;
}
