/** The page of the parity suite: puts handlers in force with MSW's service worker and asks for what it is told. */

import { setupWorker } from "msw/browser";
import { createHandlers, unhandled } from "../../src/msw.ts";
import type { ParityRequest, Seen } from "./ask.ts";
import type { ParityCase } from "./cases.ts";
import { runHandlers } from "./run-handlers.ts";

declare global {
  interface Window {
    runCase: (baseUrl: string, given: ParityCase) => Promise<readonly (Seen | "no answer")[]>;
  }
}

const worker = setupWorker();
const started = worker.start({ ...unhandled(), quiet: true });

/** Pages must not write the Cookie header: the cookie goes where the browser keeps cookies. */
function withCookie({ headers = {}, ...request }: ParityRequest): ParityRequest {
  const { cookie, ...others } = headers;
  document.cookie = cookie === undefined ? "XSRF-TOKEN=; max-age=0" : cookie;
  return { ...request, headers: others };
}

window.runCase = async (baseUrl, given) => {
  await started;
  return runHandlers(createHandlers, (handlers) => worker.resetHandlers(...handlers), baseUrl, given, withCookie);
};
document.title = "ready";
