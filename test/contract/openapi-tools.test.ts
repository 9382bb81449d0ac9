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
interface Api {
  readonly info: { readonly license?: { readonly name: string } };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly Row[] }>>>>;
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

  it("names formats that every tool knows, and a licence", () => {
    const formats = [...text.matchAll(/"format": "([^"]+)"/g)].map(([, format]) => format ?? "");
    expect([...new Set(formats)].filter((format) => !STANDARD.includes(format))).toEqual([]);
    expect(text).toContain('"x-format": "superoffice-date-time"');
    expect(api.info.license?.name).toBe("MIT");
  });
});
