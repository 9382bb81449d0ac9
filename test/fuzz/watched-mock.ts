import { expect } from "vitest";
import { openMock } from "../../src/mock/open-mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";

/**
 * A mock that is watched while it answers whatever it is asked: never a fault inside, never a change behind a refusal,
 * never a broken answer. Unhandled rejections fail the run by themselves.
 */
export interface WatchedMock {
  /** Throws where an answer is not as it should be. What fetch would not send (undefined) is passed over. */
  readonly ask: (request: Request | undefined) => Promise<void>;
  /** How many requests were refused. */
  readonly refused: () => number;
}

const WELL_FORMED_XML = /^<\?xml version="1\.0" encoding="utf-8"\?><(\w+)[ />]/;

export function watchedMock(options: MockOptions = {}): WatchedMock {
  const faults: unknown[] = [];
  const open = openMock({ ...options, onError: (error) => faults.push(error) });
  // What groups hold beside the sessions; the sessions themselves count their changes.
  const parts = (): string => JSON.stringify(open.capture().parts);
  let refused = 0;
  let held = parts();
  return {
    refused: () => refused,
    ask: async (request) => {
      if (!request) return;
      const { store } = open.world();
      const { version } = store;
      const response = await open.mock.fetch(request);
      const text = await response.text();
      expect([response.status, faults.splice(0)]).toEqual([expect.toSatisfy((status: number) => status < 500), []]);
      if (response.status >= 400) refused++;
      const after = parts();
      if (response.status >= 400) expect([store.version, after]).toEqual([version, held]);
      held = after;
      const type = response.headers.get("content-type") ?? "";
      // An answer to HEAD has no body.
      if (text !== "" && type.includes("xml")) expect(text).toMatch(WELL_FORMED_XML);
      else if (text !== "" && type.includes("json")) JSON.parse(text);
      // Saves add sessions: a world of its own from time to time.
      if (store.version > 200) {
        open.mock.reset();
        held = parts();
      }
    },
  };
}
