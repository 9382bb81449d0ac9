/** A server with one fault: a name, what it should be caught by, and how it changes a server that is right. */

export type Fetch = (request: Request) => Promise<Response>;

const DEVIATION_AREAS = [
  "schema",
  "bytes",
  "transport",
  "credentials",
  "select",
  "formats",
  "headers",
  "writes",
  "queue",
  "list",
  "time",
] as const;

type DeviationArea = (typeof DEVIATION_AREAS)[number];

export interface Deviation {
  /** In kebab-case, unique. */
  readonly name: string;
  readonly area: DeviationArea;
  /** What the server does wrong, in one sentence. */
  readonly title: string;
  /** Checks of the runner; it is found for the right reason when one of them fails. */
  readonly checks: readonly string[];
  /** Changes a fetch. Each call makes a server of its own, with its own memory. */
  readonly deviate: (fetch: Fetch) => Fetch;
}
