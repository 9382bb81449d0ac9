import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { recordExample } from "../../scripts/record-example.ts";
import { ROOT } from "../support/root.ts";

const committed = join(ROOT, "fixtures/recorded");
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

it("fixtures/recorded is what scripts/record-example.ts records", async () => {
  const root = mkdtempSync(join(tmpdir(), "so-mock-example-"));
  try {
    await recordExample(join(root, "recorded"));
    expect(filesIn(join(root, "recorded"))).toEqual(filesIn(committed));
  } finally {
    rmSync(root, { recursive: true });
  }
});

it("fixtures/recorded holds no one's name", () => {
  expect(Object.values(filesIn(committed)).join("")).not.toMatch(/lovelace|tove|jensen|tje0|dGplMDpUamUw/i);
});
