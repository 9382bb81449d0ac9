/** Documented samples, as data. Types only. */

import type { HttpMethod } from "./model.ts";
import type { TableRef } from "./type-model.ts";

/** A documented sample of an operation: its shape is authoritative, its values are not. */
export interface RequestSample {
  readonly operation: string;
  readonly source: TableRef;
  readonly method: HttpMethod;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent if the sample has no body. */
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

/** Documented samples by operation id. */
export interface Samples {
  readonly requests: Readonly<Record<string, RequestSample>>;
  readonly responses: Readonly<Record<string, ResponseSample>>;
}
