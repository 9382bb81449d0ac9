import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's folder. */
export const ROOT: string = join(import.meta.dirname, "../..");

export function readText(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

export function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}
