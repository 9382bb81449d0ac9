/**
 * The contract: what the tables of the documentation say of the API, as data. Types only; those of the tables of
 * properties are in `type-model.ts`. Every row keeps its source, so that a finding can name the line of the document that
 * it rests on.
 */

import type { TableRef, Source, ValueKind, EntityType, EnumType } from "./type-model.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly kind: ValueKind;
  /** For array: the kind of an item. */
  readonly of?: string | undefined;
  /** Name of the enum whose names the text takes. */
  readonly enum?: string | undefined;
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
   * The carrier, whose request properties are those with a `requestType`; the name of an enum; or a word such as `string`,
   * `object` (a map), `byte` (a file's bytes) or `any`.
   */
  readonly type: string;
  /** For `object`: the type of a value. */
  readonly of?: string | undefined;
  /** True when the body is a list of the type. */
  readonly array?: true | undefined;
  readonly required: boolean;
  /** True where the body is a JSON Patch (a list) or a merge patch (an object) of the carrier; absent elsewhere. */
  readonly patch?: boolean | undefined;
  readonly mediaTypes: readonly string[];
  readonly source: TableRef;
}

export interface Answer {
  /** The carrier, an enum, or a word such as `string`, `object` (a map), `byte` (a file's bytes), `any`, or `none` for no body. */
  readonly type: string;
  /** For `object`: the type of a value. */
  readonly of?: string | undefined;
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
 * for number 0, else a change. adds: something in it. claims: the one that has waited longest. takes: the one that it names.
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
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
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
  readonly effect?: Effect | undefined;
  /** The type of the one thing that it reads by its number or changes; absent for lists and defaults. */
  readonly carrier?: string | undefined;
  /** True where no login is asked for. */
  readonly anonymous?: true | undefined;
  readonly example?: RequestExample | undefined;
  readonly summary: string;
  readonly description: string;
  readonly document: string;
  readonly parameters: readonly Parameter[];
  /** True when the document lists `$select` for it. */
  readonly select: boolean;
  readonly headers: readonly RequestHeader[];
  readonly body?: RequestBody | undefined;
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
  /** The release that it is of, by its name or number; absent where the rows hold as they stand. */
  readonly release?: string | undefined;
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

/** How dates, unset dates, rights and errors are written: as in the documents' samples, or as recorded from servers. */
export type Dialect = "documented" | "observed";

/** A contract as an imported JSON file is typed: TypeScript widens the words in it, so that only its shape is held. */
export interface ContractJson {
  readonly schemes: readonly string[];
  readonly operations: readonly object[];
  readonly types: object;
  readonly enums: object;
}
