import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { table } from "../../scripts/docs/markdown.ts";
import { startBrowser, type TestBrowser } from "../support/browser.ts";
import { hostileText } from "../support/hostile-names.ts";
import { expectProperty } from "../support/property.ts";
import { render } from "../support/render.ts";
import { withText } from "../support/with-text.ts";

let browser: TestBrowser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser?.close());

describe("a text from elsewhere in every place of a report", () => {
  it("stays text in HTML, as a browser reads it", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const page = await browser.newPage();
    const skeletons = (pages: readonly string[]): Promise<readonly string[]> =>
      page.evaluate(
        (texts) =>
          texts.map((text) => {
            const all = [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")];
            return all
              .map(({ tagName, attributes }) => [tagName, ...[...attributes].map(({ name }) => name)].join(" "))
              .join("\n");
          }),
        pages,
      );
    const [plain] = await skeletons([render("html", withText("x"))]);
    const property = fc.asyncProperty(fc.array(hostileText, { minLength: 8, maxLength: 12 }), async (texts) => {
      const found = await skeletons(texts.map((text) => render("html", withText(text))));
      for (const skeleton of found) expect(skeleton).toBe(plain);
    });
    await expectProperty(property, 6);
    await page.close();
  });

  it("stays text in JUnit's XML, as a parser of XML reads it", async () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: () => true, trimValues: false });
    const shapeOf = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shapeOf);
      if (typeof value !== "object" || value === null) return "";
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
    };
    const shape = (text: string): unknown => {
      const xml = render("junit", withText(text));
      expect(XMLValidator.validate(xml)).toBe(true);
      return shapeOf(parser.parse(xml));
    };
    const plain = shape("x");
    await expectProperty(
      fc.property(hostileText, (text) => {
        expect(shape(text)).toEqual(plain);
      }),
      60,
    );
  });

  it("stays in its cell of a Markdown table", async () => {
    const cells = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 3 });
    const property = fc.property(fc.tuple(hostileText, hostileText), cells, (titles, rows) => {
      const text = `Before.\n\n${table(titles, rows)}\n\nAfter.`;
      const { children } = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
      expect(children.map(({ type }) => type)).toEqual(["paragraph", "table", "paragraph"]);
      const found = children.flatMap((node) => (node.type === "table" ? node.children : []));
      expect(found.map((row) => row.children.length)).toEqual(Array.from({ length: rows.length + 1 }, () => 2));
    });
    await expectProperty(property, 200);
  });
});
