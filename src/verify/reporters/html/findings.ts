import type { Finding } from "../../model.ts";
import { bySeverity, type Case, type OperationCases } from "../cases.ts";
import { checkPage } from "../check-page.ts";
import { formatPointer, formatSource, plural, shorten } from "../text.ts";
import { html, type Markup } from "./markup.ts";

/** Findings shown per check and operation; the others are one click away. */
const OPEN_PER_CASE = 8;
const VALUE_LIMIT = 2000;
const FILTERS = ["all", "error", "warning", "info", "known"] as const;

export function findingsSection(groups: readonly OperationCases[], known: ReadonlySet<string>): Markup {
  const cases = groups.flatMap((group) => group.cases).filter((entry) => entry.findings.length > 0);
  if (cases.length === 0) {
    return html`<section id="findings">
      <h2>Findings</h2>
      <p class="lead">None.</p>
    </section>`;
  }
  const counts = Map.groupBy(
    cases.flatMap((entry) => entry.findings),
    (finding) => kindOf(finding, known),
  );
  const filters = FILTERS.filter((name) => name === "all" || counts.has(name)).map((name) => filter(name, counts));
  return html`<section id="findings">
    <h2>Findings</h2>
    <p class="lead">
      Where the server deviates from the documentation, each with the documented row and a request that reproduces it.
    </p>
    <fieldset class="filter">
      <legend>Show</legend>
      ${filters}
    </fieldset>
    ${cases.map((entry) => caseMarkup(entry, known))}
  </section>`;
}

function filter(name: (typeof FILTERS)[number], counts: ReadonlyMap<string, readonly Finding[]>): Markup {
  const count = name === "all" ? [...counts.values()].flat().length : (counts.get(name)?.length ?? 0);
  const checked = name === "all" ? html` checked` : undefined;
  const text = name === "all" ? `All ${count}` : `${name[0]?.toUpperCase()}${name.slice(1)} ${count}`;
  return html`<label><input type="radio" name="show" id="only-${name}" ${checked} />${text}</label>`;
}

function kindOf(finding: Finding, known: ReadonlySet<string>): string {
  return known.has(finding.fingerprint) ? "known" : finding.severity;
}

function caseMarkup(entry: Case, known: ReadonlySet<string>): Markup {
  const ordered = bySeverity(entry.findings);
  const rest = ordered.slice(OPEN_PER_CASE);
  const page = checkPage(entry.check);
  return html`<div class="case">
    <h3>${entry.operation} <span>›</span> ${entry.check}</h3>
    <p class="why">${entry.explanation} ${page !== undefined && html`<a href="${page.url}">About this check</a>`}</p>
    ${ordered.slice(0, OPEN_PER_CASE).map((finding) => findingMarkup(finding, known))}
    ${
      rest.length > 0 &&
      html`<details>
        <summary>${plural(rest.length, "more finding")} of this check</summary>
        ${rest.map((finding) => findingMarkup(finding, known))}
      </details>`
    }
  </div>`;
}

function findingMarkup(finding: Finding, known: ReadonlySet<string>): Markup {
  const kind = kindOf(finding, known);
  const { source, exchange, curl } = finding;
  return html`<article class="card finding ${kind}">
    <h4><span class="chip ${kind}">${kind}</span> ${shorten(finding.message, VALUE_LIMIT)}</h4>
    <dl class="facts-of">
      <dt>Expected</dt>
      <dd><code class="expected">${shorten(finding.expected, VALUE_LIMIT)}</code></dd>
      <dt>Received</dt>
      <dd><code class="actual">${shorten(finding.actual, VALUE_LIMIT)}</code></dd>
      <dt>At</dt>
      <dd>${finding.pointer === "" ? formatPointer("") : html`<code>${finding.pointer}</code>`}</dd>
      ${
        source !== undefined &&
        html`<dt>See</dt>
          <dd>${formatSource(source)}</dd>`
      }
      ${
        exchange !== undefined &&
        html`<dt>Shown by</dt>
          <dd><a href="#${exchangeAnchor(exchange)}">exchange ${exchange}</a></dd>`
      }
    </dl>
    ${
      curl !== undefined &&
      html`<details>
        <summary>Repeat the request</summary>
        <pre class="all">${curl}</pre>
      </details>`
    }
    <details>
      <summary>Accept as known</summary>
      <p>Put this fingerprint into the baseline, with a reason: <code>${finding.fingerprint}</code></p>
    </details>
  </article>`;
}

/** The element id of an exchange, whose own id may contain characters that element ids and fragments may not. */
export function exchangeAnchor(id: string): string {
  return `exchange-${encodeURIComponent(id.toWellFormed()).replaceAll("%", "_")}`;
}
