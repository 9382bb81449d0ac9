import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { descriptionsIn, hashWords } from "./own-words.ts";
import { readPage } from "./read-page.ts";
import { readSwagger } from "./read-swagger.ts";

/**
 * The facts of all documents, by the name of the file in fixtures/documents/. `folder` holds the five pages; the vendor's
 * descriptions are in `reference/` beside it.
 */
export function documentFacts(folder: string): Readonly<Record<string, object>> {
  const pages = filesIn(folder, /\.txt$/);
  const descriptions = filesIn(join(folder, "../reference"), /\.json$/);
  const also = filesIn(join(folder, "../reference/also"), /\.json$/);
  const swaggers = [...descriptions, ...also].filter(({ name }) => /^(?:Swagger-v1|openapi-v3)-/.test(name));
  const texts = [...descriptions, ...also].flatMap(({ text }) => descriptionsIn(JSON.parse(text)));
  return Object.fromEntries([
    ...pages.map(({ name, text }) => [`${name.slice(0, 3)}.json`, readPage(text)] as const),
    ...swaggers.map(({ name, text }) => [name, readSwagger(text)] as const),
    [
      "own-words.json",
      hashWords(
        pages.map(({ text }) => text),
        texts,
      ),
    ],
  ]);
}

function filesIn(folder: string, pattern: RegExp): { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, "") }));
}

const WIDTH = 120;

/** JSON whose lists and objects stand on one line where they fit, so that a row of a table is a row. */
export function formatFacts(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (indent.length + flat.length <= WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = Object.entries(value).map(
    ([key, item]) => `${inner}${isList ? "" : `${JSON.stringify(key)}: `}${formatFacts(item, inner)}`,
  );
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  return `${open}\n${items.join(",\n")}\n${indent}${close}`;
}
