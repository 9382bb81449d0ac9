import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { descriptions } from "../support/documents.ts";

interface SwaggerProperty {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly additionalProperties?: SwaggerProperty;
  readonly items?: SwaggerProperty;
}
type Definitions = Readonly<Record<string, { readonly properties: Readonly<Record<string, SwaggerProperty>> }>>;

const FILE = "Swagger-v1-ChatSession";
const nested = Object.values(contract.types).filter(({ source }) => source.document === FILE);

describe("spec/ says what the vendor's description says", () => {
  const { definitions } = (descriptions.get(`${FILE}.json`) ?? { definitions: {} }) as {
    readonly definitions: Definitions;
  };

  it.each(nested.map((type) => [type.name, type] as const))("%s", (_, { source, properties }) => {
    const theirs = Object.entries(definitions[source.table]?.properties ?? {});
    expect(properties.map(({ name, type }) => [name, type])).toEqual(
      theirs.map(([name, property]) => [name, wordOf(property)]),
    );
    expect(properties.map(({ kind, of }) => (kind === "object" ? undefined : of))).toEqual(
      theirs.map(([, property]) => valueOf(property)),
    );
    expect(properties.map((property) => namesOf(property.enum))).toEqual(theirs.map(([, property]) => property.enum));
  });

  it("has the names of every enum", () => {
    const session = definitions["SuperOffice.CRM.Services.ChatSessionEntity"]?.properties;
    expect(namesOf("ChatSessionStatus")).toEqual(session?.Status?.enum);
    expect(namesOf("ChatSessionFlags")).toEqual(session?.Flags?.enum);
  });
});

function wordOf({ type, format, $ref }: SwaggerProperty): string | undefined {
  if ($ref !== undefined) return carrierOf($ref);
  if (type === "integer" || type === "number") return format;
  return format ?? (type === "boolean" ? "bool" : type);
}

function valueOf({ additionalProperties, items }: SwaggerProperty): string | undefined {
  const value = additionalProperties ?? items;
  if (value?.items) return `${carrierOf(value.items.$ref)}[]`;
  return value && (value.$ref === undefined ? value.type : carrierOf(value.$ref));
}

function carrierOf(reference: string | undefined): string | undefined {
  return reference?.split(".").at(-1);
}

function namesOf(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : contract.enums[name]?.values.map((value) => value.name);
}
