import { isSecretName } from "./redact.ts";

/** Masks columns of CSV, of texts with tabs and of tables in Markdown whose head is a secret's name, and nothing else. */

const SIGNS: readonly string[] = [",", ";", "\t", "|"];
/** Remarks may stand before the head. */
const MOST_BEFORE = 20;
/** The head of a column: a name of one or two words, no sentence. */
const HEAD = /^\s{0,99}"?[\w.-]{1,60}(?: [\w.-]{1,60})?"?\s{0,99}$/;

export function redactTable(text: string, mark: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const table = tableIn(lines);
  if (!table) return text;
  const { head, sign, width, columns } = table;
  for (const [at, line] of lines.entries()) {
    if (at <= head) continue;
    if (line.trim() === "") break;
    const cells = cellsOf(line, sign);
    if (cells.length !== width) continue;
    for (const column of columns) cells[column] = maskedCell(cells[column] ?? "", mark);
    lines[at] = cells.join(sign);
  }
  return lines.join("\n");
}

interface Table {
  /** The number of its line. */
  readonly head: number;
  readonly sign: string;
  /** How many cells a line has. */
  readonly width: number;
  readonly columns: readonly number[];
}

function tableIn(lines: readonly string[]): Table | undefined {
  for (const [head, line] of lines.slice(0, MOST_BEFORE).entries()) {
    for (const sign of SIGNS) {
      const cells = cellsOf(line, sign);
      const width = cells.length;
      if (width < 2 || cellsOf(lines[head + 1] ?? "", sign).length !== width) continue;
      const columns = cells.flatMap((cell, at) => (HEAD.test(cell) && isSecretName(named(cell)) ? [at] : []));
      if (columns.length > 0) return { head, sign, width, columns };
    }
  }
  return undefined;
}

/** Signs within quotes do not count. */
function cellsOf(line: string, sign: string): string[] {
  const cells: string[] = [];
  let isOpen = false;
  for (const piece of line.split(sign)) {
    if (isOpen) cells.push(`${cells.pop() ?? ""}${sign}${piece}`);
    else cells.push(piece);
    if ((piece.split('"').length - 1) % 2 === 1) isOpen = !isOpen;
  }
  return cells;
}

/** `api key` is the same as `api-key`. */
function named(cell: string): string {
  return cell.replaceAll('"', "").trim().replaceAll(" ", "-");
}

/** The line below the head of a Markdown table stays. */
function maskedCell(cell: string, mark: string): string {
  const value = cell.trim();
  if (!/[\p{L}\p{N}]/u.test(value)) return cell;
  const from = cell.indexOf(value);
  const masked = value.startsWith('"') ? `"${mark}"` : mark;
  return cell.slice(0, from) + masked + cell.slice(from + value.length);
}
