import { describe, expect, it } from "vitest";
import { contract, findOperation } from "../../src/contract.ts";
import type { Operation } from "../../src/model.ts";
import { citePointer, citeRow } from "../../src/schema/cite.ts";

const operation = (id: string): Operation => {
  const found = findOperation(id);
  if (!found) throw new Error(id);
  return found;
};
const put = operation("PutChatSessionEntity");
const reset = operation("ResetChatSession");
const forUser = operation("ChatSessionsForUser");
const save = operation("SaveChatSessionEntity");

describe("citing a row", () => {
  it.each([
    [put, "body", "Rating", "000", "Request Body: entity", 31],
    [put, "answer", "_Links", "000", "Response body: ChatSessionEntityWithLinks", 34],
    [reset, "answer", "ChatSessionId", "001", "Response body: ChatSessionEntity", 1],
    [forUser, "answer", "TableRight", "003", "Response body: array", 32],
    [save, "body", "Status", "004", "Request Body: chatSessionEntity", 12],
    [save, "body", "TableRight", "004", "Request Body: chatSessionEntity", 0],
    [save, "answer", "Nope", "004", "Response body: ChatSessionEntity", 0],
  ] as const)("$0.id $1 $2", (cited, part, name, document, table, row) => {
    expect(citeRow(cited, part, name)).toEqual({ document, table, row });
  });

  it("names a row for every property of every answer and request", () => {
    for (const cited of contract.operations) {
      for (const [index, { name }] of (contract.types[cited.answer.type]?.properties ?? []).entries()) {
        expect(citeRow(cited, "answer", name)).toEqual({ ...cited.answer.source, row: index + 1 });
      }
      for (const [index, { name, requestType }] of (
        contract.types[cited.body?.type ?? ""]?.properties ?? []
      ).entries()) {
        expect(citeRow(cited, "body", name)).toEqual({
          ...cited.body?.source,
          row: requestType === undefined ? 0 : index + 1,
        });
      }
    }
  });
});

describe("citing a pointer", () => {
  const SECURITY = "SuperOffice.CRM.Security";
  it.each([
    ["", "Response body: array", 0, undefined],
    ["/0", "Response body: array", 0, undefined],
    ["/0/Rank", "Response body: array", 23, "Rank"],
    ["/7/Nope", "Response body: array", 0, undefined],
    ["/0/User/Rank", "SuperOffice.CRM.Services.Associate", 4, "Rank"],
    ["/0/User/Nope", "SuperOffice.CRM.Services.Associate", 0, undefined],
    ["/0/FieldProperties/x", "Response body: array", 33, "FieldProperties"],
    ["/0/FieldProperties/x~1y/FieldRight/Mask", `${SECURITY}.FieldRight`, 1, "Mask"],
    ["/0/Contact/Address/LocalizedAddress/0/1", "SuperOffice.CRM.Services.Address", 3, "LocalizedAddress"],
    ["/0/Contact/Address/LocalizedAddress/0/1/Label", "SuperOffice.CRM.Services.LocalizedField", 4, "Label"],
    ["/0/Rank/deep/down", "Response body: array", 23, "Rank"],
  ])("%s", (pointer, table, row, property) => {
    const citation = citePointer(forUser, "answer", pointer);
    expect([citation.source.table, citation.source.row, citation.property?.name]).toEqual([table, row, property]);
  });
});
