import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import { hintForAddress } from "../mock/groups/missing.ts";
import { pathnameOf } from "../routing/address.ts";
import { readBaseUrl } from "./base-url.ts";

/** What becomes of requests that no handler takes, for `server.listen` or `worker.start` of either major of MSW. */
export interface UnhandledPolicy {
  /** MSW 3 reads this one. */
  readonly onUnhandledFrame: (args: {
    readonly frame: { readonly data: unknown };
    readonly defaults: { readonly warn: () => void };
  }) => Promise<void>;
  /** MSW 2 reads this one; its callback stands in for a strategy, hence the same type. */
  readonly onUnhandledRequest: (request: Request, print: { readonly warning: () => void }) => void;
}

export interface UnhandledOptions {
  /** As given to `createHandlers`; default `*`. */
  readonly baseUrl?: string | undefined;
  /** Requests to anything but the mocked API: let them through, with a warning (default) or without one. */
  readonly others?: "warn" | "bypass" | undefined;
}

/**
 * Stops every request to the mocked API that no handler takes before it reaches the network, and says so on the console.
 * Throws KitError `base-url`, `handlers-option`.
 */
export function unhandled(options: UnhandledOptions = {}): UnhandledPolicy {
  const place = { code: "handlers-option", where: "unhandled" };
  requireObject(options, place);
  requireKnownKeys(options, ["baseUrl", "others"], { ...place, where: "unhandled, option" });
  const { baseUrl = "*", others = "warn" } = options;
  if (!["warn", "bypass"].includes(others)) {
    const todo = "give warn or bypass";
    throw new KitError({ ...place, what: `${shown(others)} is invalid`, where: "unhandled, option others", todo });
  }
  const base = readBaseUrl(baseUrl);
  const decide = (method: string, url: string, warn: () => void): void => {
    if (base.covers(url)) stop(method, url);
    if (others === "warn") warn();
  };
  return {
    onUnhandledFrame: async ({ frame: { data }, defaults }) => {
      // A web socket's frame has no request, and no address of this API is one.
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
  // MSW answers with a Response that is thrown here; any other error would become an answer with status 500.
  throw Response.error();
}
