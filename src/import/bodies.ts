import { ownValue } from "../values.ts";
import type { RawBody, RawOperation } from "./model.ts";
import { pascal } from "./names.ts";
import { ANSWER_ONLY, type ImportedRow, type ImportedType, nameFor, type Types } from "./types.ts";

/** Identifies the carrier of a request table, whose rows pages list without naming it. */

/** Type words of request tables that differ from those of answer tables. */
const REQUEST_WORDS: Readonly<Record<string, string>> = {
  int32: "Integer",
  int64: "Integer",
  double: "Number",
  bool: "Boolean",
  "date-time": "String",
  string: "String",
  byte: "String",
  any: "Object",
  object: "Object",
  array: "Array",
};

/** The body's type name. A table with all rows of a known carrier is that carrier; any other becomes a new one. */
export function bodyType(operation: RawOperation, body: RawBody, id: string, types: Types, answer: string): string {
  if (!body.rows) return body.type;
  const candidates = [body.type, pascal(body.name), ...namedIn(operation, body), baseOf(answer), answer];
  const found = candidates.map((name) => types.get(name)).find((type) => type && isAllOf(type, body));
  if (found) {
    if (!found.request) {
      found.request = { document: operation.document, table: body.table };
      for (const row of found.rows) if (!ANSWER_ONLY.includes(row.name)) row.request = requestWord(row);
    }
    return found.name;
  }
  const name = body.type === "" ? nameFor(id, "Request") : body.type;
  const { document } = operation;
  const description = body.description || `The request body of ${id}.`;
  const added = types.add({ name, description, document, table: body.table, rows: body.rows, at: body.at }, id);
  const type = types.get(added);
  if (type && !type.request) {
    type.request = { document, table: body.table };
    for (const row of type.rows) row.request = requestWord(row);
  }
  return added;
}

function requestWord({ type }: ImportedRow): string {
  return ownValue(REQUEST_WORDS, type) ?? type;
}

/** Are the rows exactly those of the carrier, in order and with matching types, except for answer-only rows? */
function isAllOf(type: ImportedType, { rows = [] }: RawBody): boolean {
  const wanted = type.rows.filter(({ name }) => !ANSWER_ONLY.includes(name));
  const given = rows.filter(({ name }) => !ANSWER_ONLY.includes(name));
  return (
    wanted.length === given.length &&
    wanted.every((row, index) => {
      const other = given[index];
      return other?.name === row.name && (other.type === row.type || requestWord(other) === requestWord(row));
    })
  );
}

/** Possible carrier names in the descriptions: "The ContactEntity to be saved." */
function namedIn({ description }: RawOperation, body: RawBody): string[] {
  return `${body.description} ${description}`.match(/\b[A-Z]\w+\b/g) ?? [];
}

function baseOf(answer: string): string {
  return answer.replace(/WithLinks$/, "");
}
