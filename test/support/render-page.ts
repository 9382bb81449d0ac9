import type { PageFacts, SampleFacts } from "../../scripts/document-facts/read-page.ts";

/** The text forms of the source documents: as copied from the site, with or without leading bars, and Markdown. */
export const FORMS = ["bare", "bars", "markdown"] as const;
export type Form = (typeof FORMS)[number];

/** A page with the facts of a document, in words of our own. */
export function renderPage(facts: PageFacts, form: Form): string {
  const { method, path, pathParts, query, request, answer, statuses, reason, slowThresholdMs } = facts;
  const isMarkdown = form === "markdown";
  const heading = (level: number, text: string): string => (isMarkdown ? `\n${"#".repeat(level)} ${text}\n` : text);
  const fence = (text: string): string => (isMarkdown ? `\`\`\`http\n${text}\n\`\`\`` : text);
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string => {
    const line = (cells: readonly string[]): string => `${form === "bare" ? "" : "| "}${cells.join(" | ")} |`;
    const rule = form === "bare" ? `${columns.map(() => "---").join("|")}|` : `|${columns.map(() => "---").join("|")}|`;
    return [line(columns), rule, ...rows.map(line)].join("\n");
  };
  const parameters = (rows: PageFacts["query"]): string[][] =>
    rows.map(({ name, type, required }) => [name, type, required ? "Some value. Required" : "Some value."]);
  const carrier = answer.heading.replace(/^Response body: |WithLinks$/g, "");
  const isList = carrier === "array";
  const PROPERTY = ["Property Name", "Type", "Description"];
  const properties = ({ rows }: PageFacts["answer"]): string =>
    table(
      PROPERTY,
      rows.map(([name, type]) => [name, type, "Some property."]),
    );
  return [
    ...(isMarkdown ? ["---", `title: ${method} ${path.replace("/api/v1/", "")}`, "---", ""] : []),
    heading(1, `${method} ${path.replace("/api/v1/", "")}`),
    fence(`${method} ${path}`),
    "",
    "Does something.",
    "",
    ...(slowThresholdMs === null ? [] : [`NsApiSlow threshold: ${slowThresholdMs} ms.`, ""]),
    ...(pathParts.length === 0 ? [] : [table(["Path Part", "Type", "Description"], parameters(pathParts)), ""]),
    ...(query.length === 0
      ? []
      : [
          heading(2, "Query String Parameters"),
          table(["Parameter Name", "Type", "Description"], parameters(query)),
          "",
          fence(`${method} ${path}?$select=name,department,category/id`),
        ]),
    heading(2, "Request Headers"),
    table(
      ["Parameter Name", "Description"],
      facts.headers.map((name) => [name, headerCell(name, facts, isMarkdown)]),
    ),
    ...(request === null ? [] : [heading(2, request.heading), "A ChatSessionEntity.", "", properties(request)]),
    heading(2, isList ? "Response:array" : "Response:"),
    reason,
    "",
    table(
      ["Response", "Description"],
      statuses.map(({ status, reason: words }) => [
        String(status),
        status < 300 ? words : `${words}. No body is there.`,
      ]),
    ),
    heading(3, answer.heading),
    properties(answer),
    heading(2, "Sample request"),
    fence(sample(facts.sampleRequest)),
    heading(2, "Sample response"),
    fence(sample(facts.sampleResponse)),
    "",
  ].join("\n");
}

function headerCell(name: string, { schemes, accept, contentType }: PageFacts, isMarkdown: boolean): string {
  const types = (all: readonly string[]): string => all.map((type) => (isMarkdown ? `\`${type}\`` : type)).join(", ");
  if (name === "Authorization") return `Schemes: ${schemes.map((scheme) => `'${scheme}'`).join(", ")}.`;
  if (name === "Accept") return `One of ${types(accept)}`;
  if (name === "Content-Type") return `One of ${types(contentType)}`;
  return "Some header.";
}

function sample({ firstLine, headers, body }: SampleFacts): string {
  const lines = [firstLine, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return [...lines, ...(body === undefined ? [] : ["", JSON.stringify(body, null, 2)])].join("\n");
}
