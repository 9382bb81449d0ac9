import type { Decoded } from "./decode.ts";

/** JSON bodies; what is malformed is refused with its place. */
export function readJson(text: string): Decoded {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, detail: `Malformed JSON ${placeOf(text, error)}.` };
  }
}

/** Engines name the position in their message, or say that the text ended too early. */
function placeOf(text: string, error: unknown): string {
  const named = /position (\d+)/.exec(String(error))?.[1];
  const at = named === undefined ? text.length : Number(named);
  const lines = text.slice(0, at).split("\n");
  return `at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
