/** Asks the handlers in every way in which an answer may come about, with every client. Loads in Node and in a page. */

import type { createHandlers as CreateHandlers, Handlers } from "../../../src/msw.ts";
import type { Client, SeenAnswer } from "./clients.ts";

const BASE = "https://crm.example.com/Cust12345";
const LIST = `${BASE}/api/v1/Agents/Chat/ChatSessionsForUser`;
const UNKNOWN = `${BASE}/api/v1/Agents/Chat/NoSuchOperation`;
/** Of the page; Node has none. */
const ORIGIN =
  (globalThis as { readonly location?: { readonly origin: string } }).location?.origin ?? "http://localhost";
const AGENT = "Basic dGplMDpUamUw";

/** What a client saw: a status and what the body is, or that there was no answer. */
export type Seen = Readonly<Record<string, string>>;

interface Stage {
  readonly createHandlers: typeof CreateHandlers;
  /** Puts handlers in force, in place of the ones before. */
  readonly enforce: (handlers: Handlers) => void;
  readonly clients: readonly Client[];
}

/** By client, then by case. */
export async function askAll(stage: Stage): Promise<Readonly<Record<string, Seen>>> {
  const seen: Record<string, Seen> = {};
  for (const client of stage.clients) seen[client.name] = await askWith(client, stage);
  return seen;
}

async function askWith({ name, post }: Client, { createHandlers, enforce }: Stage): Promise<Seen> {
  const handlers = createHandlers({ baseUrl: BASE });
  const { mock } = handlers;
  enforce(handlers);
  const seen: Record<string, string> = {};
  seen["an answer"] = await look(post(LIST, AGENT));
  seen["a refusal"] = await look(post(LIST, "Basic nonsense"));
  mock.fail("ChatSessionsForUser", { status: "throttled", times: 1 });
  seen["a fault"] = await look(post(LIST, AGENT));
  mock.fail("ChatSessionsForUser", { status: "network", times: 1 });
  seen["a broken connection"] = await look(post(LIST, AGENT));
  mock.fail("ChatSessionsForUser", { status: "cors-denied", times: 1 });
  seen["cors-denied"] = await look(post(LIST, AGENT));
  seen["after it"] = await look(post(LIST, AGENT));
  if (name !== "@superoffice/webapi") seen["an unknown path"] = await look(post(UNKNOWN, AGENT));
  enforce(createHandlers({ baseUrl: BASE, cors: [ORIGIN] }));
  seen["cors: this origin"] = await look(post(LIST, AGENT));
  enforce(createHandlers({ baseUrl: BASE, cors: ["https://app.example"] }));
  seen["cors: another origin"] = await look(post(LIST, AGENT));
  return seen;
}

async function look(answer: Promise<SeenAnswer>): Promise<string> {
  try {
    const { status, body } = await answer;
    return `${status} ${Array.isArray(body) ? "list" : typeof body}`;
  } catch {
    return "no answer";
  }
}

/** What a page sees. */
export const IN_A_PAGE: Seen = {
  "an answer": "200 list",
  "a refusal": "401 object",
  "a fault": "429 object",
  "a broken connection": "no answer",
  "cors-denied": "no answer",
  "after it": "200 list",
  "cors: this origin": "200 list",
  "cors: another origin": "no answer",
};

/** Outside a page, nothing keeps an answer from its reader. */
export const IN_NODE: Seen = { ...IN_A_PAGE, "cors-denied": "403 object", "cors: another origin": "200 list" };
