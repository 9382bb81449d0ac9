import { createMock } from "../../../src/mock/create-mock.ts";
import { verify } from "../../../src/verify/run.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { jsonInit } from "../../support/client.ts";
import { median, type Measurement } from "../measurement.ts";

/**
 * The CPU time of a full run beside the server's answers: sending, reading, judging, the report. The server is a mock in
 * this process; what the same requests take it without the runner is subtracted.
 */
export const runner: Measurement = {
  name: "runner",
  run: async ({ quick, progress }) => {
    await warmUp();
    const times: number[] = [];
    for (let turn = 0; turn < (quick ? 3 : 12); turn++) {
      times.push(await ownTime());
      progress(`${(times.at(-1) ?? 0).toFixed(0)} ms`);
    }
    const [first = Number.NaN] = times;
    return [
      row("runner, own time of a full run, the first of its process", first, 300),
      row("runner, own time, once Node has compiled it", median(times.slice(1)), 150),
    ];
  },
};

async function ownTime(): Promise<number> {
  const mock = createMock();
  const sent: Request[] = [];
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.clone());
    return mock.fetch(request);
  };
  const auth = [TJE0.authorization, "SoTicket second", "Bearer third"];
  const whole = await cpuMs(async () => {
    const report = await verify({ baseUrl: "http://mock.test", fetch }, { mode: "sandbox", auth });
    if (report.findings.length > 0) throw new Error(`${report.findings.length} findings against the mock`);
  });
  const again = createMock();
  const answers = await cpuMs(async () => {
    for (const request of sent) await (await again.fetch(request)).arrayBuffer();
  });
  return whole - answers;
}

/** The mock's own first steps are not the runner's. */
async function warmUp(): Promise<void> {
  const mock = createMock();
  for (const accept of ["application/json", "application/xml"]) {
    const headers = { ...TJE0, accept };
    for (let turn = 0; turn < 100; turn++) {
      await (await mock.fetch(PATHS.list, { method: "POST", headers })).text();
      await (await mock.fetch(PATHS.save, jsonInit("POST", { ChatSessionId: 0 }, headers))).text();
      await (await mock.fetch(PATHS.session(2), jsonInit("PUT", { CustomerName: "Ada" }, headers))).text();
    }
  }
}

async function cpuMs(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(what: string, judged: number, limit: number): Awaited<ReturnType<Measurement["run"]>>[number] {
  return { what, unit: "ms of CPU", figures: { "so-mock": judged }, judged, goal: { at: "most", limit } };
}
