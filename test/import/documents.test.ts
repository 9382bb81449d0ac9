import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileContract } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import type { Contract, Operation } from "../../src/model.ts";
import type { EntityType, Property } from "../../src/type-model.ts";
import { importTexts } from "../support/importing.ts";
import { ROOT } from "../support/root.ts";
import { descriptions, originals, pages } from "../support/documents.ts";
import { FORMS, renderPage } from "../support/render-page.ts";

const own = compileContract(loadSpec(join(ROOT, "spec")));
const documents = own.operations.filter(({ document }) => /^\d{3}$/.test(document));

/** What a row says, without the kit's own words. */
function facts({
  name,
  kind,
  type,
  requestType,
  of,
  ofNullable,
  nullable,
  enum: names,
  maxLength,
  source,
}: Property): object {
  return { name, kind, type, requestType, of, ofNullable, nullable, names, maxLength, row: source.row };
}

function tables({ answer, body, ...operation }: Operation, { types }: Contract): object {
  const { id, style, method, path, select, slowThresholdMs } = operation;
  const rowsOf = (type: string): object[] => types[type]?.properties.map(facts) ?? [];
  return {
    operation: { id, group: style, method, path, select, slowThresholdMs },
    parameters: operation.parameters.map(({ name, in: place, kind, required, source: { table, row } }) => {
      return { name, place, kind, required, table, row };
    }),
    headers: operation.headers.map(({ name, source: { table, row } }) => ({ name, table, row })),
    statuses: operation.statuses.map(({ status, reason, source: { table, row } }) => ({ status, reason, table, row })),
    body: body && {
      name: body.name,
      type: body.type,
      required: body.required,
      mediaTypes: body.mediaTypes,
      table: body.source.table,
      rows: rowsOf(body.type),
    },
    answer: { ...answer, source: answer.source.table, rows: rowsOf(answer.type) },
  };
}

/** What the importer is to read: pages made from the facts of the documents and, where they are at hand, the documents. */
type Sources = readonly (readonly [string, Readonly<Record<string, string>>])[];
const PAGES: Sources = [
  ...FORMS.map((form) => {
    const texts = [...pages].map(([number, facts]) => [`${number}.txt`, renderPage(facts, form)]);
    return [`five pages (${form})`, Object.fromEntries(texts) as Record<string, string>] as const;
  }),
  ...(originals ? [["five documents", named(originals.pages, ".txt")] as const] : []),
];
const DESCRIPTIONS: Sources = [
  [
    "the facts of the vendor's descriptions",
    Object.fromEntries([...descriptions].map(([name, value]) => [name, JSON.stringify(value, null, 2)])),
  ],
  ...(originals ? [["the vendor's descriptions", named(originals.descriptions)] as const] : []),
];

function named(texts: ReadonlyMap<string, string>, ending = ""): Record<string, string> {
  return Object.fromEntries([...texts].map(([name, text]) => [`${name}${ending}`, text]));
}

describe.each(PAGES)("importing %s", (_name, texts) => {
  const { contract, told, samples, operation } = importTexts(texts);

  it("loses no row and tells of nothing", () => {
    expect(told).toEqual([]);
    expect(contract.operations.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
  });

  it.each(documents.map((one) => [one.id, one] as const))("%s reproduces its tables", (id, documented) => {
    expect(operation(id).document).toBe(documented.document);
    expect(tables(operation(id), contract)).toEqual(tables(documented, own));
  });

  it("takes the nested carriers and enums from the kit's own tables", () => {
    const needed = Object.values(contract.types).filter((type) => !type.name.startsWith("ChatSessionEntity"));
    expect(needed).toEqual(needed.map(({ name }) => own.types[name]));
    for (const type of Object.values(contract.enums)) expect(type).toEqual(own.enums[type.name]);
  });

  it.each(documents.map(({ id }) => id))("%s brings its samples", async (id) => {
    const { samples: kept } = await import("../../src/samples.ts");
    const plain = (sample: object | undefined): object => ({
      ...sample,
      source: {},
    });
    expect(plain(samples.requests[id])).toEqual(plain(kept.requests[id]));
    expect(plain(samples.responses[id])).toEqual(plain(kept.responses[id]));
  });
});

describe.each(DESCRIPTIONS)("importing %s", (_name, texts) => {
  const { contract, told } = importTexts(texts);

  it("has an operation for every path and method, and a carrier for every definition", () => {
    const wanted = Object.values(texts).flatMap((text) => {
      const { paths } = JSON.parse(text) as { readonly paths: Readonly<Record<string, object>> };
      return Object.entries(paths).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
      );
    });
    expect(told).toEqual([]);
    expect(contract.operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(wanted.sort());
    const names = new Set(
      Object.values(texts).flatMap((text) =>
        Object.keys((JSON.parse(text) as { readonly definitions: object }).definitions).map(
          (key) => key.split(".").at(-1) ?? "",
        ),
      ),
    );
    expect(Object.keys(contract.types).sort()).toEqual([...names].sort());
  });

  it("has the nested carriers as spec/ has them", () => {
    const shape = ({ properties }: EntityType): object[] =>
      properties.map(({ name, type, of }) => ({ name, type, of }));
    const nested = Object.values(own.types).filter(({ source }) => source.document === "Swagger-v1-ChatSession");
    expect(nested.length).toBeGreaterThan(0);
    for (const type of nested) {
      expect(contract.types).toHaveProperty(type.name);
      expect(shape(contract.types[type.name] ?? type)).toEqual(shape(type));
    }
  });
});
