import type { ReasonHolder } from "./respond.ts";

/** What an adapter tells the mock beside the request, and the mock the adapter beside the response. */
export interface Aside extends ReasonHolder {
  /** The path from `/api/v1` on, where the adapter has taken off what stands before it. */
  readonly apiPath?: string;
  /** Cookies that the request carries but does not show, as in a browser's page. */
  readonly cookies?: Readonly<Record<string, string>>;
  /** The request as Node has it; its headers are names and values in turn. */
  readonly req?: { readonly rawHeaders: readonly string[] };
  /** A fault asks on its own behalf: no fault strikes, and the journal is not told. */
  readonly spared?: boolean;
}
