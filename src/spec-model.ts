/**
 * The content of spec/, row by row: the tables as typed, with each row's place in its file. Types only. spec/README.md
 * explains the columns.
 */

import type { Effect, HttpMethod, RequestExample } from "./model.ts";
import type { ArchiveColumn, Limits, Source, TableRef } from "./type-model.ts";

/** A place in a file of spec/, such as `types/person.yaml` line 12. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface PropertyRow {
  readonly row: number;
  readonly name: string;
  readonly type: string;
  readonly request?: string;
  readonly writeOnly?: true;
  readonly values?: string;
  readonly valuesNullable?: boolean;
  readonly nullable: boolean;
  readonly enum?: string;
  /** Such as `1, 2, 4`. */
  readonly numbers?: string;
  readonly maxLength?: number;
  readonly limits?: Limits;
  /** The last release without it, and the first one known to have it. */
  readonly after?: string;
  readonly by?: string;
  readonly description: string;
  readonly at: Place;
}

export interface TypeTable {
  readonly type: string;
  readonly description: string;
  readonly source: TableRef;
  /** The table of the column `request`. */
  readonly requestSource?: TableRef;
  /** The type whose rows this one inherits, before its own. */
  readonly extends?: string;
  /** True if no source shows the rows. */
  readonly open?: boolean;
  readonly properties: readonly PropertyRow[];
  readonly at: Place;
}

export interface EnumTable {
  readonly name: string;
  readonly description: string;
  readonly combinable: boolean;
  readonly source: TableRef;
  readonly values: readonly {
    readonly name: string;
    readonly value?: number;
    readonly after?: string;
    readonly by?: string;
    readonly at: Place;
  }[];
  readonly at: Place;
}

interface ParameterRow {
  readonly name: string;
  readonly in: string;
  readonly type: string;
  readonly values?: string;
  readonly enum?: string;
  readonly limits?: Limits;
  readonly required: boolean;
  readonly description: string;
  readonly table: string;
  readonly row: number;
  readonly at: Place;
}

interface StatusRow {
  readonly row: number;
  readonly status: number;
  readonly reason: string;
  readonly description: string;
  readonly at: Place;
}

export interface OperationTable {
  readonly operation: string;
  /** Its folder below operations/; `documented` for files at the top. */
  readonly memberOf: string;
  readonly document: string;
  readonly style: "resource" | "agent";
  readonly method: HttpMethod;
  readonly path: string;
  readonly effect?: Effect;
  /** Name of the type that the effect applies to. */
  readonly carrier?: string;
  /** True if no login is needed. */
  readonly anonymous?: boolean;
  readonly example?: RequestExample & { readonly at: Place };
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterRow[];
  /** Names of the request headers in row order, if `api.yaml` does not number them. */
  readonly headers?: readonly string[];
  /** Those of them without which a request is refused. */
  readonly requiredHeaders?: readonly string[];
  /** Values to try for these, by name. */
  readonly headerValues?: Readonly<Record<string, string>>;
  /** Their table and first row, if they do not make up the whole table Request Headers. */
  readonly headerTable?: string;
  readonly headerRow?: number;
  /** Media types specific to this operation. */
  readonly mediaTypes?: { readonly request: readonly string[]; readonly answer: readonly string[] };
  /** Milliseconds after which an answer counts as slow, if the document itself says so. */
  readonly slowThreshold?: number;
  readonly body?: {
    readonly name: string;
    readonly type: string;
    readonly values?: string;
    readonly array?: boolean;
    readonly required: boolean;
    /** True if the body describes changes instead of the whole value. */
    readonly patch?: boolean;
    readonly table: string;
    readonly at: Place;
  };
  readonly answer: {
    readonly type: string;
    readonly values?: string;
    readonly array: boolean;
    readonly nullable: boolean;
    readonly limits?: Limits;
    readonly table: string;
    readonly at: Place;
  };
  /** The table of statuses, if it is not named Response. */
  readonly statusTable?: string;
  readonly statuses: readonly StatusRow[];
  readonly at: Place;
}

export interface HeaderRow {
  readonly name: string;
  readonly description: string;
  /** Row of the table "Request Headers", by document. */
  readonly rows: Readonly<Record<string, number>>;
  readonly at: Place;
}

export interface ApiTable {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly basePath: string;
  readonly schemes: readonly string[];
  readonly mediaTypes: { readonly request: readonly string[]; readonly answer: readonly string[] };
  readonly slowThreshold: { readonly milliseconds: number; readonly source: Source };
  readonly headers: readonly HeaderRow[];
  readonly at: Place;
}

interface ColumnRow extends ArchiveColumn {
  readonly row: number;
  readonly at: Place;
}

export interface ArchiveTable {
  readonly archive: string;
  readonly description: string;
  readonly source: TableRef;
  readonly columns: readonly ColumnRow[];
  readonly at: Place;
}

export interface Spec {
  readonly api: ApiTable;
  readonly types: readonly TypeTable[];
  readonly enums: readonly EnumTable[];
  readonly archives: readonly ArchiveTable[];
  readonly operations: readonly OperationTable[];
}
