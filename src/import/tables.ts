import type { Contract, Operation } from "../model.ts";
import type { Assembled, Named, Part } from "./assemble.ts";
import type { RawOperation, Word } from "./model.ts";
import { createNamer, kebab, knownRoutes, routeKey } from "./names.ts";
import { NEVER_NULL, said, titleOf, typeTable } from "./type-table.ts";
import { withoutPrototype } from "../values.ts";

/** An import as the files of spec/ by name, each as plain data for src/spec. */

export function specTables(imported: Assembled, known: Contract): Record<string, object> {
  const file = createNamer();
  const files: Record<string, object> = withoutPrototype({
    "api.yaml": api(imported, known),
    "enums.yaml": { enums: imported.enums.map(enumTable) },
  });
  const routes = knownRoutes(known);
  const bases = new Map(imported.types.map((type) => [type.name, type]));
  for (const type of imported.types) {
    files[`${file(`types/${kebab(type.name)}`)}.yaml`] = typeTable(type, bases, imported.enumOf);
  }
  for (const operation of imported.operations) {
    files[`${file(`operations/${kebab(operation.id)}`)}.yaml`] = operationTable(operation, imported, known, routes);
  }
  return files;
}

function api({ operations }: Assembled, known: Contract): object {
  const headers = new Map<string, string>();
  for (const { raw } of operations) {
    for (const { name, description } of raw.headers) if (!headers.get(name)) headers.set(name, description);
  }
  const own = new Map(
    known.operations.flatMap((operation) => operation.headers.map((row) => [row.name, row.description])),
  );
  const [first] = known.operations;
  return {
    title: "SuperOffice WebAPI, imported",
    version: "v1",
    description: `${operations.length} operations, imported from pages of the reference.`,
    basePath: basePath(operations.map(({ raw }) => raw.path)),
    schemes: known.schemes,
    mediaTypes: shared(known),
    slowThreshold: { milliseconds: first?.slowThresholdMs ?? 5000, source: first?.slowThresholdSource ?? {} },
    headers: [...headers].map(([name, description]) => ({
      name,
      description: own.get(name) ?? said(description),
      rows: {},
    })),
  };
}

/** The media types that all operations list, for a page that lists none. */
function shared({ operations }: Contract): { readonly request: readonly string[]; readonly answer: readonly string[] } {
  const body = operations.find((operation) => operation.body)?.body;
  return { request: body?.mediaTypes ?? [], answer: operations[0]?.answer.mediaTypes ?? [] };
}

/** `/api/v1`: the first two segments, which all paths share. */
function basePath(paths: readonly string[]): string {
  const [first = "/api/v1/"] = paths;
  return first.split("/").slice(0, 3).join("/");
}

function enumTable({ name, description, combinable, document, table, values }: Assembled["enums"][number]): object {
  return { name, description, combinable, source: { document, table: titleOf(table) }, values };
}

function operationTable(
  { id, raw, answer, body }: Named,
  { enumOf, types }: Assembled,
  known: Contract,
  routes: ReadonlyMap<string, Operation>,
): object {
  const own = routes.get(routeKey(raw.method, raw.path));
  // The kit knows the operation's carrier, which these tables may not contain.
  const isThere =
    own?.carrier === undefined || types.some(({ name }) => name.replace(/WithLinks$/, "") === own.carrier);
  const agent = /^\/api\/v\d+\/Agents\//i.test(raw.path);
  const formats = shared(known);
  const mediaTypes = {
    request: body && raw.mediaTypes.request.length > 0 ? raw.mediaTypes.request : formats.request,
    answer: answer.type !== "none" && raw.mediaTypes.answer.length > 0 ? raw.mediaTypes.answer : formats.answer,
  };
  return {
    operation: id,
    document: raw.document,
    style: agent ? "agent" : "resource",
    method: raw.method,
    path: raw.path,
    ...(own?.effect !== undefined && isThere && { effect: own.effect }),
    ...(own?.carrier !== undefined && isThere && { carrier: own.carrier }),
    ...(raw.anonymous && { anonymous: true }),
    ...(body && own?.example?.body !== undefined && { example: { body: own.example.body } }),
    summary: said(raw.summary),
    description: said(raw.description),
    parameters: parameters(raw, enumOf),
    headers: raw.headers.map(({ name }) => name),
    ...requiredHeaders(raw),
    ...(differ(mediaTypes, formats) && { mediaTypes }),
    ...(raw.slowThreshold !== undefined && { slowThreshold: raw.slowThreshold }),
    ...(body &&
      raw.body && {
        body: {
          name: raw.body.name.trim() === "" ? "body" : raw.body.name,
          ...part(body, enumOf),
          ...(raw.body.list && { array: true }),
          required: own?.body?.required ?? raw.body.required,
          table: titleOf(raw.body.table),
        },
      }),
    answer: {
      ...part(answer, enumOf),
      array: answer.type !== "none" && raw.answer.list,
      nullable: own?.answer.nullable ?? isNullable(raw, answer, agent),
      ...limitsOf(raw.answer),
      table: titleOf(raw.answer.table),
    },
    statuses: raw.statuses.map(({ status, description }, index) => ({
      row: index + 1,
      status,
      reason: reason(raw, status, description),
      description: said(description),
    })),
  };
}

function requiredHeaders({ headers }: RawOperation): object {
  const names = headers.filter(({ required }) => required).map(({ name }) => name);
  const values = headers.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  return {
    ...(names.length > 0 && { requiredHeaders: names }),
    ...(values.length > 0 && { headerValues: Object.fromEntries(values) as object }),
  };
}

function part(given: Part, enumOf: Assembled["enumOf"]): object {
  const { type, values, names } = given;
  const word = (one: string): string => (names && one === "string" ? enumOf(given) : one);
  return { type: word(type), ...(values !== undefined && { values: word(values) }) };
}

function limitsOf({ numbers, limits, maxLength }: Word & { readonly maxLength?: number }): object {
  if (!numbers && !limits && maxLength === undefined) return {};
  const longest = maxLength === undefined ? {} : { maxLength };
  return { limits: { ...limits, ...longest, ...(numbers && { numbers: numbers.join(", ") }) } };
}

/** An agent method that finds nothing answers null. */
function isNullable({ answer }: RawOperation, { type }: Part, agent: boolean): boolean {
  return type === "any" || (agent && !answer.list && !NEVER_NULL.has(type) && type !== "none");
}

type Formats = RawOperation["mediaTypes"];

function differ(one: Formats, other: Formats): boolean {
  return one.request.join() !== other.request.join() || one.answer.join() !== other.answer.join();
}

function parameters(raw: RawOperation, enumOf: Assembled["enumOf"]): object[] {
  const placeholders = [...raw.path.matchAll(/\{([\w$]+)\}/g)].map(([, name = ""]) => name);
  const spelled = (name: string): string =>
    placeholders.find((placeholder) => placeholder.toLowerCase() === name.toLowerCase()) ?? name;
  const listed = raw.parameters.map((row) => ({
    name: row.in === "path" ? spelled(row.name) : row.name,
    in: row.in,
    type: row.type,
    ...(row.type === "array" && { values: row.values ?? "any" }),
    ...(row.names && row.type === "string" && { enum: enumOf(row) }),
    ...limitsOf(row),
    required: row.required,
    description: said(row.description),
    table: titleOf(row.table),
    row: row.row,
  }));
  const missing = placeholders.filter((name) => !listed.some((row) => row.in === "path" && row.name === name));
  return [
    ...listed,
    ...missing.map((name) => ({
      name,
      in: "path",
      type: "string",
      required: true,
      description: "It is in the path, but no row describes it.",
      table: "Path Part",
      row: 0,
    })),
  ];
}

/** The reason phrase in the sample if it shows this status, otherwise the row's first sentence. */
function reason({ response }: RawOperation, status: number, description: string): string {
  const statusLine = /^HTTP\/[\d.]+ (\d{3}) (.+)$/.exec(response?.firstLine ?? "");
  if (statusLine?.[1] === String(status) && statusLine[2]) return statusLine[2].trim();
  return description.split(/\.\s/)[0]?.trim() || "OK";
}
