import { describe, expect, it } from "vitest";
import { readText } from "../support/root.ts";

/** What mock servers and testers that know nothing of the kit need of the OpenAPI documents. */

interface Row {
  readonly name: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly type?: string; readonly minimum?: number };
}
type Schema = Readonly<Record<string, unknown>>;
interface Api {
  readonly info: { readonly license?: { readonly name: string } };
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Schema>>;
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Row[] }>>>>;
}

/**
 * What Dredd's parser (@apielements/openapi3-parser 0.16) takes where, from its parse….js, without a warning; names that
 * begin with x- too, but not in a Schema Object. Behind the bar: the standard formats and the ids from 1, which Dredd
 * warns of wherever they stand.
 */
const KNOWN: Readonly<Record<string, string>> = {
  document: "openapi servers info components paths security",
  info: "title version description license contact termsOfService",
  license: "name url",
  components: "schemas parameters responses requestBodies examples headers securitySchemes",
  operation: "summary description operationId responses requestBody parameters servers security",
  parameter: "name in description required explode example schema $ref",
  parameterSchema: "type example enum title description | format minimum",
  requestBody: "content description",
  response: "content description headers",
  mediaType: "example examples schema",
  example: "value",
  schema: "type enum properties items required nullable title description default example oneOf | format",
};
const BESIDE_ONE_OF = ["oneOf", "nullable", "title", "description", "default", "example"];

type Found = readonly [place: keyof typeof KNOWN, node: Schema];

function nodesOf(api: Api): readonly Found[] {
  const { info, components, paths } = api as unknown as Readonly<Record<string, Schema>>;
  return [
    ["document", api as unknown as Schema],
    ["info", info ?? {}],
    ["license", (info?.["license"] ?? {}) as Schema],
    ["components", components ?? {}],
    ...values(components?.["schemas"]).flatMap(inSchema),
    ...values(components?.["parameters"]).flatMap(inParameter),
    ...values(paths).flatMap(values).flatMap(inOperation),
  ];
}

function inOperation(operation: Schema): readonly Found[] {
  const body = (operation["requestBody"] ?? {}) as Schema;
  return [
    ["operation", operation],
    ["requestBody", body],
    ...values(operation["parameters"]).flatMap(inParameter),
    ...values(body["content"]).flatMap(inMediaType),
    ...values(operation["responses"]).flatMap((response): readonly Found[] => [
      ["response", response],
      ...values(response["content"]).flatMap(inMediaType),
    ]),
  ];
}

function inParameter(parameter: Schema): readonly Found[] {
  return [
    ["parameter", parameter],
    ["parameterSchema", (parameter["schema"] ?? {}) as Schema],
  ];
}

function inMediaType(type: Schema): readonly Found[] {
  const examples = values(type["examples"]).map((example): Found => ["example", example]);
  return [["mediaType", type], ...examples, ...inSchema((type["schema"] ?? {}) as Schema)];
}

function inSchema(schema: Schema): readonly Found[] {
  if ("$ref" in schema) return Object.keys(schema).length === 1 ? [] : [["schema", schema]];
  const inner = [
    ...values(schema["properties"]),
    ...values(schema["oneOf"]),
    ...("items" in schema ? values([schema["items"]]) : []),
  ];
  return [["schema", schema], ...inner.flatMap(inSchema)];
}

function values(of: unknown): readonly Schema[] {
  return Object.values((of ?? {}) as Readonly<Record<string, Schema>>);
}

const STANDARD = ["date-time", "double", "int32", "int64", "uri", "byte", "email", "float"];

describe.each(["openapi.json", "openapi.all.json"])("contracts/%s", (name) => {
  const text = readText(`contracts/${name}`);
  const api = JSON.parse(text) as Api;
  const rows = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ parameters = [] }) => parameters.map((row) => ({ path, row }))),
  );
  const inPath = rows.filter(({ row }) => row.in === "path");

  it("has an example for each part of a path, and ids from 1", () => {
    expect(inPath.length).toBeGreaterThan(1);
    const isFine = ({ schema, example }: Row): boolean =>
      schema?.type === "integer"
        ? schema.minimum === 1 && Number.isInteger(example) && Number(example) >= 1
        : /^[\w.]+$/.test(String(example));
    expect(inPath.filter(({ row }) => !isFine(row)).map(({ path, row }) => `${path} ${row.name}`)).toEqual([]);
  });

  it("has an example for each parameter that a request needs, so that Dredd loads it", () => {
    const needed = rows.filter(({ row }) => row.required === true);
    expect(needed.filter(({ row }) => row.example === undefined).map(({ path, row }) => `${path} ${row.name}`)).toEqual(
      [],
    );
    const ids = needed.filter(({ row }) => row.schema?.type === "integer" && /id$/i.test(row.name));
    expect(ids.filter(({ row }) => row.schema?.minimum !== 1)).toEqual([]);
  });

  it("is OpenAPI 3.0, and has no keyword that Dredd warns of but those that it cannot do without", () => {
    expect(JSON.parse(text)).toMatchObject({ openapi: expect.stringMatching(/^3\.0\.\d$/) });
    const found = nodesOf(api);
    expect(found.filter(([place]) => place === "schema").length).toBeGreaterThan(500);
    const strange = found.flatMap(([place, node]) => {
      const known = (KNOWN[place] ?? "").split(" ");
      const keys = Object.keys(node).filter((key) => place === "schema" || !key.startsWith("x-"));
      return keys.filter((key) => !known.includes(key)).map((key) => `${place}: ${key}`);
    });
    expect([...new Set(strange)]).toEqual([]);
  });

  it("has no header that Dredd takes for one that OpenAPI says in other ways", () => {
    const headers = Object.keys(api.components.parameters);
    expect(headers.length).toBeGreaterThan(3);
    expect(headers.filter((header) => /accept|content-type|authorization/i.test(header))).toEqual([]);
  });

  it("says types in the words of OpenAPI 3.0: one type each, nullable only beside one, and nothing beside oneOf", () => {
    const schemas = nodesOf(api).flatMap(([place, node]) => (place === "schema" ? [node] : []));
    expect(schemas.filter(({ type }) => type !== undefined && typeof type !== "string")).toEqual([]);
    expect(schemas.filter(({ nullable, type }) => nullable !== undefined && type === undefined)).toEqual([]);
    const choices = schemas.filter((schema) => "oneOf" in schema);
    expect(choices.length).toBeGreaterThan(20);
    expect(choices.flatMap((schema) => Object.keys(schema)).filter((key) => !BESIDE_ONE_OF.includes(key))).toEqual([]);
  });

  it("shows what stands in a map by an example, which Prism answers with", () => {
    const shown = api.components.schemas["Associate"]?.["properties"] as Readonly<Record<string, Schema>>;
    const map = { type: "object", nullable: true };
    expect(shown["FieldProperties"]).toMatchObject({
      ...map,
      example: { name: { FieldType: "value", FieldLength: 1 } },
    });
    expect(shown["CustomFields"]).toMatchObject({ ...map, example: { name: "value" } });
    expect(JSON.parse(text)).toMatchObject({
      "x-json-schema-faker": { fillProperties: false, useExamplesValue: true },
    });
  });

  it("names formats that every tool knows, and a licence", () => {
    const formats = [...text.matchAll(/"format": "([^"]+)"/g)].map(([, format]) => format ?? "");
    expect([...new Set(formats)].filter((format) => !STANDARD.includes(format))).toEqual([]);
    expect(text).toContain('"x-format": "superoffice-date-time"');
    expect(api.info.license?.name).toBe("MIT");
  });
});

describe.each(["openapi.json", "openapi.all.json", "control.openapi.json"])("the addresses of contracts/%s", (name) => {
  const { paths } = JSON.parse(readText(`contracts/${name}`)) as Api;
  const partsOf = (path: string): readonly string[] => [...path.matchAll(/\{([^}]*)\}/g)].map(([, part = ""]) => part);

  it("differ in more than the names of their parts, which OpenAPI does not allow", () => {
    const shapes = Object.keys(paths).map((path) => path.replaceAll(/\{[^}]*\}/g, "{}"));
    expect(shapes.filter((shape, index) => shapes.indexOf(shape) !== index)).toEqual([]);
  });

  it("have the parts that their operations have as parameters", () => {
    const described = Object.entries(paths).flatMap(([path, item]) =>
      values(item)
        .filter((operation) => "responses" in operation)
        .map((operation) => {
          const rows = values([...values(item["parameters"]), ...values(operation["parameters"])]);
          const names = rows.filter((row) => row["in"] === "path").map((row) => String(row["name"]));
          return { path, names: new Set(names), parts: new Set(partsOf(path)) };
        }),
    );
    expect(described.length).toBeGreaterThan(4);
    expect(described.map(({ path, names }) => [path, names])).toEqual(
      described.map(({ path, parts }) => [path, parts]),
    );
  });
});
