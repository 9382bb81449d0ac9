import type { BodyOf } from "../wire/read-body.ts";

/** What the adapter gives the mock in addition to the request, and gets in addition to the response. */
export interface RequestEnv extends ResponseEnv {
  /** The id of the operation that the adapter has already found, whatever precedes its path. */
  readonly operation?: string | undefined;
  /** Cookies that the request carries but hides, as in a browser page. */
  readonly cookies?: Readonly<Record<string, string>> | undefined;
  /** The origin of the page that the adapter runs in, for a call to another origin: the request may not show it. */
  readonly pageOrigin?: string | undefined;
  /** Node's request; its headers are alternating names and values. */
  readonly req?: { readonly rawHeaders: readonly string[] } | undefined;
  /** A cheaper way to the body than the request's own. */
  bodyOf?: BodyOf | undefined;
  /** What preceded the path and was removed, such as `/_world/NAME`. */
  prefix?: string | undefined;
  /** Everything before `/api/v1` in links, if the request does not show it. */
  readonly linkBase?: string | undefined;
  /** Why the server in front refuses the request: it is answered and logged, and nothing else happens. */
  refused?: ServerRefusal | undefined;
  /** Sent by a deviating server itself: no fault applies, and it is not logged. */
  readonly internal?: boolean | undefined;
}

/** A refusal by the server itself, for malformed HTTP. */
export interface ServerRefusal {
  readonly status: number;
  readonly detail: string;
}

/** Information for the adapter that a Response cannot carry. */
export interface ResponseEnv {
  /** The reason phrase; Node's ServerResponse has this property. */
  statusMessage?: string | undefined;
  /** True if there should be no answer: the adapter drops the connection. */
  lost?: boolean | undefined;
  /** True if no page may read the answer, whatever its origin. */
  corsDenied?: boolean | undefined;
}
