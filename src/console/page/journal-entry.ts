import { html } from "hono/html";
import type { FailedCheck } from "../explain/checks.ts";
import type { Explanation, Message } from "../explain/explain.ts";
import type { Verdict } from "../explain/verdict.ts";
import { shortened, type Html } from "./format.ts";

const LONGEST = 6000;

/** Request, answer and verdict of one entry, side by side; `events` are those that it caused, if webhooks were called. */
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
