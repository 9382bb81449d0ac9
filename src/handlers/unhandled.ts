import { reading, requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { hintForAddress } from "../mock/groups/group-hints.ts";
import { pathnameOf } from "../routing/address.ts";
import { readBaseUrl } from "./base-url.ts";

/** What happens to requests without a handler, for `server.listen` or `worker.start` in either major version of MSW. */
export interface UnhandledPolicy {
  /** Read by MSW 3. */
  readonly onUnhandledFrame: (args: {
    readonly frame: { readonly data: unknown };
    readonly defaults: { readonly warn: () => void };
  }) => Promise<void>;
  /** Read by MSW 2, where its callback takes the place of a strategy, hence the same type. */
  readonly onUnhandledRequest: (request: Request, print: { readonly warning: () => void }) => void;
}

export interface UnhandledOptions {
  /** As given to `createHandlers`; default `*`. */
  readonly baseUrl?: string | undefined;
  /** Requests to anything but the mocked API: pass them through, with a warning (default) or without. */
  readonly others?: "warn" | "bypass" | undefined;
}

/**
 * Stops every unhandled request to the mocked API before it reaches the network, and reports it on the console. Throws
 * KitError `base-url`, `handlers-option`.
 */
export function unhandled(options: UnhandledOptions = {}): UnhandledPolicy {
  return reading("unhandled", () => policyOf(options));
}

function policyOf(options: UnhandledOptions): UnhandledPolicy {
  const place = { code: "handlers-option", where: "unhandled" };
  requireObject(options, place);
  requireKnownKeys(options, ["baseUrl", "others"], { ...place, where: "unhandled, option" });
  const { baseUrl = "*", others = "warn" } = options;
  if (!["warn", "bypass"].includes(others)) {
    const todo = "give warn or bypass";
    throw new KitError({ ...place, what: `${shown(others)} is invalid`, where: "unhandled, option others", todo });
  }
  const base = readBaseUrl(baseUrl, place.where);
  const decide = (method: string, url: string, warn: () => void): void => {
    if (base.covers(url)) stop(method, url);
    if (others === "warn") warn();
  };
  return {
    onUnhandledFrame: async ({ frame: { data }, defaults }) => {
      // A WebSocket frame has no request, and this API has no WebSocket addresses.
      const request = (data as { readonly request?: Request } | undefined)?.request;
      if (request) decide(request.method, request.url, defaults.warn);
      else if (others === "warn") defaults.warn();
    },
    onUnhandledRequest: (request, { warning }) => decide(request.method, request.url, warning),
  };
}

function stop(method: string, url: string): never {
  const advice =
    hintForAddress(method, pathnameOf(url)) ?? "correct the address or the method, or add a handler of your own";
  console.error(
    `superoffice-mock-kit: ${method} ${url} belongs to the mocked API, but no handler takes it; it was stopped before it ` +
      `reached the network (${advice}) [unhandled-request]`,
  );
  // MSW returns a thrown Response as the answer; any other error would become an answer with status 500.
  throw Response.error();
}
