import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Loaded into a server with --import: on SIGUSR2 it collects garbage, and prints how many MB are still in use. */

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
let asked = 0;

process.on("SIGUSR2", () => {
  // What a first collection finalizes, a second one frees.
  collect();
  setImmediate(() => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    process.stdout.write(`in use ${++asked}: ${((heapUsed + external) / 1_048_576).toFixed(1)} MB\n`);
  });
});
