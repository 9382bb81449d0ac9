import type { Exchange, WriteEntry } from "../../model.ts";
import { formatDuration, plural, shorten } from "../text.ts";
import { indentJson } from "./body.ts";
import { exchangeAnchor } from "./findings.ts";
import { html, type Markup } from "./markup.ts";

/** Characters shown of a body, unless a finding refers to it. */
const BODY_LIMIT = 2500;
const MARKED_LIMIT = 20_000;

/** Every request and its answer, collapsed, by operation. */
export function exchangesSection(exchanges: readonly Exchange[], marked: ReadonlySet<string>): Markup | undefined {
  if (exchanges.length === 0) return undefined;
  const groups = [...Map.groupBy(exchanges, ({ operation }) => operation)].map(
    ([operation, own]) =>
      html`<div class="card">
        <h3>${operation}</h3>
        ${own.map((each) => exchangeMarkup(each, marked))}
      </div>`,
  );
  return html`<section id="exchanges">
    <h2>Exchanges</h2>
    <p class="lead">What was sent and what came back. Secrets are replaced.</p>
    ${groups}
  </section>`;
}

function exchangeMarkup(exchange: Exchange, marked: ReadonlySet<string>): Markup {
  const { id, purpose, request, response, error, durationMs } = exchange;
  const limit = marked.has(id) ? MARKED_LIMIT : BODY_LIMIT;
  const status = response === undefined ? "no answer" : String(response.status);
  const kind =
    response === undefined || response.status >= 500 ? "error" : response.status < 400 ? "passed" : "skipped";
  return html`<details class="exchange">
    <summary>
      <span class="chip ${kind}">${status}</span> <b>${shorten(purpose, 200)}</b> <span>${request.method}</span>
      <span class="ms">${formatDuration(durationMs)}</span>
      ${marked.has(id) && html`<span class="chip error">finding</span>`}
    </summary>
    <div id="${exchangeAnchor(id)}">
      <h4>Request ${id}</h4>
      <pre>
${request.method} ${request.url}
${headerLines(request.headers)}</pre>
      ${request.body !== undefined && request.body !== "" && bodyMarkup(request.body, limit)}
      ${
        response !== undefined &&
        html`<h4>Answer</h4>
          <pre>
${response.status} ${response.reason}
${headerLines(response.headers)}</pre>
          ${response.body === "" ? html`<p class="names">The body is empty.</p>` : bodyMarkup(response.body, limit)}`
      }
      ${
        error !== undefined &&
        html`<h4>No answer</h4>
          <p>${error}</p>`
      }
    </div>
  </details>`;
}

function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

function bodyMarkup(body: string, limit: number): Markup {
  const cut = body.length > limit;
  // A parser drops a line break right after <pre>, so one is added.
  return html`<pre>${indentJson(cut ? body.slice(0, limit) : body)}</pre>
    ${cut && html`<p class="names">Truncated after ${limit} of ${body.length} characters; the JSON report has the whole body.</p>`}`;
}

/** All requests that may have changed data. */
export function writesSection(writes: readonly WriteEntry[]): Markup | undefined {
  if (writes.length === 0) return undefined;
  const rows = writes.map(
    (write) =>
      html`<tr>
        <td><a href="#${exchangeAnchor(write.exchange)}">${write.exchange}</a></td>
        <td>${write.operation}</td>
        <td>${write.purpose}</td>
        <td>${write.sessionId === 0 ? "unknown" : write.sessionId}</td>
        <td>${write.status}</td>
      </tr>`,
  );
  return html`<section id="writes">
    <h2>Journal of writes</h2>
    <p class="lead">${plural(writes.length, "request")} that may have changed data on the server.</p>
    <div class="card scroll wide">
      <table>
        <thead>
          <tr>
            <th>Exchange</th>
            <th>Operation</th>
            <th>Purpose</th>
            <th>Session</th>
            <th>Status</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
