import type { RawOperation, RawParameter, ReportIssue } from "./model.ts";

/** Reports and omits whatever a table cannot hold, so that the written tables are valid. */

const PATH = /^\/api\/v1(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\dA-F]{2}|\{(?!__proto__\})[\w$]+\})+)+\/?$/i;
/** Only a whole step can be a parameter. */
const PART_OF_STEP = /[^/]\{|\}[^/]/;
const PARAMETERS = new Set(["int32", "int64", "double", "bool", "string", "date-time", "byte", "any", "array"]);

/** The operation without invalid rows; undefined if its path is not one of the API. */
export function validateOperation(operation: RawOperation, report: ReportIssue): RawOperation | undefined {
  if (!PATH.test(operation.path)) {
    report({ kind: "unread", at: operation.at, what: `${operation.path} is not a path of the API` });
    return undefined;
  }
  if (PART_OF_STEP.test(operation.path)) {
    const what = `a placeholder in ${operation.path} is only part of a path segment: such an address is not served`;
    report({ kind: "unread", at: operation.at, what });
    return undefined;
  }
  const placeholders = [...operation.path.matchAll(/\{([\w$]+)\}/g)].map(([, name = ""]) => name.toLowerCase());
  const seen = new Set<string>();
  const parameters = operation.parameters.flatMap((row): RawParameter[] => {
    const unread = (what: string): RawParameter[] => {
      report({ kind: "unread", at: row.at, what });
      return [];
    };
    if (row.name === "__proto__") return unread("a parameter cannot have the name __proto__");
    const key = `${row.in} ${row.name.toLowerCase()}`;
    if (seen.has(key)) return unread(`the parameter ${row.name} is listed twice`);
    seen.add(key);
    if (row.in === "path" && !placeholders.includes(row.name.toLowerCase())) {
      return unread(`the path ${operation.path} has no {${row.name}}`);
    }
    if (PARAMETERS.has(row.type) && (row.type !== "array" || PARAMETERS.has(row.values ?? ""))) return [row];
    report({ kind: "note", at: row.at, what: `${row.name} is a ${row.type}: any text is accepted` });
    const { values: _, ...rest } = row;
    // An object arrives as separate parameters, such as page and size.
    return [{ ...rest, type: "any", required: row.required && row.in !== "query" }];
  });
  for (const name of placeholders) {
    if (seen.has(`path ${name}`)) continue;
    report({ kind: "note", at: operation.at, what: `no row describes {${name}} of the path: any text is accepted` });
  }
  return { ...operation, parameters };
}
