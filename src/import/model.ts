/**
 * The contents of a reference's pages before they become tables: one model for Markdown, scraped text and Swagger.
 * Types only.
 */

import type { HttpMethod } from "../model.ts";
import type { Limits } from "../type-model.ts";
import type { Place } from "../spec-model.ts";

/** A file or a URL, and its text. */
export interface SourceText {
  /** As the user gave it; issues cite it. */
  readonly name: string;
  /** The document cited by rows: the path below the given folder, without the extension. */
  readonly document: string;
  readonly text: string;
  /** The position of the source, or of its folder, among those given. */
  readonly order?: number;
}

/** Part of a page that did not become a row. */
export interface Issue {
  /** `unread`: could not be read, fails with `--strict`. `note`: was read, but is worth knowing. */
  readonly kind: "unread" | "note";
  readonly at: Place;
  readonly what: string;
}

export type ReportIssue = (issue: Issue) => void;

/** The content of a type column, in the words of spec/. */
export interface Word {
  /** A scalar, the name of a carrier, `object`, `array`, `any` or `none`. */
  readonly type: string;
  /** For object and array: the type of their values, followed by `[]` if each value is a list. */
  readonly values?: string;
  /** The names that a text can have; for a list or map, those of its texts. */
  readonly names?: readonly string[];
  /** The possible values of a whole number. */
  readonly numbers?: readonly number[];
  /** What narrows it further. */
  readonly limits?: Limits;
  /** What a description calls these names. */
  readonly named?: string;
}

/** A row of a property table. */
export interface RawRow extends Word {
  readonly name: string;
  readonly description: string;
  readonly maxLength?: number;
  /** True if only the server sets it. */
  readonly readOnly?: true;
  /** True if no answer has it. */
  readonly writeOnly?: true;
  readonly at: Place;
}

export interface RawParameter extends RawRow {
  readonly in: "path" | "query";
  readonly required: boolean;
  /** The heading above its table, or the column title if there is none. */
  readonly table: string;
  /** Counts from 1 within its table. */
  readonly row: number;
}

/** The body of a request or an answer. */
export interface RawPart extends Word {
  /** True when the body is a list of the type. */
  readonly list: boolean;
  /** The heading above its table. */
  readonly table: string;
  /** Undefined if the body has no table. */
  readonly rows?: readonly RawRow[];
  readonly at: Place;
}

export interface RawBody extends RawPart {
  /** The name in the heading. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface RawHeader {
  readonly name: string;
  readonly description: string;
  readonly required?: true;
  /** A value that the description allows. */
  readonly value?: string;
}

export interface RawStatus {
  readonly status: number;
  readonly description: string;
}

export interface RawOperation {
  readonly document: string;
  /** The date that the source gives for itself, in milliseconds since 1970. */
  readonly writtenMs?: number;
  /** The position of its source, or of that source's folder, among those given. */
  readonly order?: number;
  /** How many rows its source has in all carriers. */
  readonly carrierRows?: number;
  readonly at: Place;
  /** The page's own name, such as `v1ContactAgent_GetContactEntity`. */
  readonly uid?: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly slowThreshold?: number;
  /** True if the description asks for no login. */
  readonly anonymous?: true;
  readonly parameters: readonly RawParameter[];
  readonly headers: readonly RawHeader[];
  readonly mediaTypes: { readonly request: readonly string[]; readonly answer: readonly string[] };
  readonly body?: RawBody;
  readonly answer: RawPart;
  readonly statuses: readonly RawStatus[];
  readonly request?: RawSample;
  readonly response?: RawSample;
}

/** A type that a description defines outside of its operations. */
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
  /** Absent if there is no body. */
  readonly body?: unknown;
}

export interface Read {
  readonly operations: readonly RawOperation[];
  readonly types: readonly RawType[];
  /** Server addresses in a description. */
  readonly servers?: readonly string[];
}
