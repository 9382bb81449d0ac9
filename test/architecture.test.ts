import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readText, ROOT } from "./support/root.ts";

const text = readText("ARCHITECTURE.md");

it("stays a page that is read in two minutes", () => {
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(80);
});

it("names only files and folders that exist", () => {
  const paths = [...text.matchAll(/`((?:src|test|spec|contracts|fixtures|scripts)\/[^`]*)`/g)].map(
    ([, path = ""]) => path,
  );
  expect(paths.length).toBeGreaterThan(40);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

it("names the files of the request path that it leaves without a folder", () => {
  const names = [...text.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = ""]) => name);
  expect(names.filter((name) => !existsSync(join(ROOT, "src/mock/http", name)))).toEqual([]);
});
