import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText, ROOT } from "./support/root.ts";

/** Knowledge that has one home: what it looks like in a source file, and where it may stand. */
const HOMES: readonly (readonly [what: string, pattern: RegExp, home: readonly string[]])[] = [
  ["the guard of objects", /typeof (\w+) === "object" && \1 !== null && !Array\.isArray\(\1\)/, ["values.ts"]],
  ["a guard or a text by that name", /function (?:is(?:Record|Object|Carrier)|textOf)\(\w+: unknown\)/, ["values.ts"]],
  ["escaping for HTML, XML, patterns and pointers", /: "&amp;"|\\\$&|replaceAll\("~", "~0"\)/, ["escape.ts"]],
  ["the dialects", /"documented", "observed"/, ["dialects.ts"]],
  ["the sample credentials", /dGplMDpUamUw/, ["sample-credentials.ts"]],
  ["what a secret is called", /token\|ticket|authori\[sz\]ation\|/i, ["redact.ts"]],
  ["curl lines", /\["curl"|`curl -/, ["curl.ts"]],
  ["what a terminal would not take for text", /\\u202[89ae]|\\p\{Cc\}/i, ["printable.ts", "curl.ts", "script-text.ts"]],
  ["edit distance", /levenshtein/i, ["nearest.ts"]],
  [
    "merging contracts",
    /\{ \.\.\.\w+\.(?:types|enums)\b|\{\}, \w+\.types|\(\{ types \}\) => types/,
    ["extend-contract.ts"],
  ],
  ["matching addresses", /\{\\w\+\\\}\/g?, "\(?\[\^\/\]|join\("\[\^\/\]\+"\)/, ["routing/route.ts"]],
  [
    "reading the query of an address",
    /URLSearchParams\((?:url\b|searchOf|\/\\\?)|select=\/i|searchParams\.\w+\("\$/,
    ["routing/address.ts"],
  ],
  // Node's own way to make all of a path tries for ever below /proc.
  ["making folders", /\bmkdir(?:Sync)?\b/, ["make-folder.ts"]],
  ["the origin of links", /x-forwarded-|linkBase: `/, ["mock/http/link-base.ts"]],
];

const texts = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.startsWith("generated/"))
  .map((file) => [file, readText(`src/${file}`)] as const);

describe("one home", () => {
  it.each(HOMES)("for %s", (_, pattern, home) => {
    const places = texts.filter(([, text]) => pattern.test(text)).map(([file]) => file);
    expect(places.filter((file) => !home.includes(file))).toEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });
});
