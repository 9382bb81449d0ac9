import { KitError } from "../errors.ts";
import type { Target } from "./options.ts";
import { withoutLastSlashes } from "../routing/address.ts";

/** A server on the network. The global fetch pools its connections. */
export function networkTarget(baseUrl: string): Target {
  return { baseUrl: withoutLastSlashes(baseUrl), fetch: (request) => globalThis.fetch(request) };
}

/** What the vendor's certification allows. */
const POLITE_RATE = 10;
const THIS_MACHINE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/i;

/** Requests per second if the user sets none: moderate for a server that others use, unlimited on this machine. */
export function defaultRate(baseUrl: string): number | undefined {
  return THIS_MACHINE.test(URL.parse(baseUrl)?.hostname ?? "") ? undefined : POLITE_RATE;
}

/** Throws KitError `verify-base-url`: an address from a variable may well be empty. */
export function demandBaseUrl(baseUrl: unknown, where: string): void {
  if (typeof baseUrl === "string" && baseUrl.trim() !== "") return;
  throw new KitError({
    code: "verify-base-url",
    what: "baseUrl was not given",
    where: `${where}, option baseUrl`,
    todo: "give the address before /api/v1; if it comes from an environment variable, check that it is set",
  });
}
