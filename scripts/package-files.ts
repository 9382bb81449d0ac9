import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { argv } from "node:process";
import { repository, version } from "../src/version.ts";
import { readPages } from "./docs/read-pages.ts";
import { jsonText } from "./artifacts/json-text.ts";

/**
 * `npm pack` and `npm publish` run this before and, with `--back`, after. A package page shows the README away from the
 * repository, where relative links and pictures lead nowhere: in the tarball they are addresses of the released version. So
 * are those of the documentation that lead out of the package, to the examples for one. Programs alone read the JSON of
 * contracts/ there, so it stands on one line.
 */

const RELATIVE = /(!?)(\[(?:[^\]]|\n)*?\]\()(?!https?:|#)([^)\s]+)(?=\))/g;
const CODE = /(```[^]*?```)/;
/** What links of the documentation reach in the package. */
const PACKED = /^(?:README\.md|LICENSE|package\.json|contracts\/.*|docs\/(?!performance\.md).*\.md)(?:#.*)?$/;

const base = (kind: "blob" | "raw"): string => `${repository}/${kind}/v${version}/`;

/** A page with addresses; links inside a page and code stay. Beside README, `page` names a page whose links reach the package. */
export function withAddresses(text: string, page = "README.md"): string {
  const prose = (part: string): string =>
    part.replaceAll(RELATIVE, (whole, picture: string, label: string, path: string) => {
      const target = posix.join(posix.dirname(page), path);
      if (page !== "README.md" && PACKED.test(target)) return whole;
      return `${picture}${label}${base(picture === "" ? "blob" : "raw")}${target}`;
    });
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 0 ? prose(part) : part))
    .join("");
}

/** As it was. */
export function withoutAddresses(text: string, page = "README.md"): string {
  const folder = posix.dirname(page);
  const relative = (rest: string): string => {
    const [target = ""] = /^[^)\s]*/.exec(rest) ?? [];
    return `](${folder === "." ? target : posix.relative(folder, target)}${rest.slice(target.length)}`;
  };
  for (const kind of ["blob", "raw"] as const) {
    const [first = "", ...rest] = text.split(`](${base(kind)}`);
    text = first + rest.map(relative).join("");
  }
  return text;
}

/** Rewrites README and the documentation below a folder, as they are packed or back. */
export function rewritePages(root: string, rewrite: (text: string, page: string) => string): void {
  const pages = [["README.md", readFileSync(join(root, "README.md"), "utf8")] as const, ...readPages(root)];
  for (const [page, text] of pages) {
    const changed = rewrite(withoutAddresses(text, page), page);
    if (changed !== text) writeFileSync(join(root, page), changed);
  }
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
  rewritePages(root, isBack ? (text) => text : withAddresses);
  rewriteJson(join(root, "contracts"), isBack ? jsonText : JSON.stringify);
}
