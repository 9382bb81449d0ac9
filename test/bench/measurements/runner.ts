import { TJE0 } from "../../support/agents.ts";
import { verify } from "../../../src/verify/run.ts";
import type { Measurement } from "../measurement.ts";
import { startMock } from "../support/server.ts";

/**
 * The CPU time that a full run takes in the runner's own process, the server being another one: requests, judging,
 * the report. The quickest of several runs, since a busy neighbour makes none quicker.
 */
export const runner: Measurement = {
  name: "runner",
  run: async ({ quick, progress }) => {
    const times: number[] = [];
    for (let turn = 0; turn < (quick ? 2 : 8); turn++) {
      const server = await startMock();
      const before = process.cpuUsage();
      const report = await verify(
        { baseUrl: server.url, fetch },
        { mode: "sandbox", auth: [TJE0.authorization, "SoTicket second", "Bearer third"] },
      );
      const { user, system } = process.cpuUsage(before);
      await server.stop();
      if (report.findings.length > 0) throw new Error(`${report.findings.length} findings against the mock`);
      times.push((user + system) / 1000);
      progress(`${(times.at(-1) ?? 0).toFixed(0)} ms of CPU`);
    }
    const [first = Number.NaN] = times;
    return [
      row("runner, a full run, first in its process", first),
      row("runner, a full run, once compiled", Math.min(...times)),
    ];
  },
};

function row(what: string, judged: number): Awaited<ReturnType<Measurement["run"]>>[number] {
  return { what, unit: "ms of CPU", figures: { "so-mock": judged }, judged, goal: { at: "most", limit: 150 } };
}
