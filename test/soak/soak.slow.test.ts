import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Running } from "../support/process.ts";
import { startCommand } from "../support/start-command.ts";
import { drain } from "./drain.ts";
import type { Tally } from "./clients.ts";
import { soak } from "./soak.ts";

/** A few seconds of what `npm run soak` does for a minute. */

let command: Running;
let url: string;
const start = async (sessions: number): Promise<void> => {
  command = startCommand(["serve", "--port", "0", "--log", "silent", "--sessions", String(sessions)]);
  [, url = ""] = await command.saw(/listening on (http:\/\/[\w.:[\]]+)/);
};
const stop = async (): Promise<void> => {
  command.kill("SIGTERM");
  const code = await command.ended;
  if (code !== 0 || command.errors() !== "") throw new Error(`ended with ${code}: ${command.errors()}`);
};
const sessionsNow = async (): Promise<readonly { readonly CustomerName: string }[]> =>
  (await fetch(`${url}/_mock/sessions`)).json() as Promise<readonly { readonly CustomerName: string }[]>;

describe("so-mock serve", () => {
  beforeEach(() => start(60));
  afterEach(stop);

  it("answers 64 clients rightly, whatever slow readers and clients that break off do beside them", async () => {
    const enough = ({ created, slow, cutOff }: Tally): boolean => created > 80 && slow > 0 && cutOff > 0;
    const { answers, problems, ...tally } = await soak({ url, seconds: 60, enough, mixed: 40, slow: 12, cutOff: 12 });
    expect(problems).toEqual([]);
    expect(tally.created).toBeGreaterThan(80);
    const rounds = tally.created;
    const { save, put, reset, list } = answers;
    expect({ save, put, reset, list, pickUp: answers["pick-up"], refused: answers["refused"] }).toEqual({
      save: rounds,
      put: rounds,
      reset: rounds,
      list: rounds,
      pickUp: rounds,
      refused: rounds,
    });
    expect(tally.removed).toBe(rounds);
    const left = await sessionsNow();
    expect(left.length).toBe(60);
    expect(left.filter(({ CustomerName }) => CustomerName.startsWith("never"))).toEqual([]);
    expect([tally.slow > 0, tally.cutOff > 0]).toEqual([true, true]);
  });
});

const SESSIONS = 2000;

describe("64 agents at once", () => {
  beforeEach(() => start(0));
  afterEach(stop);

  it("are handed many sessions over the wire, each once, everyone's in the order of the queue", async () => {
    const { made, handed } = await drain(url, SESSIONS, 64);
    const inOrder = (ids: readonly number[]): number[] => [...ids].sort((one, other) => one - other);
    expect(inOrder(handed.flat())).toEqual(inOrder(made));
    expect(new Set(made).size).toBe(SESSIONS);
    for (const own of handed) expect(own).toEqual(inOrder(own));
  });
});
