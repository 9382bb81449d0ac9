import * as fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectProperty, tryProperty } from "./support/property.ts";
import { ROOT } from "./support/root.ts";

const HELPER = join("test", "support", "property.ts");

describe("a property", () => {
  it("that breaks says which example, the seed, and the command that repeats it", async () => {
    const broken = fc.property(fc.nat(1000), (given) => {
      expect(given).toBeLessThan(100);
    });
    const failed = await expectProperty(broken, 100).catch(String);
    expect(failed).toMatch(/seed: \d+,.*Counterexample: \[100\].*expected 100 to be less than 100/s);
    expect(failed).toMatch(
      / {2}npm run fuzz -- --seed \d+ --path [\d:]+ -t "a property\.\+that breaks says [\w .]+" test\/property\.test\.ts\n/,
    );
  });

  it("is tried for a time where one is given, with at least the examples of npm test", async () => {
    const tried = async (runs: number, ms: number): Promise<unknown> => {
      const seen = new Set<number>();
      let clock = 0;
      const counted = fc.property(fc.integer(), (given) => {
        clock += 2;
        seen.add(given);
      });
      const { cases, details } = await tryProperty(counted, { runs, ms, now: () => clock });
      expect(details.failed).toBe(false);
      return [cases, seen.size > cases / 2];
    };
    expect(await tried(50, 0)).toEqual([50, true]);
    expect(await tried(50, 60)).toEqual([50, true]);
    expect(await tried(50, 1000)).toEqual([500, true]);
  });

  it("is tried by the helper alone, in a test file, where npm run fuzz finds it", () => {
    const files = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join("test", file));
    const texts = files.filter((file) => file !== HELPER).map((file) => [file, readFileSync(join(ROOT, file), "utf8")]);
    // Samples of a seed that is given are the same every time.
    const trying = /\bfc\.(?:assert|check|sample\((?!.*\bseed\b))|\b(?:assert|check|sample),?[^;]*from "fast-check"/;
    expect(texts.filter(([, text = ""]) => trying.test(text)).map(([file]) => file)).toEqual([]);
    const hidden = ([file = "", text = ""]: string[]): boolean =>
      text.includes("property.ts") && !file.endsWith(".test.ts");
    expect(texts.filter(hidden).map(([file]) => file)).toEqual([]);
  });
});
