import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { artifacts } from "../../scripts/artifacts.ts";
import { completeGroup } from "../../src/row-source.ts";
import { readText, ROOT } from "../support/root.ts";

const made = artifacts(ROOT);

describe("what is made from spec/", () => {
  it.each([...made.keys()])("%s is fresh", (file) => {
    expect(existsSync(join(ROOT, file)) && readText(file) === made.get(file)).toBe(true);
  });

  it.each(["sessions", "topics", "webhooks", "startup"])("carries the group %s whole, in fewer bytes", (name) => {
    const [carried, published] = [`src/generated/${name}.json`, `contracts/${name}.json`].map(readText);
    expect(completeGroup(JSON.parse(carried ?? "") as object)).toEqual(JSON.parse(published ?? ""));
  });

  it("is the same when made again", () => {
    expect(artifacts(ROOT)).toEqual(made);
  });

  it("needs no ajv and no evaluation at run time", () => {
    const validators = made.get("src/generated/validators.js") ?? "";
    expect(validators).not.toMatch(/\brequire\(|\bimport\b|\beval\(|new Function/);
  });
});
