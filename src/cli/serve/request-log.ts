import type { FailedCheck } from "../../console/explain/checks.ts";
import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { oneLine, printableJson } from "../../printable.ts";
import { redactEntry } from "../../redact-body.ts";
import { redactText } from "../../redact-text.ts";
import type { Source } from "../../type-model.ts";
import { createPalette } from "../../verify/reporters/palette.ts";
import { useColor, type CliIo } from "../shared/io.ts";
import type { Log } from "./options.ts";
import { terminalLine, type RequestLine } from "./terminal-line.ts";

interface RequestLogOptions {
  readonly log: Log;
  /** The world's name; undefined for the main one. */
  readonly world: string | undefined;
  readonly open: () => OpenMock;
}

/**
 * One line per request, or a few in columns on a terminal. The reason for a refusal is worked out after the answer, so
 * that no client waits for it.
 */
export function requestLog(
  { log, world, open }: RequestLogOptions,
  io: CliIo,
): ((entry: JournalEntry) => void) | undefined {
  if (log === "silent") return undefined;
  const palette = createPalette(useColor(io));
  const forTerminal = (line: Line): string => {
    const checks = (line.checks ?? []).map(checkText);
    const time = new Date().toTimeString().slice(0, 8);
    return terminalLine({ ...line, checks }, { palette, columns: io.columns, time });
  };
  const write = log === "json" ? jsonLine : io.isTTY ? forTerminal : prettyLine;
  return (entry) => {
    if (entry.status < 400 || open().recorder === undefined) io.stdout(write({ entry, world }));
    else void explainRefusal(open(), entry).then((more) => io.stdout(write({ entry, world, ...more })));
  };
}

interface Line extends Omit<RequestLine, "checks"> {
  readonly checks?: readonly FailedCheck[];
}

async function explainRefusal(open: OpenMock, entry: JournalEntry): Promise<Omit<Line, "entry" | "world">> {
  const { explain } = await import("../../console/explain/explain.ts");
  const explanation = await explain(open, entry);
  if (!explanation) return {};
  const { why, requestVerdict, workingCurl } = explanation;
  return { why, checks: requestVerdict.checks, curl: workingCurl };
}

function jsonLine({ entry, world, ...more }: Line): string {
  return `${printableJson({ event: "request", ...(world === undefined ? {} : { world }), ...redactEntry(entry), ...more })}\n`;
}

function prettyLine({ entry, world, why, checks = [], curl }: Line): string {
  const { method, path, status, operation, caller, fault, problem, number, warning } = entry;
  const where = world === undefined ? "" : `[${world}] `;
  const who = caller === undefined ? "" : ` by ${caller}`;
  const what = operation === undefined ? "" : ` ${operation}${who}`;
  const faulty = fault === undefined ? "" : ` (fault ${fault})`;
  const reason = why && why.length > 0 ? why.join(" ") : problem && redactText(problem);
  const rows = checks.map(checkText);
  const parts = [
    `${where}${method} ${path} ${status}${what}${faulty}${reason === undefined ? "" : `: ${reason}`}`,
    ...(warning === undefined ? [] : [warning]),
    ...(rows.length > 0 ? [`checks: ${rows.join("; ")}`] : []),
    ...(curl === undefined ? [] : [`this would work: ${curl}`]),
    ...(why === undefined ? [] : [`journal entry ${number}`]),
  ];
  return `${oneLine(parts.join(" | "))}\n`;
}

function checkText({ pointer, message, source }: FailedCheck): string {
  return `${pointer} ${message}${rowOf(source)}`.trim();
}

function rowOf(source: Source | undefined): string {
  if (!source) return "";
  return ` [${source.document}, ${source.table}${source.row > 0 ? `, row ${source.row}` : ""}]`;
}
