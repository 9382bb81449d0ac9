import { readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { env } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packKit, run } from "../support/project.ts";
import { ROOT } from "../support/root.ts";

let kit: Awaited<ReturnType<typeof packKit>>;
beforeAll(async () => void (kit = await packKit()), 120_000);
afterAll(() => kit?.close());

/** The packages that an entry loads, by itself or by its chunks, at once or later. */
function loadedThrough(entry: string): string[] {
  const files = new Set([join(kit.path, entry)]);
  const packages = new Set<string>();
  for (const file of files) {
    const found = readFileSync(file, "utf8").matchAll(
      /^(?:import|export) [^"]*"([^"]+)"|^import "([^"]+)"|import\("([^"]+)"\)/gm,
    );
    for (const [, from, plain, late] of found) {
      const name = from ?? plain ?? late ?? "";
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else packages.add(name);
    }
  }
  return [...packages];
}

const tool = (line: string): ReturnType<typeof run> =>
  run(kit.path, line, { PATH: [join(ROOT, "node_modules/.bin"), env["PATH"]].join(delimiter) });

describe("the package", () => {
  it("holds what users need and nothing else", async () => {
    const { output } = await run(kit.path, `tar tzf '${kit.tarball}'`);
    const files = output
      .trim()
      .split("\n")
      .map((name) => name.replace("package/", ""));
    const strange = files.filter(
      (name) =>
        !/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/(?:index|msw|vitest|departures|bin|groups\/(?:sessions|topics))\.js|dist\/chunks\/[\w-]+\.js)$/.test(
          name,
        ) && !/^(?:dist\/types\/src\/[\w/-]+\.d\.ts|contracts\/[\w/.-]+\.json)$/.test(name),
    );
    expect(strange).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/msw.js", "dist/vitest.js", "dist/bin.js"]));
    expect(statSync(join(kit.path, "dist/bin.js")).mode & 0o111).toBe(0o111);
    // Tables, schemas and validators of the groups take 155 kB of it, traffic, import and stores another 150 kB.
    expect(statSync(kit.tarball).size).toBeLessThan(700_000);
  });

  it("tells nothing of the machine it was built on", async () => {
    const { output } = await run(kit.path, `grep -rlE '${ROOT}|file://' dist contracts package.json || true`);
    expect(output).toBe("");
  });

  it.each(["index", "msw", "groups/sessions", "groups/topics"])(
    "loads nothing through its entry %s that a browser has no use for",
    (entry) => {
      const packages = loadedThrough(`dist/${entry}.js`);
      expect(packages.filter((name) => /^(?:node:|yaml|ajv|commander|vitest|@hono\/node-server)/.test(name))).toEqual(
        [],
      );
      expect(packages.includes("msw")).toBe(entry === "msw");
    },
  );

  it("is right by publint", async () => {
    const { code, output } = await tool(`publint --strict '${kit.tarball}'`);
    expect([code, output]).toEqual([0, expect.stringContaining("All good!")]);
  });

  it("has types that are right by arethetypeswrong", async () => {
    const { code, output } = await tool(`attw --profile esm-only --format ascii '${kit.tarball}'`);
    expect([code, output]).toEqual([0, expect.stringContaining("superoffice-mock-kit/msw")]);
  });
});
