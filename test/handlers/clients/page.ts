/** The page of the clients: puts handlers in force with MSW's service worker and asks with every client. */

import axios from "axios";
import { setupWorker } from "msw/browser";
import * as webapi from "@superoffice/webapi";
import { createHandlers, unhandled } from "../../../src/msw.ts";
import { askAll, type Seen } from "./ask-all.ts";
import { axiosClient, fetchClient, vendorClient } from "./clients.ts";

declare global {
  interface Window {
    askAll: () => Promise<Readonly<Record<string, Seen>>>;
  }
}

window.askAll = async () => {
  const worker = setupWorker();
  await worker.start({ ...unhandled(), quiet: true });
  const clients = [fetchClient, axiosClient(axios), vendorClient(webapi)];
  return askAll({ createHandlers, enforce: (handlers) => worker.resetHandlers(...handlers), clients });
};
document.title = "ready";
