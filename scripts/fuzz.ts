import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

/**
 * Every property test of the suite with a random seed: `npm run fuzz -- [--times 20] [--seeds 1] [--seed n [--path p]]
 * [-t name] [files]`. `--times` multiplies the examples of `npm test`; `--seeds` are tried one after the other. At the end
 * stands a table of the properties with what they were tried on.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    path: { type: "string" },
    times: { type: "string" },
    seeds: { type: "string", default: "1" },
    name: { type: "string", short: "t" },
  },
});
const { seed, path, name } = values;
const times = values.times ?? (seed === undefined ? "20" : "1");
const random = (): string => String(Math.trunc(Math.random() * 2 ** 31));
const seeds = seed === undefined ? Array.from({ length: Number(values.seeds) }, random) : [seed];

const root = join(import.meta.dirname, "..");
const files = globSync("test/**/*.test.ts", { cwd: root }).filter((file) =>
  readFileSync(join(root, file), "utf8").includes("support/property.ts"),
);
const folder = mkdtempSync(join(tmpdir(), "so-mock-fuzz-"));
const tally = join(folder, "tally.ndjson");
writeFileSync(tally, "");
const begin = performance.now();

for (const one of seeds) {
  console.log(`seed ${one}, ${times} times the examples of npm test`);
  Object.assign(process.env, {
    FUZZ_SEED: one,
    FUZZ_TIMES: times,
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
  interface Line {
    readonly property: string;
    readonly cases: number;
    readonly ms: number;
    readonly failed: boolean;
  }
  const lines = readFileSync(tally, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
  const sum = (some: readonly Line[], of: (line: Line) => number): number =>
    some.reduce((total, line) => total + of(line), 0);
  const row = (title: string, some: readonly Line[]): string => {
    const cells = [title, sum(some, ({ cases }) => cases), (sum(some, ({ ms }) => ms) / 1000).toFixed(1)];
    return `| ${[...cells, some.filter(({ failed }) => failed).length].join(" | ")} |`;
  };
  const rows = [...Map.groupBy(lines, ({ property }) => property)].map(([title, some]) => row(title, some));
  console.log(
    ["", "| property | cases | seconds | finds |", "|---|---:|---:|---:|", ...rows, row("all", lines)].join("\n"),
  );
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1);
  console.log(`\nseeds ${seeds.join(", ")}; ${minutes} minutes`);
}
