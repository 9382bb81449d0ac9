import { isNil, readXml as parseXml } from "../../wire/xml-read.ts";
import { plainXml } from "../../wire/xml-tree.ts";
import { DEPTH_LIMIT, type Decoded } from "./decoded.ts";

/** Nothing documented has a tenth as many. */
const MOST_ELEMENTS = 10_000;

/**
 * Reads XML bodies as nested objects of text. Any root but a list's, any bound prefix or default namespace; nil is
 * null; attributes, comments, instructions and text between elements are ignored.
 */
export function readXml(text: string): Decoded {
  const reading = parseXml(text, { depth: DEPTH_LIMIT, elements: MOST_ELEMENTS, namespaces: true });
  if ("problem" in reading) return { ok: false, detail: `Malformed XML ${placed(reading.problem)}` };
  const { root } = reading;
  if (isNil(root)) return { ok: true, value: null };
  if (/^ArrayOf/i.test(root.name)) return { ok: true, value: [] };
  // `<ChatSessionEntity/>` is the same as `{}`.
  if (root.children.length === 0 && root.text.trim() === "") return { ok: true, value: {} };
  return { ok: true, value: plainXml(root) };
}

/** The parser puts `line:column: ` before its message. */
function placed(problem: string): string {
  return problem.replace(/^(\d+):(\d+): /, "at line $1, column $2: ");
}
