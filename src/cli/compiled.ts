import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract, Operation, RequestHeader } from "../model.ts";
import { readFolder } from "../spec/load.ts";

/**
 * A contract beside the tables that it was compiled from, so that thousands of operations are there at once. It says which
 * tables those were: once somebody changes one of them by hand, it counts no more.
 */
export const COMPILED = "compiled.json";

interface Kept {
  readonly digest: string;
  /** Descriptions of request headers by name: every operation repeats them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contract: Omit<Contract, "operations"> & { readonly operations: readonly KeptOperation[] };
}

type KeptOperation = Omit<Operation, "headers"> & { readonly headers: readonly string[] };

/** The text to keep for tables (texts by file name) and their contract. */
export function formatCompiled(files: Readonly<Record<string, string>>, contract: Contract): string {
  const headers: Record<string, string> = {};
  const operations = contract.operations.map((operation): KeptOperation => {
    for (const { name, description } of operation.headers) headers[name] = description;
    return { ...operation, headers: operation.headers.map(({ name }) => name) };
  });
  const kept: Kept = { digest: digestOf(files), headers, contract: { ...contract, operations } };
  return `${JSON.stringify(kept)}\n`;
}

/** The contract of a folder; undefined where none is kept, or the tables are not those that it was made of. */
export function readCompiled(folder: string): Contract | undefined {
  const file = join(folder, COMPILED);
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
  if (kept.digest !== digestOf(readFolder(folder))) return undefined;
  const operations = kept.contract.operations.map((operation): Operation => ({
    ...operation,
    headers: operation.headers.map((name, at): RequestHeader => {
      const source = { document: operation.document, table: "Request Headers", row: at + 1 };
      return { name, description: kept.headers[name] ?? "", source };
    }),
  }));
  return { ...kept.contract, operations };
}

function digestOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${files[name]}\n`);
  return hash.digest("hex");
}
