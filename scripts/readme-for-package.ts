import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { repository, version } from "../src/version.ts";

/**
 * `npm pack` and `npm publish` run this before and, with `--back`, after: a package page shows the README away from the
 * repository, where relative links and pictures lead nowhere. In the tarball they are addresses of the released version.
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

if (import.meta.main) {
  const file = join(import.meta.dirname, "../README.md");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, argv.includes("--back") ? withoutAddresses(text) : withAddresses(withoutAddresses(text)));
}
