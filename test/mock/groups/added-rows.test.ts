import { describe, expect, it } from "vitest";
import type { MockGroup } from "../../../src/mock/groups/group.ts";
import type { Property } from "../../../src/type-model.ts";
import { asking, GROUPS } from "../../support/groups.ts";

/** The groups, with further rows in front of a type, such as a release may add. */
function withRows(typeName: string, ...rows: readonly Partial<Property>[]): readonly MockGroup[] {
  return GROUPS.map((group) => {
    // A type of its own: what is prepared for one is kept for all contracts that hold it.
    const types = structuredClone(group.types);
    const type = types[typeName];
    if (!type) return { ...group, types };
    const source = { ...type.source, row: 0 };
    const added = rows.map((row): Property => ({
      name: "",
      kind: "int32",
      type: "",
      description: "",
      nullable: false,
      source,
      ...row,
    }));
    return { ...group, types: { ...types, [typeName]: { ...type, properties: [...added, ...type.properties] } } };
  });
}

describe("a row in front of a table", () => {
  const rows: readonly Partial<Property>[] = [
    { name: "AddedText", kind: "string", nullable: true },
    { name: "AddedNumber", kind: "int32" },
    { name: "AddedDate", kind: "date-time" },
  ];

  it.each(["GET /ChatSession", "GET /Archive/ChatSession", "GET /ChatTopic/2/Sessions"])(
    "of the page of a list is answered, empty: %s",
    async (line) => {
      const { json } = await asking({ groups: withRows("ODataSlimResponse", ...rows) }).ask(`${line}?$top=1`);
      const empty = { AddedText: null, AddedNumber: 0, AddedDate: "0001-01-01T00:00:00+01:00" };
      expect(json).toMatchObject({ ...empty, value: [{ PrimaryKey: expect.any(String) }] });
    },
  );

  it("of a reference is not longer than it may be", async () => {
    const groups = withRows("CustomerLanguage", { name: "AddedName", kind: "string", nullable: true, maxLength: 3 });
    const { json } = await asking({ groups }).call("GetChatTopicEntity?chatTopicEntityId=1");
    expect(json).toMatchObject({ Language: { AddedName: expect.stringMatching(/^.{3}$/) } });
  });

  it("of a carrier without a number takes the number of none", async () => {
    const carrier = { name: "AddedCarrier", kind: "object", of: "MDOListItem", nullable: true } as const;
    const groups = withRows("ChatOpeningHours", carrier, { name: "AddedFlag", kind: "bool" });
    const { json } = await asking({ groups }).call("GetChatTopicEntity?chatTopicEntityId=1");
    expect(json).toMatchObject({ OpeningHours: { AddedCarrier: null, AddedFlag: false, MonStart: "08:00:00" } });
  });
});
