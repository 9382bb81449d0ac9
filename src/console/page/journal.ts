import { html } from "hono/html";
import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { ENTRY_VERDICTS, verdictOf } from "../explain/entry-verdict.ts";
import { explained } from "../explain/explained.ts";
import type { Explanation } from "../explain/explain.ts";
import { filterJournal, readFilter } from "../explain/journal-filter.ts";
import type { LiveState } from "../live-state/live-state.ts";
import { copied, tryCurl, type Place } from "./connect.ts";
import { callButton, clockTime, shortened, type Html } from "./format.ts";

const SHOWN = 30;

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

/** A row of the journal: the latest of similar consecutive requests. */
interface JournalRow {
  readonly entry: JournalEntry;
  readonly found: Explanation | undefined;
  /** The number of requests in the row. */
  readonly times: number;
}

/**
 * Latest first. Polling would push everything else out of sight, so a request similar to the previous one shares its
 * row.
 */
async function journalRows(
  open: OpenMock,
  entries: readonly JournalEntry[],
  most: number,
): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = [];
  for (const entry of [...entries].reverse()) {
    const last = rows.at(-1);
    if (last && isRepeat(last.entry, entry)) {
      rows[rows.length - 1] = { ...last, times: last.times + 1 };
      continue;
    }
    if (rows.length === most) break;
    rows.push({ entry, found: await explained(open, entry), times: 1 });
  }
  return rows;
}

const ALIKE = ["method", "path", "status", "operation", "caller", "fault", "problem", "warning"] as const;

function isRepeat(one: JournalEntry, other: JournalEntry): boolean {
  return ALIKE.every((name) => one[name] === other[name]) && JSON.stringify(one.body) === JSON.stringify(other.body);
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
