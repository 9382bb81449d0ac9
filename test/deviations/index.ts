import { stderr, stdout } from "node:process";
import { parseArgs } from "node:util";
import { createMock } from "../../src/mock/create-mock.ts";
import { knownDeviations } from "../../src/deviations/index.ts";
import { AUTH, prove } from "./prove.ts";
import { formatProof, isProved } from "./table.ts";
import { variants as allVariants } from "./variants.ts";

/**
 * `npm run mutate [-- --group NAME] [--only NAME] [--all]`: proves the contract runner. It must find the faulty servers,
 * one fault each, and report nothing on servers that differ only in what the documents leave open. `--all` lists those it
 * found as well. Exit code 1 when fewer than 95 % are found for the right reason, when one has more findings beside the right one than
 * beside.ts allows, or when a right server raises an alarm.
 */

const { values } = parseArgs({
  options: { group: { type: "string" }, only: { type: "string" }, all: { type: "boolean", default: false } },
});
const { group, only, all } = values;
const deviations = knownDeviations.filter(
  (deviation) => (group ?? deviation.area) === deviation.area && (only ?? deviation.name) === deviation.name,
);
if (deviations.length === 0) {
  const names = group === undefined ? "a name that --all lists" : `one of ${groupNames().join(", ")}`;
  stderr.write(`no faulty server matches ${group ?? only}; use ${names}\n`);
  process.exit(2);
}

const controller = new AbortController();
process.once("SIGINT", () => controller.abort());
const proof = await prove({
  deviations,
  variants: group === undefined && only === undefined ? allVariants : [],
  fresh: (groups) => {
    const mock = createMock({ groups });
    return (request) => mock.fetch(request);
  },
  auth: AUTH,
  signal: controller.signal,
  onProgress: (done, total) => {
    if (stderr.isTTY) stderr.write(done === total ? "\r\u001B[K" : `\r${done} of ${total}`);
  },
});
stdout.write(formatProof(proof, all || only !== undefined));
process.exitCode = !controller.signal.aborted && isProved(proof) ? 0 : 1;

function groupNames(): readonly string[] {
  return [...new Set(knownDeviations.map((deviation) => deviation.area))];
}
