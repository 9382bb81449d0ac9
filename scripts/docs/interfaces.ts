import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "rolldown/utils";
import { code, table } from "./markdown.ts";

/** A type of the public API: what each member is for, from its docstring. */
export function interfaceTable(root: string, name: string): string {
  const { file, text } = sourceOf(root, name);
  const { program, comments } = parseSync(file, text);
  const declaration = program.body
    .flatMap((node) => (node.type === "ExportNamedDeclaration" && node.declaration ? [node.declaration] : []))
    .find((node) => node.type === "TSInterfaceDeclaration" && node.id.name === name);
  if (declaration?.type !== "TSInterfaceDeclaration") throw new Error(`${file} declares no interface ${name}`);
  const rows = declaration.body.body.map((member, index, all) => {
    const from = all[index - 1]?.end ?? declaration.body.start;
    const doc = comments.findLast(({ start, end }) => start >= from && end <= member.start);
    return [code(signature(text.slice(member.start, member.end))), doc ? prose(doc.value) : ""];
  });
  return table(["member", "meaning"], rows);
}

const ENTRIES = ["index.ts", "msw.ts", "vitest.ts", "connect.ts", "world.ts", "playwright.ts", "vite.ts"];

/** The file that an entry of the package takes the type from. */
function sourceOf(root: string, name: string): { readonly file: string; readonly text: string } {
  const read = (file: string): string => readFileSync(join(root, "src", file), "utf8");
  for (const entry of ENTRIES) {
    for (const [, names = "", file = ""] of read(entry).matchAll(/^export (?:type )?\{([^}]*)\} from "\.\/(.+)";/gm)) {
      if (names.split(",").some((exported) => exported.trim() === name)) return { file, text: read(file) };
    }
  }
  throw new Error(`no entry of the package exports the type ${name}`);
}

/** `readonly seed?: number;` as a reader wants it: `seed?: number`. */
function signature(text: string): string {
  return (
    text
      .replaceAll(/\/\*\*[^]*?\*\//g, "")
      .replaceAll(/\breadonly /g, "")
      .replaceAll(/\s+/g, " ")
      .replace(/;$/, "")
      .trim()
      // The question mark behind the name says so already.
      .replace(/^(\w+\?: )\((.*)\) \| undefined$/, "$1$2")
      .replace(/^(\w+\?: .*) \| undefined$/, "$1")
  );
}

function prose(comment: string): string {
  return comment
    .replace(/^\*/, "")
    .replaceAll(/\n\s*\* ?/g, "\n")
    .trim();
}
