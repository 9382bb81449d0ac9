import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { extendContract, type ContractExtension } from "../../src/extend-contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Operation } from "../../src/model.ts";
import type { EntityType, EnumType } from "../../src/type-model.ts";
import { TJE0 } from "../support/agents.ts";
import { GROUPS } from "../support/groups.ts";

const operation = { ...(contract.operations[0] as Operation), id: "GetOther", summary: "one" };
const type = { ...(Object.values(contract.types)[0] as EntityType), name: "Other", description: "one" };
const words = { ...(Object.values(contract.enums)[0] as EnumType), name: "OtherEnum", description: "one" };
const extension = (text: string): ContractExtension => ({
  operations: [{ ...operation, summary: text }],
  types: { Other: { ...type, description: text }, ChatSessionEntity: { ...type, description: text } },
  enums: { OtherEnum: { ...words, description: text } },
});

describe("extendContract", () => {
  it("adds operations, types and enums; the first of two alike wins, and the contract before all", () => {
    const extended = extendContract(contract, extension("one"), extension("two"));
    expect(extended.operations.slice(0, -1)).toEqual(contract.operations);
    expect(extended.operations.at(-1)?.summary).toBe("one");
    expect([extended.types["Other"], extended.enums["OtherEnum"]]).toMatchObject([
      { description: "one" },
      { description: "one" },
    ]);
    expect(extended.types["ChatSessionEntity"]).toBe(contract.types["ChatSessionEntity"]);
    expect(contract.types["Other"]).toBeUndefined();
  });

  it("the mock's contract wins over that of a group, too", async () => {
    const name = "ChatTopicEntity";
    const known = GROUPS.find(({ types }) => types[name])?.types[name] as EntityType;
    const own = { ...known, properties: known.properties.slice(0, 1) };
    const types = { ...contract.types, [name]: own };
    const mock = createMock({ contract: { ...contract, types }, groups: GROUPS });
    const answer = await mock.fetch("/api/v1/Agents/Chat/CreateDefaultChatTopicEntity", {
      method: "POST",
      headers: TJE0,
    });
    const names = Object.keys((await answer.json()) as object);
    expect([answer.status, names]).toEqual([200, [own.properties[0]?.name]]);
  });
});
