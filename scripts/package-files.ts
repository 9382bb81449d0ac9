import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { repository, version } from "../src/version.ts";
import { jsonText } from "./artifacts/json-text.ts";

/**
 * `npm pack` and `npm publish` run this before and, with `--back`, after. A package page shows the README away from the
 * repository, where relative links and pictures lead nowhere: in the tarball they are addresses of the released version.
 * Programs alone read the JSON of contracts/ there, so it stands on one line.
 */

const RELATIVE = /(!?)(\[(?:[^\]]|\n)*?\]\()(?!https?:|#)([^)\s]+)(?=\))/g;
const CODE = /(```[^]*?```)/;

const base = (kind: "blob" | "raw"): string => `${repository}/${kind}/v${version}/`;

/** With addresses; links inside a page and code stay. */
export function withAddresses(readme: string): string {
  const prose = (text: string): string =>
    text.replaceAll(RELATIVE, (_, picture: string, label: string, path: string) => {
      return `${picture}${label}${base(picture === "" ? "blob" : "raw")}${path}`;
    });
  return readme
    .split(CODE)
    .map((part, at) => (at % 2 === 0 ? prose(part) : part))
    .join("");
}

/** As it was. */
export function withoutAddresses(readme: string): string {
  return readme.replaceAll(base("blob"), "").replaceAll(base("raw"), "");
}

/** Rewrites every JSON file below a folder. */
export function rewriteJson(folder: string, write: (value: unknown) => string): void {
  for (const name of globSync("**/*.json", { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, write(JSON.parse(readFileSync(file, "utf8"))));
  }
}

if (import.meta.main) {
  const isBack = argv.includes("--back");
  const root = join(import.meta.dirname, "..");
  const readme = join(root, "README.md");
  const text = withoutAddresses(readFileSync(readme, "utf8"));
  writeFileSync(readme, isBack ? text : withAddresses(text));
  rewriteJson(join(root, "contracts"), isBack ? jsonText : JSON.stringify);
}
