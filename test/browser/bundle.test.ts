import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { stdout } from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { BUNDLERS } from "../support/bundlers.ts";
import { bundlePage, type PageBundle } from "../support/page-bundle.ts";
import { linkProject } from "../support/packed-kit.ts";
import type { Folder } from "../support/project.ts";

type Files = ReadonlyMap<string, string>;

/** What the entry, the first file, loads at once: itself and the chunks that it imports by name. */
function atOnce(files: Files): readonly string[] {
  const loaded = new Set([...files.keys()].slice(0, 1));
  for (const name of loaded) {
    for (const [, to = ""] of (files.get(name) ?? "").matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      loaded.add(to);
  }
  return [...loaded].map((name) => files.get(name) ?? "");
}

/** File by file, as a server sends them. */
const kilobytes = (texts: Iterable<string>): number =>
  [...texts].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).byteLength, 0) / 1000;

describe("what a page loads with createHandlers, msw aside", () => {
  let project: Folder;
  beforeAll(async () => {
    project = await linkProject();
    project.write({
      "main.js":
        'import { createHandlers } from "superoffice-mock-kit/msw";\nglobalThis.createHandlers = createHandlers;\n',
    });
  });
  afterAll(() => project.close());

  it.each(Object.entries(BUNDLERS))("is 120 kB gzipped at once, and 200 kB in all: %s", async (name, bundle) => {
    const files = await bundle(join(project.path, "main.js"), ["msw"]);
    const [first, all] = [kilobytes(atOnce(files)), kilobytes(files.values())];
    stdout.write(`${name}: ${first.toFixed(1)} kB gzipped at once, ${all.toFixed(1)} kB in all\n`);
    expect(first).toBeLessThanOrEqual(120);
    expect(first).toBeGreaterThan(60);
    expect(all).toBeLessThanOrEqual(200);
    // Descriptions of rows, of which no answer quotes one, are for Node.
    const [row] = contract.types["ChatSessionEntity"]?.properties ?? [];
    const description = row?.description ?? "";
    expect(description).toMatch(/\w+ \w+/);
    expect([...files.values()].some((text) => text.includes(description))).toBe(false);
  });
});

describe("the handlers in a bundle", () => {
  let bundle: PageBundle;
  beforeAll(async () => void (bundle = await bundlePage("src/msw.ts", { external: ["msw"] })));

  it("make no code from text", () => {
    expect([...bundle.files.values()].join("\n")).not.toMatch(/\bnew Function\b|[^.\w]Function\(|[^.\w]eval\(/);
  });

  it("need no Node, no YAML and no compiler of schemas", () => {
    expect([...bundle.files.values()].join("\n")).not.toMatch(/["'`]node:|from\s*["'`](?:yaml|ajv)/);
    const modules = bundle.parts.map(({ module }) => module);
    expect(
      modules.filter((module) =>
        /node_modules\/(?:yaml|ajv|commander|@hono\/node-server)\/|^src\/(?:spec|cli|server|verify)/.test(module),
      ),
    ).toEqual([]);
  });

  it("carry no locale of faker but its base, and the words that are used", () => {
    const locales = bundle.parts
      .filter(({ module, text }) => /faker\/dist\/(?:locale\/|[a-z]{2}[-_])/.test(module) && text !== "")
      .map(({ module }) => module);
    expect(locales.map((module) => module.replace(/^.*\//, ""))).toEqual(["base.js"]);
  });
});
