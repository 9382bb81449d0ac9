import type { Contract } from "../model.ts";
import { ownValue } from "../values.ts";
import type { RawOperation } from "./model.ts";
import { fromKnown, type ImportedType, type Types } from "./types.ts";

/** An operation with the types that its bodies need. */
interface Needing {
  readonly raw: RawOperation;
  readonly answer: Needed;
  readonly body?: Needed;
}

interface Needed {
  readonly type: string;
  readonly values?: string;
}

const SCALARS = new Set([
  "int32",
  "int64",
  "double",
  "bool",
  "string",
  "date-time",
  "byte",
  "any",
  "none",
  "object",
  "array",
]);

/** Adds carriers that are named but not shown: from the kit if it knows them, otherwise as open ones. */
export function addMissingTypes(
  named: readonly Needing[],
  types: Types,
  known: Contract,
): { readonly fromKit: readonly string[]; readonly open: readonly string[] } {
  const fromKit: string[] = [];
  const open: string[] = [];
  const need = (word: string | undefined, document: string, table: string): void => {
    const name = word?.replace(/\[\]$/, "");
    if (name === undefined || SCALARS.has(name) || types.get(name)) return;
    const own = ownValue(known.types, name);
    if (own) {
      fromKit.push(name);
      const type = fromKnown(own);
      types.put(type);
      for (const row of type.rows) needRow(row, type);
      return;
    }
    open.push(name);
    types.put({ name, description: "No page that was read shows its rows.", document, table, rows: [], open: true });
  };
  const needRow = (row: ImportedType["rows"][number], { document, table }: ImportedType): void => {
    need(row.type, document, table);
    need(row.values, document, table);
  };
  for (const type of types.all()) for (const row of type.rows) needRow(row, type);
  for (const { raw, answer, body } of named) {
    for (const part of [answer, body]) {
      need(part?.type, raw.document, part === body ? (raw.body?.table ?? "") : raw.answer.table);
      need(part?.values, raw.document, raw.answer.table);
    }
  }
  return { fromKit: fromKit.sort(), open: open.sort() };
}
