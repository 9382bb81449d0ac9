import type { Source } from "../type-model.ts";

/** What changed from one contract to another, as data. */

/** breaking: a client of the old one can fail. additive: it goes on working. words: nothing but what people read. */
export const CHANGE_LEVELS = ["breaking", "additive", "words"] as const;
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

export const CHANGE_FORMATS = ["pretty", "json", "markdown"] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

export interface Change {
  readonly level: ChangeLevel;
  readonly subject: "operation" | "type" | "enum" | "contract";
  /** The id of the operation, or the name of the type or enum, in the new contract if it is there. */
  readonly name: string;
  /** The property, parameter, header, status or value that it is about; absent for the whole. */
  readonly at?: string;
  /** A sentence without its subject, such as `has the new property EventId (int32)`. */
  readonly what: string;
  readonly old?: string;
  readonly new?: string;
  readonly oldSource?: Source;
  readonly newSource?: Source;
  /** For types and enums: the operations that carry them, by id. */
  readonly operations?: readonly string[];
}

export interface ChangeOrigin {
  /** The files, folders or addresses that were read. */
  readonly source: string;
  readonly operations: number;
  readonly types: number;
  readonly enums: number;
  /** What could not be read of it, with places: the comparison says nothing of that. */
  readonly unread: readonly string[];
}

export interface ChangeReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly old: ChangeOrigin;
  readonly new: ChangeOrigin;
  readonly summary: Readonly<Record<ChangeLevel, number>>;
  readonly changes: readonly Change[];
}
