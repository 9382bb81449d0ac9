import { readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { join as joinPath } from "node:path";
import { describe, expect, it } from "vitest";
import { readText, ROOT } from "./support/root.ts";

/** The package's entries, and what is generated: their exports are for users. */
const PUBLIC =
  /^src\/(?:(?:index|msw|vitest|jest|connect|world|playwright|vite|node|bin)\.ts|deviations?(?:\/index)?\.ts|departures\.ts|groups\/|generated\/)/;

interface Export {
  readonly file: string;
  readonly name: string;
}

const files = new Map(
  ["src", "test", "scripts"].flatMap((folder) =>
    readdirSync(joinPath(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file): [string, string] => {
        const path = `${folder}/${file.replaceAll("\\", "/")}`;
        return [path, readText(path)];
      }),
  ),
);

const DECLARATION = /^export (?:async )?(?:const|let|function|interface|type|class) (\w+)/gm;
const NAMED = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*"(\.[^"]+)"/gm;
const WHOLE = /^(?:import|export)\s+(?:type\s+)?\*[^"]*"(\.[^"]+)"/gm;
const DYNAMIC = /import\(\s*"(\.[^"]+)"\s*\)/g;

/** Code inside template literals, such as that of generated files, declares nothing. */
function withoutTemplates(text: string): string {
  return text.replace(/`(?:[^`\\]|\\.)*`/gs, "``");
}

function exportsOf(file: string, text: string): Export[] {
  return [...withoutTemplates(text).matchAll(DECLARATION)].map(([, name = ""]) => ({ file, name }));
}

/** What a file imports, as `file name`; `*` for all of a file. A dynamic import counts for every word of the text. */
function importsIn(file: string, text: string): string[] {
  const target = (path: string): string => join(dirname(file), path);
  const named = [...text.matchAll(NAMED)].flatMap(([, names = "", path = ""]) =>
    names.split(",").map(
      (name) =>
        `${target(path)} ${name
          .trim()
          .replace(/^type\s+/, "")
          .replace(/\s+as\s.*$/s, "")}`,
    ),
  );
  const whole = [...text.matchAll(WHOLE)].map(([, path = ""]) => `${target(path)} *`);
  const late = [...text.matchAll(DYNAMIC)].flatMap(([, path = ""]) =>
    [...new Set(text.match(/\w+/g))].map((word) => `${target(path)} ${word}`),
  );
  return [...named, ...whole, ...late];
}

describe("the exports of src/", () => {
  it("are each imported by another file", () => {
    const imported = new Set([...files].flatMap(([file, text]) => importsIn(file, text)));
    const unused = [...files]
      .filter(([file]) => file.startsWith("src/") && !PUBLIC.test(file) && !imported.has(`${file} *`))
      .flatMap(([file, text]) => exportsOf(file, text))
      .filter(({ file, name }) => !imported.has(`${file} ${name}`));
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it.each([
    ["export const a = 1;\nconst b = 2;", ["a"]],
    ["export async function a() {}\nexport interface B {}\nexport type C = 1;", ["a", "B", "C"]],
    ["const text = `\nexport const a = 1;\n`;", []],
  ])("%j", (text, names) => {
    expect(exportsOf("src/a.ts", text).map(({ name }) => name)).toEqual(names);
  });
});
