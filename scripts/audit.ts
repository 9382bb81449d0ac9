import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { judgeTree, productionTree, type Lockfile } from "./production-tree.ts";

/**
 * `node scripts/audit.ts [--update]`: looks at everything that users install along. Advisories come from the registry; a
 * registry without them is said so and does not fail the run. The rest is read from the lockfile: licences, checksums,
 * install scripts, and names that are not in `scripts/production-tree.json`, the list that --update writes.
 */

const root = resolve(import.meta.dirname, "..");
const listFile = join(root, "scripts/production-tree.json");
const lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lockfile;
const names = productionTree(lockfile).map(([name]) => name);
if (argv.includes("--update")) writeFileSync(listFile, `${JSON.stringify(names, null, 2)}\n`);
const known = JSON.parse(readFileSync(listFile, "utf8")) as readonly string[];

const problems = [...judgeTree(lockfile, known)];
const advisories = askRegistry();
if (advisories === undefined) {
  process.stdout.write("advisories: not checked, the registry did not answer npm audit\n");
} else {
  process.stdout.write(`advisories: ${advisories.length === 0 ? "none" : advisories.length}\n`);
  problems.push(...advisories);
}
process.stdout.write(`lockfile: ${names.length} packages in the production tree looked at\n`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
}

/** Undefined when there is no answer. */
function askRegistry(): readonly string[] | undefined {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json", "--audit=true"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout) as Audit;
    return (
      vulnerabilities &&
      Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity} advisory`)
    );
  } catch {
    return undefined;
  }
}
