import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { writeYaml } from "../../src/yaml.ts";
import { importTexts } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";
import { judge } from "./vendor/judge.ts";
import { FACTS_FOLDER, originals } from "../support/documents.ts";
import { onlyInTestAll, sample } from "../support/sample.ts";

async function judged(text: string, { file = "given.json", isBeside = false } = {}): Promise<readonly string[]> {
  const written = file.endsWith(".yaml") ? writeYaml(JSON.parse(text) as object) : text;
  const { contract, samples } = importTexts({ [file]: written });
  const mock = createMock(isBeside ? { contract: [contract] } : { contract, samples });
  const { wrong, asked } = await judge(JSON.parse(text), (path, init) => {
    // Each is asked of a fresh world: what one deletes is there for the next.
    mock.reset();
    return mock.fetch(path, init);
  });
  expect(asked).toBeGreaterThan(0);
  return wrong;
}

/** Descriptions below a folder. */
function descriptionsIn(folder: string, pattern = /\.json$/): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
}

describe("every imported operation answers validly, by the schemas of the description itself", () => {
  const own = descriptionsIn(join(ROOT, "test/import/kinds"));
  const facts = descriptionsIn(FACTS_FOLDER, /^(?:Swagger|openapi).*\.json$/);
  const vendors = [...facts, ...(originals ? onlyInTestAll(descriptionsIn(originals.reference)) : [])];
  it.each([...own, ...sample(vendors, 1)])("%s", async (file) => {
    expect(await judged(readFileSync(file, "utf8"))).toEqual([]);
  });

  it.each([...sample(own, 1), ...onlyInTestAll(vendors.slice(0, -1))])("%s, as YAML", async (file) => {
    expect(await judged(readFileSync(file, "utf8"), { file: "given.yaml" })).toEqual([]);
  });

  // Operations that the kit has itself are its own.
  const others = vendors.filter((name) => /Swagger-v1-(?:User|MDOList|Archive)\.json/.test(name));
  it.each([...sample([...own, ...others], 1)])("%s, beside chat", async (file) => {
    expect(await judged(readFileSync(file, "utf8"), { isBeside: true })).toEqual([]);
  });
});
