import { describe, expect, it } from "vitest";
import { contract, findOperation } from "../../src/contract.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { parseSpec } from "../../src/spec/load.ts";
import { SMALL } from "../support/tables.ts";

describe("compiling the tables", () => {
  const small = compileContract(
    parseSpec({
      ...SMALL,
      "types/more.yaml": `type: More
description: More of it.
source: { document: "2", table: M }
extends: Thing
properties:
  - { row: 3, name: Notes, type: object, values: string, valuesNullable: true, nullable: true, description: Notes. }
`,
    }),
  );

  it("puts inherited rows first and cites them from the type's own table", () => {
    expect(small.types.More?.properties.map(({ name, source }) => [name, source])).toEqual([
      ["Id", { document: "2", table: "M", row: 1 }],
      ["Paint", { document: "2", table: "M", row: 2 }],
      ["Notes", { document: "2", table: "M", row: 3 }],
    ]);
  });

  it("tells maps from carriers", () => {
    expect(small.types.More?.properties[2]).toMatchObject({ kind: "dictionary", of: "string", ofNullable: true });
    const kinds = Object.fromEntries(
      contract.types.ChatSessionEntity?.properties.map(({ name, kind, of }) => [name, [kind, of]]) ?? [],
    );
    expect(kinds).toMatchObject({
      Rank: ["int32", undefined],
      WhenIdle: ["date-time", undefined],
      User: ["object", "Associate"],
      FieldProperties: ["dictionary", "FieldProperty"],
    });
  });

  it("gives an operation what all operations share", () => {
    expect(small.operations[0]).toMatchObject({
      id: "GetThing",
      select: false,
      headers: [{ name: "Accept", source: { document: "1", table: "Request Headers", row: 1 } }],
      answer: { type: "Thing", mediaTypes: ["application/json"], source: { document: "1", table: "T" } },
      statuses: [{ status: 200, source: { document: "1", table: "Response", row: 1 } }],
      slowThresholdMs: 5,
    });
  });
});

describe("the contract", () => {
  it("has `$select` on three operations and null on one", () => {
    const named = (test: (id: string) => boolean | undefined): string[] =>
      contract.operations.map(({ id }) => id).filter((id) => test(id));
    const selectable = ["PutChatSessionEntity", "PickUpFirstChatSession", "ChatSessionsForUser"];
    expect(named((id) => findOperation(id)?.select)).toEqual(selectable);
    expect(named((id) => findOperation(id)?.answer.nullable)).toEqual(["PickUpFirstChatSession"]);
  });

  it("is frozen all the way down", () => {
    expect(Object.isFrozen(contract.operations[0]?.answer.mediaTypes)).toBe(true);
    expect(Object.isFrozen(contract.types.Ticket?.properties[0]?.source)).toBe(true);
  });

  it("gives every row a source with a row of its own", () => {
    for (const { properties } of Object.values(contract.types)) {
      expect(properties.map(({ source }) => source.row)).toEqual(properties.map((_, index) => index + 1));
    }
  });
});
