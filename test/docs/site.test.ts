import { expect, it } from "vitest";
import { NAVIGATION } from "../../docs/site/.vitepress/navigation.ts";
import { readPages } from "../../scripts/docs/read-pages.ts";
import { readJson, readText, ROOT } from "../support/root.ts";

it("the menu of the site has every page of docs/, once", () => {
  const pages = NAVIGATION.flatMap(({ pages: each }) => each.map((page) => `docs/${page}.md`));
  expect(pages.sort()).toEqual([...readPages(ROOT).keys()].sort());
});

it("the README leads to every page of docs/", () => {
  const readme = readText("README.md");
  const pages = NAVIGATION.flatMap(({ pages: each }) => each);
  expect(pages.filter((page) => !readme.includes(`](docs/${page}.md`))).toEqual([]);
});

it("the site's packages come with the site alone, from wherever npm gets them", () => {
  const { devDependencies } = readJson("package.json") as { readonly devDependencies: object };
  expect(devDependencies).not.toHaveProperty("vitepress");
  expect(readText("docs/site/package-lock.json")).not.toContain('"resolved"');
});
