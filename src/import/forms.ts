import { isRecord } from "../values.ts";
import { type Json, list, record, text, texts } from "./swagger-json.ts";

/** The fields of a form stand beside the other parameters in Swagger 2.0: here they become one body, as in OpenAPI 3. */

const URLENCODED = "application/x-www-form-urlencoded";
export const MULTIPART = "multipart/form-data";

export function withFormBodies(root: Json): Json {
  const paths = Object.entries(record(root["paths"])).map(([path, item]): [string, unknown] => {
    if (!isRecord(item)) return [path, item];
    const shared = list(item["parameters"]);
    const operations = Object.entries(item).map(([method, operation]): [string, unknown] => {
      const isOperation = isRecord(operation) && !method.startsWith("x-") && method !== "parameters";
      return [method, isOperation ? withFormBody(operation, shared, root) : operation];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...root, paths: Object.fromEntries(paths) };
}

function withFormBody(operation: Json, shared: readonly Json[], root: Json): Json {
  const own = list(operation["parameters"]);
  const names = new Set(own.map(({ name }) => name));
  const given = [...shared.filter(({ name }) => !names.has(name)), ...own];
  const fields = given.filter(isField);
  if (fields.length === 0) return operation;
  const properties = fields.map((field): [string, unknown] => [text(field["name"]), schemaOf(field)]);
  const required = fields.filter((field) => field["required"] === true).map(({ name }) => name);
  const schema = { type: "object", required, properties: Object.fromEntries(properties) };
  const body = { in: "body", name: "form", required: required.length > 0, schema };
  const listed = texts(operation["consumes"] ?? root["consumes"]).filter((type) => /form/.test(type));
  const meant = fields.some(({ type }) => type === "file") ? MULTIPART : URLENCODED;
  const consumes = listed.length > 0 ? listed : [meant];
  return { ...operation, consumes, parameters: [...own.filter((one) => !isField(one)), body] };
}

function isField(parameter: Json): boolean {
  return parameter["in"] === "formData";
}

function schemaOf({ in: _in, name: _name, required: _required, ...schema }: Json): Json {
  return schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}
