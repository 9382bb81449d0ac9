import type { Block } from "./blocks.ts";
import type { RawParameter, RawRow, RawStatus, ReportIssue } from "./model.ts";
import { plainText } from "./text.ts";
import { readWord } from "./words.ts";

/** Reads a page's tables row by row. What cannot be read is reported rather than guessed. */

type Table = Extract<Block, { kind: "table" }>;
type TableRow = Table["rows"][number];

/** The kind of a table, by its column titles. */
type TableKind = "path" | "parameter" | "property" | "header" | "status";

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

/** Are these the column titles of a table without borders? */
export function isBareHead(text: string): boolean {
  const line = text.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return TITLES.some(([, titles]) => titles.join(" ") === line);
}

/** Cells as text. Surplus cells are joined to the last column, because a bar inside a cell splits it. */
function cellsOf(row: TableRow, columns: number): string[] {
  const cells = row.cells.slice(0, columns - 1);
  const last = row.cells.slice(columns - 1).join(" | ");
  return [...cells, last].map(plainText);
}

const NAME = /^[$@\w][\w.$@:/[\]-]*$/;

export function readRows(table: Table, report: ReportIssue): RawRow[] {
  const seen = new Set<string>();
  return table.rows.flatMap((row): RawRow[] => {
    const [name = "", type = "", description = ""] = cellsOf(row, 3);
    const unread = (what: string): RawRow[] => {
      report({ kind: "unread", at: row.at, what });
      return [];
    };
    if (name === "" && type === "" && description === "") return [];
    if (!NAME.test(name) || name === "__proto__") return unread(`${JSON.stringify(name)} is not a name`);
    const word = readWord(plainText(row.cells[1] ?? "") === "" ? "" : typeCell(row.cells[1] ?? ""));
    if (!word) return unread(`the type ${JSON.stringify(type)} of ${name} is not known`);
    if (seen.has(name)) return unread(`${name} is in the table twice`);
    seen.add(name);
    if (type === "") report({ kind: "note", at: row.at, what: `${name} has no type: any value is accepted` });
    return [{ name, ...word, description, at: row.at }];
  });
}

/** Angle brackets in a type are not markup. */
function typeCell(cell: string): string {
  return plainText(cell.replaceAll(/\\?</g, "\u0001").replaceAll("&lt;", "\u0001")).replaceAll("\u0001", "<").trim();
}

const REQUIRED = /(?:^|\s)required(?=[\s.]|$)/i;

export function readParameters(
  place: RawParameter["in"],
  title: string,
  table: Table,
  report: ReportIssue,
): RawParameter[] {
  // Unreadable rows are counted too, because row numbers are those of the page.
  const numbers = new Map(table.rows.map((row, index) => [row.at, index + 1]));
  return readRows(table, report).map((row) => ({
    ...row,
    in: place,
    required: place === "path" || isRequired(row.description),
    description: row.description.replace(/^required\s|\brequired$/i, "").trim(),
    table: title,
    row: numbers.get(row.at) ?? 0,
  }));
}

/** Generated pages put the word first or last, in bold. */
function isRequired(description: string): boolean {
  return /^required\b/i.test(description) || (/\brequired$/i.test(description) && REQUIRED.test(description));
}

export function isHeader(name: string): boolean {
  return /^[\w-]+$/.test(name) && name !== "__proto__";
}

export function readHeaders(table: Table, report: ReportIssue): { name: string; description: string; cell: string }[] {
  return table.rows.flatMap((row) => {
    const [name = "", description = ""] = cellsOf(row, 2);
    if (name === "" && description === "") return [];
    if (isHeader(name)) return [{ name, description, cell: description }];
    report({ kind: "unread", at: row.at, what: `${JSON.stringify(name)} is not a header` });
    return [];
  });
}

export function readStatuses(table: Table, report: ReportIssue): RawStatus[] {
  return table.rows.flatMap((row) => {
    const [status = "", description = ""] = cellsOf(row, 2);
    if (status === "" && description === "") return [];
    if (/^[1-5]\d\d$/.test(status)) return [{ status: Number(status), description }];
    report({ kind: "unread", at: row.at, what: `${JSON.stringify(status)} is not a status` });
    return [];
  });
}
