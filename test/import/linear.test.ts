import { describe, expect, it } from "vitest";
import { importTexts } from "../support/importing.ts";
import { cpuMs } from "../support/own-time.ts";
import { whyNothing } from "../../src/import/swagger-text.ts";
import { frontMatterOf } from "../../src/import/front-matter.ts";
import { readYamlData } from "../../src/yaml.ts";

describe("hostile pages", () => {
  it.each([
    [
      "bases that double",
      (n: number) => ({
        allOf: [
          { $ref: `#/definitions/D${n + 1}` },
          { $ref: `#/definitions/D${n + 1}` },
          { allOf: [{ $ref: `#/definitions/D${n + 1}` }] },
        ],
      }),
    ],
    [
      "carriers that are their own base",
      (n: number) => ({ allOf: Array.from({ length: 50 }, () => ({ $ref: `#/definitions/D${n}` })) }),
    ],
  ])("of Swagger take no time: %s", (_, definition) => {
    const definitions = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `D${n}`,
        { ...definition(n), properties: { [`p${n}`]: { type: "string" } } },
      ]),
    );
    const swagger = { swagger: "2.0", paths: { "/api/v1/Boat": { get: { responses: {} } } }, definitions };
    const text = JSON.stringify(swagger);
    expect(cpuMs(() => void importTexts({ "a.json": text }))).toBeLessThan(5000);
  });

  it("of Swagger, deeper than any list, are read", () => {
    const depth = 20_000;
    const schema = `${'{"type":"array","items":'.repeat(depth)}{}${"}".repeat(depth)}`;
    const text = `{"swagger":"2.0","paths":{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${schema}}}}}}}`;
    expect(importTexts({ "a.json": text }).counts.operations).toBe(1);
  });

  it.each([
    ["parts in parts", '{"allOf":[', "]}"],
    ["alternatives in alternatives", '{"oneOf":[{},', "]}"],
    ["properties in properties", '{"properties":{"a":', "}}"],
    ["values of a dictionary in such values", '{"additionalProperties":', "}"],
  ])("of Swagger with %s are read", (_, open, close) => {
    const schema = `${open.repeat(5000)}{}${close.repeat(5000)}`;
    const text = `{"swagger":"2.0","paths":{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${schema}}}}}},"definitions":{"A":${schema}}}`;
    expect(importTexts({ "a.json": text }).counts.operations).toBe(1);
  });

  it.each(["allOf", "oneOf", "anyOf"])("of Swagger whose schemas are the %s of each other are read", (word) => {
    const parts = JSON.stringify({ [word]: Array.from({ length: 300 }, () => ({ $ref: "#/definitions/A" })) });
    const text = `{"swagger":"2.0","paths":{"/api/v1/Boat":{"get":{"responses":{"200":{"schema":${parts}}}}}},"definitions":{"A":${parts},"B":{"properties":{"a":${parts}}}}}`;
    expect(importTexts({ "a.json": text }).counts.operations).toBe(1);
  });

  it.each([
    ["that contain themselves", "&a {allOf: [*a]}", "the alias *a is part of what it stands for"],
    ["that contain themselves further in", "&a {b: [{c: *a}]}", "the alias *a is part of what it stands for"],
    [
      "with thousands of aliases",
      `[${Array.from({ length: 3000 }, (_, at) => `&a${at} 1, *a${at}`).join()}]`,
      "it has more than 5000 anchors and aliases",
    ],
  ])("of YAML %s are refused", (_, value, what) => {
    expect(() => readYamlData(`a: ${value}`)).toThrow(what);
    const text = `swagger: "2.0"\na: ${value}`;
    expect(whyNothing({ name: "a.yaml", text })).toBe(`this is YAML that cannot be read: ${what}`);
  });

  it("of carriers that multiply are refused", () => {
    const hub = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`p${at}`, { type: "string" }]));
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`D${at}`, { allOf: [{ $ref: "#/definitions/Hub" }] }]),
    );
    const swagger = {
      swagger: "2.0",
      paths: { "/api/v1/Boat": { get: {} } },
      definitions: { Hub: { properties: hub }, ...many },
    };
    expect(() => importTexts({ "a.json": JSON.stringify(swagger) })).toThrow(
      "a.json:1: the carriers come to more than 250000 rows (name a shorter description) [import-source]",
    );
  });

  it("with front matter of lists in lists have its lines", () => {
    const page = ["---", "uid: a", `b: ${"[".repeat(100_000)}`, "---"];
    expect(frontMatterOf(page).values["uid"]).toBe("a");
  });
});
