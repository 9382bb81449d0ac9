import { isRecord, ownValue } from "../values.ts";
import { type Json, list, record, stepsIn, text } from "./swagger-json.ts";

/**
 * Converts OpenAPI 3 to Swagger 2.0, so that one reader handles both: bodies, types and schemas are in different
 * places.
 */

export function isOpenApi(root: Json): boolean {
  return text(root["openapi"]).startsWith("3.");
}

export function toSwagger(root: Json): Json {
  const definitions = record(record(root["components"])["schemas"]);
  const paths = Object.entries(record(root["paths"])).map(([path, item]) => [path, toItem(record(item), root)]);
  return { ...root, basePath: basePathOf(root), definitions, paths: Object.fromEntries(paths) as Json };
}

/** The path of the first server, with variables replaced by their defaults. */
function basePathOf(root: Json): string {
  const [server] = list(root["servers"]);
  const variables = record(server?.["variables"]);
  const address = text(server?.["url"]).replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = record(ownValue(variables, name))["default"];
    return typeof value === "string" ? value : whole;
  });
  return address.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, "");
}

function toItem(item: Json, root: Json): Json {
  return Object.fromEntries(
    Object.entries(item).map(([word, value]) => {
      if (word === "parameters") return [word, parametersOf(value, root)];
      return [word, isRecord(value) && !word.startsWith("x-") ? toOperation(value, root) : value];
    }),
  );
}

function toOperation(operation: Json, root: Json): Json {
  const given = operation["requestBody"];
  const body = given === undefined ? undefined : follow(record(given), root);
  const responses = Object.entries(record(operation["responses"])).map(([status, one]): [string, Json] => {
    const response = follow(record(one), root);
    return [status, { ...response, ...schemaIn(response) }];
  });
  const succeeds = responses.find(([status]) => /^2\d\d$/.test(status))?.[1];
  const parameters = parametersOf(operation["parameters"], root);
  if (body) parameters.push({ in: "body", name: "body", ...body, ...schemaIn(body) });
  return {
    ...operation,
    parameters,
    responses: Object.fromEntries(responses),
    consumes: Object.keys(record(body?.["content"])),
    produces: Object.keys(record(succeeds?.["content"])),
  };
}

function parametersOf(value: unknown, root: Json): Json[] {
  return list(value).map((one) => {
    const parameter = follow(one, root);
    return { ...parameter, ...record(parameter["schema"] ?? schemaIn(parameter)["schema"]), ...named(parameter) };
  });
}

/** A schema may have its own description and name; those of the parameter are more specific. */
function named(parameter: Json): Json {
  const fields = ["name", "in", "required", "description"].filter((key) => key in parameter);
  return Object.fromEntries(fields.map((key) => [key, parameter[key]]));
}

/**
 * In the vendor's files all media types have the same schema. JSON is preferred. Without a schema, as OpenAPI 3.1 has it
 * for files, anything may come.
 */
function schemaIn(part: Json): Json {
  const content = Object.entries(record(part["content"]));
  const found = content.find(([type]) => /json/i.test(type)) ?? content[0];
  if (!found) return {};
  const [type, first] = found;
  const { schema } = record(first);
  if (schema !== undefined) return { schema };
  return { schema: /json|(?<!svg\+)\bxml/i.test(type) ? {} : { type: "string", format: "binary" } };
}

/** Limit for chains of references, such as from a response to another. */
const MOST_STEPS = 10;

/** Resolves a reference within the file; returns the value itself if it is not one. */
function follow(value: Json, root: Json): Json {
  let found = value;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reference = found["$ref"];
    if (typeof reference !== "string" || !reference.startsWith("#/")) return found;
    found = record(stepsIn(reference).reduce<unknown>((inside, name) => ownValue(record(inside), name), root));
  }
  return found;
}
