import type { MockOptions } from "../../src/mock/options.ts";
import { type Asking, asking } from "./groups.ts";

/** A mock whose calls go to a function in place of a port. */

export interface Received {
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly redirect: RequestRedirect;
}

export interface Receiving extends Asking {
  /** Calls so far, without test calls. */
  readonly calls: Received[];
  /** Test calls so far. */
  readonly tests: Received[];
  /** What the receiver answers from now on; by default 200. */
  answer: (received: Received, nth: number) => Response | Promise<Response>;
  /** Sends what is due; the calls so far, as their events. */
  readonly settle: () => Promise<readonly string[]>;
}

export function receiving(options: MockOptions = {}): Receiving {
  const calls: Received[] = [];
  const tests: Received[] = [];
  const send = async (request: Request): Promise<Response> => {
    const { url, headers, redirect } = request;
    const text = await request.text();
    const received = { url, headers, text, json: JSON.parse(text) as Received["json"], redirect };
    (headers.has("x-hook-test") ? tests : calls).push(received);
    return made.answer(received, calls.length);
  };
  const made: Receiving = {
    ...asking({ ...options, webhooks: { fetch: send, ...options.webhooks } }),
    calls,
    tests,
    answer: () => new Response(null, { status: 200 }),
    settle: async () => {
      await made.mock.webhooks.settled();
      return calls.map(({ json }) => String(json["Event"]));
    },
  };
  return made;
}

export const HOOK = {
  Name: "desk",
  Events: ["chatsession.created", "chatsession.changed", "chatsession.message"],
  TargetUrl: "http://localhost:7070/hook",
  Secret: "correct horse",
  State: "Active",
  Type: "webhook",
} as const;
