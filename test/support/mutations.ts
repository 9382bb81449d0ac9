/** One-property changes of a good answer, each with the pointer and the keyword that a judge has to name. */

import type { Contract } from "../../src/model.ts";
import type { Property } from "../../src/type-model.ts";

export interface Mutation {
  readonly name: string;
  readonly pointer: string;
  readonly keyword: string;
  readonly apply: (entity: Record<string, unknown>) => void;
}

/** Values that a property of the kind must not have, with a name and the keyword. */
const WRONG: Readonly<Record<string, readonly (readonly [string, unknown, string])[]>> = {
  int32: [
    ["null", null, "type"],
    ["text", "1", "type"],
    ["a fraction", 1.5, "type"],
    ["2^31", 2 ** 31, "format"],
    ["-2^31 - 1", -(2 ** 31) - 1, "format"],
    ["1e300", 1e300, "format"],
  ],
  bool: [
    ["null", null, "type"],
    ["0", 0, "type"],
    ["text", "false", "type"],
  ],
  string: [
    ["a number", 5, "type"],
    ["an object", {}, "type"],
  ],
  "date-time": [
    ["null", null, "type"],
    ["31 February", "2024-02-31T00:00:00+01:00", "format"],
    ["no offset", "2024-02-01T00:00:00", "format"],
    ["a date only", "2024-02-01", "format"],
    ["eight digits", "2024-02-01T00:00:00.12345678+01:00", "format"],
    ["empty text", "", "format"],
    ["a number", 1_700_000_000, "type"],
  ],
  object: [
    ["a number", 5, "type"],
    ["a list", [], "type"],
    ["text", "", "type"],
  ],
  dictionary: [["a list", [], "type"]],
};

export function mutationsOf(contract: Contract, typeName: string): Mutation[] {
  const properties = contract.types[typeName]?.properties ?? [];
  return [...properties.flatMap(ofProperty), ...BEYOND_PROPERTIES];
}

function ofProperty({ name, kind, enum: names }: Property): Mutation[] {
  const pointer = `/${name}`;
  const missing: Mutation = {
    name: `${name} missing`,
    pointer,
    keyword: "required",
    apply: (entity) => void delete entity[name],
  };
  const wrong = [
    ...(WRONG[kind] ?? []),
    ...(names === undefined ? [] : [["no name of the enum", "Pending", "enum"] as const]),
  ];
  return [
    missing,
    ...wrong.map(([what, value, keyword]): Mutation => {
      const apply = (entity: Record<string, unknown>): void => void (entity[name] = value);
      return {
        name: `${name} ${what}`,
        pointer,
        keyword: name === "Flags" && keyword === "enum" ? "pattern" : keyword,
        apply,
      };
    }),
  ];
}

const set = (pointer: string, keyword: string, name: string, value: unknown): Mutation => ({
  name: `${name} at ${pointer}`,
  pointer,
  keyword,
  apply: (entity) => {
    const segments = pointer
      .split("/")
      .slice(1)
      .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = segments.pop() ?? "";
    const parent = segments.reduce((inner, segment) => inner[segment] as Record<string, unknown>, entity);
    parent[last] = value;
  },
});

const BEYOND_PROPERTIES: readonly Mutation[] = [
  set("/Extra", "additionalProperties", "a property more", 1),
  set("/chatSessionId", "additionalProperties", "the same name in camelCase", 1),
  set("/a~1b~0c", "additionalProperties", "a name with a slash and a tilde", 1),
  set("/Flags", "pattern", "flags joined without a blank", "CustomerIsTyping,UserIsTyping"),
  set("/Flags", "pattern", "empty flags", ""),
  set("/FieldProperties/fieldName", "type", "null as an entry", null),
  set("/FieldProperties/fieldName", "type", "text as an entry", "x"),
  set("/FieldProperties/fieldName/FieldLength", "type", "null as a length", null),
  set("/FieldProperties/fieldName/More", "additionalProperties", "a property more", 1),
  set("/FieldProperties/fieldName/FieldRight", "type", "text as a right", "FULL"),
];
