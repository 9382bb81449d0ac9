import type { Exchange } from "../../model.ts";
import { formatCount, formatDuration } from "../text.ts";
import { exchangeAnchor } from "./findings.ts";
import { html, type Markup } from "./markup.ts";

/** The milliseconds that document 004 allows. */
const LIMIT = 5000;
const ROW = 30;
/** Dots closer together than this, in percent of the axis, are merged. */
const GRAIN = 0.4;

/** Response times: a row per operation and a dot per answer, on a logarithmic axis because both 3 ms and 5 s matter. */
export function timesSection(exchanges: readonly Exchange[], marked: ReadonlySet<string>): Markup | undefined {
  if (exchanges.length === 0) return undefined;
  const slowest = exchanges.reduce((most, { durationMs }) => Math.max(most, durationMs), 0);
  const decades = Math.max(2, Math.ceil(Math.log10(Math.max(slowest, 10) * 1.05)));
  const place = (milliseconds: number): number => (Math.log10(Math.max(1, milliseconds)) / decades) * 100;
  const limit = place(LIMIT) <= 100 ? place(LIMIT) : undefined;
  const rows = [...Map.groupBy(exchanges, ({ operation }) => operation)].map(([operation, own]) =>
    row(operation, own, place, limit, marked),
  );
  return html`<section id="times">
    <h2>Response times</h2>
    <p class="lead">
      One dot per answer, on a logarithmic scale. ${limit === undefined ? "All are far below" : "The dashed line is"}
      the documented limit of ${formatDuration(LIMIT)}.
    </p>
    <div class="card">
      <p class="legend">
        <span
          ><svg width="12" height="12" aria-hidden="true"><circle class="dot" cx="6" cy="6" r="4.5" /></svg>answer</span
        >
        <span
          ><svg width="14" height="14" aria-hidden="true"><circle class="dot marked" cx="7" cy="7" r="4.5" /></svg
          >answer with a finding</span
        >
        <span
          ><svg width="6" height="16" aria-hidden="true"><line class="median" x1="3" x2="3" y1="1" y2="15" /></svg
          >median</span
        >
      </p>
      <div class="plot">${rows}<span class="pad"></span>${axis(decades, limit)}<span class="pad"></span></div>
    </div>
  </section>`;
}

type Place = (milliseconds: number) => number;

function row(
  operation: string,
  own: readonly Exchange[],
  place: Place,
  limit: number | undefined,
  marked: ReadonlySet<string>,
): Markup {
  const sorted = own.map(({ durationMs }) => durationMs).toSorted((one, other) => one - other);
  const [median, slowest] = [quantile(sorted, 0.5), quantile(sorted, 1)];
  const most = own.length === 1 ? formatDuration(slowest) : `slowest ${formatDuration(slowest)}`;
  const numbers = own.length > 2 ? `median ${formatDuration(median)}, ${most}` : most;
  const label = `${operation}: ${formatCount(own.length)} answers, ${numbers}`;
  const middle =
    own.length > 2 &&
    html`<line class="median" x1="${percent(place(median))}" x2="${percent(place(median))}" y1="5" y2="${ROW - 5}" />`;
  return html`<span class="name">${operation}</span>
    <svg height="${ROW}" role="img" aria-label="${label}">
      <line class="rail" x1="0" x2="100%" y1="${ROW / 2}" y2="${ROW / 2}" />
      ${limit !== undefined && html`<line class="limit" x1="${percent(limit)}" x2="${percent(limit)}" y1="0" y2="${ROW}" />`}${dots(own, place, marked)}${middle}
    </svg>
    <span class="numbers">${numbers}</span>`;
}

/** Merges answers at the same spot into a dot with their number. Marked ones are drawn last, on top. */
function dots(own: readonly Exchange[], place: Place, marked: ReadonlySet<string>): Markup[] {
  const spots = Map.groupBy(
    own,
    ({ id, durationMs }) => `${marked.has(id) ? 1 : 0} ${Math.round(place(durationMs) / GRAIN)}`,
  );
  const ordered = [...spots].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return ordered.map(([key, members]) => {
    const [first] = members as [Exchange, ...Exchange[]];
    const more = members.length > 1 ? ` and ${formatCount(members.length - 1)} more` : "";
    const kind = key.startsWith("1") ? "dot marked" : "dot";
    return html`<a href="#${exchangeAnchor(first.id)}" tabindex="-1"
      ><circle class="${kind}" cx="${percent(place(first.durationMs))}" cy="${ROW / 2}" r="5"
        ><title>${formatDuration(first.durationMs)}: ${first.purpose}${more}</title></circle
      ></a
    >`;
  });
}

function axis(decades: number, limit: number | undefined): Markup {
  const ticks = Array.from({ length: decades + 1 }, (_, power) => power).filter((power) => {
    const near = limit !== undefined && Math.abs((power / decades) * 100 - limit) < 20;
    return !near || power === 0;
  });
  const labels = ticks.map((power) =>
    tick((power / decades) * 100, power === 0 ? "≤ 1 ms" : formatDuration(10 ** power), "tick"),
  );
  const last = limit === undefined ? [] : [tick(limit, `limit ${LIMIT / 1000} s`, "tick limit-label")];
  return html`<svg class="axis" height="20" aria-hidden="true">${labels}${last}</svg>`;
}

function tick(at: number, text: string, kind: string): Markup {
  const anchor = at < 5 ? "start" : at > 90 ? "end" : "middle";
  return html`<text class="${kind}" x="${percent(at)}" y="14" text-anchor="${anchor}">${text}</text>`;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
