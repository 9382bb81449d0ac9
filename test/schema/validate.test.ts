import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import type { Operation } from "../../src/model.ts";
import { samples } from "../../src/samples.ts";
import { MAX_ERRORS, validateAnswer, validateRequest, validateType } from "../../src/schema/validate.ts";
import { validateAnswer as validatePublic } from "../../src/validate-answer.ts";
import { rowNames, withAllRows } from "../support/all-rows.ts";
import { mutationsOf } from "../support/mutations.ts";
import { cpuMs } from "../support/own-time.ts";

const session = withAllRows("ChatSessionEntity", samples.responses.ResetChatSession?.body as object);
const operations = contract.operations.map((operation) => [operation.id, operation] as const);

/** A fresh copy of the documented answer, and of the one session in it. */
function answerOf({ id, answer }: Operation): { body: unknown; entity: Record<string, unknown> } {
  const body = withAllRows(answer.type, structuredClone(samples.responses[id]?.body));
  return { body, entity: (answer.array ? (body as unknown[])[0] : body) as Record<string, unknown> };
}

describe.each(operations)("the answer of %s", (id, operation) => {
  const base = operation.answer.array ? "/0" : "";

  it("is right when it is the documented sample", () => {
    expect(validateAnswer(id, samples.responses[id]?.body)).toEqual([]);
  });

  it.each(mutationsOf(contract, operation.answer.type).map((mutation) => [mutation.name, mutation] as const))(
    "is wrong with %s",
    (_, { pointer, keyword, apply }) => {
      const { body, entity } = answerOf(operation);
      apply(entity);
      const errors = validateAnswer(id, body);
      expect(errors.map((error) => [error.pointer, error.keyword])).toEqual([[base + pointer, keyword]]);
    },
  );

  it("cites the row of the operation's own table", () => {
    const { body, entity } = answerOf(operation);
    entity.Rating = null;
    expect(validateAnswer(id, body)).toEqual([
      {
        pointer: `${base}/Rating`,
        keyword: "type",
        expected: "int32",
        actual: "null",
        message: `${base}/Rating: expected int32, got null`,
        source: { ...operation.answer.source, row: rowNames(operation.answer.type).indexOf("Rating") + 1 },
      },
    ]);
  });

  it("may have null for text, references and objects", () => {
    const { body, entity } = answerOf(operation);
    for (const { name, nullable } of contract.types[operation.answer.type]?.properties ?? []) {
      if (nullable) entity[name] = null;
    }
    expect(validateAnswer(id, body)).toEqual([]);
  });

  it("may have null for everything under $select, but no key may go", () => {
    const { body, entity } = answerOf(operation);
    for (const name of Object.keys(entity)) entity[name] = null;
    expect(validateAnswer(id, body, { select: true })).toEqual([]);
    delete entity.Rank;
    expect(validateAnswer(id, body, { select: true }).map(({ pointer }) => pointer)).toEqual([`${base}/Rank`]);
  });

  it("has dates without offset in the observed dialect, and either in neither", () => {
    const { body, entity } = answerOf(operation);
    const rows = contract.types[operation.answer.type]?.properties ?? [];
    const dates = rows.filter(({ kind }) => kind === "date-time").map(({ name }) => name);
    entity.WhenIdle = "2019-12-19T10:44:12";
    expect(validateAnswer(id, body).map(({ expected }) => expected)).toEqual(["date-time with an offset"]);
    expect(validateAnswer(id, body, { dialect: "either" })).toEqual([]);
    expect(validateAnswer(id, body, { dialect: "observed" })).toHaveLength(dates.length - 1);
    for (const name of dates) entity[name] = "0001-01-01T00:00:00";
    expect(validateAnswer(id, body, { dialect: "observed" })).toEqual([]);
  });

  it("is a session, and null only where the table says so", () => {
    expect(validateAnswer(id, null)).toHaveLength(operation.answer.nullable ? 0 : 1);
    for (const wrong of ["text", 5, true, undefined, operation.answer.array ? {} : []]) {
      expect(validateAnswer(id, wrong).map(({ pointer, keyword }) => [pointer, keyword])).toEqual([["", "type"]]);
    }
  });

  it("may have `{}` for the field properties, and several flags", () => {
    const { body, entity } = answerOf(operation);
    entity.FieldProperties = {};
    entity.Flags = "CustomerIsTyping, UserIsTyping";
    expect(validateAnswer(id, body)).toEqual([]);
  });
});

describe("nested values", () => {
  const withUser = (user: unknown): unknown => ({
    ...session,
    User: user,
  });

  it("cite their own table", () => {
    const [error] = validateAnswer("ResetChatSession", withUser({ ...filled("Associate"), Rank: "1" }));
    expect(error).toMatchObject({
      pointer: "/User/Rank",
      source: { document: "Swagger-v1-ChatSession", table: "SuperOffice.CRM.Services.Associate", row: 4 },
    });
  });

  it.each(Object.keys(contract.types))("are right when every row of %s has a value", (type) => {
    expect(validateType(type, filled(type))).toEqual([]);
    expect(validateType(type, null)).toHaveLength(1);
  });

  it("are held to their names: an enum's, and a mask's not", () => {
    const user = { ...filled("Associate"), Type: "Robot", TableRight: { Mask: "Anything, At all", Reason: "" } };
    expect(validateAnswer("ResetChatSession", withUser(user)).map(({ pointer }) => pointer)).toEqual(["/User/Type"]);
  });

  it("of a list of lists are checked too", () => {
    const address = { ...filled("Address"), LocalizedAddress: [[filled("LocalizedField"), null], 5] };
    expect(validateType("Address", address).map(({ pointer, expected }) => [pointer, expected])).toEqual([
      ["/LocalizedAddress/0/1", "LocalizedField"],
      ["/LocalizedAddress/1", "list of LocalizedField"],
    ]);
  });
});

describe("a request", () => {
  const put = (body: unknown): (readonly [string, string])[] =>
    validateRequest("PutChatSessionEntity", body).map(({ pointer, keyword }) => [pointer, keyword] as const);

  it.each(operations)("is right when it is the documented sample of %s", (id) => {
    expect(validateRequest(id, samples.requests[id]?.body)).toEqual([]);
  });

  it.each([
    ["nothing", {}],
    ["a part of a nested value", { User: { AssociateId: 5 } }],
    ["a name that no row has", { Colour: "red" }],
    ["flags as a number, which the vendor's client sends", { Flags: 3 }],
    ["a date as the vendor's client sends it", { WhenIdle: "2024-01-01T12:00:00.123Z" }],
    ["a date without offset", { WhenIdle: "2024-01-01T12:00:00" }],
    ["null for a text", { CustomerName: null }],
  ])("may have %s", (_, body) => {
    expect(put(body)).toEqual([]);
  });

  it.each([
    ["a text for a number", { Rank: "1" }, "/Rank", "type"],
    ["2^31", { TopicId: 2 ** 31 }, "/TopicId", "format"],
    ["a status that does not exist", { Status: "Pending" }, "/Status", "enum"],
    ["31 February", { WhenIdle: "2024-02-31T00:00:00Z" }, "/WhenIdle", "format"],
    ["null for a number", { Rating: null }, "/Rating", "type"],
    ["a nested text for a number", { User: { AssociateId: "5" } }, "/User/AssociateId", "type"],
    ["a list", [], "", "type"],
    ["null", null, "", "type"],
  ])("must not have %s", (_, body, pointer, keyword) => {
    expect(put(body)).toEqual([[pointer, keyword]]);
  });

  it("cites the row of the request's own table", () => {
    const [error] = validateRequest("SaveChatSessionEntity", { Rating: "5" });
    const row = rowNames("ChatSessionEntity").indexOf("Rating") + 1;
    expect(error?.source).toEqual({ document: "004", table: "Request Body: chatSessionEntity", row });
  });
});

describe("hostile values", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `k${index}`);
  it.each([
    ["100,000 wrong sessions", "ChatSessionsForUser", many],
    ["100,000 properties more", "ResetChatSession", Object.fromEntries(many.map((key) => [key, key]))],
    [
      "100,000 wrong entries",
      "ResetChatSession",
      { ...session, FieldProperties: Object.fromEntries(many.map((key) => [key, {}])) },
    ],
  ])("give a bounded report: %s", (_, id, value) => {
    const took = cpuMs(() => {
      expect(validateAnswer(id, value)).toHaveLength(MAX_ERRORS);
    });
    expect(took).toBeLessThan(5000);
  });

  it("are quoted short", () => {
    const [error] = validateAnswer("ResetChatSession", "x".repeat(1_000_000));
    expect(error?.actual.length).toBeLessThan(100);
  });

  it("with names of the language's own are ordinary wrong values", () => {
    const odd = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object;
    const extra = validateAnswer("ResetChatSession", { ...session, ...odd }).map(({ pointer }) => pointer);
    expect(extra).toEqual(["/__proto__", "/constructor", "/toString"]);
  });
});

it.each([
  ["operation", () => validateAnswer("Nope", {}), "contract-operation"],
  ["type", () => validateType("Nope", {}), "contract-type"],
])("an %s that the contract lacks is an error with a code", (_, call, code) => {
  expect(call).toThrow(expect.objectContaining({ code }));
});

it.each([1n, Symbol("x"), () => 1, Number.NaN])("a value that no JSON has is a problem of the body: %s", (value) => {
  for (const body of [value, [value], { ChatSessionId: value }]) {
    const problems = [...validateType("ChatSessionEntity", body), ...validateAnswer("ChatSessionsForUser", body)];
    expect(problems.map(({ message }) => message).join("\n")).toMatch(
      /expected .*, got (?:a (?:bigint|symbol|function|list of 1)|an object|NaN)/,
    );
  }
});

it.each([1n, Symbol("x"), {}, Object.create(null), "constructor"])(
  "a dialect of validateAnswer that is none: %o",
  (dialect) => {
    expect(() => validatePublic("ChatSessionEntity", {}, { dialect: dialect as never })).toThrow(
      expect.objectContaining({ name: "KitError", code: "contract-option" }),
    );
  },
);

/** A value for every row of the type, nested ones included. */
function filled(typeName: string): Record<string, unknown> {
  const type = contract.types[typeName];
  const value = (kind: string, of: string): unknown => {
    if (of.endsWith("[]")) return [value(of.slice(0, -2), of.slice(0, -2))];
    if (kind in contract.types) return filled(kind);
    return { int32: 1, int64: 1, double: 1.5, bool: true, "date-time": "2024-01-01T00:00:00+01:00" }[kind] ?? "text";
  };
  return Object.fromEntries(
    (type?.properties ?? []).map(({ name, kind, of = "", enum: names }) => {
      if (names !== undefined) return [name, contract.enums[names]?.values[0]?.name];
      if (kind === "dictionary") return [name, { key: value(of, of) }];
      if (kind === "array") return [name, [value(of, of)]];
      return [name, value(kind === "object" ? of : kind, "")];
    }),
  );
}
