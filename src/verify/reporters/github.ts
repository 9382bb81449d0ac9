import { oneLine, printable } from "../../printable.ts";
import type { Finding } from "../model.ts";
import type { Reporter } from "./reporter.ts";
import { checkPage } from "./check-page.ts";
import { bySeverity, tally, troubles } from "./cases.ts";
import { formatCount, formatPointer, formatSource, formatDuration, plural, shorten } from "./text.ts";

const COMMAND = { error: "error", warning: "warning", info: "notice" } as const;
const VALUE_LIMIT = 300;
/** GitHub shows ten of each kind per step: how the run ended comes first. */
const MOST_ANNOTATIONS = 10;

/**
 * Annotations for a GitHub workflow, at most ten, the gravest causes first, and a summary line. Known findings and
 * consequences of others are not annotated.
 */
export const githubReporter: Reporter = {
  name: "github",
  render: (report, { known, stale = [] }) => {
    const fresh = report.findings.filter((finding) => !known?.has(finding.fingerprint));
    const causes = fresh.filter(({ followsFrom }) => followsFrom === undefined);
    const ends = troubles(report).map(({ kind, message }) => {
      const which = kind === "unverified" ? "%3A not enough was verified" : "";
      return `::error title=${report.tool.name}${which}::${escapeData(message)}`;
    });
    const told = bySeverity(causes)
      .slice(0, Math.max(0, MOST_ANNOTATIONS - ends.length))
      .map((finding) => annotation(finding));
    const rest = causes.length - told.length;
    const gone = stale.map(({ operation, check, message, fingerprint }) => {
      const title = escapeProperty(`Stale baseline entry ${fingerprint}`);
      return `::error title=${title}::${escapeData(`${operation}, ${check}: ${message}\nNo longer found; remove it from the baseline.`)}`;
    });
    const lines = [...ends, ...told, ...gone].slice(0, MOST_ANNOTATIONS);
    const counts = tally(report.findings, known);
    const { checks, passed, failed, skipped } = report.summary;
    const found = `${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.known} known${followers(counts.follows)}`;
    const left = rest > 0 ? `; ${rest} of them without an annotation` : "";
    const ran = `${plural(checks, "check")}: ${formatCount(passed)} passed, ${formatCount(failed)} failed, ${formatCount(skipped)} skipped`;
    // A line that starts with "::" would be a command to the workflow runner, and the target is untrusted text.
    const target = oneLine(report.target);
    return `${[...lines, `${report.tool.name} ${target}: ${found}${left} (${ran}; ${formatDuration(report.durationMs)})`].join("\n")}\n`;
  },
};

/** The number of findings that follow from others, to end a list with. */
export function followers(count: number): string {
  return count === 0 ? "" : `, and ${count} that ${count === 1 ? "follows" : "follow"} from these`;
}

function annotation(finding: Finding): string {
  const source = finding.source === undefined ? "" : `\nSee ${formatSource(finding.source)}.`;
  const page = checkPage(finding.check);
  const text = [
    finding.message,
    `Expected ${shorten(finding.expected, VALUE_LIMIT)}, received ${shorten(finding.actual, VALUE_LIMIT)}`,
    `at ${formatPointer(finding.pointer)}.${source}`,
    ...(finding.curl === undefined ? [] : [shorten(finding.curl, 1000)]),
    ...(page === undefined ? [] : [`About the check: ${page.url}`]),
  ].join("\n");
  const title = `${finding.operation}: ${finding.check}`;
  return `::${COMMAND[finding.severity]} title=${escapeProperty(title)}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return printable(text.replaceAll("\r\n", "\n")).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
