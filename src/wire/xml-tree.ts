import { addTo, newBranch, plainOf, type Branch, type Textual } from "./tree.ts";
import { isNil, type XmlElement } from "./xml-read.ts";

/** An element as plain values: its text, null for nil, or its contents by name. Text between elements is ignored. */
export function plainXml(element: XmlElement): Textual {
  return plainOf(leafOf(element));
}

function leafOf(element: XmlElement): Branch | string | null {
  if (isNil(element)) return null;
  if (element.children.length === 0) return element.text;
  const branch = newBranch();
  for (const child of element.children) addTo(branch, child.name, leafOf(child));
  return branch;
}
