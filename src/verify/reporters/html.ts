import type { Report } from "../model.ts";
import type { Reporter } from "./reporter.ts";
import { casesByOperation, tally, troubles, type Tally } from "./cases.ts";
import { checksSection, observationsSection } from "./html/checks.ts";
import { coverageSection } from "./html/coverage.ts";
import { exchangesSection, writesSection } from "./html/exchanges.ts";
import { findingsSection } from "./html/findings.ts";
import { html, type Markup } from "./html/markup.ts";
import { styles } from "./html/styles.ts";
import { timesSection } from "./html/times.ts";
import { formatCount, formatDuration, plural, requestsSent } from "./text.ts";

// No scripts and no external resources: even if escaping failed somewhere, the browser would run nothing.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page: findings, checks, times, coverage and every exchange. */
export const htmlReporter: Reporter = {
  name: "html",
  render: (report, { known = new Set() }) => `${page(report, known).markup}\n`,
};

function page(report: Report, known: ReadonlySet<string>): Markup {
  const groups = casesByOperation(report);
  const marked = new Set(report.findings.flatMap(({ exchange }) => exchange ?? []));
  const sections: readonly (readonly [string, string, Markup | undefined])[] = [
    ["findings", "Findings", findingsSection(groups, known)],
    ["checks", "Checks", checksSection(groups)],
    ["times", "Response times", timesSection(report.exchanges, marked)],
    ["coverage", "Coverage", coverageSection(report.coverage)],
    ["observations", "Observed", observationsSection(report.observations)],
    ["writes", "Writes", writesSection(report.writes)],
    ["exchanges", "Exchanges", exchangesSection(report.exchanges, marked)],
  ];
  const present = sections.filter(([, , markup]) => markup !== undefined);
  const counts = tally(report.findings, known);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <title>${verdict(report, counts).text} · ${report.target}</title>
        <style>
          ${{ markup: styles }}
        </style>
      </head>
      <body>
        <a class="skip-link" href="#findings">Skip to the findings</a>
        <header>${heading(report, counts)}</header>
        <nav aria-label="Sections">
          <ul>
            ${present.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        <main>${present.map(([, , markup]) => markup as Markup)}</main>
        <footer>${report.tool.name} ${report.tool.version}, ${report.startedAt}</footer>
      </body>
    </html>`;
}

function heading(report: Report, counts: Tally): Markup {
  const { kind, text } = verdict(report, counts);
  const { checks, passed, failed, skipped } = report.summary;
  const tiles: readonly (readonly [string, string, string])[] = [
    ["Errors", formatCount(counts.error), counts.error > 0 ? "error" : ""],
    ["Warnings", formatCount(counts.warning), counts.warning > 0 ? "warning" : ""],
    ...(counts.known > 0 ? [["Known findings", formatCount(counts.known), ""] as const] : []),
    ["Checks passed", `${formatCount(passed)} of ${formatCount(checks)}`, failed === 0 && passed > 0 ? "passed" : ""],
    ["Skipped", formatCount(skipped), ""],
    ["Requests", formatCount(requestsSent(report)), ""],
    ...(report.pace ? [["Peak per second", formatCount(report.pace.busiestSecond), ""] as const] : []),
    ["Duration", formatDuration(report.durationMs), ""],
  ];
  const when = report.startedAt.slice(0, 16).replace("T", " ");
  return html`<h1>${report.tool.name}</h1>
    <p class="target">${report.target}</p>
    <p class="facts">mode ${report.mode}, ${when} UTC</p>
    <p class="verdict ${kind}">${text}</p>
    ${troubles(report).map(({ message }) => html`<p class="card">${message}</p>`)}
    <dl class="tiles">
      ${tiles.map(
        ([name, value, tone]) =>
          html`<div class="${tone}">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

function verdict(report: Report, { error, warning }: Tally): { readonly kind: string; readonly text: string } {
  if (report.failure !== undefined) return { kind: "error", text: "Could not run" };
  const cut = report.unfinished !== undefined;
  if (error > 0) {
    return { kind: "error", text: `${plural(error, "deviation")} from the contract${cut ? ", and not finished" : ""}` };
  }
  if (cut) return { kind: "error", text: "Not finished" };
  if (warning > 0) return { kind: "warning", text: plural(warning, "warning") };
  if (report.unverified !== undefined) return { kind: "warning", text: "Not enough was verified" };
  if (troubles(report).length > 0) return { kind: "warning", text: "Nothing was verified" };
  return { kind: "passed", text: report.points === undefined ? "No deviation from the contract" : "No difference" };
}
