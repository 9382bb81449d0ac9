import { PATHS, TJE0 } from "../../support/agents.ts";
import { attack, countAdded, fillUp, stall } from "../hostile.ts";
import { residentMb, startSoakServer } from "../server.ts";
import type { Verdict } from "../verdict.ts";

const ROUNDS = 4;
const MOST_RESIDENT_MB = 1500;
const ALLOWED: ReadonlySet<string> = new Set(["200", "201", "400", "413", "415", "507"]);

/** Hostile bodies, saves of a megabyte, readers that do not read, and ever more faults, webhooks, snapshots and worlds. */
export async function hostile(seconds: number, { say, expectTrue, expectWithin, expectFlat }: Verdict): Promise<void> {
  say(`hostile bodies, saves of a megabyte and 200 readers that do not read, for ${seconds} s`);
  const server = await startSoakServer(300);
  const { url } = server;
  await fillUp(url);
  const stalled = await stall(url, 200);
  const inUse: number[] = [];
  const resident: number[] = [];
  const statuses = new Set<string>();
  let slowest = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const end = performance.now() + (seconds * 1000) / ROUNDS;
    const attacks = Promise.all(Array.from({ length: 8 }, (_, nth) => attack(url, nth, () => performance.now() > end)));
    while (performance.now() < end) {
      const before = performance.now();
      await (await fetch(url + PATHS.session(3), { headers: TJE0 })).text();
      slowest = Math.max(slowest, performance.now() - before);
      resident.push(residentMb(server.pid));
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    for (const counts of await attacks) for (const status of Object.keys(counts)) statuses.add(status);
    inUse.push(await server.inUse());
  }
  const shown = [...statuses].sort().join(", ");
  expectTrue(
    `hostile clients were answered ${shown}`,
    [...statuses].every((status) => ALLOWED.has(status)),
  );
  const most = Math.max(...resident);
  expectTrue(`they make the process take ${most.toFixed(0)} MB at most`, most < MOST_RESIDENT_MB);
  // Until the budget of worlds is used up, what is saved is in use.
  if (statuses.has("507")) expectFlat("their memory is flat", inUse);
  expectWithin("another client was answered", slowest, 5000);
  for (const { what, isBounded } of await countAdded(url)) expectTrue(`there are ${what}`, isBounded);
  for (const { socket } of stalled) socket.destroy();
  expectTrue("and it ended with 0 once they had gone", (await server.end()).code === 0);
}
