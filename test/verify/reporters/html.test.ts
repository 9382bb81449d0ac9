import { describe, expect, it } from "vitest";
import { indentJson } from "../../../src/verify/reporters/html/exchanges.ts";
import {
  bigReport,
  emptyReport,
  greenReport,
  HOSTILE,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { render } from "../../support/render.ts";
import { cpuMs } from "../../support/own-time.ts";

describe("the HTML report", () => {
  it("needs nothing from anywhere and runs nothing", () => {
    const page = render("html", sampleReport);
    expect(page).toContain("default-src &#39;none&#39;;");
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\bsrc=|@import|url\(/i);
    // A reader may follow a link to the page of a check.
    const links = page.replaceAll(/\shref="https:\/\/[^"]+\/docs\/reference\/checks\.md#[\w-]+"/g, "");
    expect(links).not.toMatch(/\shref="(?!#)/);
  });

  it("lets no text of a server become markup", () => {
    const page = render("html", hostileReport);
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(1)");
    expect(page).not.toContain(HOSTILE);
  });

  it("has every part that the report has something for, and links each finding to its exchange", () => {
    const page = render("html", sampleReport);
    for (const id of ["findings", "checks", "times", "coverage", "observations", "writes", "exchanges"]) {
      expect(page).toContain(`<section id="${id}">`);
      expect(page).toContain(`href="#${id}"`);
    }
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ["findings", sampleReport, "3 deviations from the contract"],
    ["none", greenReport, "No deviation from the contract"],
    ["nothing verified", emptyReport, "Nothing was verified"],
    ["no server", unreachableReport, "Could not run"],
  ])("says first how it went: %s", (_, report, words) => {
    expect(render("html", report)).toContain(`>${words}</p>`);
  });

  it("takes ten thousand findings at once", () => {
    let page = "";
    expect(cpuMs(() => void (page = render("html", bigReport(10_000))))).toBeLessThan(3000);
    expect(page.match(/<article/g)?.length).toBe(10_000);
  });
});

describe("an indented body", () => {
  it.each([
    ["{}", "{}"],
    ["[]", "[]"],
    ['{"a":1,"a":427.0}', '{\n  "a": 1,\n  "a": 427.0\n}'],
    ['[{"a":"x,{}\\""},null]', '[\n  {\n    "a": "x,{}\\""\n  },\n  null\n]'],
    ['{"a":{},"b":[]}', '{\n  "a": {},\n  "b": []\n}'],
    ['{"a":[1', '{\n  "a": [\n    1'],
    ["<a>1</a>", "<a>1</a>"],
    ["", ""],
  ])("%s", (text, wanted) => {
    expect(indentJson(text)).toBe(wanted);
  });
});
