import type { OpenMock } from "../mock/open-mock-model.ts";

/**
 * The address of webhooks that the console itself receives. The mock delivers the call within its own process, without
 * port or network, so it arrives whatever the name, port or certificate of the console, and in every world.
 */
export const INBOX_ADDRESS = "http://inbox.localhost/_mock/inbox";

/** Delivers calls for the inbox here, and sends all others. */
export function sendOrKeep(open: () => OpenMock): (request: Request) => Promise<Response> {
  return async (request) =>
    request.url === INBOX_ADDRESS ? (await import("./inbox.ts")).receive(open(), request) : globalThis.fetch(request);
}
