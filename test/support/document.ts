/**
 * A second, independent reader of the source documents. It shares no code with src/, so that a slip in spec/ cannot hide
 * behind the code that reads spec/. It takes the three text forms: tables without and with leading pipes, and Markdown.
 */

export interface DocumentTable {
  /** The last heading above the table, such as `Request Body: entity`. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Sample {
  readonly firstLine: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface SourceDocument {
  readonly method: string;
  readonly path: string;
  readonly tables: readonly DocumentTable[];
  /** The line after `Response:`. */
  readonly reason: string;
  readonly slowThreshold: number | undefined;
  readonly request: Sample;
  readonly response: Sample;
}

const HEADING = /^(?:Query String Parameters|Request Headers|Request Body: \w+|Response body: \w+|Response:\w*)$/;

export function readDocument(text: string): SourceDocument {
  const lines = text.split("\n").map((line) =>
    line
      .replace(/^#+ /, "")
      .replace(/^```.*$/, "")
      .trim(),
  );
  const route = lines.find((line) => /^(?:PUT|POST) \/api\//.test(line)) ?? "";
  const [method = "", path = ""] = route.split(" ");
  const threshold = /^NsApiSlow threshold: (\d+) ms\.$/.exec(lines.find((line) => line.startsWith("NsApiSlow")) ?? "");
  const requestAt = lines.indexOf("Sample request");
  const responseAt = lines.indexOf("Sample response");
  const reasonAt = lines.findIndex((line) => line.startsWith("Response:")) + 1;
  return {
    method,
    path,
    tables: readTables(lines.slice(0, requestAt)),
    reason: lines.slice(reasonAt).find((line) => line !== "") ?? "",
    slowThreshold: threshold ? Number(threshold[1]) : undefined,
    request: readSample(lines.slice(requestAt + 1, responseAt)),
    response: readSample(lines.slice(responseAt + 1)),
  };
}

function readTables(lines: readonly string[]): DocumentTable[] {
  const tables: DocumentTable[] = [];
  let heading = "";
  for (const [at, line] of lines.entries()) {
    if (HEADING.test(line)) heading = line;
    if (!/^[\s|-]+$/.test(line) || !line.includes("---")) continue;
    const below = lines.slice(at + 1);
    const end = below.findIndex((row) => !row.includes("|"));
    const columns = cells(lines[at - 1] ?? "").filter((cell) => cell !== "");
    tables.push({ heading, columns, rows: (end === -1 ? below : below.slice(0, end)).map(cells) });
  }
  return tables;
}

function cells(line: string): string[] {
  return line
    .replace(/^\|/, "")
    .split("|")
    .map((cell) => cell.trim());
}

function readSample(lines: readonly string[]): Sample {
  const filled = lines.filter((line) => line !== "");
  const bodyAt = filled.findIndex((line) => line === "{" || line === "[");
  const head = bodyAt === -1 ? filled : filled.slice(0, bodyAt);
  const [firstLine = "", ...headers] = head;
  return {
    firstLine,
    headers: Object.fromEntries(headers.map((line) => line.split(": ", 2))) as Record<string, string>,
    body: bodyAt === -1 ? undefined : (JSON.parse(filled.slice(bodyAt).join("\n")) as unknown),
  };
}
