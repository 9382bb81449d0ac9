/**
 * A second, independent reader of the five source documents. It shares no code with src/ or spec/, so that a slip in
 * spec/ cannot hide behind the code that reads spec/. It reads the three text forms: tables without and with leading
 * pipes, and Markdown. Sentences are left out: only names, types, order, headers, statuses and samples are facts.
 */

export interface PageFacts {
  readonly method: string;
  readonly path: string;
  /** Null where the document gives none. */
  readonly slowThresholdMs: number | null;
  readonly pathParts: readonly ParameterFacts[];
  readonly query: readonly ParameterFacts[];
  readonly headers: readonly string[];
  /** Of the header Authorization. */
  readonly schemes: readonly string[];
  /** Content types that the headers Accept and Content-Type list. */
  readonly accept: readonly string[];
  readonly contentType: readonly string[];
  /** Null where there is no table of the request's body. */
  readonly request: TableFacts | null;
  /** The line below `Response:`. */
  readonly reason: string;
  readonly statuses: readonly StatusFacts[];
  readonly answer: TableFacts;
  readonly sampleRequest: SampleFacts;
  readonly sampleResponse: SampleFacts;
}

export interface ParameterFacts {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

export interface TableFacts {
  /** Its heading, such as `Request Body: entity`. */
  readonly heading: string;
  /** Name and type of each row. */
  readonly rows: readonly (readonly [string, string])[];
}

export interface StatusFacts {
  readonly status: number;
  /** The first sentence of the row, which is the reason phrase, without its full stop where another follows. */
  readonly reason: string;
}

export interface SampleFacts {
  readonly firstLine: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the sample has none. */
  readonly body?: unknown;
}

interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readPage(text: string): PageFacts {
  const lines = text.split(/\r?\n/).map((line) =>
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
  const tables = readTables(lines.slice(0, requestAt));
  const rowsOf = (name: string): Table["rows"] =>
    tables.find(({ heading, columns }) => heading === name || columns[0] === name)?.rows ?? [];
  const headers = rowsOf("Request Headers");
  const cell = (name: string): string => headers.find(([first]) => first === name)?.[1] ?? "";
  const mediaTypes = (name: string): string[] => cell(name).match(/[a-z]+\/[a-z+-]+/g) ?? [];
  const tableOf = (start: string): TableFacts | undefined => {
    const table = tables.find(({ heading }) => heading.startsWith(start));
    return table && { heading: table.heading, rows: table.rows.map(([name = "", type = ""]) => [name, type]) };
  };
  return {
    method,
    path,
    slowThresholdMs: threshold ? Number(threshold[1]) : null,
    pathParts: rowsOf("Path Part").map(toParameter),
    query: rowsOf("Query String Parameters").map(toParameter),
    headers: headers.map(([name = ""]) => name),
    schemes: [...cell("Authorization").matchAll(/'(\w+)'/g)].map(([, scheme = ""]) => scheme),
    accept: mediaTypes("Accept"),
    contentType: mediaTypes("Content-Type"),
    request: tableOf("Request Body: ") ?? null,
    reason: lines.slice(reasonAt).find((line) => line !== "") ?? "",
    statuses: rowsOf("Response").map(([status = "", reason = ""]) => {
      return { status: Number(status), reason: reason.replace(/\. .*$/, "") };
    }),
    answer: tableOf("Response body: ") ?? { heading: "", rows: [] },
    sampleRequest: readSample(lines.slice(requestAt + 1, responseAt)),
    sampleResponse: readSample(lines.slice(responseAt + 1)),
  };
}

function toParameter([name = "", type = "", description = ""]: readonly string[]): ParameterFacts {
  return { name, type, required: description.endsWith("Required") };
}

const HEADING = /^(?:Query String Parameters|Request Headers|Request Body: \w+|Response body: \w+|Response:\w*)$/;

function readTables(lines: readonly string[]): Table[] {
  const tables: Table[] = [];
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

function readSample(lines: readonly string[]): SampleFacts {
  const filled = lines.filter((line) => line !== "");
  const bodyAt = filled.findIndex((line) => line === "{" || line === "[");
  const head = bodyAt === -1 ? filled : filled.slice(0, bodyAt);
  const [firstLine = "", ...headers] = head;
  return {
    firstLine,
    headers: Object.fromEntries(headers.map((line) => line.split(": ", 2))) as Record<string, string>,
    ...(bodyAt !== -1 && { body: JSON.parse(filled.slice(bodyAt).join("\n")) as unknown }),
  };
}
