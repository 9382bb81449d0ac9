import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { besideArchive } from "../../src/traffic/har/attached.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-mock-attached-"));
  mkdirSync(join(folder, "run/bodies"), { recursive: true });
  writeFileSync(join(folder, "secret.json"), "secret");
  writeFileSync(join(folder, "run/bodies/a.json"), "{}");
  symlinkSync(join(folder, "secret.json"), join(folder, "run/link.json"));
  symlinkSync(folder, join(folder, "run/up"));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ["bodies/a.json", "{}"],
  ["../secret.json", undefined],
  ["bodies/../../secret.json", undefined],
  ["link.json", undefined],
  ["up/secret.json", undefined],
  ["bodies", undefined],
  ["missing.json", undefined],
  ["a\0b", undefined],
  ["", undefined],
])("of the body %j, an archive gets what is in its folder alone", async (file, expected) => {
  const found = await besideArchive(join(folder, "run/one.har"))(file);
  expect(found && Buffer.from(found).toString()).toBe(expected);
});
