import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model.ts";
import type { RequestSample, ResponseSample } from "../../src/sample-model.ts";
import type { Property } from "../../src/type-model.ts";
import { compileDocumented } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import type { ParameterFacts } from "../../scripts/document-facts/read-page.ts";
import { pages } from "../support/documents.ts";
import { readJson, ROOT } from "../support/root.ts";

const contract = compileDocumented(loadSpec(join(ROOT, "spec")));
const documents = contract.operations.map((operation) => [operation.id, operation] as const);

/** Name and type of every row, as spec/ has them. */
const answerRows = (type: string): string[][] => rowsOf(type).map(({ name, type: word }) => [name, word]);
const requestRows = (type: string): string[][] =>
  rowsOf(type).flatMap(({ name, requestType }) => (requestType === undefined ? [] : [[name, requestType]]));
const rowsOf = (type: string): readonly Property[] => contract.types[type]?.properties ?? [];

describe("spec/ says what the five documents say", () => {
  it("covers every document", () => {
    expect(documents.map(([, operation]) => operation.document)).toEqual([...pages.keys()].sort());
  });

  describe.each(documents)("%s", (id, operation) => {
    const page = pages.get(operation.document);
    if (!page) throw new Error(`fixtures/documents/ has no document ${operation.document}`);

    it("has the route", () => {
      expect([operation.method, operation.path]).toEqual([page.method, page.path]);
    });

    it("has every row of the answer's table, in order, and no other", () => {
      const heading = `Response body: ${operation.answer.array ? "array" : operation.answer.type}`;
      expect(operation.answer.source).toEqual({ document: operation.document, table: heading });
      expect({ heading, rows: answerRows(operation.answer.type) }).toEqual(page.answer);
    });

    it("has every row of the request's table, in order, and no other", () => {
      const { body } = operation;
      const mine = body && { heading: `Request Body: ${body.name}`, rows: requestRows(body.type) };
      expect(mine ?? null).toEqual(page.request);
      expect(body?.source.table).toBe(page.request?.heading);
    });

    it.each([
      ["path", "Path Part", page.pathParts],
      ["query", "Query String Parameters", page.query],
    ] as const)("has every %s parameter", (place, table, rows) => {
      const mine = operation.parameters.filter((parameter) => parameter.in === place);
      expect(mine.map(({ name, kind, required }): ParameterFacts => ({ name, type: kind, required }))).toEqual(rows);
      expect(mine.map(({ source }) => source)).toEqual(
        rows.map((_, index) => ({ document: operation.document, table, row: index + 1 })),
      );
    });

    it("takes $select where the document lists it", () => {
      expect(operation.select).toBe(page.query.some(({ name }) => name === "$select"));
    });

    it("has every header, at its row", () => {
      expect(operation.headers.map(({ name }) => name)).toEqual(page.headers);
      expect(operation.headers.map(({ source }) => source.row)).toEqual(page.headers.map((_, index) => index + 1));
    });

    it("has the schemes and the formats that the headers list", () => {
      expect(contract.schemes).toEqual(page.schemes);
      expect(operation.answer.mediaTypes).toEqual(page.accept);
      expect(operation.body?.mediaTypes ?? []).toEqual(page.contentType);
    });

    it("has every status with its reason, at its row", () => {
      expect(operation.statuses.map(({ status, reason }) => ({ status, reason }))).toEqual(page.statuses);
      expect(operation.statuses.map(({ source }) => source.row)).toEqual(page.statuses.map((_, index) => index + 1));
      expect(reasonOf(operation, 200)).toBe(page.reason);
    });

    it("has the threshold where the document gives one, and that document's elsewhere", () => {
      expect(operation.slowThresholdMs).toBe(page.slowThresholdMs ?? 5000);
      const { document: cited } = operation.slowThresholdSource;
      expect(cited === operation.document).toBe(page.slowThresholdMs !== null);
    });

    it("has the samples as fixtures, key for key", () => {
      const request = readJson(`fixtures/documented/${id}.request.json`) as RequestSample;
      const response = readJson(`fixtures/documented/${id}.response.json`) as ResponseSample;
      expect(`${request.method} ${request.path}`).toBe(page.sampleRequest.firstLine);
      expect(request.headers).toEqual(page.sampleRequest.headers);
      expect(JSON.stringify(request.body)).toBe(JSON.stringify(page.sampleRequest.body));
      expect(`HTTP/1.1 ${response.status} ${response.reason}`).toBe(page.sampleResponse.firstLine);
      expect(response.headers).toEqual(page.sampleResponse.headers);
      expect(JSON.stringify(response.body)).toBe(JSON.stringify(page.sampleResponse.body));
      expect(response.reason).toBe(reasonOf(operation, response.status));
    });

    it("has the samples' keys in the order of the rows", () => {
      const [first] = [page.sampleResponse.body].flat() as [object];
      expect(Object.keys(first)).toEqual(answerRows(operation.answer.type).map(([name]) => name));
      const keys = Object.keys(page.sampleRequest.body ?? {});
      expect(keys).toEqual(requestRows(operation.body?.type ?? "").map(([name]) => name));
    });
  });
});

function reasonOf(operation: Operation, status: number): string | undefined {
  return operation.statuses.find((candidate) => candidate.status === status)?.reason;
}
