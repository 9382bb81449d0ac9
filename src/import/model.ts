/** What the pages of a reference say, before it becomes tables: one shape for Markdown, scraped text and Swagger. Types only. */

import type { HttpMethod } from "../model.ts";
import type { Place } from "../spec-model.ts";

/** A file or an address, and its text. */
export interface SourceText {
  /** As the user named it; issues cite it. */
  readonly name: string;
  /** What rows cite: the name below the folder that was given, without its ending. */
  readonly document: string;
  readonly text: string;
}

/** Something of a page that did not become a row. */
export interface Issue {
  /** `unread` is lost, and fails under `--strict`; `note` was understood, but is worth knowing. */
  readonly kind: "unread" | "note";
  readonly at: Place;
  readonly what: string;
}

export type Tell = (issue: Issue) => void;

/** What a type column says, in the words of spec/. */
export interface Word {
  /** A scalar, a carrier's name, `object`, `array`, `any`, or `none`. */
  readonly type: string;
  /** For object and array: the type of a value, with `[]` behind it where each value is a list. */
  readonly values?: string;
  /** The names that a text takes. */
  readonly names?: readonly string[];
}

/** A row of a property table. */
export interface RawRow extends Word {
  readonly name: string;
  readonly description: string;
  readonly maxLength?: number;
  readonly at: Place;
}

export interface RawParameter extends RawRow {
  readonly in: "path" | "query";
  readonly required: boolean;
  /** The heading above its table, or the column title that stands in for one. */
  readonly table: string;
  /** Counts from 1 within its table. */
  readonly row: number;
}

/** A request's or an answer's body. */
export interface RawPart extends Word {
  /** True when the body is a list of the type. */
  readonly list: boolean;
  /** The heading above its table. */
  readonly table: string;
  /** Undefined where the body has no table of its own. */
  readonly rows?: readonly RawRow[];
  readonly at: Place;
}

export interface RawBody extends RawPart {
  /** The name in the heading. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface RawStatus {
  readonly status: number;
  readonly description: string;
}

export interface RawOperation {
  readonly document: string;
  readonly at: Place;
  /** The page's own name, such as `v1ContactAgent_GetContactEntity`. */
  readonly uid?: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly slowThreshold?: number;
  readonly parameters: readonly RawParameter[];
  readonly headers: readonly { readonly name: string; readonly description: string }[];
  readonly mediaTypes: { readonly request: readonly string[]; readonly answer: readonly string[] };
  readonly body?: RawBody;
  readonly answer: RawPart;
  readonly statuses: readonly RawStatus[];
  readonly request?: RawSample;
  readonly response?: RawSample;
}

/** A type that a description defines outside of any operation. */
export interface RawType {
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly table: string;
  readonly rows: readonly RawRow[];
  readonly at: Place;
}

/** A request or a response as the page shows it. */
export interface RawSample {
  readonly firstLine: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where there is no body. */
  readonly body?: unknown;
}

export interface Read {
  readonly operations: readonly RawOperation[];
  readonly types: readonly RawType[];
}
