import { existsSync } from "node:fs";
import { posix } from "node:path";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { readPages } from "../../scripts/docs/read-pages.ts";
import { createProgram } from "../../src/cli/main.ts";
import { NO_IO } from "../../scripts/docs/sections.ts";
import { readRecipe } from "../support/recipes.ts";
import { readJson, readText, ROOT } from "../support/root.ts";

const pages = new Map([
  ...readPages(ROOT),
  ["README.md", readText("README.md")],
  ["CONTRIBUTING.md", readText("CONTRIBUTING.md")],
]);
const guides = [...pages].filter(([file]) => file.startsWith("docs/guides/") || file === "README.md");
const { scripts } = readJson("package.json") as { readonly scripts: object };
const commands = new Map<string, Command>(createProgram(NO_IO).commands.map((each) => [each.name(), each]));

/** What is typed: the lines of blocks for a shell, and commands in code font. */
function typedIn(page: string): readonly string[] {
  const blocks = [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, text = ""]) =>
    text.replaceAll("\\\n", " ").split("\n"),
  );
  const inline = [...page.replaceAll(/```[^]*?```/g, "").matchAll(/`((?:npx |npm run |so-mock )[^`]+)`/g)].map(
    ([, text = ""]) => text,
  );
  return [...blocks, ...inline].flatMap((line) => line.split(" && ")).map((line) => line.trim());
}

/** What is wrong with a command line: a command, a flag or a script that does not exist. */
function wrongIn(line: string): readonly string[] {
  const [, script] = /^npm run (?:-s )?([\w:-]+)/.exec(line) ?? [];
  if (script !== undefined && !(script in scripts)) return [`${line}: no script ${script}`];
  const [, called, rest = ""] = /(?:so-mock(?: --)?|npm) ([a-z][a-z-]*)(.*)$/.exec(line) ?? [];
  const name = called === "start" ? "serve" : called;
  if (name === undefined || (line.startsWith("npm ") && name !== "serve")) return [];
  const command = commands.get(name);
  if (!command) return /^(?:npx )?so-mock /.test(line) ? [`${line}: no command ${name}`] : [];
  const known = new Set([...command.options.flatMap(({ long }) => long ?? []), "--help"]);
  return [...rest.matchAll(/(?<=\s)--[a-z][\w-]*/g)].flatMap(([flag]) =>
    known.has(flag) ? [] : [`${line}: no flag ${flag}`],
  );
}

describe("what a page tells to type", () => {
  it.each([...pages])("%s: commands, flags and scripts that exist", (_, page) => {
    expect(typedIn(page).flatMap(wrongIn)).toEqual([]);
  });

  it.each(guides)("%s: in an empty folder with the package, unless the page says where", (_, page) => {
    const typed = typedIn(page);
    expect(typed.filter((line) => line.startsWith("npm start -- "))).toEqual([]);
    const named = typed.flatMap((line) =>
      [...line.matchAll(/(?<=\s)(?:fixtures|shared|test|examples)\/[^\s'"]*/g)].map(([path]) => path),
    );
    const written = typed.join("\n");
    expect(named.filter((path) => !existsSync(`${ROOT}/${path}`) && !written.includes(`--out ${path}`))).toEqual([]);
  });

  it.each(guides)("%s: files that are all there", (file, page) => {
    // What a command of the page writes, such as the contract and the types of an import.
    const written = typedIn(page).flatMap((line) =>
      [...line.matchAll(/--(?:contract|types) (\S+)/g)].map(([, name = ""]) => name),
    );
    const headings = [...page.matchAll(/^##+ (.+)$/gm)].flatMap(([, title = ""]) =>
      page.includes("```") ? [title] : [],
    );
    const lacking = headings.flatMap((heading) => {
      const { files } = readRecipe(file, heading);
      const imported = Object.entries(files).flatMap(([name, text]) =>
        [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => posix.join(posix.dirname(name), path)),
      );
      return imported.filter((name) => !(name in files) && !written.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it.each(guides)("%s: tests that import what they call", (_, page) => {
    const blocks = [...page.matchAll(/```(?:ts|tsx|js)\n([^]*?)```/g)].map(([, text = ""]) => text);
    const lacking = blocks.flatMap((text) => {
      if (!text.includes("import ") || text.includes(".mjs\n")) return [];
      const imported = [...text.matchAll(/import (?:type )?\{([^}]*)\}/g)].flatMap(([, names = ""]) =>
        names.split(/[\s,]+/),
      );
      return ["test", "expect", "describe"].filter(
        (name) => new RegExp(`(?:^|[^.\\w])${name}\\(`).test(text) && !imported.includes(name),
      );
    });
    expect(lacking).toEqual([]);
  });
});
