import { isTypeName } from "../script-text.ts";
import type { Place } from "../spec-model.ts";
import type { RawBody, RawOperation, RawParameter, RawPart, RawRow, SourceText, Word } from "./model.ts";
import { ROUTE, type Route } from "./route.ts";

/** What has been read of a page so far. */
export interface Draft {
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

/** Text that the website adds around a page. */
const NOISE =
  /^(?:some tooltip text!|• *(?:share|twitter|linkedin|facebook|email|feedback|edit)|• *\d+ minutes? to read.*|show \/ hide table of contents)$/i;
const THRESHOLD = /NsApiSlow threshold: *(\d+) *ms\.?/i;

/** The operation that a whole page describes. */
export function finishPage(
  draft: Draft,
  route: Route,
  source: SourceText,
  front: Readonly<Record<string, string>>,
): RawOperation {
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
