import Builder from "fast-xml-builder";

/**
 * XML answers: the carrier's name as root, PascalCase elements, no namespace but that of `xsi:nil` (the published
 * example shows no more; nil, lists and dictionaries are this kit's choice, see domain notes in README).
 */

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  // Without this, xsi:nil="true" comes out as a bare xsi:nil, which is no XML.
  suppressBooleanAttributes: false,
  processEntities: true,
});
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Writes a plain answer; a list's root is `ArrayOf` and the type's name, with one element an item. */
export function writeXml(typeName: string, value: unknown): string {
  const list = Array.isArray(value);
  const root = list ? `ArrayOf${typeName}` : typeName;
  const content = list ? { [typeName]: value.map(element) } : element(value);
  const body = builder.build({ [root]: { "@xmlns:xsi": XSI, ...asObject(content) } });
  return `<?xml version="1.0" encoding="utf-8"?>${body}`;
}

function asObject(content: unknown): object {
  return typeof content === "object" && content !== null ? content : { "#text": content };
}

/** Null is an element with xsi:nil; a list inside a carrier holds an `Item` for each value. */
function element(value: unknown): unknown {
  if (value === null || value === undefined) return { "@xsi:nil": "true" };
  if (Array.isArray(value)) return { Item: value.map(element) };
  if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, element(item)]));
}
