import { type Problem, throwProblems } from "../errors.ts";
import { type Cell, editYamlList, readYaml, writeYaml } from "../yaml.ts";
import { placesOf } from "./findings.ts";
import type { Mode, Report } from "./model.ts";
import { withoutPrototype } from "../values.ts";

/** The file of known findings: YAML, or JSON if its name says so. */

/** A known finding of a server, accepted for a reason since a date. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly operation: string;
  readonly message: string;
  /** Why it is accepted; for readers only. */
  readonly reason: string;
  /** The date it was first accepted, `YYYY-MM-DD`. */
  readonly date: string;
  /** The mode that found it. A run in a lesser mode sends less, so it cannot tell whether the finding is gone. */
  readonly mode?: Mode | undefined;
}

interface Comparison {
  /** Fingerprints of the entries. */
  readonly known: ReadonlySet<string>;
  /** Entries that no longer occur although their checks ran. */
  readonly stale: readonly BaselineEntry[];
  /** Entries whose checks were skipped in this run. */
  readonly unjudged: readonly BaselineEntry[];
}

const VERSION = 1;
const TEXTS = ["fingerprint", "check", "operation", "message", "reason", "date"] as const;
const REQUIRED: readonly string[] = ["fingerprint", "check", "operation"];
const MODES: readonly Mode[] = ["read", "write", "sandbox"];
const HEADING = "# Findings of so-mock verify that are known and accepted. `reason` is yours to fill in.\n";

export function compareWithBaseline(entries: readonly BaselineEntry[], report: Report): Comparison {
  const found = new Set(
    report.findings.flatMap((finding) => [finding.fingerprint, ...placesOf(finding).map((place) => place.fingerprint)]),
  );
  const ran = new Set(
    report.results.filter(({ status }) => status !== "skipped").map((result) => `${result.operation} ${result.check}`),
  );
  const judged = ({ operation, check, mode = "read" }: BaselineEntry): boolean =>
    ran.has(`${operation} ${check}`) && MODES.indexOf(report.mode) >= MODES.indexOf(mode);
  return {
    known: new Set(entries.map(({ fingerprint }) => fingerprint)),
    stale: entries.filter((entry) => !found.has(entry.fingerprint) && judged(entry)),
    unjudged: entries.filter((entry) => !found.has(entry.fingerprint) && !judged(entry)),
  };
}

/** Drops stale entries, adds new ones (except info, which never counts), and keeps reasons and dates. */
export function updateBaseline(entries: readonly BaselineEntry[], report: Report): BaselineEntry[] {
  const { known, stale } = compareWithBaseline(entries, report);
  const gone = new Set(stale);
  const date = report.startedAt.slice(0, 10);
  const added = report.findings
    .filter(({ fingerprint, severity }) => severity !== "info" && !known.has(fingerprint))
    // One entry per place: fixed places are dropped one by one, and new ones are noticed.
    .flatMap((finding) => placesOf(finding).map((place) => ({ ...place, check: finding.check })))
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map(({ fingerprint, check, operation, message }) => ({ fingerprint, check, operation, message }))
    .map((entry): BaselineEntry => ({ ...entry, reason: "", date, mode: report.mode }));
  return [...entries.filter((entry) => !gone.has(entry)), ...added];
}

/**
 * The file with the entries of `next`. Kept entries stay in place with their comments and key order; if nothing is
 * added or removed, the text does not change.
 */
export function formatBaseline(next: readonly BaselineEntry[], file: string, text = ""): string {
  const before = new Set(text.trim() === "" ? [] : parseBaseline(text, file).map((entry) => entry.fingerprint));
  const after = new Set(next.map((entry) => entry.fingerprint));
  const added = next.filter((entry) => !before.has(entry.fingerprint));
  if (text.trim() !== "" && added.length === 0 && [...before].every((print) => after.has(print))) return text;
  const content = { version: VERSION, findings: next };
  if (file.endsWith(".json")) return `${JSON.stringify(content, undefined, 2)}\n`;
  if (text.trim() === "") return HEADING + writeYaml(content);
  const [mark = ""] = /^\uFEFF/.exec(text) ?? [];
  const body = text.slice(mark.length);
  return mark + editYamlList(body, "findings", ({ fingerprint: print }) => after.has(String(print)), added);
}

/** Throws a KitError that lists every problem, with file and line. */
export function parseBaseline(text: string, file: string): BaselineEntry[] {
  const problems: Problem[] = [];
  const complain = (line: number, what: string, todo: string): void => {
    problems.push({ code: "verify-baseline", what, where: `${file}:${line}`, todo });
  };
  const { cell, faults } = readYaml(text);
  for (const { line, message } of faults) complain(line, `not YAML: ${message}`, "correct the line");
  const entries = cell === undefined ? [] : readEntries(cell, complain);
  throwProblems(problems);
  return entries;
}

type Complain = (line: number, what: string, todo: string) => void;

function readEntries(cell: Cell, complain: Complain): BaselineEntry[] {
  if (!(cell.value instanceof Map)) {
    complain(cell.line, "not a baseline", "write `version: 1` and `findings:`, or run once with --update-baseline");
    return [];
  }
  const { version, findings, others } = pick(cell.value);
  for (const [key, { line }] of others) complain(line, `there is no key \`${key}\``, "remove it");
  if (version?.value !== VERSION) {
    complain((version ?? cell).line, "`version` is not 1", "write the baseline again with --update-baseline");
  }
  if (findings === undefined || !Array.isArray(findings.value)) {
    complain((findings ?? cell).line, "`findings` is not a list", "write `findings: []` for none");
    return [];
  }
  const seen = new Set<string>();
  return (findings.value as readonly Cell[]).flatMap((item) => {
    const entry = readEntry(item, complain);
    if (entry !== undefined && seen.has(entry.fingerprint)) {
      complain(item.line, `the fingerprint ${entry.fingerprint} stands here twice`, "keep one of the entries");
    }
    if (entry !== undefined) seen.add(entry.fingerprint);
    return entry ?? [];
  });
}

function pick(cells: ReadonlyMap<string, Cell>): {
  readonly version: Cell | undefined;
  readonly findings: Cell | undefined;
  readonly others: readonly (readonly [string, Cell])[];
} {
  const others = [...cells].filter(([key]) => key !== "version" && key !== "findings");
  return { version: cells.get("version"), findings: cells.get("findings"), others };
}

function readEntry({ line, value }: Cell, complain: Complain): BaselineEntry | undefined {
  if (!(value instanceof Map)) {
    complain(line, "an entry is not a mapping", `give it ${REQUIRED.join(", ")}`);
    return undefined;
  }
  const entry: Record<string, string> = withoutPrototype({ message: "", reason: "", date: "" });
  for (const [key, cell] of value as ReadonlyMap<string, Cell>) {
    if (key === "mode") {
      const mode = MODES.find((each) => each === cell.value);
      if (mode !== undefined) entry[key] = mode;
      else complain(cell.line, "`mode` is not a mode", `write one of ${MODES.join(", ")}`);
    } else if (!TEXTS.some((name) => name === key)) {
      complain(cell.line, `an entry has no key \`${key}\``, `use one of ${TEXTS.join(", ")}, mode`);
    } else if (typeof cell.value === "string") entry[key] = cell.value;
    // People leave a reason open with an empty value, and write a fingerprint as an unquoted number.
    else if (cell.value === null) entry[key] = "";
    else if (typeof cell.value === "number" && key !== "fingerprint") entry[key] = String(cell.value);
    else complain(cell.line, `\`${key}\` is not a text`, "put it into quotes");
  }
  const missing = REQUIRED.filter((key) => (entry[key] ?? "") === "");
  if (missing.length > 0) complain(line, `an entry lacks ${missing.join(", ")}`, "add it, or remove the entry");
  return missing.length > 0 ? undefined : (entry as unknown as BaselineEntry);
}
