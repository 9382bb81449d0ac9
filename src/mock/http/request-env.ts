/** What an adapter tells the mock beside the request, and the mock the adapter beside the response. */
export interface RequestEnv extends ResponseEnv {
  /** Id of the operation that the adapter has found already, whatever stands before its path. */
  readonly operation?: string;
  /** Cookies that the request carries but does not show, as in a browser's page. */
  readonly cookies?: Readonly<Record<string, string>>;
  /** The request as Node has it; its headers are names and values in turn. */
  readonly req?: { readonly rawHeaders: readonly string[] };
  /** A deviating server asks on its own behalf: no fault applies, and the journal is not told. */
  readonly internal?: boolean;
}

/** Where a port's adapter takes from what a Response does not carry to it. */
export interface ResponseEnv {
  /** The reason phrase; Node's ServerResponse has this property. */
  statusMessage?: string;
  /** True when there is to be no answer: the adapter breaks the connection. */
  lost?: boolean;
}
