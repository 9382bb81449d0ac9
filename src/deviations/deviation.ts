/** A server with one fault: its name, the checks that should find it, and how it changes a correct server. */

export type Fetch = (request: Request) => Promise<Response>;

type DeviationArea =
  | "schema"
  | "bytes"
  | "transport"
  | "gateways"
  | "credentials"
  | "select"
  | "formats"
  | "headers"
  | "writes"
  | "queue"
  | "list"
  | "time"
  | "session life";

export interface Deviation {
  /** In kebab-case, unique. */
  readonly name: string;
  readonly area: DeviationArea;
  /** The fault, in one sentence. */
  readonly title: string;
  /** Checks of the runner; at least one of them must find it. */
  readonly checks: readonly string[];
  /** Wraps a fetch. Each call creates a server with state of its own. */
  readonly deviate: (fetch: Fetch) => Fetch;
}

/** Creates the deviations of an area. */
export function deviationIn(
  area: DeviationArea,
): (name: string, title: string, checks: readonly string[], deviate: Deviation["deviate"]) => Deviation {
  return (name, title, checks, deviate) => ({ name, area, title, checks, deviate });
}
