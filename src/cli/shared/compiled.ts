import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KitError } from "../../errors.ts";
import { extendContract } from "../../extend-contract.ts";
import type { Contract, Operation, RequestHeader } from "../../model.ts";
import { ownValue } from "../../values.ts";
import { readFolder } from "../../spec/load.ts";

/**
 * A compiled contract stored next to its tables, so that thousands of operations load quickly. A digest identifies the
 * tables: once one is edited, the compiled contract is ignored.
 */
export const COMPILED = "compiled.json";

/** Incremented when the keys of a contract change, so that a folder of another version is not misread. */
const FORMAT = 2;

export interface Compiled {
  readonly format: number;
  readonly digest: string;
  /** Descriptions of request headers by name, which every operation would repeat. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contract: Omit<Contract, "operations"> & { readonly operations: readonly CompiledOperation[] };
}

type CompiledOperation = Omit<Operation, "headers"> & {
  readonly headers: readonly string[];
  readonly requiredHeaders?: readonly string[];
  readonly headerValues?: Readonly<Record<string, string>>;
};

/** The text of the compiled file, from the tables' texts by file name and their contract. */
export function formatCompiled(files: Readonly<Record<string, string>>, contract: Contract): string {
  const descriptions = Object.create(null) as Record<string, string>;
  const operations = contract.operations.map((operation): CompiledOperation => {
    for (const { name, description } of operation.headers) descriptions[name] = description;
    const required = operation.headers.filter((row) => row.required).map(({ name }) => name);
    const headers = operation.headers.map(({ name }) => name);
    const values = operation.headers.flatMap(({ name, value }) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return {
      ...operation,
      headers,
      ...(required.length > 0 && { requiredHeaders: required }),
      ...(values.length > 0 && { headerValues: Object.fromEntries(values) }),
    };
  });
  const compiled: Compiled = {
    format: FORMAT,
    digest: digestOf(files),
    headers: descriptions,
    contract: { ...contract, operations },
  };
  return `${JSON.stringify(compiled)}\n`;
}

/** The compiled contract of a folder; undefined if there is none or if its tables were edited. */
export function readCompiled(folder: string): Contract | undefined {
  const compiled = compiledIn(folder);
  if (!compiled || isEdited(folder, compiled)) return undefined;
  if (compiled.format !== FORMAT) {
    throw new KitError({
      code: "import-format",
      what: "another version of so-mock imported these tables",
      where: folder,
      todo: "import them again",
    });
  }
  return extendContract(contractIn(compiled));
}

/** The contract as it was compiled, with what is stored once for all headers. */
export function contractIn(compiled: Pick<Compiled, "headers" | "contract">): Contract {
  const operations = compiled.contract.operations.map(
    ({ requiredHeaders = [], headerValues = {}, ...operation }): Operation => ({
      ...operation,
      headers: operation.headers.map((name, at): RequestHeader => {
        const source = { document: operation.document, table: "Request Headers", row: at + 1 };
        const required = requiredHeaders.includes(name) && { required: true as const };
        const value = ownValue(headerValues, name);
        return {
          name,
          ...required,
          ...(value !== undefined && { value }),
          description: ownValue(compiled.headers, name) ?? "",
          source,
        };
      }),
    }),
  );
  return { ...compiled.contract, operations };
}

/** Were the tables edited since they were compiled? */
export function isEdited(folder: string, compiled: Pick<Compiled, "digest"> | undefined = compiledIn(folder)): boolean {
  return compiled !== undefined && compiled.digest !== digestOf(readFolder(folder));
}

function compiledIn(folder: string): Compiled | undefined {
  const file = join(folder, COMPILED);
  return existsSync(file) ? (JSON.parse(new TextDecoder().decode(readFileSync(file))) as Compiled) : undefined;
}

/** A digest of the tables by name. */
export function digestOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${ownValue(files, name)}\n`);
  return hash.digest("hex");
}
