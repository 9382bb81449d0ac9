import { readText } from "./root.ts";

/** A recipe of the README: what to type, and the files to write. */
export interface Recipe {
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** The recipe below a heading of the README; a code block that starts with the name of a file in a comment is that file. */
export function readRecipe(heading: string): Recipe {
  const readme = readText("README.md");
  const start = readme.indexOf(`\n### ${heading}\n`);
  if (start < 0) throw new Error(`README.md has no heading "### ${heading}".`);
  const end = readme.slice(start + 5).search(/\n##+ /);
  const section = readme.slice(start, end < 0 ? undefined : start + 5 + end);
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = "", text = ""]) => ({ kind, text }));
  return {
    commands: blocks.filter(({ kind }) => kind === "sh").flatMap(({ text }) => text.trim().split("\n")),
    files: Object.fromEntries(
      blocks.flatMap(({ text }) => {
        const [, name] = /^(?:\/\/|<!--) (\S+\.\w+)(?: -->)?\n/.exec(text) ?? [];
        return name === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
}
