import type { Reporter } from "./reporter.ts";
import { ctrfReporter } from "./ctrf.ts";
import { githubReporter } from "./github.ts";
import { htmlReporter } from "./html.ts";
import { jsonReporter } from "./json.ts";
import { junitReporter } from "./junit.ts";
import { markdownReporter } from "./markdown.ts";
import { prettyReporter } from "./pretty.ts";
import { sarifReporter } from "./sarif.ts";

/** All report formats; a new one is a file and a line here. */
const reporters: readonly Reporter[] = [
  prettyReporter,
  jsonReporter,
  junitReporter,
  htmlReporter,
  sarifReporter,
  githubReporter,
  markdownReporter,
  ctrfReporter,
];

export function findReporter(name: string): Reporter | undefined {
  return reporters.find((reporter) => reporter.name === name);
}
