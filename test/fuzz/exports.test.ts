import * as fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { parseSync } from "rolldown/utils";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/verify/model.ts";
import { compileValidators } from "../../src/schema/ajv.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { steered } from "../support/console.ts";
import { hostileText } from "../support/hostile-names.ts";
import { importTexts } from "../support/importing.ts";
import { expectProperty } from "../support/property.ts";
import { render } from "../support/render.ts";
import { sampleReport } from "../support/sample-report.ts";
import { withText } from "../support/with-text.ts";

/** Texts from elsewhere in what is exported: the language's own parser finds the same shape, whatever they are. */

const inHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "?").trim();

describe("requests with hostile texts, exported as a test", () => {
  it("are calls of a mock, as the parser of TypeScript reads them, and nothing else", async () => {
    const request = fc.record({
      path: fc.oneof(
        fc.constant(PATHS.session(2)),
        hostileText.map((text) => `/api/v1/${encodeURIComponent(text.toWellFormed())}`),
        hostileText.map((text) => `/api/v1/ChatSession/2?$select=${encodeURIComponent(text.toWellFormed())}`),
      ),
      language: hostileText.map(inHeader),
      prefer: hostileText.map(inHeader),
      type: fc.constantFrom("application/json", "text/plain", "application/x-www-form-urlencoded"),
      body: fc.oneof(
        hostileText,
        hostileText.map((text) => JSON.stringify({ CustomerName: text, [text]: text })),
      ),
    });
    const property = fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 3 }), async (requests) => {
      const { ask, control } = steered({ sessions: 3 });
      for (const { path, language, prefer, type, body } of requests) {
        const headers = { ...TJE0, "content-type": type, "so-language": language, prefer };
        // One after the other: they are numbered.
        // eslint-disable-next-line no-await-in-loop
        await ask(path, { method: "PUT", headers, body });
      }
      const text = await (await control("GET", "/journal.test.ts")).text();
      const { program, comments, errors } = parseSync("a.ts", text, { lang: "ts", sourceType: "module" });
      expect({ errors, text: errors.length === 0 ? "" : text }).toEqual({ errors: [], text: "" });
      expect(program.body.map(({ type }) => type)).toEqual([
        "ImportDeclaration",
        "ImportDeclaration",
        "ExpressionStatement",
      ]);
      expect(comments).toHaveLength(1 + requests.length);
      const calls = [...callsIn(program)];
      expect(new Set(calls)).toEqual(new Set(calls.filter((name) => KNOWN_CALLS.test(name))));
    });
    await expectProperty(property, 60);
  });
});

describe("validators of tables with hostile names", () => {
  it("are three functions that call what validators call, as the parser of JavaScript reads them", async () => {
    const description = fc
      .record({ name: hostileText, members: fc.array(hostileText, { minLength: 1, maxLength: 4 }), words: hostileText })
      .map(({ name, members, words }) => ({
        swagger: "2.0",
        paths: { "/api/v1/Boat": { get: { responses: { 200: { schema: { $ref: "#/definitions/Boat" } } } } } },
        definitions: {
          Boat: {
            properties: Object.fromEntries([
              ["more", { $ref: `#/definitions/${name}` }],
              ...members.map((member) => [member, { type: "string", enum: members, description: words }]),
            ]) as object,
          },
          ...Object.fromEntries([[name, { properties: { [words]: { type: "integer", format: words } } }]]),
        },
      }));
    const property = fc.property(description, (given) => {
      const text = compileValidators(importTexts({ "boats.json": JSON.stringify(given) }).contract);
      const { program, errors } = parseSync("a.js", text, { lang: "js", sourceType: "module" });
      expect({ errors, text: errors.length === 0 ? "" : text }).toEqual({ errors: [], text: "" });
      expect(program.body.map(({ type }) => type)).toEqual([
        "FunctionDeclaration",
        ...Array.from({ length: 3 }, () => "ExportNamedDeclaration"),
      ]);
      const calls = [...callsIn(program)];
      expect(new Set(calls)).toEqual(new Set(calls.filter((call) => VALIDATORS_CALL.test(call))));
    });
    await expectProperty(property, 6);
  });
});

/** As ajv names its functions and formats. */
const VALIDATORS_CALL =
  /^(?:merge|push|isArray|isNaN|keys|isFinite|test|validate|(?:validate|func|formats|pattern|root)\d*)$/;

const KNOWN_CALLS = /^(?:it|expect|createMock|(?:\w+\.)*(?:set|fetch|json|toBe|toMatchObject|toThrow|fail))$/;

/** The names of all functions that a program calls. */
function* callsIn(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "CallExpression" && "callee" in node) yield nameOf(node.callee);
  for (const inner of Object.values(node)) yield* callsIn(inner);
}

function nameOf(callee: unknown): string {
  const { name, property } = callee as {
    readonly name?: string;
    readonly property?: { readonly name?: string };
  };
  return name ?? property?.name ?? "something else";
}

describe("a report with hostile texts as Markdown", () => {
  const skeleton = (text: string): unknown => {
    const shape = (node: unknown): unknown => {
      const { type, children } = node as { readonly type: string; readonly children?: readonly unknown[] };
      // Words may be cut in several texts, and a long one at another place.
      return type === "text"
        ? "text"
        : [type, ...new Set((children ?? []).map((child) => JSON.stringify(shape(child))))];
    };
    return shape(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  };
  const of = (text: string): unknown => skeleton(render("markdown", withText(text, sampleReport satisfies Report)));

  it("has the same headings, tables, links and code, as a parser of Markdown reads it", async () => {
    const plain = of("x");
    const property = fc.property(hostileText, (text) => {
      expect(of(text)).toEqual(plain);
    });
    await expectProperty(property, 60);
  });
});
