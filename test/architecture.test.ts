import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("the way of a request", () => {
  const stages = readText("src/mock/http/handle-operation.ts");

  it("is a list of stages in one short file", () => {
    expect(stages.split("\n").length).toBeLessThanOrEqual(150);
    const named = ["readHeaders(", "validateRequest(", "takeBody(", "transaction(", "logOperation(", "send("];
    expect(named.filter((stage) => !stages.includes(stage))).toEqual([]);
  });

  it("has no branch for deviating servers, recorded answers, a store or MSW", () => {
    const conditions = stages.match(/\bif \(.*|[^?]\? .*/g) ?? [];
    expect(conditions.length).toBeGreaterThan(2);
    expect(conditions.filter((text) => /deviat|record|playback|isPersisted|runsOperation|msw/i.test(text))).toEqual([]);
    expect(stages).not.toMatch(/faults\.|takeRecorded|\.deviate|catch \(/);
  });
});
