/**
 * Turns pages of a reference into the tables of spec/. Takes texts and returns data; the caller reads files and URLs.
 */

import type { Contract } from "../model.ts";
import type { RequestSample, ResponseSample, Samples } from "../sample-model.ts";
import { assemble, type Assembled, type Named } from "./assemble.ts";
import { validateOperation } from "./validate-operation.ts";
import type { ReadInclude } from "./include.ts";
import type { Issue, RawOperation, RawType, Read, SourceText } from "./model.ts";
import { readPage } from "./page.ts";
import { readSwagger } from "./swagger.ts";
import { isJson, isSwagger, whyNothing } from "./swagger-text.ts";
import { specTables } from "./tables.ts";
import { byText, withoutPrototype } from "../values.ts";

export type { Issue, SourceText } from "./model.ts";

export interface Import {
  /** The files of spec/ by name, each as plain data. */
  readonly tables: Readonly<Record<string, object>>;
  readonly samples: Samples;
  readonly counts: {
    readonly sources: number;
    readonly operations: number;
    readonly types: number;
    readonly enums: number;
    readonly filled: number;
  };
  readonly fromKit: readonly string[];
  readonly open: readonly string[];
  /** Operations described more than once: a line each, with the source that is used and the one that is not. */
  readonly overruled: readonly string[];
  /** Texts without an operation, such as tables of contents, and why. */
  readonly skipped: readonly Skipped[];
  readonly issues: readonly Issue[];
  /** Server addresses in descriptions; the kit uses its own. */
  readonly servers: readonly string[];
}

interface Skipped {
  readonly source: string;
  /** A sentence without its subject. */
  readonly why: string;
}

interface ImportOptions {
  /** What the kit already knows: ids of routes, and carriers that pages name but do not show. */
  readonly known: Contract;
  /** Reads an included file. */
  readonly beside: ReadInclude;
  /** Selects the operations to import; default all. */
  readonly keep?: (operation: RawOperation) => boolean;
}

/** Is it Markdown or text? JSON is read only if it is a Swagger description. */
export function isPage({ name, text }: Pick<SourceText, "name" | "text">): boolean {
  return !isSwagger(text) && !/\.ya?ml$/i.test(name) && !(/\.json$/i.test(name) && isJson(text));
}

export function importSources(sources: Iterable<SourceText>, { known, beside, keep }: ImportOptions): Import {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  const operations: RawOperation[] = [];
  const types: RawType[] = [];
  const skipped: Skipped[] = [];
  const servers = new Set<string>();
  let count = 0;
  for (const source of sources) {
    count++;
    const swagger = isSwagger(source.text);
    const page = isPage(source) ? readPage(source, beside, report) : undefined;
    const read: Read = swagger ? readSwagger(source, beside, report) : { operations: page ? [page] : [], types: [] };
    for (const server of read.servers ?? []) servers.add(server);
    types.push(...read.types);
    const valid = read.operations.flatMap((operation) => validateOperation(operation, report) ?? []);
    const order = source.order ?? count;
    const carrierRows = read.types.reduce((sum, { rows }) => sum + rows.length, 0);
    operations.push(...valid.map((operation) => ({ ...operation, order, carrierRows })));
    if (valid.length === 0) skipped.push({ source: source.name, why: outside(read.operations) ?? whyNothing(source) });
  }
  const wanted = keep ? operations.filter(keep) : operations;
  const imported = assemble({ operations: wanted, types }, known, report);
  return {
    tables: specTables(imported, known),
    samples: samplesOf(imported.operations),
    counts: {
      sources: count,
      operations: imported.operations.length,
      types: imported.types.length,
      enums: imported.enums.length,
      filled: imported.filled,
    },
    fromKit: imported.fromKit,
    open: imported.open,
    overruled: imported.overruled,
    skipped,
    issues: issues.sort(byPlace),
    servers: [...servers],
  };
}

function byPlace(one: Issue, other: Issue): number {
  return byText(one.at.file, other.at.file) || one.at.line - other.at.line;
}

function samplesOf(operations: Assembled["operations"]): Samples {
  const requests: Record<string, RequestSample> = withoutPrototype({});
  const responses: Record<string, ResponseSample> = withoutPrototype({});
  for (const operation of operations) {
    const { id, raw } = operation;
    const request = requestOf(operation);
    const status = /^HTTP\/[\d.]+ (\d{3}) ?(.*)$/.exec(raw.response?.firstLine ?? "");
    if (request) requests[id] = request;
    if (!raw.response || !status) continue;
    const { headers, body = null } = raw.response;
    const source = { document: raw.document, table: "Sample response" };
    responses[id] = { operation: id, source, status: Number(status[1]), reason: status[2] ?? "", headers, body };
  }
  return { requests, responses };
}

function requestOf({ id, raw }: Named): RequestSample | undefined {
  if (!raw.request) return undefined;
  const { firstLine, headers, body } = raw.request;
  const path = /^[A-Z]+ (\S+)/.exec(firstLine)?.[1] ?? raw.path;
  const source = { document: raw.document, table: "Sample request" };
  return { operation: id, source, method: raw.method, path, headers, ...(body !== undefined && { body }) };
}

function outside([first, ...rest]: readonly RawOperation[]): string | undefined {
  if (!first) return undefined;
  const count = rest.length === 0 ? "its operation is" : `its ${rest.length + 1} operations are`;
  return `${count} outside /api/v1: ${first.method} ${first.path}`;
}
