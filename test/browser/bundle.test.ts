import { gzipSync } from "node:zlib";
import { stdout } from "node:process";
import { beforeAll, describe, expect, it } from "vitest";
import { bundlePage, type PageBundle } from "../support/page-bundle.ts";

const LIMIT = 86_000;

/** What the entry loads at once: itself and the chunks that it imports by name. */
function atOnce({ files, entry }: PageBundle): string {
  const loaded = new Set([entry]);
  for (const name of loaded) {
    for (const [, to = ""] of (files.get(name) ?? "").matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      loaded.add(to);
  }
  return [...loaded].map((name) => files.get(name) ?? "").join("\n");
}

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).byteLength / 1000;
const all = ({ files }: PageBundle): string => [...files.values()].join("\n");

describe("what a browser loads with the handlers", () => {
  let own: PageBundle;
  let withFaker: PageBundle;
  beforeAll(async () => {
    own = await bundlePage("src/msw.ts", { external: ["msw", "@faker-js/faker"] });
    withFaker = await bundlePage("src/msw.ts", { external: ["msw"] });
  });

  it(`is less than ${LIMIT / 1000} kB gzipped, faker and msw aside`, () => {
    const later = kilobytes(all(own)) - kilobytes(atOnce(own));
    stdout.write(
      `handlers, gzipped: ${kilobytes(atOnce(own)).toFixed(1)} kB of the kit and its small libraries, ` +
        `${later.toFixed(1)} kB more once XML, a sample or an imported operation is asked for, ` +
        `${(kilobytes(atOnce(withFaker)) - kilobytes(atOnce(own))).toFixed(1)} kB of faker\n`,
    );
    expect(kilobytes(atOnce(own)) * 1000).toBeLessThan(LIMIT);
    // Imported operations list, relate and search, by the engine of the lists of sessions.
    expect(later).toBeLessThan(40);
  });

  it("makes no code from text", () => {
    for (const bundle of [own, withFaker]) {
      expect(all(bundle)).not.toMatch(/\bnew Function\b|[^.\w]Function\(|[^.\w]eval\(/);
    }
  });

  it("needs no Node, no YAML and no compiler of schemas", () => {
    expect(all(withFaker)).not.toMatch(/["'`]node:|from\s*["'`](?:yaml|ajv)/);
    const modules = withFaker.parts.map(({ module }) => module);
    expect(
      modules.filter((module) =>
        /node_modules\/(?:yaml|ajv|commander|@hono\/node-server)\/|^src\/(?:spec|cli|server|verify)/.test(module),
      ),
    ).toEqual([]);
  });

  it("carries one locale of faker", () => {
    const locales = withFaker.parts
      .filter(({ module }) => /faker\/dist\/locale\//.test(module))
      .map(({ module }) => module);
    expect(locales.map((module) => module.replace(/^.*\//, ""))).toEqual(["en.js"]);
  });
});
