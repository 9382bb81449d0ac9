import { unescapePointer } from "../escape.ts";
import { decodeStep } from "../routing/address.ts";
import { isRecord, ownValue } from "../values.ts";
import { type Json, record, text } from "./swagger-json.ts";

/** OpenAPI 3 in the form of Swagger 2.0, which one reader then reads: what differs is where bodies, types and schemas stand. */

export function isOpenApi(root: Json): boolean {
  return text(root["openapi"]).startsWith("3.");
}

export function toSwagger(root: Json): Json {
  const definitions = record(record(root["components"])["schemas"]);
  const paths = Object.entries(record(root["paths"])).map(([path, item]) => [path, toItem(record(item), root)]);
  return { ...root, basePath: basePathOf(root), definitions, paths: Object.fromEntries(paths) as Json };
}

/** The first of the servers; a variable in it stands for its default. */
function basePathOf(root: Json): string {
  const [server] = Array.isArray(root["servers"]) ? root["servers"].map(record) : [];
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
  return (Array.isArray(value) ? value : []).map((one) => {
    const parameter = follow(record(one), root);
    return { ...parameter, ...record(parameter["schema"] ?? schemaIn(parameter)["schema"]), ...named(parameter) };
  });
}

/** A schema has a description and a name of its own sometimes; those of the parameter say more. */
function named(parameter: Json): Json {
  const fields = ["name", "in", "required", "description"].filter((key) => key in parameter);
  return Object.fromEntries(fields.map((key) => [key, parameter[key]]));
}

/** All media types of the vendor's files show the same schema. JSON comes first. */
function schemaIn(part: Json): Json {
  const content = Object.entries(record(part["content"]));
  const [, first] = content.find(([type]) => /json/i.test(type)) ?? content[0] ?? [];
  const schema = record(first)["schema"];
  return schema === undefined ? {} : { schema };
}

/** References to references, such as from a response to another. */
const MOST_STEPS = 10;

/** What a reference within the file leads to; itself where it leads nowhere. */
function follow(value: Json, root: Json): Json {
  let found = value;
  for (let step = 0; step < MOST_STEPS; step++) {
    const reference = found["$ref"];
    if (typeof reference !== "string" || !reference.startsWith("#/")) return found;
    const names = reference
      .slice(2)
      .split("/")
      .map((name) => unescapePointer(decodeStep(name)));
    found = record(names.reduce<unknown>((inside, name) => ownValue(record(inside), name), root));
  }
  return found;
}
