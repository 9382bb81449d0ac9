import type { Place } from "../spec-model.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { type Draft, finishPage } from "./finish-page.ts";
import { frontMatterOf } from "./front-matter.ts";
import { type Section, sectionOf } from "./headings.ts";
import { linesOf, type ReadInclude } from "./include.ts";
import type { RawOperation, ReportIssue, SourceText, Word } from "./model.ts";
import { isBareHead, kindOfTable, readHeaders, readParameters, readRows, readStatuses } from "./rows.ts";
import { findRoute } from "./route.ts";
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
  return finishPage(draft, route, source, front.values);
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
  const isBelowResponse = section.kind === "response-sample" && !/^[A-Z]+ \//.test(sample.firstLine);
  if (isResponse(block) || isBelowResponse) draft.response ??= sample;
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
