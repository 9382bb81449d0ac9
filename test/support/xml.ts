import { DOMParser, type Element } from "@xmldom/xmldom";
import { contract } from "../../src/contract.ts";
import type { Property } from "../../src/type-model.ts";

/**
 * Reads XML answers with another parser than the kit's, back to what JSON would say. By the rows of the table: nothing
 * of the kit's own reader or writer is used.
 */
export function readBack(text: string): { readonly root: string; readonly value: unknown } {
  const errors: string[] = [];
  const document = new DOMParser({
    // This parser's own rule is that of XML 1.1, where U+0085 and U+2028 end lines too.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, "\n"),
    onError: (level, message) => void (level === "warning" || errors.push(`${level}: ${message}`)),
  }).parseFromString(text, "text/xml");
  if (errors.length > 0) throw new Error(errors.join("; "));
  const root = document.documentElement;
  if (!root) throw new Error("there is no root element");
  const list = /^ArrayOf(.*)$/.exec(root.localName ?? "")?.[1];
  const value = list === undefined ? typed(root.localName ?? "", root) : children(root).map((one) => typed(list, one));
  return { root: root.tagName, value };
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

function typed(typeName: string, element: Element): unknown {
  if (isNil(element)) return null;
  const type = contract.types[typeName];
  if (!type) return scalar(typeName, element);
  const inside = new Map(children(element).map((child) => [child.localName ?? "", child]));
  const found = Object.fromEntries(
    type.properties.flatMap((property) => {
      const child = inside.get(property.name);
      return child ? [[property.name, valueOf(property, child)]] : [];
    }),
  );
  const unknown = [...inside.keys()].filter((name) => !Object.hasOwn(found, name));
  return unknown.length === 0 ? found : { ...found, unknown };
}

function valueOf({ kind, of = "string" }: Property, element: Element): unknown {
  if (isNil(element)) return null;
  if (kind === "object") return typed(of, element);
  if (kind === "array") return items(of, element);
  if (kind === "dictionary") {
    return Object.fromEntries(
      children(element).map((child) => [unescapeName(child.localName ?? ""), typed(of, child)]),
    );
  }
  return scalar(kind, element);
}

function items(of: string, element: Element): unknown[] {
  const inner = of.replace("[]", "");
  return children(element).map((child) => (inner === of ? typed(of, child) : items(inner, child)));
}

function scalar(kind: string, element: Element): unknown {
  const text = element.textContent ?? "";
  if (kind === "int32" || kind === "int64" || kind === "double") return Number(text);
  return kind === "bool" ? text === "true" : text;
}

/** `_x003A_` is a colon (.NET's XmlConvert). */
function unescapeName(name: string): string {
  return name.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function isNil(element: Element): boolean {
  return element.getAttributeNS(XSI, "nil") === "true";
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
