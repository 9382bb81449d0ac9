import { describe, expect, it } from "vitest";
import { fillPages } from "../../scripts/docs/fill-pages.ts";

const place = (name: string): string => `<!-- generated: ${name} -->\n<!-- /generated -->`;
const sections = new Map([
  ["checks", "| a |"],
  ["faults", "| b |"],
]);

describe("the generated parts of a page", () => {
  it("are filled in, stay as they are when made again, and leave the rest alone", () => {
    const once = fillPages(new Map([["a.md", `# A\n\n${place("checks")}\n\nEnd\n\n${place("faults")}\n`]]), sections);
    expect(once.get("a.md")).toBe(
      "# A\n\n<!-- generated: checks -->\n\n| a |\n\n<!-- /generated -->\n\nEnd\n\n<!-- generated: faults -->\n\n| b |\n\n<!-- /generated -->\n",
    );
    expect(fillPages(once, sections)).toEqual(once);
  });

  it.each([
    ["a section without a place", place("checks"), "no page of docs/ has a place for the sections faults"],
    [
      "a place without a section",
      [place("checks"), place("faults"), place("x")].join("\n"),
      'a.md: there is no generated section "x"',
    ],
  ])("stop at %s", (_, page, message) => {
    expect(() => fillPages(new Map([["a.md", page]]), sections)).toThrow(message);
  });
});
