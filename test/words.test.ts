import { describe, expect, it } from "vitest";
import { sourceFiles } from "./support/imports.ts";
import { readText } from "./support/root.ts";

/** Private words that the code once had for things with a usual name; in names of files and of exports they are gone. */
const GONE = [
  "kitchen",
  "course",
  "aside",
  "spared",
  "strike",
  "struck",
  "wish",
  "wishes",
  "newcomer",
  "unbindable",
  "misfit",
  "misfits",
  "breath",
  "nobodys",
  "territory",
  "patience",
  "anew",
  "bent",
  "depart",
  "departure",
  "departures",
  "mutant",
  "mutants",
  "knock",
  "crowded",
  "lively",
  "noticed",
  "remembered",
  "keeper",
];

const EXPORT = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** The words of a name such as `goThrough`, `go-through` or `GO_THROUGH`. */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

describe("names in src/", () => {
  const files = sourceFiles().filter((file) => !file.startsWith("generated/"));

  it("are usual words: no file or folder is called otherwise", () => {
    expect(files.filter((file) => wordsOf(file).some((word) => GONE.includes(word)))).toEqual([]);
  });

  it("are usual words: no export is called otherwise", () => {
    const names = files.flatMap((file) =>
      [...readText(`src/${file}`).matchAll(EXPORT)].map(([, name = ""]) => ({ file, name })),
    );
    expect(names.length).toBeGreaterThan(1000);
    const gone = names.filter(({ name }) => wordsOf(name).some((word) => GONE.includes(word)));
    expect(gone.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it("are spoken of plainly: agents and customers are named as such", () => {
    const VAGUE = /\b(?:nobody|somebody|whoever|anybody)\b/i;
    // What people of the mock's world say, what a recorded server says, and names that a user may have set.
    const quoted = [
      /^data\//,
      /^deviations\/pick-ups\.ts$/,
      /^mock\/(?:faults\/refusals|world\/topic-carrier|wire\/reasons)\.ts$/,
    ];
    const vague = files
      .filter((file) => !quoted.some((one) => one.test(file)))
      .flatMap((file) =>
        readText(`src/${file}`)
          .split("\n")
          .filter((line) => VAGUE.test(line) && !/"nobody(?:@example\.com)?"/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(vague).toEqual([]);
  });
});
