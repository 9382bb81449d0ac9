import { Agent } from "node:http";
import { PATHS } from "../../support/agents.ts";
import { callOnce } from "../../support/client-loop.ts";
import { startCommand } from "../../support/process.ts";
import { noRedis, startRedis } from "../../support/redis.ts";
import type { Measurement } from "../measurement.ts";

const REPLICAS = 4;
const AGENTS = 64;

/** Sessions handed out a second by four replicas that share a Redis server, all on this machine. Reported, not judged. */
export const redis: Measurement = {
  name: "redis",
  run: async ({ quick, progress }) => {
    if (noRedis !== undefined) {
      progress(`left out: ${noRedis}`);
      return [];
    }
    const server = await startRedis("--appendfsync", "everysec");
    const flags = ["serve", "--port", "0", "--sessions", "100000", "--log", "silent", "--store", server.url];
    const replicas = Array.from({ length: REPLICAS }, () => startCommand(flags));
    const urls = await Promise.all(replicas.map(async (one) => (await one.saw(/listening on (http:\S+)/))[1] ?? ""));
    const ms = quick ? 1000 : 8000;
    const start = performance.now();
    let count = 0;
    const pickUp = async (nth: number): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const call = { method: "POST", path: PATHS.pickUp, headers: { authorization: `SoTicket agent-${nth}` } };
      while (performance.now() - start < ms) {
        const { status } = await callOnce(urls[nth % REPLICAS] ?? "", agent, call);
        if (status === 200) count++;
      }
      agent.destroy();
    };
    await Promise.all(Array.from({ length: AGENTS }, (_, nth) => pickUp(nth)));
    const rate = (count * 1000) / (performance.now() - start);
    for (const one of replicas) one.kill("SIGTERM");
    await Promise.all(replicas.map(({ ended }) => ended));
    await server.close();
    return [{ what: "pick-up, 4 replicas on Redis", unit: "a second", figures: { "so-mock": rate }, judged: rate }];
  },
};
