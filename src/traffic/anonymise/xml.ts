import { escapeXml } from "../../escape.ts";
import Builder from "fast-xml-builder";
import { isNil, type XmlElement } from "../../wire/xml-read.ts";
import { mapYielding } from "../map-yielding.ts";
import { withNames } from "./names.ts";
import type { Anonymiser } from "./value.ts";

/** Anonymises XML bodies by element name, with the same rules as for JSON. The output has no prefixes. */

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  processEntities: false,
});
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

export async function anonymiseXml(
  root: XmlElement,
  typeName: string,
  { scalar, key, personOf, rowOf }: Anonymiser,
): Promise<string> {
  function content(
    element: XmlElement,
    type: string,
    of: string,
    person: number | undefined,
    isMap = false,
  ): object | string {
    if (isNil(element)) return { "@xsi:nil": "true" };
    if (element.children.length === 0) return escapeXml(scalar(element.text, type, element.name, person));
    // A record of its own, unless it only wraps the items of a list.
    const own = personOf(
      element.children.map((child) => [child.name, child.text] as const),
      of,
    );
    const inside = Object.entries(Object.groupBy(element.children, (child) => child.name));
    return withNames(
      inside.map(([name, children = []]) => [
        key(name),
        children.map((child) => (isMap ? content(child, of, of, undefined) : below(child, of, own))),
      ]),
    );
  }
  function below(child: XmlElement, type: string, person: number | undefined): object | string {
    const row = rowOf(type, child.name);
    const isItem = row === undefined && rowOf(child.name, child.children[0]?.name ?? "") !== undefined;
    const of = isItem ? child.name : (row?.of?.replace(/\[\]$/, "") ?? "");
    return content(child, type, of, person, row?.kind === "dictionary");
  }
  const isList = root.name.startsWith("ArrayOf");
  const name = key(root.name);
  const head = '<?xml version="1.0" encoding="utf-8"?>';
  if (isList && root.children.length > 0) {
    const items = await mapYielding(root.children, (child) =>
      builder.build({ [key(child.name)]: below(child, "", undefined) }),
    );
    return [`${head}<${name} xmlns:xsi="${XSI}">`, ...items, `</${name}>`].join("");
  }
  const inside = content(root, "", isList ? "" : typeName, undefined);
  const whole = typeof inside === "object" ? inside : { "#text": inside };
  return head + builder.build({ [name]: { "@xmlns:xsi": XSI, ...whole } });
}
