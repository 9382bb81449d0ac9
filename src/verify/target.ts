import type { Target } from "./model.ts";

/** A server on the network. The global fetch keeps its connections alive and shares them. */
export function networkTarget(baseUrl: string): Target {
  return { baseUrl: baseUrl.replace(/\/+$/, ""), fetch: (request) => globalThis.fetch(request) };
}
