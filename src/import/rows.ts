import type { Block } from "./blocks.ts";
import type { RawParameter, RawRow, RawStatus, Tell } from "./model.ts";
import { plainText } from "./text.ts";
import { readWord } from "./words.ts";

/** Tables of a page, row by row. What cannot be read is told, and nothing is made up for it. */

type Table = Extract<Block, { kind: "table" }>;
type TableRow = Table["rows"][number];

/** What a table is about, by its column titles. */
export type TableKind = "path" | "parameter" | "property" | "header" | "status";

const TITLES: readonly (readonly [TableKind, readonly string[]])[] = [
  ["path", ["path part", "type", "description"]],
  ["parameter", ["parameter name", "type", "description"]],
  ["property", ["property name", "type", "description"]],
  ["header", ["parameter name", "description"]],
  ["status", ["response", "description"]],
];

export function kindOfTable({ titles }: Table): TableKind | undefined {
  const given = titles.map((title) => title.toLowerCase()).filter((title) => title !== "");
  return TITLES.find(([, wanted]) => wanted.join("|") === given.join("|"))?.[0];
}

/** Are these the column titles of a table whose borders got lost? */
export function isBareHead(text: string): boolean {
  const line = text.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return TITLES.some(([, titles]) => titles.join(" ") === line);
}

/** Cells as text; what stands beyond the last column belongs to it, since a bar inside a cell splits it. */
function cellsOf(row: TableRow, columns: number): string[] {
  const cells = row.cells.slice(0, columns - 1);
  const last = row.cells.slice(columns - 1).join(" | ");
  return [...cells, last].map(plainText);
}

const NAME = /^[$@\w][\w.$@:/[\]-]*$/;

export function readRows(table: Table, tell: Tell): RawRow[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row): RawRow[] => {
    const [name = "", type = "", description = ""] = cellsOf(row, 3);
    const lost = (what: string): RawRow[] => {
      tell({ kind: "unread", at: row.at, what });
      return [];
    };
    if (name === "" && type === "" && description === "") return [];
    if (!NAME.test(name)) return lost(`${JSON.stringify(name)} is no name`);
    const word = readWord(plainText(row.cells[1] ?? "") === "" ? "" : typeCell(row.cells[1] ?? ""));
    if (!word) return lost(`the type ${JSON.stringify(type)} of ${name} is not known`);
    if (seen.has(name)) return lost(`${name} stands in the table twice`);
    seen.add(name);
    if (type === "") tell({ kind: "note", at: row.at, what: `${name} has no type: any value will do` });
    return [{ name, ...word, description, at: row.at }];
  });
}

/** Angle brackets are part of a type, not markup. */
function typeCell(cell: string): string {
  return plainText(cell.replaceAll(/\\?</g, "\u0001").replaceAll("&lt;", "\u0001")).replaceAll("\u0001", "<").trim();
}

const REQUIRED = /(?:^|\s)required(?=[\s.]|$)/i;

export function readParameters(place: RawParameter["in"], title: string, table: Table, tell: Tell): RawParameter[] {
  // Rows that cannot be read count too: row numbers are those of the page.
  const numbers = new Map(table.rows.map((row, index) => [row.at, index + 1]));
  return readRows(table, tell).map((row) => ({
    ...row,
    in: place,
    required: place === "path" || isRequired(row.description),
    description: row.description.replace(/^required\s+|\s*\brequired$/i, "").trim(),
    table: title,
    row: numbers.get(row.at) ?? 0,
  }));
}

/** Generated pages put the word first or last, in bold. */
function isRequired(description: string): boolean {
  return /^required\b/i.test(description) || (/\brequired$/i.test(description) && REQUIRED.test(description));
}

export function readHeaders(table: Table, tell: Tell): { name: string; description: string; cell: string }[] {
  return table.rows.flatMap((row) => {
    const [name = "", description = ""] = cellsOf(row, 2);
    if (name === "" && description === "") return [];
    if (/^[\w-]+$/.test(name)) return [{ name, description, cell: description }];
    tell({ kind: "unread", at: row.at, what: `${JSON.stringify(name)} is no header` });
    return [];
  });
}

export function readStatuses(table: Table, tell: Tell): RawStatus[] {
  return table.rows.flatMap((row) => {
    const [status = "", description = ""] = cellsOf(row, 2);
    if (status === "" && description === "") return [];
    if (/^[1-5]\d\d$/.test(status)) return [{ status: Number(status), description }];
    tell({ kind: "unread", at: row.at, what: `${JSON.stringify(status)} is no status` });
    return [];
  });
}
