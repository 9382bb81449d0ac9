import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Decoded } from "./decode.ts";

/** XML bodies to nested objects of text: any root, any prefix; nil is null. Document types are refused. */

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

export function readXml(text: string): Decoded {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, detail: "XML with a document type is not taken." };
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    const { msg, line, col } = verdict.err;
    return { ok: false, detail: `Malformed XML at line ${line}, column ${col}: ${msg}` };
  }
  const document = parser.parse(text) as Record<string, unknown>;
  const [root] = Object.values(document);
  return { ok: true, value: plain(root) };
}

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  const { "@nil": nil, ...rest } = node as Record<string, unknown>;
  if (nil === "true" || nil === "1") return null;
  const elements = Object.entries(rest).filter(([name]) => !name.startsWith("@") && name !== "#text");
  if (elements.length === 0 && typeof rest["#text"] === "string") return rest["#text"];
  return Object.fromEntries(elements.map(([name, value]) => [name, plain(value)]));
}
