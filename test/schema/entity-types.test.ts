import { describe, expectTypeOf, it } from "vitest";
import type {
  Address,
  Associate,
  ChatSessionEntity,
  ChatSessionEntityRequest,
  ChatSessionEntityWithLinks,
  ChatSessionFlags,
  ChatSessionStatus,
  LocalizedField,
  Selected,
} from "../../src/generated/entities.ts";

describe("the generated types", () => {
  it("follow the tables", () => {
    expectTypeOf<ChatSessionEntity["Rank"]>().toEqualTypeOf<number>();
    expectTypeOf<ChatSessionEntity["WhenIdle"]>().toEqualTypeOf<string>();
    expectTypeOf<ChatSessionEntity["ChatbotIsActive"]>().toEqualTypeOf<boolean>();
    expectTypeOf<ChatSessionEntity["CustomerName"]>().toEqualTypeOf<string | null>();
    expectTypeOf<ChatSessionEntity["User"]>().toEqualTypeOf<Associate | null>();
    expectTypeOf<ChatSessionEntity["Status"]>().toEqualTypeOf<ChatSessionStatus | null>();
    expectTypeOf<ChatSessionEntityWithLinks["_Links"]>().toEqualTypeOf<Record<string, string> | null>();
    expectTypeOf<Address["LocalizedAddress"]>().toEqualTypeOf<LocalizedField[][] | null>();
    expectTypeOf<ChatSessionEntityWithLinks>().toExtend<ChatSessionEntity>();
  });

  it("take several flags, and only names", () => {
    expectTypeOf<"CustomerIsTyping, UserIsTyping">().toExtend<ChatSessionFlags>();
    expectTypeOf<"Typing">().not.toExtend<ChatSessionFlags>();
  });

  it("let a request say any part, and nothing that only answers have", () => {
    expectTypeOf<{ User: { AssociateId: 5 } }>().toExtend<ChatSessionEntityRequest>();
    expectTypeOf<{ Rank: "1" }>().not.toExtend<ChatSessionEntityRequest>();
    expectTypeOf<3>().toExtend<ChatSessionEntityRequest["Flags"]>();
    expectTypeOf<ChatSessionEntityRequest>().not.toHaveProperty("TableRight");
  });

  it("make everything nullable under $select", () => {
    expectTypeOf<Selected<ChatSessionEntity>["Rank"]>().toEqualTypeOf<number | null>();
  });
});
