import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMet, type Measurement } from "./measurement.ts";
import { measurements } from "./measurements/index.ts";
import { ROOT } from "../support/root.ts";
import { table, withTable } from "./table.ts";
import { COMMAND, isPinned } from "./support/server.ts";

/**
 * `npm run bench -- [--only NAME,…] [--quick] [--json FILE] [--docs]`: what the kit costs, side by side with bare
 * servers. With `--docs`, docs/performance.md gets the tables that have a place there.
 */

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    json: { type: "string" },
    quick: { type: "boolean", default: false },
    docs: { type: "boolean", default: false },
  },
});
const wanted = values.only?.split(",");
const chosen: readonly Measurement[] = measurements.filter(({ name }) => !wanted || wanted.includes(name));
const unknown = wanted?.filter((name) => !measurements.some((one) => one.name === name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(
    `no measurement ${unknown.join(", ")}; there are ${measurements.map(({ name }) => name).join(", ")}\n`,
  );
  process.exit(2);
}

const [cpu] = cpus();
const machine = {
  cpu: cpu?.model ?? "unknown",
  cores: cpus().length,
  node: process.version,
  pinned: isPinned,
  command: COMMAND,
};
process.stdout.write(`${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${COMMAND}\n`);
if (!isPinned) process.stdout.write("taskset is not to be had: servers and load share all cores\n");

const results = [];
for (const { name, run } of chosen) {
  const rows = await run({
    quick: values.quick,
    progress: (line) => process.stderr.write(`${name}: ${line}\n`),
  });
  results.push({ name, rows: rows.map((row) => ({ ...row, met: isMet(row) })) });
}
process.stdout.write(`\n${table(results.flatMap(({ rows }) => rows))}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
if (values.docs && !values.quick) {
  const on = `On ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}, ${new Date().toISOString().slice(0, 10)}:`;
  const page = join(ROOT, "docs/performance.md");
  const text = results.reduce(
    (all, { name, rows }) => withTable(all, name, `${on}\n\n${table(rows)}`),
    readFileSync(page, "utf8"),
  );
  writeFileSync(page, text);
}
const judged = results.flatMap(({ rows }) => rows).filter(({ met }) => met !== undefined);
const missed = judged.filter(({ met }) => !met).map(({ what }) => what);
process.stdout.write(missed.length > 0 ? `\nnot met: ${missed.join("; ")}\n` : `\n${judged.length} goals, all met\n`);
