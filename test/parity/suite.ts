import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { ask, type Seen } from "./ask.ts";
import { BASE_PATH, CASES, type ParityCase } from "./cases.ts";

/** A way to reach a mock. */
export interface ParityTarget {
  /** What every request of a case sees. */
  readonly run: (given: ParityCase) => Promise<readonly (Seen | "no answer")[]>;
  readonly close?: () => Promise<void> | void;
}

/** What `mock.fetch` answers: the one answer that all others are held against. */
export async function inProcess({ options, faults = [], requests }: ParityCase): Promise<(Seen | "no answer")[]> {
  const mock = createMock({ ...options, basePath: BASE_PATH });
  for (const [operation, fault] of faults) mock.fail(operation, fault);
  const seen: (Seen | "no answer")[] = [];
  for (const request of requests)
    seen.push(await ask((url, init) => mock.fetch(url, init), `http://localhost${BASE_PATH}`, request));
  return seen;
}

/** Every case over one target. `outside` says what it makes of addresses that no operation has. */
export function describeParity(
  name: string,
  outside: "answers itself" | "leaves them to MSW",
  start: () => Promise<ParityTarget> | ParityTarget,
): void {
  describe(`one answer everywhere: ${name}`, () => {
    let target: ParityTarget;
    beforeAll(async () => void (target = await start()));
    afterAll(() => target?.close?.());

    it.each(CASES.map((given) => [given.title, given] as const))("%s", async (_, given) => {
      const wanted = await inProcess(given);
      const left = given.outside === true && outside === "leaves them to MSW";
      expect(await target.run(given)).toEqual(left ? wanted.map(() => "no answer") : wanted);
    });
  });
}
