import type { Dialect } from "../../model.ts";

/** A recording is a folder with this manifest and a file per exchange, in the order of the answers. */

export const MANIFEST = "recording.json";
export const FORMAT = "superoffice-mock-kit recording 1";

export interface Manifest {
  readonly format: typeof FORMAT;
  /** The server's date format; absent if no answer had a date. */
  readonly dialect?: Dialect;
  readonly ids: "kept" | "mapped";
  readonly exchanges: number;
  /** The number of values replaced, by kind. */
  readonly replaced: Readonly<Record<string, number>>;
}

/** One exchange, anonymised. */
export interface Recorded {
  /** Id of the operation. */
  readonly operation: string;
  readonly request: {
    readonly method: string;
    /** Starts with `/api/v1`. */
    readonly path: string;
    /** The scheme and the caller's number, such as `Basic 1`; never the credential itself. Absent if there was none. */
    readonly credentials?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Content;
  };
  readonly answer: {
    readonly status: number;
    readonly reason: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: Content;
  };
  readonly tookMs: number;
}

/** A body: JSON as a value, XML and forms as text. A body that could not be anonymised is withheld, with the reason. */
export type Content = { readonly json: unknown } | { readonly text: string } | { readonly withheld: string };

/** The order of the exchanges, also of more than 9,999. */
export function inOrder(names: readonly string[]): string[] {
  return names.toSorted(new Intl.Collator("en", { numeric: true }).compare);
}
