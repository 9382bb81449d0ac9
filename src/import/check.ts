import type { RawOperation, RawParameter, Tell } from "./model.ts";

/** What no table can hold is told and left out, so that the tables can be read again. */

const PARAMETERS = new Set(["int32", "int64", "double", "bool", "string", "date-time", "byte", "any", "array"]);

/** The operation without the rows that have no place; undefined when nothing can be done with it. */
export function checked(operation: RawOperation, tell: Tell): RawOperation | undefined {
  if (!/^\/api\/v\d+\/./i.test(operation.path)) {
    tell({ kind: "unread", at: operation.at, what: `${operation.path} is no path of the API` });
    return undefined;
  }
  const placeholders = [...operation.path.matchAll(/\{([\w$]+)\}/g)].map(([, name = ""]) => name.toLowerCase());
  const seen = new Set<string>();
  const parameters = operation.parameters.flatMap((row): RawParameter[] => {
    const lost = (what: string): RawParameter[] => {
      tell({ kind: "unread", at: row.at, what });
      return [];
    };
    const key = `${row.in} ${row.name.toLowerCase()}`;
    if (seen.has(key)) return lost(`the parameter ${row.name} stands there twice`);
    seen.add(key);
    if (row.in === "path" && !placeholders.includes(row.name.toLowerCase())) {
      return lost(`the path ${operation.path} has no {${row.name}}`);
    }
    if (PARAMETERS.has(row.type) && (row.type !== "array" || PARAMETERS.has(row.values ?? ""))) return [row];
    tell({ kind: "note", at: row.at, what: `${row.name} is a ${row.type}: any text will do` });
    const { values: _, ...rest } = row;
    return [{ ...rest, type: "any" }];
  });
  for (const name of placeholders) {
    if (seen.has(`path ${name}`)) continue;
    tell({ kind: "note", at: operation.at, what: `no row says what {${name}} of the path is: any text will do` });
  }
  return { ...operation, parameters };
}
