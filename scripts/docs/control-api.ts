import { code, table } from "./markdown.ts";
import { propertyTable, type Schema } from "./schemas.ts";

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Call {
  readonly summary: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly description: string }>>;
}

/** contracts/control.openapi.json, as far as the reference shows it. */
export interface ControlApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Call>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly call: Call;
}

export function controlCalls(api: ControlApi): string {
  return table(
    ["method", "path", "what it does", "body", "answer"],
    routesOf(api).map(({ method, path, call }) => [
      method,
      path,
      call.summary,
      schemaName(call.requestBody),
      answerOf(call),
    ]),
  );
}

/** The query parameters of the calls that have some; the same list is shown once. */
export function controlQueries(api: ControlApi): string {
  const queries = routesOf(api).flatMap(({ path, call }) =>
    (call.parameters ?? [])
      .filter((parameter) => parameter.in === "query")
      .map(({ name, description = "" }) => ({ path, name, description })),
  );
  const byParameter = Map.groupBy(queries, ({ name, description }) => `${name}\n${description}`);
  return table(
    ["parameter", "meaning", "of"],
    Array.from(byParameter.values(), (same) => [
      code(same[0]?.name ?? ""),
      same[0]?.description ?? "",
      same.map(({ path }) => path).join(", "),
    ]),
  );
}

/** A table for each body of a request that has a schema of its own. */
export function controlBodies(api: ControlApi): string {
  const names = routesOf(api).map(({ call }) => schemaName(call.requestBody));
  const own = [...new Set(names)].filter((name) => api.components.schemas[name]?.properties);
  return own.map((name) => `### ${name}\n\n${propertyTable(api.components.schemas[name] ?? {})}`).join("\n\n");
}

function routesOf(api: ControlApi): readonly Route[] {
  return Object.entries(api.paths).flatMap(([path, calls]) =>
    Object.entries(calls).map(([method, call]) => ({ method: method.toUpperCase(), path, call })),
  );
}

function answerOf({ responses }: Call): string {
  const [status = "", answer] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const name = schemaName(answer);
  const mediaType = Object.keys(answer?.content ?? {})[0] ?? "";
  return [status, name === "" ? mediaType : name].join(" ").trim();
}

function schemaName(content: Content | undefined): string {
  return content?.content?.["application/json"]?.schema?.$ref?.split("/").at(-1) ?? "";
}
