import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { knowGroups } from "../../src/groups/judged.ts";
import * as kit from "../../src/index.ts";
import { validateType } from "../../src/schema/validate.ts";
import { knownContract } from "../../src/schema/known.ts";
import type { Property } from "../../src/type-model.ts";
import { expectProperty } from "../support/property.ts";

beforeAll(() => knowGroups());

const FACTORIES = {
  ChatSessionEntity: kit.chatSession,
  ChatMessage: kit.chatMessage,
  Associate: kit.associate,
  Person: kit.person,
  Contact: kit.contact,
  Project: kit.project,
  Sale: kit.sale,
  Ticket: kit.ticket,
} as const;
type Make = (given: object, options?: object) => object;

/** A value that a property may be given; undefined for kinds that have other tests. */
function valueOf({ kind, enum: names, maxLength = 100 }: Property): fc.Arbitrary<unknown> | undefined {
  if (names !== undefined) {
    const values = knownContract().enums[names]?.values.map(({ name }) => name) ?? [];
    return values.length > 0 ? fc.constantFrom(...values) : undefined;
  }
  if (kind === "int32") return fc.integer({ min: 0, max: 0x7fffffff });
  if (kind === "bool") return fc.boolean();
  if (kind === "double") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (kind === "string") return fc.string({ maxLength: Math.min(maxLength, 20) });
  return kind === "date-time"
    ? fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    : undefined;
}

function givenFor(type: string): fc.Arbitrary<object> {
  const known = knownContract().types[type]?.properties ?? [];
  const rows = known.flatMap((row) => {
    const value = row.name === "TableRight" || row.name === "FieldProperties" ? undefined : valueOf(row);
    return value ? [[row.name, value] as const] : [];
  });
  return fc.record(Object.fromEntries(rows), { requiredKeys: [] });
}

describe("factories", () => {
  it.each(Object.entries(FACTORIES) as [string, Make][])("make a valid %s of whatever is given", async (type, make) => {
    const options = fc.record({
      seed: fc.integer({ min: 1, max: 5 }),
      dialect: fc.constantFrom("documented", "observed"),
    });
    await expectProperty(
      fc.property(givenFor(type), options, (given, chosen) => {
        const made = make(given, chosen);
        const problems = validateType(type, made, { dialect: chosen.dialect as "documented" });
        if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
      }),
      // In `npm run test:all` five times as many: 10,000 over all types.
      250,
    );
  });

  it("give what was given, the same each time, and another for another id", () => {
    const session = kit.chatSession({
      ChatSessionId: 7,
      CustomerName: "Ada",
      WhenRequested: new Date("2025-01-15T09:00:00Z"),
      User: { AssociateId: 6 },
    });
    expect(session).toMatchObject({
      ChatSessionId: 7,
      CustomerName: "Ada",
      Status: "InQueue",
      User: { FullName: "Anne Berg" },
    });
    expect(new Date(session.WhenRequested ?? "").getTime()).toBe(Date.UTC(2025, 0, 15, 9));
    expect(kit.person()).toEqual(kit.person());
    expect(kit.person({ PersonId: 2 })).not.toEqual(kit.person());
    expect(kit.chatMessage({ ChatSessionId: 7, Message: "Hi" })).toMatchObject({ Message: "Hi", Type: "ToUser" });
  });

  it.each<readonly [string, () => unknown, string]>([
    ["a misspelt property", () => kit.chatSession({ CustomerNmae: "Ada" } as object), 'did you mean "CustomerName"?'],
    ["a property by its last word", () => kit.chatSession({ Name: "Ada" } as object), 'did you mean "CustomerName"?'],
    ["a wrong type", () => kit.person({ PersonId: "one" } as never), "/PersonId"],
    ["no object", () => kit.ticket(5 as never), "is not an object"],
    ["a wrong dialect", () => kit.sale({}, { dialect: "other" } as never), "give documented or observed"],
  ])("refuse %s", (_, make, says) => {
    expect(make).toThrow(says);
    expect(make).toThrow(kit.KitError);
  });
});
