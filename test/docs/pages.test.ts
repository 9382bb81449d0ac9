import { existsSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { fillPages } from "../../scripts/docs/fill-pages.ts";
import { readPages } from "../../scripts/docs/read-pages.ts";
import { allSections } from "../../scripts/docs/sections.ts";
import { contract } from "../../src/contract.ts";
import { checks } from "../../src/verify/checks/index.ts";
import { GROUPS } from "../support/groups.ts";
import { linksOf } from "../support/links.ts";
import { readJson, readText, ROOT } from "../support/root.ts";

const pages = readPages(ROOT);
const others = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].map(
  (file) => [file, readText(file)] as const,
);
const all = new Map([...pages, ...others]);

describe("the documentation", () => {
  it("is up to date with the code and the contracts (npm run docs)", () => {
    const filled = fillPages(pages, allSections(ROOT));
    expect([...filled].filter(([file, page]) => pages.get(file) !== page).map(([file]) => file)).toEqual([]);
  });

  it("names every operation with its route, once", () => {
    const rows = [...contract.operations, ...GROUPS.flatMap(({ operations }) => operations)];
    const page = all.get("docs/reference/operations.md") ?? "";
    for (const { id, method, path } of rows) {
      expect(page.split(`| ${id} | ${method} ${path} |`)).toHaveLength(2);
    }
  });

  it("has a place for every check", () => {
    const page = all.get("docs/reference/checks.md") ?? "";
    expect(checks.filter(({ name }) => !page.includes(`\n### ${name}\n`))).toEqual([]);
  });

  it.each([...pages])("%s is short, and starts with what the reader will have at the end", (_, page) => {
    expect(page.split("\n").length).toBeLessThanOrEqual(301);
    expect(page).toMatch(/^# .+\n\n(?:At the end|After this page) /);
  });

  it("starts with a README for someone who has two minutes", () => {
    expect(readText("README.md").split("\n").length).toBeLessThanOrEqual(201);
    const { version } = readJson("package.json") as { version: string };
    expect(readText("README.md")).toContain(`superoffice-mock-kit-${version}.tgz`);
  });

  it.each([...all])("%s names only files that are there", (_, page) => {
    expect(pathsIn(page).filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  });

  it.each([...all])("%s links only to what is there", (file, page) => {
    expect(linksOf(page).filter((link) => !isThere(file, link))).toEqual([]);
  });
});

/** Files and folders of the repository that are named in code font; `…` stands for any name. */
function pathsIn(page: string): readonly string[] {
  const named = [...page.matchAll(/`((?:src|test|scripts|spec|contracts|fixtures|docs)\/[^`\s]*)`/g)];
  return named.flatMap(([, path = ""]) => (/[…*]/.test(path) ? [] : [path]));
}

function isThere(file: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? file : posix.join(posix.dirname(file), path);
  if (!existsSync(`${ROOT}/${target}`)) return false;
  return anchor === undefined || anchorsOf(readText(target)).includes(anchor);
}

/** As GitHub makes them: `## What it sends` is `#what-it-sends`. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
