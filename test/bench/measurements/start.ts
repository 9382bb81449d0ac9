import { compared, median, type Measurement } from "../measurement.ts";
import { CALLS, fixedAnswer } from "../support/calls.ts";
import { load } from "../support/load.ts";
import { startBare, startMock } from "../support/server.ts";

/** From the start of the process to the end of the first answer, and the most memory that a load takes. */
export const start: Measurement = {
  name: "start",
  run: async ({ quick, progress }) => {
    const mock = await startMock();
    const answers = await Promise.all([CALLS.list, CALLS.put].map((call) => fixedAnswer(mock, call)));
    await mock.stop();
    const ways = {
      "so-mock": () => startMock(),
      hono: () => startBare("hono", answers),
      "node:http": () => startBare("node-http", answers),
    };
    const ready: Record<string, number[]> = {};
    // In turn, so that a busy moment of the machine hits all of them.
    for (let turn = 0; turn < (quick ? 3 : 9); turn++) {
      for (const [name, begin] of Object.entries(ways)) {
        const server = await begin();
        (ready[name] ??= []).push(server.readyMs);
        await server.stop();
      }
    }
    const peaks: Record<string, number> = {};
    for (const [name, begin] of Object.entries(ways)) {
      progress(`memory of ${name}`);
      const server = await begin();
      for (const call of [CALLS.list, CALLS.put]) await load(server, { requests: [call], seconds: quick ? 0.5 : 2 });
      peaks[name] = server.peakMb();
      await server.stop();
    }
    const medians = Object.fromEntries(Object.entries(ready).map(([name, times]) => [name, median(times)]));
    return [
      compared("start to first answer", "ms", medians, { at: "most", limit: 1.5 }),
      compared("most memory, after a load", "MB", peaks, { at: "most", limit: 1.2 }),
    ];
  },
};
