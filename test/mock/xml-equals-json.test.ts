import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Property } from "../../src/type-model.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { expectProperty } from "../support/property.ts";
import { readBack } from "../support/xml.ts";

/** Text that both formats can carry: every character of XML 1.0. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from("\t\n\r <>&\"']]>ÅéＡ😀\u0085\u2028\uFEFF")),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  })
  .map((value) =>
    Array.from(value)
      .filter((char) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(char))
      .join(""),
  );

const moment = fc
  .date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true })
  .chain((date) =>
    fc
      .integer({ min: 0, max: 9999 })
      .map((ticks) => `${date.toISOString().slice(0, 23)}${String(ticks).padStart(4, "0")}Z`),
  );

/** Any value that a request may give to a property. */
function valueOf({ kind, enum: names, of = "string", ofNullable }: Property): fc.Arbitrary<unknown> {
  switch (kind) {
    case "int32":
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case "int64":
      return fc.maxSafeInteger();
    case "any":
      return fc.constant(null);
    case "double":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
    case "bool":
      return fc.boolean();
    case "date-time":
      return fc.oneof(moment, fc.constant("0001-01-01T00:00:00"));
    case "string":
      if (names === undefined) return fc.option(text);
      return fc.constantFrom(...(contract.enums[names]?.values.map(({ name }) => name) ?? []), null);
    case "dictionary":
      return fc.option(fc.dictionary(text, ofNullable ? fc.option(text) : text, { maxKeys: 4 }));
    case "array":
      return fc.option(fc.array(itemOf(of), { maxLength: 2 }));
    case "object":
      return fc.option(carrierOf(of));
  }
}

/** An item of a list: a list itself, a carrier, or a scalar. */
function itemOf(of: string): fc.Arbitrary<unknown> {
  const inner = of.replace("[]", "");
  if (inner !== of) return fc.array(itemOf(inner), { maxLength: 2 });
  if (contract.types[of]) return carrierOf(of);
  const row = { name: of, kind: of as Property["kind"], type: of, nullable: false, description: "" };
  return valueOf({ ...row, source: { document: "", table: "", row: 0 } }).filter((value) => value !== null);
}

const known = new Map<string, fc.Arbitrary<object>>();

function carrierOf(typeName: string): fc.Arbitrary<object> {
  const made = known.get(typeName) ?? fc.record(propertiesOf(typeName), { requiredKeys: [] });
  known.set(typeName, made);
  return made;
}

function propertiesOf(typeName: string): Record<string, fc.Arbitrary<unknown>> {
  const rows = contract.types[typeName]?.properties ?? [];
  const requested = rows.some(({ requestType }) => requestType !== undefined);
  const taken = rows.filter(({ name, requestType }) =>
    requested ? requestType !== undefined : name !== "TableRight" && name !== "FieldProperties",
  );
  return Object.fromEntries(taken.map((property) => [property.name, valueOf(property)]));
}

const HEADERS = [
  {},
  { prefer: "dialect=observed" },
  { prefer: "dialect=observed", "so-timezone": "US-NY, includeTZOffset", "accept-language": "de" },
  { "so-timezone": "UTC" },
] as const;

/** The dictionary's key that has no letters at all is written as `_x_`. */
const named = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, inner: unknown) => renamed(inner)));

function renamed(inner: unknown): unknown {
  if (typeof inner !== "object" || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, "")) return inner;
  return Object.fromEntries(Object.entries(inner).map(([key, value]) => [key === "" ? "_x_" : key, value as unknown]));
}

describe("JSON and XML answers", () => {
  it("carry the same values, whatever a session holds, in both dialects, under $select", async () => {
    await expectProperty(
      fc.asyncProperty(
        carrierOf("ChatSessionEntity"),
        fc.constantFrom(...HEADERS),
        fc.constantFrom("", "?$select=CustomerName,user/fullName,Contact/Address,FieldProperties", "?$select=nothing"),
        async (given, wishes, select) => {
          const mock = createMock();
          mock.sessions.update(2, { ...given, ChatSessionId: 2 });
          const ask = async (accept: string): Promise<string> => {
            const headers = { ...TJE0, ...wishes, accept, "content-type": "application/json" };
            return (await mock.fetch(PATHS.session(2) + select, { method: "PUT", headers, body: "{}" })).text();
          };
          expect(readBack(await ask("application/xml")).value).toEqual(
            named(JSON.parse(await ask("application/json"))),
          );
        },
      ),
      150,
    );
  });

  it("carry the same values for generated worlds", async () => {
    await expectProperty(
      fc.asyncProperty(fc.integer(), fc.constantFrom(...HEADERS), async (seed, wishes) => {
        const mock = createMock({ seed, sessions: 6 });
        const ask = async (accept: string): Promise<string> =>
          (await mock.fetch(PATHS.list, { method: "POST", headers: { ...TJE0, ...wishes, accept } })).text();
        expect(readBack(await ask("text/xml")).value).toEqual(JSON.parse(await ask("text/json")));
      }),
      30,
    );
  });

  it("bring back the same session when an answer is sent again, from either", async () => {
    await expectProperty(
      fc.asyncProperty(carrierOf("ChatSessionEntity"), fc.constantFrom(...HEADERS), async (given, wishes) => {
        const mock = createMock({ put: "merge" });
        mock.sessions.update(2, { ...given, ChatSessionId: 2 });
        const before = mock.sessions.get(2);
        // The documented dialect alone keeps every digit of a date.
        const headers = { ...TJE0, ...wishes, prefer: "dialect=documented", "content-type": "application/json" };
        for (const type of ["application/xml", "application/json"]) {
          const init = { method: "PUT", headers: { ...headers, accept: type }, body: "{}" };
          const body = await (await mock.fetch(PATHS.session(2), init)).text();
          const again = { method: "PUT", headers: { ...headers, "content-type": type }, body };
          const response = await mock.fetch(PATHS.session(2), again);
          expect([response.status, mock.sessions.get(2)]).toEqual([200, before]);
        }
      }),
      80,
    );
  });
});
