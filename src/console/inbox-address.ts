import type { OpenMock } from "../mock/open-mock.ts";

/**
 * Where webhooks lead that the console itself receives. No port and no network: the mock hands the call over in its own
 * process, so that it arrives under whatever name, port or certificate the console is opened, and in every world.
 */
export const INBOX_ADDRESS = "http://inbox.localhost/_mock/inbox";

/** Calls for the inbox stay here, all others go out. */
export function sendOrKeep(open: () => OpenMock): (request: Request) => Promise<Response> {
  return async (request) =>
    request.url === INBOX_ADDRESS ? (await import("./inbox.ts")).receive(open(), request) : globalThis.fetch(request);
}
