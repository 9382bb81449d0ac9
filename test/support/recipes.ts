import { readText } from "./root.ts";

/** A recipe of README or docs/: what to type, and the files to write. */
export interface Recipe {
  readonly commands: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** The recipe below a heading of a page; a code block that starts with the name of a file in a comment is that file. */
export function readRecipe(page: string, heading: string): Recipe {
  const text = readText(page);
  const title = [...text.matchAll(/^##+ (.+)$/gm)].find(([, words]) => words === heading);
  if (!title) throw new Error(`${page} has no heading "${heading}".`);
  const below = text.slice(title.index + title[0].length);
  const end = below.search(/\n##+ /);
  const section = below.slice(0, end < 0 ? undefined : end);
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind = "", text = ""]) => ({ kind, text }));
  return {
    commands: blocks.filter(({ kind }) => kind === "sh").flatMap(({ text }) => text.trim().split("\n")),
    files: Object.fromEntries(
      blocks.flatMap(({ text }) => {
        const [, name] = /^(?:\/\/|#|<!--) (\S+\.\w+)(?: -->)?\n/.exec(text) ?? [];
        return name === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
}
