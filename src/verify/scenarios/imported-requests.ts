/** The requests for operations without a scenario of their own, and their order. */

import type { Contract, Operation, Parameter } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { type Shape, shapeOf } from "../../schema/shape.ts";
import type { CallSpec } from "../call.ts";
import type { Session } from "../entity/session.ts";
import type { Context } from "../runner/context.ts";

/** An operation as the run sees it. */
export interface Planned {
  readonly operation: Operation;
  readonly shape: Shape;
  /** Prerequisites first: lists and defaults, creations, reads, changes, deletions. */
  readonly rank: number;
}

export interface Seen {
  /** Ids found in lists, by family. */
  readonly byFamily: Map<string, readonly number[]>;
  /** Ids in the rows of OData lists, by family: to read by, and for nothing else. */
  readonly inRows: Map<string, readonly number[]>;
  /** Ids that exist, by the address that lists and creates them: elsewhere, the same family may count from 1 again. */
  readonly byPath: Map<string, Set<number>>;
}

const RANKS: Readonly<Record<Shape["kind"], number>> = {
  list: 0,
  default: 0,
  create: 1,
  save: 1,
  get: 2,
  unclassified: 2,
  update: 3,
  patch: 3,
  delete: 4,
  clear: 4,
};

export function orderByShape(contract: Contract, operations: readonly string[]): readonly Planned[] {
  const wanted = new Set(operations);
  return (
    contract.operations
      .filter(({ id }) => wanted.has(id))
      .map((operation) => {
        const shape = shapeOf(operation, contract);
        return { operation, shape, rank: RANKS[shape.kind] };
      })
      // Whatever empties a collection takes what the other deletions need.
      .sort((one, other) => one.rank - other.rank || emptiesAll(one) - emptiesAll(other))
  );
}

function emptiesAll({ shape }: Planned): number {
  return Number(shape.kind === "clear");
}

/** Ids of a family that this run created and has not deleted. */
export function ownOf(family: string | undefined, { memory }: Context): readonly number[] {
  return memory.made.get(family ?? "") ?? [];
}

export const familyOfPlanned = ({ shape }: Planned): string | undefined =>
  "family" in shape ? shape.family : undefined;

/** Ids to read by: one of this run if there is one, and others, since a server may always answer the same. */
export function idsToRead({ shape }: Planned, context: Context, seen: Seen): readonly number[] {
  if (shape.kind !== "get") return [];
  const listed = seen.byFamily.get(shape.family) ?? seen.inRows.get(shape.family) ?? [];
  const all = [ownOf(shape.family, context).at(-1), listed[0], listed.at(-1)];
  return [...new Set(all.filter((id) => id !== undefined))].slice(0, 2);
}

/** Families with a deletion among the operations. */
export function removableFamilies(planned: readonly Planned[]): ReadonlySet<string> {
  return new Set(
    planned.flatMap(({ shape }) => (shape.kind === "delete" && shape.family !== undefined ? [shape.family] : [])),
  );
}

/** The request. The expected answer is known only for ids that the server gave out; otherwise any answer is open. */
export function requestFor(planned: Planned, context: Context, seen: Seen, id?: number): CallSpec {
  const { operation, shape } = planned;
  const { contract } = context;
  const family = familyOfPlanned(planned);
  const listed = shape.kind === "delete" ? undefined : seen.byFamily.get(family ?? "")?.[0];
  const inRows = shape.kind === "get" ? (seen.inRows.get(shape.family) ?? []) : [];
  const own = ownOf(family, context);
  // Whatever is about all of a collection is not about the one that the run created.
  const number = shape.kind === "clear" ? undefined : (id ?? own.at(-1) ?? listed ?? inRows[0]);
  const { path: pattern, parameters, body, method } = operation;
  // Deeper in the path, a number is the id of something else.
  const direct = !/\{.*[{/]/.test(pattern.slice(pattern.indexOf("{")));
  let sure = direct;
  const valueOf = (row: Parameter | undefined): string => {
    const [first] = contract.enums[row?.enum ?? ""]?.values ?? [];
    if (first) return first.name;
    const isId = row?.kind === "int32" || row?.kind === "int64";
    if (isId && number !== undefined) return String(number);
    sure = false;
    return isId || row?.kind === "double"
      ? "1"
      : row?.kind === "bool"
        ? "true"
        : row?.kind === "date-time"
          ? MOMENT
          : "text";
  };
  const path = Object.fromEntries(
    [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [
      name,
      valueOf(parameters.find((row) => row.in === "path" && row.name === name)),
    ]),
  );
  const query = Object.fromEntries(
    parameters.filter((row) => row.in === "query" && row.required).map((row) => [row.name, valueOf(row)]),
  );
  const missing = operation.headers.filter(({ name, required }) => required && !context.givesHeader(name));
  if (missing.length > 0) sure = false;
  // A row may be of something that has no address, or is gone.
  if (listed === undefined && inRows.includes(number ?? 0) && !own.includes(number ?? 0)) sure = false;
  // A nearly empty carrier may lack what limited values have to be.
  if (body && (shape.kind !== "create" || contract.types[body.type]?.properties.some(({ limits }) => limits)))
    sure = false;
  const address = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ""));
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return {
    operation,
    path,
    query,
    purpose: `${method} ${address}${asked.length > 0 ? `?${asked.join("&")}` : ""}`,
    expect: sure ? "answer" : "made-up",
    ...(number !== undefined && { id: number }),
    ...(answersXmlOnly(operation) && { accept: "application/xml" }),
    ...withHeaders(missing, context, body && bodyOf(operation, contract, shape, context.newTag())),
  };
}

/** Whatever tells requests apart, such as Idempotency-Key, is new each time; another header stays the same. */
function withHeaders(
  missing: Operation["headers"],
  context: Context,
  body: Pick<CallSpec, "raw" | "entity" | "headers"> | undefined,
): Pick<CallSpec, "raw" | "entity" | "headers"> {
  const once = missing.filter(({ name }) => /idempoten|request-?id|nonce/i.test(name));
  if (once.length === 0) return body ?? {};
  const made = Object.fromEntries(once.map(({ name }) => [name, context.newTag()]));
  return { ...body, headers: { ...body?.headers, ...made } };
}

function answersXmlOnly({ answer: { mediaTypes } }: Operation): boolean {
  return mediaTypes.includes("application/xml") && !mediaTypes.some((type) => /json|\*/.test(type));
}

const MOMENT = "2024-01-12T10:00:00Z";

function bodyOf(
  { body }: Operation,
  contract: Contract,
  shape: Shape,
  tag: string,
): Pick<CallSpec, "raw" | "entity" | "headers"> {
  const json = body?.mediaTypes.find((one) => one === "application/json" || one === "text/json");
  if (!json) return { raw: inOtherFormat(body, () => fresh(body?.type, contract, tag)) };
  if (body?.array) return { raw: { body: "[]", contentType: json } };
  if (shape.kind !== "create" && shape.kind !== "save") return { raw: { body: "{}", contentType: json } };
  return { entity: fresh(body?.type, contract, tag), headers: { "content-type": json } };
}

/** Forms have fields; anything else is a text. */
function inOtherFormat(body: Operation["body"], entity: () => Session): { body: string; contentType: string } {
  const listed = body?.mediaTypes ?? [];
  const fields = (): [string, string][] => Object.entries(entity()).map(([name, value]) => [name, String(value)]);
  const form = "application/x-www-form-urlencoded";
  if (listed.includes(form)) return { body: new URLSearchParams(fields()).toString(), contentType: form };
  if (!listed.includes("multipart/form-data") || body?.type === "byte") {
    return { body: "text", contentType: listed[0] ?? "application/octet-stream" };
  }
  const part = ([name, value]: [string, string]): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const contentType = `multipart/form-data; boundary=${BOUNDARY}`;
  return { body: `${fields().map(part).join("")}--${BOUNDARY}--\r\n`, contentType };
}

const BOUNDARY = "so-mock-form";

/** A new carrier of this run: without an id, and with a name that identifies the run. */
function fresh(typeName: string | undefined, contract: Contract, tag: string): Session {
  const type = contract.types[typeName ?? ""];
  const number = type && primaryKeyOf(type);
  const names = (type?.properties ?? []).filter(
    ({ kind, name, maxLength = Infinity, limits, enum: listed }) =>
      kind === "string" && IS_NAME.test(name) && maxLength >= tag.length && !limits?.pattern && listed === undefined,
  );
  return {
    ...(number === undefined ? {} : { [number]: 0 }),
    ...Object.fromEntries(names.map(({ name }) => [name, tag])),
  };
}
const IS_NAME = /^(?:name|title|heading|header)$/i;
