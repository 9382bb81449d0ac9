import { residentMb, startSoakServer } from "../server.ts";
import { soak } from "../soak.ts";
import type { Verdict } from "../verdict.ts";

const SESSIONS = 300;
const ROUNDS = 4;
const CONNECTIONS = { mixed: 156, slow: 50, cutOff: 50 };
/** Far above what is in use: what V8 and the system keep is theirs to decide. */
const MOST_RESIDENT_MB = 600;

/** Many connections through all operations, in rounds; after each, all clients have gone. */
export async function plain(seconds: number, { say, expectTrue, expectWithin, expectFlat }: Verdict): Promise<void> {
  say(`256 connections for ${seconds} s: 156 in turn through all operations, 50 slow readers, 50 that break off`);
  const server = await startSoakServer(SESSIONS);
  const { url } = server;
  const inUse: number[] = [];
  const resident: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const everySecond = (): void => void resident.push(residentMb(server.pid));
    const tally = await soak({ url, seconds: seconds / ROUNDS, ...CONNECTIONS, everySecond });
    say(
      `    answers ${JSON.stringify(tally.answers)}, slow lists ${tally.slow}, broken off ${tally.cutOff}, reopened ${tally.reopened}`,
    );
    const counts = new Set(Object.values(tally.answers));
    const isCounted = counts.size === 1 && counts.has(tally.created);
    const problems = tally.problems.slice(0, 3).join("; ");
    expectTrue(`round ${round + 1}: no problem ${problems}`, tally.problems.length === 0);
    expectTrue(`round ${round + 1}: every operation was answered as often as it was asked`, isCounted);
    inUse.push(await server.inUse());
  }
  const left = (await (await fetch(`${url}/_mock/sessions`)).json()) as readonly unknown[];
  expectTrue("every session that was made was taken away again", left.length === SESSIONS);
  expectFlat("memory is flat", inUse);
  const most = Math.max(...resident);
  expectTrue(`the process takes ${most.toFixed(0)} MB at most`, most < MOST_RESIDENT_MB);

  const loaded = soak({ url, seconds: 3, ...CONNECTIONS });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { code, tookMs } = await server.end();
  expectWithin(`SIGTERM under load: ended with ${code}`, code === 0 ? tookMs : Number.NaN, 2000);
  await loaded;
}
