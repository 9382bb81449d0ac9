import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract, Operation, RequestHeader } from "../../model.ts";
import { readFolder } from "../../spec/load.ts";

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
  const kept = keptIn(folder);
  if (!kept || isEdited(folder, kept)) return undefined;
  const operations = kept.contract.operations.map((operation): Operation => ({
    ...operation,
    headers: operation.headers.map((name, at): RequestHeader => {
      const source = { document: operation.document, table: "Request Headers", row: at + 1 };
      return { name, description: kept.headers[name] ?? "", source };
    }),
  }));
  return { ...kept.contract, operations };
}

/** Has somebody changed tables since they were compiled? */
export function isEdited(folder: string, kept: Pick<Kept, "digest"> | undefined = keptIn(folder)): boolean {
  return kept !== undefined && kept.digest !== digestOf(readFolder(folder));
}

function keptIn(folder: string): Kept | undefined {
  const file = join(folder, COMPILED);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Kept) : undefined;
}

function digestOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${files[name]}\n`);
  return hash.digest("hex");
}
