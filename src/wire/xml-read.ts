/** The only XML reader, for answers and requests, and the only import of saxes: strict about form. Pure. */

import { SaxesParser, type SaxesTag } from "saxes";

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Keys without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, whitespace kept. */
  readonly text: string;
}

/** A problem with the syntax starts with its position, `line:column: `. */
export type XmlReading = { readonly root: XmlElement } | { readonly problem: string };

interface XmlReadOptions {
  /** The greatest depth of elements; unlimited by default. */
  readonly depth?: number;
  /** The greatest number of elements; unlimited by default. */
  readonly elements?: number;
  /** Whether every prefix must be bound to a namespace. Default no. */
  readonly namespaces?: boolean;
}

interface Draft {
  name: string;
  attributes: Record<string, string>;
  children: Draft[];
  text: string;
}

/** Reads a whole document. Entities of a DOCTYPE are never expanded: a document with one is refused. */
export function readXml(text: string, options: XmlReadOptions = {}): XmlReading {
  const reader = createReader(options);
  reader.write(text);
  return reader.end();
}

/** The same piece by piece, with a pause after each. */
export async function readXmlInTurns(text: string, pause: () => Promise<unknown>): Promise<XmlReading> {
  const reader = createReader({});
  for (let at = 0; at < text.length; at += PIECE) {
    reader.write(text.slice(at, at + PIECE));
    await pause();
  }
  return reader.end();
}

const PIECE = 100_000;

interface Reader {
  readonly write: (text: string) => void;
  readonly end: () => XmlReading;
}

function createReader({ depth = Infinity, elements = Infinity, namespaces = false }: XmlReadOptions): Reader {
  let problem: string | undefined;
  let root: Draft | undefined;
  let count = 0;
  const open: Draft[] = [];
  const parser = new SaxesParser({ xmlns: namespaces, position: true });
  // The parser would continue after a problem; the rest of its output is useless.
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw parser.makeError("a DOCTYPE is not accepted.");
  });
  parser.on("opentag", (tag) => {
    if (++count > elements) throw parser.makeError(`more than ${elements} elements.`);
    if (open.length >= depth) throw parser.makeError(`nested deeper than ${depth} levels.`);
    const element: Draft = {
      name: localName(tag.name),
      attributes: attributesOf(tag),
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
  const attempt = (step: () => void): void => {
    if (problem !== undefined) return;
    try {
      step();
    } catch (error) {
      // The parser throws nothing else. An import from src/errors.ts would part a chunk of every page's bundle.
      problem = (error as Error).message;
    }
  };
  return {
    write: (text) => attempt(() => parser.write(text)),
    end: () => {
      attempt(() => parser.close());
      return problem === undefined && root ? { root } : { problem: problem ?? "there is no root element" };
    },
  };
}

/** Nil in any of its usual forms: `xsi:nil`, `i:nil`, `d3p1:nil`, `nil`, with `true` or `1`. */
export function isNil(element: XmlElement): boolean {
  const value = element.attributes["nil"]?.trim();
  return value === "true" || value === "1";
}

function attributesOf({ attributes }: SaxesTag): Record<string, string> {
  const entries = Object.entries(attributes).map(([key, value]) => [
    localName(key),
    typeof value === "string" ? value : value.value,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
