import type { Exchange, WriteEntry } from "../../model.ts";
import { formatDuration, plural, shorten } from "../text.ts";
import { exchangeAnchor } from "./findings.ts";
import { html, type Markup, table } from "./markup.ts";

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
    ${table(["Exchange", "Operation", "Purpose", "Session", "Status"], rows, " wide")}
  </section>`;
}

/**
 * Adds line breaks and indentation to a JSON text. It is not parsed, because a reader wants to see a duplicate key,
 * `427.0` or a broken end. Any other text is returned unchanged.
 */
export function indentJson(text: string): string {
  if (!/^\s*[[{]/.test(text)) return text;
  // Strings, brackets, separators, and runs of other non-blank characters.
  const tokens = text.match(/"(?:[^"\\]|\\.)*"?|[[\]{},:]|[^\s[\]{},:"]+/gs) ?? [];
  let depth = 0;
  let line = "";
  const lines: string[] = [];
  const flush = (): void => {
    if (line.trim() !== "") lines.push(line);
    line = "  ".repeat(Math.max(0, depth));
  };
  for (const [index, token] of tokens.entries()) {
    if (token === "]" || token === "}") {
      depth -= 1;
      const empty = tokens[index - 1] === (token === "]" ? "[" : "{");
      if (empty) line = lines.pop() ?? "";
      else flush();
      line += token;
    } else if (token === "[" || token === "{") {
      depth += 1;
      line += token;
      flush();
    } else if (token === ",") {
      line += token;
      flush();
    } else {
      line += token === ":" ? ": " : token;
    }
  }
  flush();
  return lines.join("\n");
}
