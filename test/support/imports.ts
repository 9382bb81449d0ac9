/** The imports of src/, as text has them: who imports what, and whether only for types. */

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { join as joinPath } from "node:path";
import { readText, ROOT } from "./root.ts";

export interface Import {
  /** File below src/, such as `mock/http/app.ts`. */
  readonly from: string;
  /** A file below src/ (`schema/cite.ts`), one beside it (`../contracts/contract.json`), or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly local: boolean;
  /** Is it loaded only when a function asks for it? */
  readonly late: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"\s*\)/g;

export function importsOf(file: string, text: string): Import[] {
  const found = [
    ...[...text.matchAll(STATEMENT)].map(([, type, to = ""]) => ({ to, typeOnly: type !== undefined, late: false })),
    ...[...text.matchAll(DYNAMIC)].map(([, to = ""]) => ({ to, typeOnly: false, late: true })),
  ];
  return found.map(({ to, typeOnly, late }) => {
    const local = to.startsWith(".");
    return { from: file, to: local ? join(dirname(file), to) : to, typeOnly, local, late };
  });
}

export function sourceFiles(): string[] {
  return readdirSync(joinPath(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:ts|js)$/.test(file));
}

export function importsOfSource(): Import[] {
  return sourceFiles().flatMap((file) => importsOf(file, readText(`src/${file}`)));
}

/** Every file and package that loads with a file, types aside. */
export function loadedWith(file: string, imports: readonly Import[]): Set<string> {
  const loaded = new Set([file]);
  for (const current of loaded) {
    for (const { from, to, typeOnly } of imports) if (from === current && !typeOnly) loaded.add(to);
  }
  return loaded;
}

/** Files that import each other, directly or through others: each circle as its files in order. */
export function circlesOf(imports: readonly Import[]): string[] {
  const targets = Map.groupBy(
    imports.filter(({ local }) => local),
    ({ from }) => from,
  );
  const reached = new Map<string, Set<string>>();
  for (const file of targets.keys()) {
    const seen = new Set<string>();
    for (const { to } of targets.get(file) ?? []) seen.add(to);
    for (const next of seen) for (const { to } of targets.get(next) ?? []) seen.add(to);
    reached.set(file, seen);
  }
  const circles = [...reached]
    .filter(([file, seen]) => seen.has(file))
    .map(([file, seen]) =>
      [...seen]
        .filter((other) => reached.get(other)?.has(file))
        .sort()
        .join(", "),
    );
  return [...new Set(circles)].sort();
}
