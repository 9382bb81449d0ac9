/** What the adapter passes to the mock besides the request, and the mock to the adapter besides the response. */
export interface RequestEnv extends ResponseEnv {
  /** Id of the operation that the adapter has found already, whatever stands before its path. */
  readonly operation?: string | undefined;
  /** Cookies that the request carries but does not show, as in a browser's page. */
  readonly cookies?: Readonly<Record<string, string>> | undefined;
  /** The origin of the page that calls another origin, where the adapter runs in that page: the request may not show it. */
  readonly pageOrigin?: string | undefined;
  /** The request as Node has it; its headers are names and values in turn. */
  readonly req?: { readonly rawHeaders: readonly string[] } | undefined;
  /** What stood before the path and was taken off, such as `/_world/NAME`. */
  prefix?: string | undefined;
  /** Everything before `/api/v1` in links, where the request does not show it. */
  readonly linkBase?: string | undefined;
  /** Why the server in front refuses the request: it is answered and logged, and nothing else happens. */
  refused?: ServerRefusal | undefined;
  /** A deviating server sends the request itself: no fault applies, and it is not logged. */
  readonly internal?: boolean | undefined;
}

/** A refusal of the server itself, for what is not HTTP as it should be. */
export interface ServerRefusal {
  readonly status: number;
  readonly detail: string;
}

/** What a Response cannot carry to its adapter. */
export interface ResponseEnv {
  /** The reason phrase; Node's ServerResponse has this property. */
  statusMessage?: string | undefined;
  /** True when there is to be no answer: the adapter breaks the connection. */
  lost?: boolean | undefined;
  /** True when no page may read the answer, whatever its origin. */
  corsDenied?: boolean | undefined;
}
