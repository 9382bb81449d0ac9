/** Types and enums as the tables of the documentation give them, row by row. Types only. */

/** A table of a document: `document` is the number of a source document ("000" … "004") or the name of a vendor file. */
export interface TableRef {
  readonly document: string;
  readonly table: string;
}

/** One row of a table; `row` counts from 1, without the heading. 0 stands for the whole table, where no row fits. */
export interface Source extends TableRef {
  readonly row: number;
}

/** How a value travels: a scalar, a nested carrier, a map of names to values, a list, or any JSON at all. */
export type ValueKind =
  | "int32"
  | "int64"
  | "double"
  | "bool"
  | "string"
  | "date-time"
  | "object"
  | "dictionary"
  | "array"
  | "any";

/** Which release brought a row: none up to `after` has it, and every one from `by` on; what is between is not known. */
export interface Since {
  readonly after?: string | undefined;
  readonly by: string;
}

/** One row of a property table. */
export interface Property {
  readonly name: string;
  readonly kind: ValueKind;
  /** The word in the type column of the answer's table, such as `int32`, `date-time`, `Associate`, `object`. */
  readonly type: string;
  /** The word in the type column of the request's table; absent where requests do not carry the property. */
  readonly requestType?: string | undefined;
  /**
   * For object: the nested type's name. For dictionary and array: the type of a value, the name of a type or an enum or a
   * scalar kind, with `[]` behind it where each value is itself a list.
   */
  readonly of?: string | undefined;
  /** For dictionary and array: may a single value be null? */
  readonly ofNullable?: boolean | undefined;
  /** True for text, references and objects; numbers, booleans and dates are null only under `$select`. */
  readonly nullable: boolean;
  /** Name of the enum whose names the text takes. */
  readonly enum?: string | undefined;
  /** The numbers that a whole number can be, where it is one of a few. */
  readonly numbers?: readonly number[] | undefined;
  /** Longest text, in UTF-16 units, where it is known. */
  readonly maxLength?: number | undefined;
  /** Absent for rows that every known release has. */
  readonly since?: Since | undefined;
  /** What it means, in the kit's own words. */
  readonly description: string;
  readonly source: Source;
}

export interface EntityType {
  readonly name: string;
  readonly description: string;
  readonly source: TableRef;
  /** In documented order. */
  readonly properties: readonly Property[];
  /** True where no source shows the rows: any object will do. */
  readonly open?: true | undefined;
}

export interface EnumValue {
  readonly name: string;
  /** The number behind the name, where a source gives it. */
  readonly value?: number | undefined;
  readonly since?: Since | undefined;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** True for flags: names joined by a comma and a blank. */
  readonly combinable: boolean;
  readonly values: readonly EnumValue[];
  readonly source: TableRef;
}

/** A column of a list of rows, as its row in spec/columns/ says. */
export interface ArchiveColumn {
  readonly name: string;
  /** Absent for a column that cannot be filtered. */
  readonly restriction?: string | undefined;
  readonly order: boolean;
  readonly label: string;
  /** It came with a release after this day, and by the other one. */
  readonly after?: string | undefined;
  readonly by: string;
  /** The restriction, or none, up to the release of a day. */
  readonly earlier?: { readonly restriction?: string | undefined; readonly until: string } | undefined;
  /** True where only the vendor's test installation has it. */
  readonly installation?: boolean | undefined;
}
