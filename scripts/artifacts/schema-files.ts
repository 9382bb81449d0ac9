/** Contract → the files of contracts/schemas/, by name. */

import type { Contract } from "../../src/model.ts";
import {
  answerSchema,
  fileContext,
  PATCH_SCHEMA,
  requestContext,
  requestTypeSchema,
  schemaFile,
  typeSchema,
} from "../../src/schema/json-schema.ts";
import { type JsonSchema, partSchema } from "../../src/schema/property-schema.ts";
import { DOCUMENTED, type Reading } from "../../src/schema/reading.ts";

/** A folder for each reading of an answer; the strict documented one is the root folder. */
const FOLDERS: Readonly<Record<string, Reading>> = {
  "": DOCUMENTED,
  "select/": { dialect: "documented", select: true },
  "observed/": { dialect: "observed", select: false },
  "observed/select/": { dialect: "observed", select: true },
};

export function schemaFiles(contract: Contract): Record<string, JsonSchema> {
  const files: Record<string, JsonSchema> = { ...requestFiles(contract) };
  for (const [folder, reading] of Object.entries(FOLDERS)) {
    const context = fileContext(contract, reading);
    const add = (name: string, title: string, schema: JsonSchema): void => {
      files[`${folder}${name}.schema.json`] = schemaFile(`${folder}${name}`, title, schema);
    };
    for (const type of Object.values(contract.types)) add(type.name, type.name, typeSchema(type, context));
    for (const operation of contract.operations) {
      if ((reading.select && !operation.select) || operation.answer.type === "none") continue;
      add(`${operation.id}.answer`, `Answer of ${operation.id}`, answerSchema(operation, context));
    }
  }
  return files;
}

/**
 * The file of a request contains its nested types, because they are more lenient than in answers. What their properties
 * mean stands in the files of the types.
 */
function requestFiles(contract: Contract): Record<string, JsonSchema> {
  const context = requestContext(contract);
  const files: Record<string, JsonSchema> = {};
  for (const { id, body } of contract.operations) {
    if (body === undefined) continue;
    const carrier = body.array ? undefined : contract.types[body.type];
    const own = carrier ? [] : [body.type, body.of ?? ""];
    const definitions = [...new Set([...own, ...nestedTypes(contract, body.of ?? body.type)])].flatMap((name) => {
      const type = contract.types[name];
      if (!type) return [];
      const schema = requestTypeSchema(type, context);
      return [[name, own.includes(name) ? schema : withoutDescriptions(schema)] as const];
    });
    const entity = carrier ? requestTypeSchema(carrier, context) : partSchema(body, context);
    files[`${id}.request.schema.json`] = schemaFile(`${id}.request`, `Request of ${id}`, {
      ...(body.patch ? { anyOf: [PATCH_SCHEMA, entity] } : entity),
      $defs: Object.fromEntries(definitions),
    });
  }
  return files;
}

function withoutDescriptions({ properties = {}, ...schema }: JsonSchema): JsonSchema {
  const rows = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
  return {
    ...schema,
    properties: Object.fromEntries(rows.map(([name, { description: _text, ...row }]) => [name, row])),
  };
}

/** The types that a request of this type can contain, at any depth. */
export function nestedTypes(contract: Contract, root: string): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const properties = contract.types[name]?.properties ?? [];
    const listed = properties.some((property) => property.requestType !== undefined);
    for (const property of properties) {
      const of = property.of?.replace(/\[\]$/, "");
      if (of === undefined || !(of in contract.types) || found.has(of)) continue;
      if (listed && property.requestType === undefined) continue;
      found.add(of);
      visit(of);
    }
  };
  visit(root);
  return [...found].sort();
}
