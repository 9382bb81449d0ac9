import * as fc from "fast-check";
import type { Contract, Operation, Parameter } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";
import { partsOf, withPart } from "./whole-body.ts";

/** Bodies and parameters for any operation of a contract: by its rows, and with all that no row allows. */

const JSON_TYPE = "application/json";

/** What stands where something else belongs, in every list and at every depth. */
const WRONG: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>("", "x", 0, -1, 7, 1.5, 2 ** 31, 1e300, true, false) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], [null], [[null]], {}, { "": null }, [{}], { a: [] }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>("0001-01-01T00:00:00", "2024-06-12T25:00:00Z", "__proto__", "\u0000"),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

/** The value with up to two of its parts, at any depth, made wrong: with more, nothing would get past the binding. */
const spoilt = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, fc.array(fc.tuple(fc.nat(), WRONG), { maxLength: 2 })).map(([good, wrong]) => {
    return wrong.reduce((each, [nth, bad]) => {
      const parts = partsOf(each);
      return withPart(each, parts[nth % parts.length] ?? [], bad);
    }, good);
  });

/** Ids, names and logins that the seeded world knows, and others. */
const ID = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) },
);
const TEXT = fc.oneof(
  fc.constantFrom("ANNE", "kari", "TJE0", "tje0", "PETE", "", "08:00", "Sales"),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const NAME = fc.constantFrom("a", "Name", "x:y", "constructor");

interface AnyValues {
  readonly body: (operation: Operation) => fc.Arbitrary<unknown>;
  readonly parameter: (parameter: Parameter) => fc.Arbitrary<string>;
}

export function anyValues({ types, enums }: Contract): AnyValues {
  const known = new Map<string, fc.Arbitrary<unknown>>();

  /** By a type's name or a scalar kind, with `[]` behind it for a list. */
  const named = (name: string): fc.Arbitrary<unknown> => {
    if (name.endsWith("[]")) return list(name.slice(0, -2));
    return types[name] ? carrier(name) : scalar(name);
  };

  const list = (of: string): fc.Arbitrary<unknown> => fc.array(named(of), { maxLength: 3 });

  const carrier = (name: string): fc.Arbitrary<unknown> => {
    const found = known.get(name);
    if (found) return found;
    // Carriers hold each other: what is inside comes later, and seldom.
    known.set(name, fc.constant({}));
    const rows = types[name]?.properties ?? [];
    const requested = rows.some(({ requestType }) => requestType !== undefined);
    const taken = rows.filter(({ requestType }) => !requested || requestType !== undefined);
    const made = fc.record(Object.fromEntries(taken.map((row) => [row.name, valueOf(row)])), {
      requiredKeys: taken.length > 4 ? [] : taken.map((row) => row.name),
    });
    known.set(name, made);
    return made;
  };

  const valueOf = ({ kind, of = "string", enum: names }: Property): fc.Arbitrary<unknown> => {
    if (names !== undefined) return fc.constantFrom("", ...(enums[names]?.values.map(({ name }) => name) ?? []));
    if (kind === "array") return list(of);
    if (kind === "dictionary") return fc.dictionary(NAME, named(of), { maxKeys: 3 });
    return kind === "object" ? named(of) : scalar(kind);
  };

  const scalar = (kind: string): fc.Arbitrary<unknown> => {
    if (/^(?:int32|int64|double|integer|int)$/.test(kind)) return ID;
    if (kind === "bool") return fc.boolean();
    if (kind === "date-time") return fc.constantFrom("2024-06-12T08:00:00Z", "0001-01-01T00:00:00");
    return kind === "any" || kind === "object" ? fc.jsonValue({ maxDepth: 2 }) : TEXT;
  };

  return {
    body: ({ body }) => {
      if (!body) return WRONG;
      if (body.patch) return spoilt(fc.oneof(named(body.type), fc.array(PATCH_STEP, { maxLength: 3 })));
      return spoilt(body.array ? list(body.type) : named(body.type));
    },
    parameter: ({ kind }) => {
      const fitting = kind === "int32" ? ID.map(String) : kind === "bool" ? fc.constantFrom("true", "false") : TEXT;
      return fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: TEXT });
    },
  };
}

const PATCH_STEP = fc.record({
  op: fc.constantFrom("add", "replace", "remove", "test", "copy", "move"),
  path: fc.constantFrom(
    "/CustomerName",
    "/user",
    "/User/AssociateId",
    "/Contact/Address",
    "",
    "/",
    "/Nothing",
    "/User/-",
  ),
  from: fc.constantFrom("/CustomerName", "/Nothing"),
  value: fc.oneof(TEXT, WRONG),
});

/** A request of an operation with any parameters and any body; undefined for what fetch itself refuses to send. */
export function anyRequestOf(operation: Operation, contract: Contract): fc.Arbitrary<RequestParts> {
  const { body, parameter } = anyValues(contract);
  const given = operation.parameters.map((one) => [one, parameter(one)] as const);
  const options = fc.record(
    { $select: fc.constantFrom("*", "Nothing", "User/Name", ",/"), $format: fc.constantFrom("json", "xml") },
    { requiredKeys: [] },
  );
  return fc
    .tuple(
      fc.tuple(...given.map(([, value]) => value)),
      fc.subarray(given.map((_, at) => at)),
      options,
      body(operation),
      fc.constantFrom(JSON_TYPE, JSON_TYPE, JSON_TYPE, "text/xml", "application/x-www-form-urlencoded"),
    )
    .map(([values, asked, more, value, type]): RequestParts => {
      const encoded = values.map((text) => encodeURIComponent(text.toWellFormed()));
      const path = given.reduce(
        (address, [{ name }], at) => address.replaceAll(`{${name}}`, encoded[at] || "1"),
        operation.path,
      );
      const query = given.flatMap(([one], at) =>
        one.in === "query" && asked.includes(at) ? [`${one.name}=${encoded[at]}`] : [],
      );
      const all = [...query, ...Object.entries(more).map(([name, text]) => `${name}=${text}`)].join("&");
      const { method } = operation;
      const isPatch = operation.body?.patch === true;
      const contentType = isPatch
        ? Array.isArray(value)
          ? "application/json-patch+json"
          : "application/merge-patch+json"
        : type;
      return {
        method,
        path: all === "" ? path : `${path}?${all}`,
        type: contentType,
        body: written(value, contentType),
      };
    });
}

export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

function written(value: unknown, type: string): string {
  if (type === "text/xml") return `<Entity>${asXml(value)}</Entity>`;
  return type.endsWith("urlencoded") ? asForm(value) : (JSON.stringify(value) ?? "");
}

function asXml(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<Item>${asXml(item)}</Item>`).join("");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([name, inner]) => {
        const tag = name.replace(/[^A-Za-z0-9_]/g, "_") || "_x_";
        return `<${tag}>${asXml(inner)}</${tag}>`;
      })
      .join("");
  }
  return String(value).replace(/[&<>\p{Cc}]/gu, "_");
}

function asForm(value: unknown, name = ""): string {
  if (typeof value !== "object" || value === null) {
    return `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(String(value).toWellFormed())}`;
  }
  const inside = (key: string): string =>
    name === "" ? key : Array.isArray(value) ? `${name}[${key}]` : `${name}.${key}`;
  return Object.entries(value)
    .map(([key, inner]) => asForm(inner, inside(key)))
    .join("&");
}
