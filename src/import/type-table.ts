import type { Assembled } from "./assemble.ts";
import type { ImportedRow, ImportedType } from "./types.ts";

/** A carrier of an import as a file of spec/types/. */

/** Columns of spec/ require a text, and a page may have none. */
const UNDESCRIBED = "Not described in its source.";

export function said(text: string): string {
  return text.trim() === "" ? UNDESCRIBED : text;
}

/** The table's title, or a placeholder. */
export function titleOf(table: string): string {
  return table.trim() === "" ? "(no title)" : table;
}

export const NEVER_NULL: ReadonlySet<string> = new Set(["int32", "int64", "double", "bool", "date-time"]);

export function typeTable(
  type: ImportedType,
  types: ReadonlyMap<string, ImportedType>,
  enumOf: Assembled["enumOf"],
): object {
  const { name, description, document, table, open } = type;
  // Where a description says what only the server sets, requests list all the rest.
  const isSplit = isSplitUp(type);
  const request = type.request ?? (isSplit ? { document, table } : undefined);
  const base = types.get(name.replace(/WithLinks$/, ""));
  const extendsBase = base && base !== type && !base.open && startsWith(type, base) && isSplit === isSplitUp(base);
  const inherited = extendsBase ? base.rows.length : 0;
  const rows = type.rows.slice(inherited);
  const requested = isSplit || rows.some((row) => row.request !== undefined);
  return {
    type: name,
    description: said(description),
    source: { document, table: titleOf(table) },
    ...(request &&
      (requested || inherited === 0) && {
        requestSource: { document: request.document, table: titleOf(request.table) },
      }),
    ...(inherited > 0 && { extends: base?.name }),
    ...(open && { open }),
    properties: rows.map((row, index) => {
      const word = row.readOnly ? undefined : (row.request ?? (isSplit ? row.type : undefined));
      return property(row, inherited + index + 1, { request: word, enumOf });
    }),
  };
}

function isSplitUp({ rows }: ImportedType): boolean {
  return rows.some((row) => row.readOnly);
}

function startsWith(type: ImportedType, base: ImportedType): boolean {
  return (
    type.rows.length > base.rows.length &&
    base.rows.every((row, index) => {
      const mine = type.rows[index];
      return (
        mine?.name === row.name &&
        mine.type === row.type &&
        mine.values === row.values &&
        mine.readOnly === row.readOnly &&
        mine.writeOnly === row.writeOnly &&
        mine.names?.join() === row.names?.join()
      );
    })
  );
}

interface Words {
  readonly request: string | undefined;
  readonly enumOf: Assembled["enumOf"];
}

function property(row: ImportedRow, number: number, { request, enumOf }: Words): object {
  const { name, type, values, names, numbers, limits, maxLength, description } = row;
  const valuesNullable = row.valuesNullable ?? (!NEVER_NULL.has(values ?? "") && type === "object");
  const listed = names ? enumOf(row) : row.enum;
  const isHolder = type === "array" || type === "object";
  const of = names && isHolder && values === "string" ? listed : values;
  const named = isHolder ? undefined : listed;
  return {
    row: number,
    name,
    type,
    ...(request !== undefined && { request }),
    ...(row.writeOnly && { writeOnly: true }),
    ...(of !== undefined && { values: of, valuesNullable }),
    nullable: !NEVER_NULL.has(type),
    ...(named !== undefined && type === "string" && { enum: named }),
    ...(numbers && type !== "object" && { numbers: numbers.join(", ") }),
    ...(limits && type !== "object" && { limits }),
    ...(maxLength !== undefined && type === "string" && { maxLength }),
    ...row.since,
    description: said(description),
  };
}
