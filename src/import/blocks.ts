import type { Place } from "../spec-model.ts";
import { endsIn, hasCells, isDelimiter } from "./block-ends.ts";
import { plainSectionOf } from "./headings.ts";
import type { Line } from "./include.ts";
import { piecesOf } from "./markdown.ts";
import type { ReportIssue } from "./model.ts";
import { plainText } from "./text.ts";

/** Splits a page into blocks, identically for raw Markdown and scraped text. */
export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly at: Place }
  | { readonly kind: "text"; readonly text: string; readonly at: Place }
  | { readonly kind: "code"; readonly info: string; readonly lines: readonly Line[]; readonly at: Place }
  | { readonly kind: "table"; readonly titles: readonly string[]; readonly rows: readonly Row[]; readonly at: Place };

interface Row {
  /** With its markup and entities. */
  readonly cells: readonly string[];
  readonly at: Place;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s/;

export function blocksOf(lines: readonly Line[], report: ReportIssue): Block[] {
  const scraped = !lines.some(({ text }) => HEADING.test(text) || fenceIn(text) !== undefined);
  const blocks: Block[] = [];
  let chunk: Line[] = [];
  const ends = endsIn(lines);
  const flush = (): void => {
    if (chunk.length > 0) blocks.push(...chunkBlocks(chunk));
    chunk = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const { text } = line;
    const fence = fenceIn(text);
    const end = fence ? ends.fence(at, fence.mark) : undefined;
    if (fence && end === undefined) report({ kind: "note", at: line.at, what: "a code block without an end" });
    if (fence) {
      flush();
      if (end === undefined) continue;
      blocks.push({ kind: "code", info: fence.info, lines: lines.slice(at + 1, end), at: line.at });
      at = end;
      continue;
    }
    const verbatim = ends.verbatim(at);
    if (verbatim !== undefined) {
      flush();
      at = verbatim;
      continue;
    }
    if (text.trim() === "") {
      if (!isWithinCell(chunk, lines, at)) flush();
      continue;
    }
    const section = HEADING.test(text) ? undefined : headingIn(text, scraped);
    if (section !== undefined) {
      flush();
      blocks.push({ kind: "heading", text: section, at: line.at });
      if (scraped && /^sample /i.test(section)) {
        const last = nextSection(lines, at + 1);
        blocks.push({ kind: "code", info: "http", lines: lines.slice(at + 1, last), at: line.at });
        at = last - 1;
      }
      continue;
    }
    // A heading or a table must not merge with an adjacent paragraph.
    const startsTable = isDelimiter(lines[at + 1]?.text ?? "") && hasCells(text);
    const insideTable = chunk.length > 1 && isDelimiter(chunk[1]?.text ?? "");
    const open = insideTable && !startsTable && !HEADING.test(text) ? openRow(chunk, text) : undefined;
    if (open) {
      chunk[chunk.length - 1] = open;
      continue;
    }
    if (startsTable || HEADING.test(text) || (insideTable && !hasCells(text))) flush();
    chunk.push(line);
    if (HEADING.test(text)) flush();
  }
  flush();
  return blocks;
}

/** In a table with bars on both sides, a row without its last bar continues on the next line. */
function openRow(chunk: readonly Line[], text: string): Line | undefined {
  const last = chunk.at(-1);
  if (!last || !endsOpen(chunk) || text.trim().startsWith("|")) return undefined;
  return { text: `${last.text} ${text.trim()}`, at: last.at };
}

function endsOpen(chunk: readonly Line[]): boolean {
  const [head, delimiter] = chunk;
  const last = chunk.at(-1);
  if (!head || !delimiter || !last || chunk.length < 3 || !isDelimiter(delimiter.text)) return false;
  const isBarred = head.text.trim().startsWith("|") && head.text.trim().endsWith("|");
  return isBarred && last.text.trim().startsWith("|") && !last.text.trim().endsWith("|");
}

/** A cell has paragraphs, but not many. */
const MOST_LINES = 20;

/** A blank line is within a cell if its row has not ended, and ends below, or another row follows. */
function isWithinCell(chunk: readonly Line[], lines: readonly Line[], blank: number): boolean {
  if (!endsOpen(chunk)) return false;
  for (const [index, { text }] of lines.slice(blank + 1, blank + 1 + MOST_LINES).entries()) {
    const line = text.trim();
    if (HEADING.test(text) || fenceIn(text) || plainSectionOf(text)) return false;
    if (line.startsWith("|")) return !isDelimiter(lines[blank + index + 2]?.text ?? "");
    if (line.endsWith("|")) return true;
  }
  return false;
}

/** With a further backtick on the line, it is inline code. */
function fenceIn(text: string): { readonly mark: string; readonly info: string } | undefined {
  const [start, mark] = FENCE.exec(text) ?? [];
  if (start === undefined || mark === undefined || text.includes("`", start.length)) return undefined;
  return { mark, info: text.slice(start.length).trim() };
}

/** Scraped text has no markup for headings, and old pages lack it for one heading. */
function headingIn(text: string, scraped: boolean): string | undefined {
  if (hasCells(text)) return undefined;
  if (!scraped && !/^response body ?:/i.test(text.trim())) return undefined;
  return plainSectionOf(text) ? text.trim() : undefined;
}

function nextSection(lines: readonly Line[], from: number): number {
  const found = lines.findIndex(({ text }, at) => at >= from && plainSectionOf(text) !== undefined);
  return found < 0 ? lines.length : found;
}

function chunkBlocks(chunk: readonly Line[]): Block[] {
  // HTML at the start of a line would open a block that ends unpredictably.
  const source = chunk.map(({ text }) => text.trimStart().replace(/^</, "&lt;")).join("\n");
  const placeOf = (line: number): Place => chunk[line]?.at ?? (chunk[0] as Line).at;
  return piecesOf(source).map((piece): Block => {
    const at = placeOf(piece.line);
    if (piece.kind === "heading") return { kind: "heading", text: plainText(piece.text), at };
    if (piece.kind === "text") return { kind: "text", text: piece.text, at };
    const [titles, ...rows] = piece.rows.map(({ cells, line }) => ({ cells, at: placeOf(line) }));
    return { kind: "table", titles: titles?.cells.map(plainText) ?? [], rows, at };
  });
}
