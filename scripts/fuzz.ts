import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

/**
 * Every property test of the suite with a random seed: `npm run fuzz -- [--times 20] [--seed n [--path p]] [-t name]
 * [files]`. `--times` multiplies the examples of `npm test`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    path: { type: "string" },
    times: { type: "string" },
    name: { type: "string", short: "t" },
  },
});
const { seed = String(Math.trunc(Math.random() * 2 ** 31)), path, name } = values;
const times = values.times ?? (values.seed === undefined ? "20" : "1");

const root = join(import.meta.dirname, "..");
const files = globSync("test/**/*.test.ts", { cwd: root }).filter((file) =>
  readFileSync(join(root, file), "utf8").includes("support/property.ts"),
);

console.log(`seed ${seed}, ${times} times the examples of npm test`);
Object.assign(process.env, { FUZZ_SEED: seed, FUZZ_TIMES: times, ...(path !== undefined && { FUZZ_PATH: path }) });
const vitest = await startVitest("test", positionals.length > 0 ? positionals : files, {
  root,
  watch: false,
  testTimeout: 0,
  ...(name !== undefined && { testNamePattern: name }),
});
await vitest.close();
