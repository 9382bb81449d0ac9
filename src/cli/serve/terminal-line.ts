import type { JournalEntry } from "../../mock/journal.ts";
import { oneLine } from "../../printable.ts";
import type { Palette, Paint } from "../../verify/reporters/palette.ts";

/** A request, as logged on the terminal. */
export interface RequestLine {
  readonly entry: JournalEntry;
  /** The world's name; undefined for the main one. */
  readonly world: string | undefined;
  readonly why?: readonly string[];
  /** The failed checks, in words. */
  readonly checks: readonly string[];
  readonly curl?: string | undefined;
}

/** The terminal's settings. */
interface Terminal {
  readonly palette: Palette;
  readonly columns: number;
  /** The time of day, `10:02:07`. */
  readonly time: string;
}

const OPERATION_WIDTH = 24;
const CALLER_WIDTH = 8;
const INDENT = "          ";

/** A request in columns; below a refused one: the reason, the rows of the tables, and a request that works. */
export function terminalLine(line: RequestLine, { palette, columns, time }: Terminal): string {
  const { entry, world, why, checks, curl } = line;
  const { method, path, status, operation, caller, durationMs, fault, problem, number } = entry;
  const place = world === undefined ? path : `[${world}] ${path}`;
  const cells = [
    palette.dim(time),
    method.padEnd(6),
    paintOf(status, palette)(status === 0 ? "cut" : String(status)),
    palette.bold(fixed(operation ?? "-", OPERATION_WIDTH)),
    fixed(caller ?? "-", CALLER_WIDTH),
    palette.dim(`${durationMs.toFixed(1)} ms`.padStart(9)),
  ];
  const used = 8 + 6 + 3 + OPERATION_WIDTH + CALLER_WIDTH + 9 + 2 * cells.length;
  const first = `${cells.join("  ")}  ${palette.dim(fixed(place, Math.max(20, columns - used)).trimEnd())}`;
  const reason = why && why.length > 0 ? why.join(" ") : problem;
  const more = [
    fault === undefined ? reason : `fault ${fault}${reason === undefined ? "" : `: ${reason}`}`,
    checks.length === 0 ? undefined : checks.join("; "),
    curl === undefined ? undefined : `this works: ${curl} (journal entry ${number})`,
  ];
  const details = status < 400 && fault === undefined ? [] : more.filter((one) => one !== undefined);
  return `${[first, ...details.map((one) => `${INDENT}${oneLine(one)}`)].join("\n")}\n`;
}

function paintOf(status: number, { green, yellow, red }: Palette): Paint {
  if (status >= 500 || status === 0) return red;
  return status >= 400 ? yellow : green;
}

/** Pads or cuts the text to the column's width. */
function fixed(text: string, width: number): string {
  const shown = oneLine(text);
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown.padEnd(width);
}
