import { parseArgs } from "node:util";
import { noRedis } from "../support/redis.ts";
import { drained, idle } from "./phases/crowds.ts";
import { hostile } from "./phases/hostile.ts";
import { plain } from "./phases/plain.ts";
import { replaced } from "./phases/replaced.ts";
import { createVerdict } from "./verdict.ts";

/**
 * `npm run soak [-- --seconds N]`: 256 connections for a minute, 100 of them slow or broken off; hostile bodies, saves of
 * a megabyte and readers that do not read, for as long; 64 agents who drain 10,000 sessions; 10,000 idle connections; ends
 * under load, kills of workers, and a store that is stopped. Prints one table of what came of it, and ends with 1 where
 * anything was not as it should be. What others do on the machine makes it slower, and the verdict no other.
 */

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const verdict = createVerdict(say);

await plain(seconds, verdict);
await hostile(seconds, verdict);
await drained(verdict);
await idle(verdict);
if (noRedis === undefined) await replaced(verdict);
else say(`left out: ${noRedis}`);

const { failures } = verdict;
say(verdict.table());
say(failures.length === 0 ? "all is well" : `not as it should be: ${failures.join("; ")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
