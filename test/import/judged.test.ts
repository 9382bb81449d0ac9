import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";
import { judge } from "./vendor/judge.ts";
import { sample } from "../support/sample.ts";

async function judged(text: string): Promise<readonly string[]> {
  const { contract, samples } = importTexts({ "given.json": text });
  const mock = createMock({ contract, samples });
  const { wrong, asked } = await judge(JSON.parse(text), (path, init) => {
    // Each is asked of a fresh world: what one deletes is there for the next.
    mock.reset();
    return mock.fetch(path, init);
  });
  expect(asked).toBeGreaterThan(0);
  return wrong;
}

/** Descriptions below a folder; none where it is missing. */
function descriptionsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name));
}

const REFERENCE = join(ROOT, "../shared/reference");

describe("every imported operation answers validly, by the schemas of the description itself", () => {
  const vendors = sample(
    descriptionsIn(REFERENCE).filter((name) => name.includes("Swagger-")),
    1,
  );
  it.each([...descriptionsIn(join(ROOT, "test/import/kinds")), ...vendors])("%s", async (file) => {
    expect(await judged(readFileSync(file, "utf8"))).toEqual([]);
  });
});
