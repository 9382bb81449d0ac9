import { isRecord } from "../values.ts";
import { type Json, record } from "./swagger-json.ts";

/** What a description says about logins, in the same words in Swagger 2.0 and OpenAPI 3. */

/**
 * True if an operation asks for no login: its own requirements count, otherwise those of the whole description. An empty
 * list asks for nothing, and a requirement without a scheme makes the others optional. A description that says nothing
 * at all about logins leaves them to the vendor, whose API asks everybody for one; one that says something means by
 * saying nothing here that there is none.
 */
export function needsNoLogin(root: Json, operation: Json): boolean {
  const required = listed(operation) ?? listed(root);
  if (!required) return saysSomething(root);
  return required.length === 0 || required.some((one) => isRecord(one) && Object.keys(one).length === 0);
}

function listed({ security }: Json): readonly unknown[] | undefined {
  return Array.isArray(security) ? security : undefined;
}

const known = new WeakMap<object, boolean>();

/** Does it list schemes, or does any operation require one? That one needs none says that the others do. */
function saysSomething(root: Json): boolean {
  const paths = record(root["paths"]);
  const before = known.get(paths);
  if (before !== undefined) return before;
  const schemes = [root["securityDefinitions"], record(root["components"])["securitySchemes"]];
  const says =
    schemes.some((one) => Object.keys(record(one)).length > 0) ||
    Object.values(paths).some((item) =>
      Object.values(record(item)).some((one) => (listed(record(one)) ?? []).length > 0),
    );
  known.set(paths, says);
  return says;
}
