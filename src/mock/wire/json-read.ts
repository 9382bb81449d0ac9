import { DEPTH_LIMIT, type Decoded } from "./decode.ts";

/** JSON bodies; what is malformed or nested without end is refused, with its place where there is one. */
export function readJson(text: string): Decoded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, detail: `Malformed JSON ${placeOf(text, error)}.` };
  }
  if (isDeeper(value, DEPTH_LIMIT)) {
    return { ok: false, detail: `The JSON is nested deeper than ${DEPTH_LIMIT} levels.` };
  }
  return { ok: true, value };
}

/** Looks no further down than the limit, whatever comes below. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, levels - 1));
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

/** Engines name the position in their message, or say that the text ended too early. */
function placeOf(text: string, error: unknown): string {
  const named = /position (\d+)/.exec(String(error))?.[1];
  const at = named === undefined ? text.length : Number(named);
  const lines = text.slice(0, at).split("\n");
  return `at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
