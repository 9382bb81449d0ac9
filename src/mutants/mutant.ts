/** A server with one fault: a name, what it should be caught by, and how it bends a server that is right. */

export type Fetch = (request: Request) => Promise<Response>;

export const MUTANT_GROUPS = [
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

export type MutantGroup = (typeof MUTANT_GROUPS)[number];

export interface Mutant {
  /** In kebab-case, unique. */
  readonly name: string;
  readonly group: MutantGroup;
  /** What the server does wrong, in one sentence. */
  readonly title: string;
  /** Checks of the runner; it is found for the right reason when one of them fails. */
  readonly checks: readonly string[];
  /** Bends a fetch. Each call makes a server of its own, with its own memory. */
  readonly wrap: (fetch: Fetch) => Fetch;
}
