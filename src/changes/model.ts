import type { Source } from "../type-model.ts";

/** What changed from one contract to another, as data. */

/** breaking: clients of the old contract can fail. additive: they keep working. words: only prose changed. */
export const CHANGE_LEVELS = ["breaking", "additive", "words"] as const;
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

export const CHANGE_FORMATS = ["pretty", "json", "markdown"] as const;
export type ChangeFormat = (typeof CHANGE_FORMATS)[number];

export interface Change {
  readonly level: ChangeLevel;
  readonly subject: "operation" | "type" | "enum" | "contract";
  /** The operation's id, or the name of the type or enum; from the new contract if it is still there. */
  readonly name: string;
  /** The property, parameter, header, status or value that changed; absent for the operation or type itself. */
  readonly at?: string;
  /** A sentence without its subject, such as `has the new property EventId (int32)`. */
  readonly what: string;
  readonly old?: string;
  readonly new?: string;
  readonly oldSource?: Source;
  readonly newSource?: Source;
  /** For types and enums: ids of the operations that use them. */
  readonly operations?: readonly string[];
}

/** A change of the operation that is compared. */
export type Found = Omit<Change, "subject" | "name">;

export interface ChangeOrigin {
  /** The files, folders or addresses it was read from. */
  readonly source: string;
  readonly operations: number;
  readonly types: number;
  readonly enums: number;
  /** What could not be read, with places; the comparison leaves it out. */
  readonly unread: readonly string[];
}

export interface ChangeReport {
  readonly tool: { readonly name: string; readonly version: string };
  readonly old: ChangeOrigin;
  readonly new: ChangeOrigin;
  readonly summary: Readonly<Record<ChangeLevel, number>>;
  readonly changes: readonly Change[];
}
