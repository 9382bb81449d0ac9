/** Types and enums as the documentation's tables define them, row by row. Types only. */

/** A table of a document: `document` is a source document's number ("000" … "004") or a vendor file's name. */
export interface TableRef {
  readonly document: string;
  readonly table: string;
}

/** One row of a table; `row` counts from 1, without the heading. 0 means the whole table, if no row fits. */
export interface Source extends TableRef {
  readonly row: number;
}

/** How a value is sent: a scalar, a nested carrier, a map of names to values, a list, or any JSON. */
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

/**
 * The release that added a row: none up to `after` has it, and every one from `by` on does; in between it is unknown.
 */
export interface Since {
  readonly after?: string | undefined;
  readonly by: string;
}

/** What narrows a single value beyond its kind. Values are made to fit; answers are not judged by it. */
export interface Limits {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  /** The value is a multiple of it. */
  readonly step?: number | undefined;
  /** Of a text: uuid, date, time, time-span, duration, uri, email, hostname, ipv4 or ipv6. */
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  /** The value wherever one is made: of a text with a pattern one that matches, or the only one of a flag. */
  readonly sample?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  /** Of a list. */
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  /** The numbers that it can be, where it is one of a few. */
  readonly numbers?: readonly number[] | undefined;
}

/** One row of a property table. */
export interface Property {
  readonly name: string;
  readonly kind: ValueKind;
  /** The type in the answer's table, such as `int32`, `date-time`, `Associate`, `object`. */
  readonly type: string;
  /** The type in the request's table; absent if requests do not carry the property. */
  readonly requestType?: string | undefined;
  /** True if only requests carry it: answers need not have it, and those of the mock never do. */
  readonly writeOnly?: true | undefined;
  /**
   * For object: the name of the nested type. For dictionary and array: the type of their values, as the name of a type
   * or an enum or a scalar kind, followed by `[]` if each value is itself a list. For any: the first type it can be.
   */
  readonly of?: string | undefined;
  /** For dictionary and array: may their values be null? */
  readonly ofNullable?: boolean | undefined;
  /** True for text, references and objects; numbers, booleans and dates are null only under `$select`. */
  readonly nullable: boolean;
  /** Name of the enum that lists the valid texts. */
  readonly enum?: string | undefined;
  /** The values of a whole number, if it has only a few. */
  readonly numbers?: readonly number[] | undefined;
  /** Maximum length of a text in UTF-16 units, if known. */
  readonly maxLength?: number | undefined;
  /** Of its value, or of each item in a list. */
  readonly limits?: Limits | undefined;
  /** Absent for rows that all known releases have. */
  readonly since?: Since | undefined;
  /** Its meaning, in the kit's own words. */
  readonly description: string;
  readonly source: Source;
}

export interface EntityType {
  readonly name: string;
  readonly description: string;
  readonly source: TableRef;
  /** In documented order. */
  readonly properties: readonly Property[];
  /** True if no source shows the rows: any object is valid. */
  readonly open?: true | undefined;
}

export interface EnumValue {
  readonly name: string;
  /** The number of the name, if a source gives it. */
  readonly value?: number | undefined;
  readonly since?: Since | undefined;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** True for flags: names joined by a comma and a space. */
  readonly combinable: boolean;
  readonly values: readonly EnumValue[];
  readonly source: TableRef;
}

/** A column of a list of rows, from its row in spec/columns/. */
export interface ArchiveColumn {
  readonly name: string;
  /** Absent for a column that cannot be filtered. */
  readonly restriction?: string | undefined;
  readonly order: boolean;
  readonly label: string;
  /** Added by a release after the first day and by the second. */
  readonly after?: string | undefined;
  readonly by: string;
  /** The restriction, or its absence, until the release of a day. */
  readonly earlier?: { readonly restriction?: string | undefined; readonly until: string } | undefined;
  /** True if only the vendor's test installation has it. */
  readonly installation?: boolean | undefined;
}
