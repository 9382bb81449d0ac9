/**
 * What a request has come through: recorders, each with a name of its own, and calls of webhooks. Not Via, because servers answer
 * differently to requests of a proxy.
 */
export const HOPS = "x-mock-hops";

const WEBHOOK = "webhook";

/** After so many calls that led to the API itself, events are no longer sent on: they would go round. */
export const MOST_HOPS = 4;

/** How many calls of webhooks, each caused by the one before, have led to a request. */
export function webhookHops({ headers }: Pick<Request, "headers">): number {
  const hops = headers.get(HOPS);
  return hops === null ? 0 : hops.split(",").filter((hop) => hop.trim() === WEBHOOK).length;
}

/** The header of a call that so many have led to. */
export function hopsHeader(hops: number): string {
  return Array.from({ length: hops }, () => WEBHOOK).join(", ");
}
