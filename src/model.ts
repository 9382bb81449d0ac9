/**
 * The contract: what the documentation's tables say about the API, as data. Types only; `type-model.ts` has those of
 * the property tables. Every row keeps its source, so that a finding can cite the line of the document it rests on.
 */

import type { TableRef, Source, ValueKind, EntityType, EnumType, Limits } from "./type-model.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly kind: ValueKind;
  /** For array: the kind of its items. */
  readonly of?: string | undefined;
  /** Name of the enum that lists the valid texts. */
  readonly enum?: string | undefined;
  readonly limits?: Limits | undefined;
  readonly required: boolean;
  readonly description: string;
  readonly source: Source;
}

export interface RequestHeader {
  readonly name: string;
  /** True if requests without it are refused. */
  readonly required?: true | undefined;
  /** Of a required one: a value that is allowed, if the description names one. */
  readonly value?: string | undefined;
  readonly description: string;
  readonly source: Source;
}

export interface RequestBody {
  /** The name in the heading, such as `entity`. */
  readonly name: string;
  /**
   * The carrier, whose request properties are those with a `requestType`; an enum; or a word such as `string`, `object`
   * (a map), `byte` (a file's bytes) or `any`.
   */
  readonly type: string;
  /** For `object`: the type of its values. */
  readonly of?: string | undefined;
  /** True when the body is a list of the type. */
  readonly array?: true | undefined;
  readonly required: boolean;
  /** True if the body is a JSON Patch (a list) or a merge patch (an object) of the carrier; absent otherwise. */
  readonly patch?: boolean | undefined;
  readonly mediaTypes: readonly string[];
  readonly source: TableRef;
}

export interface Answer {
  /** The carrier, an enum, or a word: `string`, `object` (a map), `byte` (bytes), `any` …, or `none` for no body. */
  readonly type: string;
  /** For `object`: the type of its values. For `any`: the first type it can be. */
  readonly of?: string | undefined;
  /** True when the answer is a list of the type. */
  readonly array: boolean;
  /** Of a scalar answer, or of each item in a list. */
  readonly limits?: Limits | undefined;
  /** True if 200 with a literal `null` is also an answer (an empty queue; inferred, no document says so). */
  readonly nullable: boolean;
  readonly mediaTypes: readonly string[];
  readonly source: TableRef;
}

export interface DocumentedStatus {
  readonly status: number;
  /** The reason phrase, if the sample or the table gives one. */
  readonly reason: string;
  readonly description: string;
  readonly source: Source;
}

/**
 * What an operation does to its carrier. reads: nothing changes. creates: a new one. saves: a new one for id 0, else a
 * change. adds: something inside it. claims: the one that has waited longest. takes: the one it names.
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

/**
 * A request to try. The texts `{session}`, `{topic}`, `{login}` and `{text}` are placeholders for the caller's values.
 */
export interface RequestExample {
  /** Path parameters other than the session's id. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Operation {
  /** Such as `PutChatSessionEntity`. */
  readonly id: string;
  /** REST resource or agent call; decides the form of errors. */
  readonly style: "resource" | "agent";
  readonly method: HttpMethod;
  /** Such as `/api/v1/ChatSession/{id}`. */
  readonly path: string;
  /** Absent for imported operations whose effect follows neither from their name nor from their carriers. */
  readonly effect?: Effect | undefined;
  /** The type of the single thing that it reads by id or changes; absent for lists and defaults. */
  readonly carrier?: string | undefined;
  /** True if no login is needed. */
  readonly anonymous?: true | undefined;
  readonly example?: RequestExample | undefined;
  readonly summary: string;
  readonly description: string;
  readonly document: string;
  readonly parameters: readonly Parameter[];
  /** True if the document lists `$select`. */
  readonly select: boolean;
  readonly headers: readonly RequestHeader[];
  readonly body?: RequestBody | undefined;
  readonly answer: Answer;
  readonly statuses: readonly DocumentedStatus[];
  /** Milliseconds above which the document calls an answer slow; 5000 where only another document says so. */
  readonly slowThresholdMs: number;
  /** Source of the threshold: always document 004. */
  readonly slowThresholdSource: Source;
}

/** All that the mock, the handlers and the runner know about the API. Serialisable; frozen once loaded. */
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
  /** Name or number of the contract's release; absent if rows are not filtered by release. */
  readonly release?: string | undefined;
}

/** Operations that are enabled together, with the types and enums they need beyond the documented contract. */
export interface OperationGroup {
  /** Such as `sessions`. */
  readonly name: string;
  readonly operations: readonly Operation[];
  readonly types: Readonly<Record<string, EntityType>>;
  readonly enums: Readonly<Record<string, EnumType>>;
}

/**
 * How dates, unset dates, rights and errors are written: as in the documents' samples, or as servers were observed to.
 */
export type Dialect = "documented" | "observed";

/**
 * A contract as the type of an imported JSON file: TypeScript widens string literals there, so only the shape is
 * checked.
 */
export interface ContractJson {
  readonly schemes: readonly string[];
  readonly operations: readonly object[];
  readonly types: object;
  readonly enums: object;
}
