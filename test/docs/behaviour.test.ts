import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readText } from "../support/root.ts";

/** Every rule of docs/behaviour.md says where it comes from, and which test shows it. */
const page = readText("docs/behaviour.md");
const rows = page
  .split("\n")
  .filter((line) => /^\| (?!behaviour |rule |-)/.test(line))
  .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

describe("the page about behaviour", () => {
  it("has a rule in every row, with a ground and a test that exists", () => {
    expect(rows.length).toBeGreaterThan(60);
    const wrong = rows.flatMap((cells) => {
      const tests = [...(cells.at(-1) ?? "").matchAll(/`(test\/[^`]+)`/g)].map(([, file = ""]) => file);
      const isWhole = cells.length >= 3 && cells.every((cell) => cell.trim() !== "");
      return isWhole && tests.length > 0 && tests.every((file) => existsSync(file)) ? [] : [cells[0]];
    });
    expect(wrong).toEqual([]);
  });

  it("marks what is inferred, and names no ground of its own", () => {
    const grounds = rows.filter((cells) => cells.length === 4).map(([rule, ground = ""]) => [rule, ground]);
    const unknown = grounds.filter(([, ground = ""]) => !/documented|observed|inferred|RFC/.test(ground));
    expect(unknown).toEqual([]);
  });

  it("names for each rule of webhooks a test that begins so, for all parts of the facts", () => {
    const [, part = ""] = /\n## Webhooks\n([^]*?)(?:\n## |$)/.exec(page) ?? [];
    const named = [...part.matchAll(/`(test\/[^`]+)` \(([^|]+?)\)(?=, `| \|)/g)];
    const missing = named.filter(([, file = "", start = ""]) => !readText(file).includes(`"${start}`));
    expect(missing.map(([all]) => all)).toEqual([]);
    const rules = part.split("\n").filter((line) => /^\| (?!rule )/.test(line));
    expect(rules.filter((line) => !/`test\/[^`]+` \([^|]+\) \|$/.test(line))).toEqual([]);
    const parts = new Set(named.map(([, , start = ""]) => /^3\.\d/.exec(start)?.[0]));
    expect([...parts]).toEqual(expect.arrayContaining(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"]));
  });
});
