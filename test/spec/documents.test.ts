import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Operation, Property, RequestSample, ResponseSample } from "../../src/model.ts";
import { compileDocumented } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import { type DocumentTable, readDocument } from "../support/document.ts";
import { readJson, ROOT } from "../support/root.ts";
import { seeds, seedsMissing } from "../support/seeds.ts";

const contract = compileDocumented(loadSpec(join(ROOT, "spec")));
const documents = contract.operations.map((operation) => [operation.id, operation] as const);

/** Name and type of every row, as spec/ has them. */
const answerRows = (type: string): string[][] => rowsOf(type).map(({ name, type: word }) => [name, word]);
const requestRows = (type: string): string[][] =>
  rowsOf(type).flatMap(({ name, requestType }) => (requestType === undefined ? [] : [[name, requestType]]));
const rowsOf = (type: string): readonly Property[] => contract.types[type]?.properties ?? [];

describe.skipIf(seedsMissing)("spec/ says what the five documents say", () => {
  it("covers every document", () => {
    expect(documents.map(([, operation]) => operation.document)).toEqual([...seeds.keys()].sort());
  });

  describe.each(documents)("%s", (id, operation) => {
    const document = readDocument(seeds.get(operation.document) ?? "");
    const table = (heading: string): DocumentTable | undefined =>
      document.tables.find((candidate) => candidate.heading === heading || candidate.columns[0] === heading);
    const firstTwo = (heading: string): string[][] | undefined =>
      table(heading)?.rows.map(([name = "", type = ""]) => [name, type]);

    it("has the route", () => {
      expect([operation.method, operation.path]).toEqual([document.method, document.path]);
    });

    it("has every row of the answer's table, in order, and no other", () => {
      const heading = `Response body: ${operation.answer.array ? "array" : operation.answer.type}`;
      expect(operation.answer.source).toEqual({ document: operation.document, table: heading });
      expect(answerRows(operation.answer.type)).toEqual(firstTwo(heading));
    });

    it("has every row of the request's table, in order, and no other", () => {
      const found = document.tables.find(({ heading }) => heading.startsWith("Request Body: "));
      expect(operation.body?.source.table).toBe(found?.heading);
      expect(operation.body?.name).toBe(found?.heading.replace("Request Body: ", ""));
      const { type, source } = operation.body ?? { type: "", source: { table: "none" } };
      expect(requestRows(type)).toEqual(firstTwo(source.table) ?? []);
    });

    it("has every parameter", () => {
      for (const [place, column] of [
        ["path", "Path Part"],
        ["query", "Query String Parameters"],
      ] as const) {
        const mine = operation.parameters.filter((parameter) => parameter.in === place);
        expect(mine.map(({ name, kind }) => [name, kind])).toEqual(firstTwo(column) ?? []);
        for (const [index, { required, source }] of mine.entries()) {
          expect(source).toEqual({ document: operation.document, table: column, row: index + 1 });
          expect(required).toBe(table(column)?.rows[index]?.[2]?.endsWith("Required"));
        }
      }
      expect(operation.select).toBe(document.tables.some(({ rows }) => rows.some(([name]) => name === "$select")));
    });

    it("has every header, at its row", () => {
      const names = table("Request Headers")?.rows.map(([name]) => name);
      expect(operation.headers.map(({ name }) => name)).toEqual(names);
      expect(operation.headers.map(({ source }) => source.row)).toEqual(names?.map((_, index) => index + 1));
    });

    it("has the schemes and the formats that the headers list", () => {
      const cell = (name: string): string =>
        table("Request Headers")?.rows.find(([first]) => first === name)?.[1] ?? "";
      const formats = (name: string): string[] => cell(name).match(/[a-z]+\/[a-z+-]+/g) ?? [];
      expect(contract.schemes).toEqual([...cell("Authorization").matchAll(/'(\w+)'/g)].map(([, scheme]) => scheme));
      expect(operation.answer.mediaTypes).toEqual(formats("Accept"));
      expect(operation.body?.mediaTypes ?? []).toEqual(formats("Content-Type"));
    });

    it("has every status with its reason", () => {
      const rows = table("Response")?.rows ?? [];
      expect(operation.statuses.map(({ status, source }) => [String(status), source.row])).toEqual(
        rows.map(([status], index) => [status, index + 1]),
      );
      for (const [index, { reason }] of operation.statuses.entries())
        expect(rows[index]?.[1]?.startsWith(reason)).toBe(true);
      expect(reasonOf(operation, 200)).toBe(document.reason);
    });

    it("has the threshold where the document gives one, and that document's elsewhere", () => {
      expect(operation.slowThresholdMs).toBe(document.slowThreshold ?? 5000);
      const { document: cited } = operation.slowThresholdSource;
      expect(cited === operation.document).toBe(document.slowThreshold !== undefined);
    });

    it("has the samples as fixtures, key for key", () => {
      const request = readJson(`fixtures/documented/${id}.request.json`) as RequestSample;
      const response = readJson(`fixtures/documented/${id}.response.json`) as ResponseSample;
      expect(`${request.method} ${request.path}`).toBe(document.request.firstLine);
      expect(request.headers).toEqual(document.request.headers);
      expect(JSON.stringify(request.body)).toBe(JSON.stringify(document.request.body));
      expect(`HTTP/1.1 ${response.status} ${response.reason}`).toBe(document.response.firstLine);
      expect(response.headers).toEqual(document.response.headers);
      expect(JSON.stringify(response.body)).toBe(JSON.stringify(document.response.body));
      expect(response.reason).toBe(reasonOf(operation, response.status));
    });

    it("has the samples' keys in the order of the rows", () => {
      const [first] = [document.response.body].flat() as [object];
      expect(Object.keys(first)).toEqual(answerRows(operation.answer.type).map(([name]) => name));
      const keys = Object.keys(document.request.body ?? {});
      expect(keys).toEqual(requestRows(operation.body?.type ?? "").map(([name]) => name));
    });
  });
});

function reasonOf(operation: Operation, status: number): string | undefined {
  return operation.statuses.find((candidate) => candidate.status === status)?.reason;
}
