import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

/**
 * Every property test of the suite with a random seed: `npm run fuzz -- [--times 20 | --minutes 60] [--seeds 1]
 * [--seed n [--path p]] [-t name] [files]`. `--times` multiplies the examples of `npm test`; `--minutes` are shared out
 * evenly, after these examples, so that a property that is quick is tried on more. `--seeds` are tried one after the
 * other. At the end stands a table of the properties with what they were tried on.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    path: { type: "string" },
    times: { type: "string" },
    minutes: { type: "string" },
    seeds: { type: "string", default: "1" },
    name: { type: "string", short: "t" },
  },
});
const { seed, path, name } = values;
const wholeMs = Number(values.minutes ?? "0") * 60_000;
const times = values.times ?? (seed === undefined && wholeMs === 0 ? "20" : "1");
const random = (): string => String(Math.trunc(Math.random() * 2 ** 31));
const seeds = seed === undefined ? Array.from({ length: Number(values.seeds) }, random) : [seed];

const root = join(import.meta.dirname, "..");
/** It tries a property that breaks. */
const OF_THE_HELPER = "test/property.test.ts";
const files = globSync("test/**/*.test.ts", { cwd: root, exclude: [OF_THE_HELPER] }).filter((file) =>
  readFileSync(join(root, file), "utf8").includes("support/property.ts"),
);
const folder = mkdtempSync(join(tmpdir(), "so-mock-fuzz-"));
const tally = join(folder, "tally.ndjson");
writeFileSync(tally, "");
const begin = performance.now();

interface Line {
  readonly property: string;
  readonly seed: string;
  readonly cases: number;
  readonly ms: number;
  readonly failed: boolean;
}
const readTally = (): readonly Line[] =>
  readFileSync(tally, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
const sum = (some: readonly Line[], of: (line: Line) => number): number =>
  some.reduce((total, line) => total + of(line), 0);
const msOf = ({ ms }: Line): number => ms;

/** How long each property is tried: of what is left of the time, as much as was used at once until now. */
function shareMs(done: number, left: number): number {
  const lines = readTally();
  if (lines.length === 0) return 0;
  const used = performance.now() - begin;
  const atOnce = sum(lines, msOf) / used;
  return Math.trunc(((Math.max(0, wholeMs - used) / left) * atOnce * done) / lines.length);
}

// The first pass counts what the time is to be shared among.
const passes = wholeMs === 0 ? seeds : [...seeds.slice(0, 1), ...seeds];
for (const [done, one] of passes.entries()) {
  const ms = wholeMs === 0 ? 0 : shareMs(done, passes.length - done);
  const effort = wholeMs === 0 ? `${times} times the examples of npm test` : `${ms} ms for each property`;
  console.log(`seed ${one}, ${effort}`);
  Object.assign(process.env, {
    FUZZ_SEED: one,
    FUZZ_TIMES: times,
    FUZZ_MS: String(ms),
    FUZZ_TALLY: tally,
    ...(path !== undefined && { FUZZ_PATH: path }),
  });
  // One seed after the other: each takes the whole machine.
  // eslint-disable-next-line no-await-in-loop
  const vitest = await startVitest("test", positionals.length > 0 ? positionals : files, {
    root,
    watch: false,
    testTimeout: 0,
    ...(name !== undefined && { testNamePattern: name }),
  });
  // eslint-disable-next-line no-await-in-loop
  await vitest.close();
}
printTable();
rmSync(folder, { recursive: true });

function printTable(): void {
  const lines = readTally();
  const row = (title: string, some: readonly Line[]): string => {
    const cells = [title, sum(some, ({ cases }) => cases), (sum(some, msOf) / 1000).toFixed(1)];
    return `| ${[...cells, some.filter(({ failed }) => failed).length].join(" | ")} |`;
  };
  const table = (title: string, of: (line: Line) => string): void => {
    const rows = [...Map.groupBy(lines, of)].map(([each, some]) => row(each, some));
    console.log(["", `| ${title} | cases | seconds | finds |`, "|---|---:|---:|---:|", ...rows].join("\n"));
  };
  table("property", ({ property }) => property);
  table("seed", (line) => line.seed);
  console.log(row("all", lines));
  console.log(`\n${((performance.now() - begin) / 60_000).toFixed(1)} minutes`);
}
