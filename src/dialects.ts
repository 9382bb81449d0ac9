import type { Dialect } from "./model.ts";

export const DIALECTS: readonly Dialect[] = ["documented", "observed"];

export function isDialect(name: unknown): name is Dialect {
  return DIALECTS.some((dialect) => dialect === name);
}
