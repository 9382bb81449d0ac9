import type { createHandlers as CreateHandlers, Handlers } from "../../src/msw.ts";
import { ask, type Seen } from "./ask.ts";
import type { ParityCase } from "./cases.ts";

/** Runs a case against handlers that the caller installs. Loads in Node and in a page. */
export async function runHandlers(
  createHandlers: typeof CreateHandlers,
  enforce: (handlers: Handlers) => void,
  baseUrl: string,
  { options, faults = [], requests }: ParityCase,
  ready: (request: ParityCase["requests"][number]) => ParityCase["requests"][number] = (request) => request,
): Promise<(Seen | "no answer")[]> {
  const handlers = createHandlers({ baseUrl, ...options });
  for (const [operation, fault] of faults) handlers.mock.fail(operation, fault);
  enforce(handlers);
  const seen: (Seen | "no answer")[] = [];
  for (const request of requests) seen.push(await ask((url, init) => fetch(url, init), baseUrl, ready(request)));
  return seen;
}
