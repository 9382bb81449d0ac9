import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentFacts } from "../../scripts/document-facts/facts.ts";
import { copiedIn, hashWords, unpackWords } from "../../scripts/document-facts/own-words.ts";
import { readPage } from "../../scripts/document-facts/read-page.ts";
import { readSwagger } from "../../scripts/document-facts/read-swagger.ts";
import { descriptions, earlierDescriptions, furtherDescriptions, originals, pages } from "../support/documents.ts";
import { FORMS, renderPage } from "../support/render-page.ts";
import { readJson, readText } from "../support/root.ts";

/** How a folder outside the clone is named. */
const REACHING = /\.\.\/shared\/[scr]|"\.\.", "shared"|"SHARED_[A-Z]+"/;

const all = [...pages, ...descriptions, ...furtherDescriptions, ...earlierDescriptions];

describe("fixtures/documents/", () => {
  it("holds the five pages and the vendor's descriptions", () => {
    expect([...pages.keys()]).toEqual(["000", "001", "002", "003", "004"]);
    expect([descriptions.size, furtherDescriptions.size, earlierDescriptions.size]).toEqual([4, 5, 2]);
  });

  it.each(all)("%s holds no sentence", (_, facts) => {
    const sentences = textsIn(facts).filter((text) => text.split(/\s+/).length > 5);
    expect(sentences).toEqual([]);
  });

  // Where the documents are not at hand, there is nothing to hold the facts against.
  it.each(Object.entries(originals ? documentFacts(originals.folder) : {}))(
    "%s says what its document says (npm run facts)",
    (name, facts) => {
      expect(readJson(`fixtures/documents/${name}`)).toEqual(facts);
    },
  );
});

describe("a test", () => {
  // Else it would pass beside the documents, and fail or be skipped in a clone on another machine.
  it("reaches for the documents beside the clone by test/support/documents.ts only", () => {
    const files = globSync("{test,scripts}/**/*.ts");
    const reaching = files.map((file) => file.replaceAll("\\", "/")).filter((file) => REACHING.test(readText(file)));
    expect(reaching).toEqual(["test/support/documents.ts"]);
  });
});

describe("reading the facts of a document", () => {
  it.each(FORMS.flatMap((form) => [...pages].map(([number, facts]) => [form, number, facts] as const)))(
    "%s page %s gives the facts that it was made from",
    (form, _, facts) => {
      expect(readPage(renderPage(facts, form))).toEqual(facts);
    },
  );

  it("leaves out the sentences of a description, and keeps what is a fact in them", () => {
    const text = JSON.stringify({
      swagger: "2.0",
      info: { title: "x" },
      paths: {
        "/a": {
          get: {
            summary: "Says something.",
            description: "Says more. NsApiSlow threshold: 5000 ms.",
            responses: { 200: { description: "OK" }, 400: { description: "It went wrong." } },
          },
        },
      },
      definitions: {
        A: { properties: { description: { type: "string", description: "Words." }, host: { type: "string" } } },
      },
    });
    expect(readSwagger(text)).toEqual({
      swagger: "2.0",
      paths: {
        "/a": {
          get: { description: "NsApiSlow threshold: 5000 ms.", responses: { 200: { description: "OK" }, 400: {} } },
        },
      },
      definitions: { A: { properties: { description: { type: "string" }, host: { type: "string" } } } },
    });
  });
});

describe("the words of others", () => {
  const words = unpackWords(hashWords(["One two three, four five six seven."], ["Short and whole."]));

  it.each([
    ["One TWO three four five six", ["one two three four five six"]],
    ["two three four five six seven eight", ["two three four five six seven"]],
    ["short and whole", ["short and whole"]],
    ["one two three four five seven six", []],
    ["and whole", []],
  ])("are found in %j: %j", (text, copied) => {
    expect(copiedIn(text, words)).toEqual(copied);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
