import { posix } from "node:path";
import { contract as known } from "../../src/contract.ts";
import { type Import, importSources, type SourceText } from "../../src/import/index.ts";
import type { Contract, Operation } from "../../src/model.ts";
import type { EntityType } from "../../src/type-model.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { inferEffects, writeEffects } from "../../src/schema/effects.ts";
import { parseSpec, readTables } from "../../src/spec/load.ts";
import { writeYaml } from "../../src/yaml.ts";
import { readText } from "./root.ts";

/** An import, and what its tables come to when they are read again. */
export interface Imported extends Import {
  readonly contract: Contract;
  /** Such as `unread lost.md:11`. */
  readonly told: readonly string[];
  readonly operation: (id: string) => Operation;
  readonly type: (name: string) => EntityType;
}

/** Pages by name and text; those of one folder have the same place in the order. */
export function importTexts(
  texts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  order?: number,
): Imported {
  const sources = Object.entries(texts).map(([name, text]): SourceText => {
    return { name, document: name.replace(/\.(?:md|txt|json)$/, ""), text, ...(order !== undefined && { order }) };
  });
  const result = importSources(sources, { known, beside: ({ file }) => files[file] });
  const tables = writeEffects(result.tables, inferEffects(compileContract(readTables(result.tables))));
  const yaml = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, writeYaml(table)]));
  const contract = compileContract(parseSpec(yaml));
  return {
    ...result,
    contract,
    told: result.issues.map(({ kind, at, what }) => `${kind} ${at.file}:${at.line} ${what}`),
    operation: (id) =>
      must(
        contract.operations.find((operation) => operation.id === id),
        id,
      ),
    type: (name) => must(contract.types[name], name),
  };
}

/** Pages of test/import/pages, by their names there. */
export function importPages(...names: readonly string[]): Imported {
  return importTexts(Object.fromEntries(names.map((name) => [name, page(name)])), {
    "samples/rename-request.md": page("samples/rename-request.md"),
    "samples/rename-response.md": page("samples/rename-response.md"),
  });
}

export function page(name: string): string {
  return readText(posix.join("test/import/pages", name));
}

/** A page with one table of an answer, between the headings that every page has. */
export function pageWith(rows: string, more: { readonly response?: string; readonly heading?: string } = {}): string {
  return `# GET Boat/{id}

\`\`\`http
GET /api/v1/Boat
\`\`\`

About boats.

## Response:${more.response ?? ""}

| Response | Description |
|----------|-------------|
| 200 | OK |

### Response body: ${more.heading ?? "BoatEntity"}

| Property Name | Type |  Description |
|---------------|------|--------------|
${rows}
`;
}

/** Name and type of each row, with what lists and maps hold. */
export function rowsOf(type: EntityType): string[] {
  return type.properties.map(({ name, type: word, kind, of }) =>
    kind === "object" || of === undefined ? `${name} ${word}` : `${name} ${word} of ${of}`,
  );
}

function must<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}
