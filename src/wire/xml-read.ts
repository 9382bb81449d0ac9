/** The only reader of XML answers and the only import of saxes: strict about form, open about prefixes. Pure. */

import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Keys without their prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, blanks kept. */
  readonly text: string;
}

export type XmlReading = { readonly root: XmlElement } | { readonly problem: string };

interface Draft {
  name: string;
  attributes: Record<string, string>;
  children: Draft[];
  text: string;
}

/** Reads a whole document. Entities of a DOCTYPE are never expanded: a document that has one is refused. */
export function readXml(text: string): XmlReading {
  let problem: string | undefined;
  let root: Draft | undefined;
  const open: Draft[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", (error) => {
    problem ??= error.message;
  });
  parser.on("doctype", () => {
    problem ??= "a DOCTYPE is not expected in an answer";
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.entries(tag.attributes).map(([key, value]) => [localName(key), value]);
    const element: Draft = {
      name: localName(tag.name),
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(text).close();
  } catch (error) {
    problem ??= error instanceof Error ? error.message : String(error);
  }
  if (problem !== undefined || !root) return { problem: problem ?? "there is no root element" };
  return { root };
}

/** Nil in any of its usual forms: `xsi:nil`, `i:nil`, `d3p1:nil`, `nil`, with `true` or `1`. */
export function isNil(element: XmlElement): boolean {
  const value = element.attributes["nil"]?.trim();
  return value === "true" || value === "1";
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
