/** Starts the inbox on handlers in the page, as a Storybook or a preview would. */

import { setupWorker } from "msw/browser";
import { createHandlers, unhandled } from "../../../src/msw.ts";
import type { Mock } from "../../../src/index.ts";
import { createChatApi } from "./api.ts";
import { startInbox } from "./inbox.ts";

declare global {
  interface Window {
    mock: Mock;
  }
}

const BASE_URL = "https://crm.example.com/Cust12345";
const handlers = createHandlers({ baseUrl: BASE_URL, sessions: 9 });
window.mock = handlers.mock;

await setupWorker(...handlers).start({ ...unhandled({ baseUrl: BASE_URL }), quiet: true });
const root = document.querySelector("main");
if (root) await startInbox(root, createChatApi(BASE_URL, `Basic ${btoa("tje0:tje0")}`), "TJE0");
document.title = "ready";
