import { isTypeName } from "../script-text.ts";
import type { Place } from "../spec-model.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { frontMatterOf } from "./front-matter.ts";
import { type Section, sectionOf } from "./headings.ts";
import { linesOf, type ReadInclude } from "./include.ts";
import type { RawBody, RawOperation, RawParameter, RawPart, RawRow, SourceText, ReportIssue, Word } from "./model.ts";
import { isBareHead, kindOfTable, readHeaders, readParameters, readRows, readStatuses } from "./rows.ts";
import { findRoute, ROUTE, type Route } from "./route.ts";
import { isResponse, readSample } from "./samples.ts";
import { plainText } from "./text.ts";
import { readWord } from "./words.ts";

type Code = Extract<Block, { kind: "code" }>;
type Table = Extract<Block, { kind: "table" }>;
type Text = Extract<Block, { kind: "text" }>;

/** Reads a page of the reference, raw or scraped; undefined if it describes no operation. */
export function readPage(source: SourceText, beside: ReadInclude, report: ReportIssue): RawOperation | undefined {
  const lines = linesOf(source.name, source.text, beside, report);
  const front = frontMatterOf(lines.map(({ text }) => text));
  const blocks = blocksOf(lines.slice(front.lines), report);
  const route = findRoute(blocks);
  const start = { file: source.name, line: 1 };
  if (!route) {
    for (const block of blocks) {
      if (block.kind !== "table" || kindOfTable(block) === undefined) continue;
      for (const { at } of block.rows) report({ kind: "unread", at, what: "the page names no operation" });
    }
    return undefined;
  }
  const draft = emptyDraft(start);
  let section: Section = { kind: "other" };
  let heading = "";
  for (const [index, block] of blocks.entries()) {
    if (index === route.block) {
      if (block.kind === "text") draft.texts.push(...route.rest.map(plainText));
      continue;
    }
    if (block.kind === "heading") {
      const next = sectionOf(block.text);
      // A heading peculiar to this page, such as one in its description, does not end a section: a table may follow.
      if (next) {
        section = next;
        heading = block.text.replaceAll(/\s+/g, " ").trim();
        openSection(draft, section, heading, block.at, report);
      }
      continue;
    }
    if (block.kind === "code") addSample(draft, block, section, report);
    else if (block.kind === "table") addTable(draft, block, section, heading, report);
    else addText(draft, block, { section, isBelow: index > route.block, report });
  }
  return finish(draft, route, source, front.values);
}

interface Draft {
  readonly texts: string[];
  readonly bodyTexts: string[];
  readonly parameters: RawParameter[];
  readonly headers: { name: string; description: string; cell: string }[];
  readonly statuses: RawOperation["statuses"][number][];
  body: (Omit<RawBody, "rows" | "required" | "description" | "list"> & { rows?: readonly RawRow[] }) | undefined;
  answer: (Word & { table: string; at: Place; rows?: readonly RawRow[] }) | undefined;
  request: RawOperation["request"];
  response: RawOperation["response"];
  readonly start: Place;
}

function emptyDraft(start: Place): Draft {
  const none = { body: undefined, answer: undefined, request: undefined, response: undefined };
  return { texts: [], bodyTexts: [], parameters: [], headers: [], statuses: [], start, ...none };
}

/** A heading alone can declare a body and its type. */
function openSection(draft: Draft, section: Section, heading: string, at: Place, report: ReportIssue): void {
  const word = (text: string | undefined): Word | undefined => {
    if (text === undefined) return undefined;
    const read = readWord(text);
    if (!read) report({ kind: "unread", at, what: `the type ${JSON.stringify(text)} is not known` });
    return read;
  };
  if (section.kind === "body") {
    draft.body = { name: section.name, ...(word(section.type) ?? { type: "any" }), table: heading, at };
  } else if (section.kind === "response") {
    draft.answer ??= { ...(word(section.type) ?? { type: "any" }), table: heading, at };
  } else if (section.kind === "response-body") {
    draft.answer = { ...(word(section.type) ?? draft.answer ?? { type: "any" }), table: heading, at };
  }
}

function addSample(draft: Draft, block: Code, section: Section, report: ReportIssue): void {
  if (section.kind !== "request-sample" && section.kind !== "response-sample") return;
  const sample = readSample(block, report);
  if (!sample) return;
  if (isResponse(block)) draft.response ??= sample;
  else if (section.kind === "response-sample" && !/^[A-Z]+ \//.test(sample.firstLine)) draft.response ??= sample;
  else draft.request ??= sample;
}

function addTable(draft: Draft, table: Table, section: Section, heading: string, report: ReportIssue): void {
  const kind = kindOfTable(table);
  const unread = (what: string): void => {
    for (const { at } of table.rows) report({ kind: "unread", at, what });
  };
  if (kind === "path") draft.parameters.push(...readParameters("path", table.titles[0] ?? "", table, report));
  else if (kind === "parameter") {
    const place = section.kind === "path" ? "path" : "query";
    draft.parameters.push(
      ...readParameters(place, heading === "" ? "Query String Parameters" : heading, table, report),
    );
  } else if (kind === "header") draft.headers.push(...readHeaders(table, report));
  else if (kind === "status") draft.statuses.push(...readStatuses(table, report));
  else if (kind === "property") addProperties(draft, table, section, unread, report);
  else unread(`a table with the columns ${table.titles.join(", ")} is not known`);
}

function addProperties(
  draft: Draft,
  table: Table,
  section: Section,
  unread: (what: string) => void,
  report: ReportIssue,
): void {
  const part = section.kind === "body" ? draft.body : draft.answer;
  const fits = section.kind === "body" || section.kind === "response" || section.kind === "response-body";
  if (!fits || !part) unread("no heading says what these properties belong to");
  else if (part.rows) unread("the heading already has a table");
  else part.rows = readRows(table, report);
}

interface TextContext {
  readonly section: Section;
  /** Is it below the request line? */
  readonly isBelow: boolean;
  readonly report: ReportIssue;
}

function addText(draft: Draft, { text, at }: Text, { section, isBelow, report }: TextContext): void {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => isBareHead(line));
  const lineAt = (index: number): Place => ({ file: at.file, line: at.line + index });
  if (from >= 0) {
    for (const index of lines.slice(from + 1).keys()) {
      report({ kind: "unread", at: lineAt(from + 1 + index), what: "the table has no column separators" });
    }
  } else if (section.kind !== "other" || /^\s*\|/.test(text)) {
    for (const [index, line] of lines.entries()) {
      const barred = /^\s*\|/.test(line) || / \|(?: |$)/.test(line);
      const rule = /^[\s|:-]+$/.test(line);
      if (barred && !rule) report({ kind: "unread", at: lineAt(index), what: "a row that does not belong to a table" });
    }
  }
  if (section.kind === "other" && isBelow && from < 0) draft.texts.push(...lines.map(plainText));
  if (section.kind === "body") draft.bodyTexts.push(plainText(text));
}

/** Text that the website adds around a page. */
const NOISE =
  /^(?:some tooltip text!|• *(?:share|twitter|linkedin|facebook|email|feedback|edit)|• *\d+ minutes? to read.*|show \/ hide table of contents)$/i;
const THRESHOLD = /NsApiSlow threshold: *(\d+) *ms\.?/i;

function finish(draft: Draft, route: Route, source: SourceText, front: Readonly<Record<string, string>>): RawOperation {
  const all = draft.texts.filter((text) => text !== "" && !NOISE.test(text) && !ROUTE.test(text));
  const threshold = THRESHOLD.exec(all.join(" "))?.[1];
  const texts = all.map((text) => text.replace(THRESHOLD, "").trim()).filter((text) => text !== "");
  const { body, answer, request, response, statuses } = draft;
  const uid = front["uid"] ?? front["id"];
  const none: RawPart = { type: "none", list: false, table: "Response", at: draft.start };
  return {
    document: source.document,
    at: route.at,
    ...(uid && { uid }),
    ...writtenAt(front),
    method: route.method,
    path: route.path,
    summary: texts[0] ?? "",
    description: texts.join(" "),
    ...(threshold !== undefined && { slowThreshold: Number(threshold) }),
    parameters: draft.parameters,
    headers: draft.headers.map(({ name, description }) => ({ name, description })),
    mediaTypes: {
      request: formatsIn(draft.headers, "Content-Type"),
      answer: formatsIn(draft.headers, "Accept"),
    },
    ...(body && { body: bodyOf(body, draft, request?.body) }),
    answer: isEmpty(statuses) || !answer ? { ...none, ...(answer?.rows && shownRows(answer)) } : answerOf(answer),
    statuses,
    ...(request && { request }),
    ...(response && { response }),
  };
}

function formatsIn(headers: Draft["headers"], name: string): string[] {
  const cell = headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.cell ?? "";
  return [...new Set(cell.match(/\b[a-z]+\/[a-z0-9.+*-]+/gi) ?? [])];
}

/** An operation that answers without content, although its page has a heading for a body. */
function isEmpty(statuses: RawOperation["statuses"]): boolean {
  const success = statuses.filter(({ status }) => status >= 200 && status < 300);
  return success.length > 0 && success.every(({ status }) => status === 204 || status === 205);
}

/** The rows that such a page shows nevertheless. */
function shownRows({ rows = [], table, at }: NonNullable<Draft["answer"]>): Partial<RawPart> {
  return { rows, table, at };
}

function answerOf({ rows, ...answer }: NonNullable<Draft["answer"]>): RawPart {
  const list = answer.type === "array";
  if (rows && rows.length > 0) return { ...answer, type: rowsType(answer), list, rows };
  return list ? { ...answer, type: answer.values ?? "any", list } : { ...answer, list };
}

/** A word such as `array` or `object` above a table stands for a carrier that the page does not name. */
function rowsType({ type }: Word): string {
  return isTypeName(type) ? type : "";
}

function bodyOf({ rows, ...body }: NonNullable<Draft["body"]>, draft: Draft, sample: unknown): RawBody {
  const list = body.type === "array" || Array.isArray(sample);
  const description = draft.bodyTexts.join(" ");
  const required = draft.statuses.some(({ status, description: text }) => status === 400 && /\bbody\b/i.test(text));
  const shared = { ...body, description, required, list };
  if (rows && rows.length > 0) return { ...shared, type: rowsType(body), rows };
  if (body.type === "array") return { ...shared, type: body.values ?? "any" };
  const formats = formatsIn(draft.headers, "Content-Type");
  return { ...shared, type: body.type === "any" && isBinary(formats, body.name) ? "byte" : body.type };
}

/** Images and files: none of these formats can hold properties. */
function isBinary(formats: readonly string[], name: string): boolean {
  if (/\bbinary\b/i.test(name)) return true;
  return formats.length > 0 && !formats.some((format) => /json|xml|urlencoded/.test(format));
}

/** The date in the front matter. */
function writtenAt(front: Readonly<Record<string, string>>): Pick<RawOperation, "writtenMs"> {
  const writtenMs = Date.parse(front["date"] ?? front["ms.date"] ?? front["updated"] ?? "");
  return Number.isNaN(writtenMs) ? {} : { writtenMs };
}
