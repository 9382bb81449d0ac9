import { KitError } from "../errors.ts";
import type { Target } from "./model.ts";

/** A server on the network. The global fetch keeps its connections alive and shares them. */
export function networkTarget(baseUrl: string): Target {
  return { baseUrl: baseUrl.replace(/\/+$/, ""), fetch: (request) => globalThis.fetch(request) };
}

/** Throws KitError `verify-base-url`: an address from a variable is easily empty. */
export function demandBaseUrl(baseUrl: unknown, where: string): void {
  if (typeof baseUrl === "string" && baseUrl.trim() !== "") return;
  throw new KitError({
    code: "verify-base-url",
    what: "baseUrl was not given",
    where: `${where}, option baseUrl`,
    todo: "give what stands before /api/v1; where it comes of an environment variable, see that it is set",
  });
}
