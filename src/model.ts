/**
 * The vocabulary of the kit: what the tables of the documentation say, as data. Types only.
 * Every row keeps its source, so that a finding can name the line of the document that it rests on.
 */

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

/** One row of a property table. */
export interface Property {
  readonly name: string;
  readonly kind: ValueKind;
  /** The word in the type column of the answer's table, such as `int32`, `date-time`, `Associate`, `object`. */
  readonly type: string;
  /** The word in the type column of the request's table; absent where requests do not carry the property. */
  readonly requestType?: string;
  /**
   * For object: the nested type's name. For dictionary and array: the type of a value, a type's name or a scalar kind,
   * with `[]` behind it where each value is itself a list.
   */
  readonly of?: string;
  /** For dictionary and array: may a single value be null? */
  readonly ofNullable?: boolean;
  /** True for text, references and objects; numbers, booleans and dates are null only under `$select`. */
  readonly nullable: boolean;
  /** Name of the enum whose names the text takes. */
  readonly enum?: string;
  /** Longest text, in UTF-16 units, where it is known. */
  readonly maxLength?: number;
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
  readonly open?: true;
}

export interface EnumValue {
  readonly name: string;
  /** The number behind the name, where a source gives it. */
  readonly value?: number;
}

export interface EnumType {
  readonly name: string;
  readonly description: string;
  /** True for flags: names joined by a comma and a blank. */
  readonly combinable: boolean;
  readonly values: readonly EnumValue[];
  readonly source: TableRef;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly kind: ValueKind;
  /** For array: the kind of an item. */
  readonly of?: string;
  /** Name of the enum whose names the text takes. */
  readonly enum?: string;
  readonly required: boolean;
  readonly description: string;
  readonly source: Source;
}

export interface RequestHeader {
  readonly name: string;
  readonly description: string;
  readonly source: Source;
}

export interface RequestBody {
  /** The name in the heading, such as `entity`. */
  readonly name: string;
  /**
   * The carrier, whose request properties are those with a `requestType`; or a word such as `string`, `object` (a map),
   * `byte` (a file's bytes) or `any`.
   */
  readonly type: string;
  /** For `object`: the type of a value. */
  readonly of?: string;
  /** True when the body is a list of the type. */
  readonly array?: true;
  readonly required: boolean;
  /** True where the body is a JSON Patch (a list) or a merge patch (an object) of the carrier; absent elsewhere. */
  readonly patch?: boolean;
  readonly mediaTypes: readonly string[];
  readonly source: TableRef;
}

export interface Answer {
  /** The carrier; or a word such as `string`, `object` (a map), `byte` (a file's bytes), `any`, or `none` for no body. */
  readonly type: string;
  /** For `object`: the type of a value. */
  readonly of?: string;
  /** True when the answer is a list of the type. */
  readonly array: boolean;
  /** True where 200 with a literal `null` is an answer too (an empty queue; inferred, no document says it). */
  readonly nullable: boolean;
  readonly mediaTypes: readonly string[];
  readonly source: TableRef;
}

export interface DocumentedStatus {
  readonly status: number;
  /** The reason phrase where the sample or the table gives one. */
  readonly reason: string;
  readonly description: string;
  readonly source: Source;
}

/**
 * What an operation does to the carrier that it is about. reads: nothing changes. creates: a new one. saves: a new one
 * for number 0, else a change. adds: something in it. claims: whichever waits longest. takes: the one that it names.
 */
export type Effect =
  | "reads"
  | "creates"
  | "saves"
  | "adds"
  | "updates"
  | "deletes"
  | "claims"
  | "takes"
  | "releases"
  | "transfers"
  | "accepts"
  | "rejects";

/** A request to try. A text `{session}`, `{topic}`, `{login}` or `{text}` stands for a value of the caller's. */
export interface RequestExample {
  /** Beside the number of the session. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Operation {
  /** Such as `PutChatSessionEntity`. */
  readonly id: string;
  /** REST resource or agent call: decides the error shape. */
  readonly style: "resource" | "agent";
  readonly method: HttpMethod;
  /** Such as `/api/v1/ChatSession/{id}`. */
  readonly path: string;
  /** Absent where it is unknown: of imported operations that are neither read by their name nor known by their carriers. */
  readonly effect?: Effect;
  /** The type of the one thing that it reads by its number or changes; absent for lists and defaults. */
  readonly carrier?: string;
  readonly example?: RequestExample;
  readonly summary: string;
  readonly description: string;
  readonly document: string;
  readonly parameters: readonly Parameter[];
  /** True when the document lists `$select` for it. */
  readonly select: boolean;
  readonly headers: readonly RequestHeader[];
  readonly body?: RequestBody;
  readonly answer: Answer;
  readonly statuses: readonly DocumentedStatus[];
  /** Milliseconds after which the document calls the answer slow; 5000 where only another document says so. */
  readonly slowThresholdMs: number;
  /** Where the threshold stands: always document 004. */
  readonly slowThresholdSource: Source;
}

/** Everything the mock, the handlers and the runner know of the API. Serialisable; frozen once loaded. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly basePath: string;
  /** Authorization schemes, in documented order. */
  readonly schemes: readonly string[];
  readonly operations: readonly Operation[];
  readonly types: Readonly<Record<string, EntityType>>;
  readonly enums: Readonly<Record<string, EnumType>>;
}

/**
 * Operations that belong together and can be left out together, with the types and enums that they need beyond the
 * contract of the documented operations.
 */
export interface OperationGroup {
  /** Such as `sessions`. */
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly types: Readonly<Record<string, EntityType>>;
  readonly enums: Readonly<Record<string, EnumType>>;
}

/** A documented sample of an operation; it proves shape, never values. */
export interface RequestSample {
  readonly operation: string;
  readonly source: TableRef;
  readonly method: HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where the sample has no body. */
  readonly body?: unknown;
}

export interface ResponseSample {
  readonly operation: string;
  readonly source: TableRef;
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The documented samples, by the operation's id. */
export interface Samples {
  readonly requests: Readonly<Record<string, RequestSample>>;
  readonly responses: Readonly<Record<string, ResponseSample>>;
}

/** How dates, unset dates, rights and errors are written: as in the documents' samples, or as recorded from servers. */
export type Dialect = "documented" | "observed";

/** A contract as an imported JSON file is typed: TypeScript widens the words in it, so that only its shape is held. */
export interface ContractJson {
  readonly schemes: readonly string[];
  readonly operations: readonly object[];
  readonly types: object;
  readonly enums: object;
}
