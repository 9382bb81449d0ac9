import { DEPTH_LIMIT, type Decoded } from "./decoded.ts";
import { jsonFaultAt } from "./json-fault.ts";

/** Reads JSON bodies; malformed or too deeply nested ones are refused, with the position if there is one. */
export function readJson(text: string): Decoded {
  // Checked before parsing: half a million nested lists take long to create and to free.
  if (isNestedDeeper(text, DEPTH_LIMIT)) {
    return { ok: false, detail: `The JSON is nested deeper than ${DEPTH_LIMIT} levels.` };
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, detail: `Malformed JSON ${placeOf(text)}.` };
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

/** A text with fewer brackets than allowed levels needs no check; that is true of every usual body. */
function isNestedDeeper(text: string, levels: number): boolean {
  if (openings(text, "{", levels) + openings(text, "[", levels) <= levels) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at++;
      else inText = code !== QUOTE;
    } else if (code === QUOTE) inText = true;
    // `[` and `{`, then `]` and `}`.
    else if ((code === 91 || code === 123) && ++depth > levels) return true;
    else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** Counts brackets, but only as many as needed. */
function openings(text: string, bracket: string, enough: number): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at >= 0 && count <= enough; at = text.indexOf(bracket, at + 1)) count++;
  return count;
}

function placeOf(text: string): string {
  const lines = text.slice(0, jsonFaultAt(text)).split("\n");
  return `at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
