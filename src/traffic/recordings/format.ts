import type { Dialect } from "../../model.ts";

/** A recording is a folder: this manifest, and a file for each exchange, in the order in which they were answered. */

export const MANIFEST = "recording.json";
export const FORMAT = "superoffice-mock-kit recording 1";

export interface Manifest {
  readonly format: typeof FORMAT;
  /** How the server wrote its dates; absent where nothing showed it. */
  readonly dialect?: Dialect;
  readonly ids: "kept" | "mapped";
  readonly exchanges: number;
  /** Values that were replaced, by kind. */
  readonly replaced: Readonly<Record<string, number>>;
}

/** One exchange, anonymised. */
export interface Recorded {
  /** Id of the operation. */
  readonly operation: string;
  readonly request: {
    readonly method: string;
    /** From `/api/v1` on. */
    readonly path: string;
    /** The scheme and which of the callers it was, such as `Basic 1`; never the credential. Absent where there was none. */
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

/** A body: JSON as it is, XML and forms as text, and nothing of what could not be anonymised. */
export type Content = { readonly json: unknown } | { readonly text: string } | { readonly withheld: string };
