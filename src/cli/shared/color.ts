import type { CliIo } from "./io.ts";

/** Colour on a terminal only, unless FORCE_COLOR asks for it; NO_COLOR has the last word. */
export function useColor({ env, isTTY }: Pick<CliIo, "env" | "isTTY">): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTTY && env["TERM"] !== "dumb";
}
