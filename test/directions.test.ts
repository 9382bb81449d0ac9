import { describe, expect, it } from "vitest";
import { circlesOf, type Import, importsOf, importsOfSource, loadedWith } from "./support/imports.ts";

const imports = importsOfSource();
const files = [...new Set(imports.map(({ from }) => from))];
const show = ({ from, to }: Import): string => `${from} → ${to}`;

/** Which part of the kit a file is: its folder, or its name for a file that stands at the top. */
function partOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : file.replace(/\.ts$/, "");
}

/** A library has one home. */
const HOMES: Readonly<Record<string, RegExp>> = {
  yaml: /^yaml\.ts$/,
  ajv: /^schema\/ajv\.ts$/,
  "@faker-js/faker": /^data\//,
  hono: /^(?:mock\/|server(?:\/|\.ts$)|console\/)/,
  "@hono/node-server": /^server(?:\/|\.ts$)/,
  "mdast-util-from-markdown": /^import\/markdown\.ts$/,
  "mdast-util-gfm-table": /^import\/markdown\.ts$/,
  "micromark-extension-gfm-table": /^import\/markdown\.ts$/,
  "micromark-util-decode-string": /^import\/text\.ts$/,
  msw: /^(?:msw|handlers)(?:\/|\.ts$)/,
  vitest: /^vitest(?:\/|\.ts$)/,
  commander: /^cli\//,
  "fastest-levenshtein": /^nearest\.ts$/,
  tinyqueue: /^mock\//,
  saxes: /^wire\//,
  fflate: /^zip\.ts$/,
  "@redis/client": /^store\/redis\//,
  "node:sqlite": /^store\/file\//,
  "node:cluster": /^cli\//,
  "stream-json": /^traffic\/har\//,
  "stream-chain": /^traffic\/har\//,
  rfc6902: /^mock\/wire\//,
  "fast-xml-builder": /^(?:mock\/wire|verify\/reporters|traffic\/anonymise)\//,
  undici: /^traffic\/proxy\//,
  validator: /^traffic\/anonymise\//,
  picocolors: /^verify\/reporters\//,
  "string-width": /^(?:verify\/reporters|cli)\//,
  "wrap-ansi": /^verify\/reporters\//,
  playwright: /^$/,
};

/** What a part must not import, not even for a type. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  schema: ["spec", "mock", "data", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  spec: ["schema", "mock", "data", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  import: ["spec", "schema", "mock", "data", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  data: ["spec", "mock", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  mock: [
    "spec",
    "groups",
    "handlers",
    "msw",
    "server",
    "verify",
    "vitest",
    "console",
    "store",
    "traffic",
    "deviations",
    "cli",
  ],
  store: ["spec", "schema", "data", "groups", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  changes: ["spec", "mock", "handlers", "msw", "server", "vitest", "console", "store", "traffic", "cli"],
  groups: ["spec", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  verify: [
    "spec",
    "mock",
    "data",
    "handlers",
    "msw",
    "server",
    "vitest",
    "console",
    "store",
    "traffic",
    "deviations",
    "cli",
  ],
  handlers: ["spec", "server", "verify", "vitest", "console", "cli"],
  msw: ["spec", "server", "verify", "vitest", "console", "cli"],
  server: ["spec", "handlers", "msw", "verify", "vitest", "console", "cli"],
  vitest: ["spec", "handlers", "msw", "server", "cli"],
  routing: ["spec", "schema", "mock", "data", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  time: ["spec", "schema", "mock", "data", "handlers", "msw", "server", "verify", "vitest", "console", "cli"],
  deviations: [
    "spec",
    "schema",
    "verify",
    "traffic",
    "store",
    "groups",
    "handlers",
    "server",
    "vitest",
    "console",
    "cli",
  ],
  traffic: ["spec", "mock", "handlers", "msw", "server", "vitest", "console", "cli"],
  console: ["spec", "handlers", "msw", "server", "verify", "vitest", "cli"],
};

const BROWSER = [
  "schema",
  "time",
  "data",
  "mock",
  "groups",
  "handlers",
  "msw",
  "generated",
  "contract",
  "samples",
  "curl",
  "errors",
  "escape",
  "extend-contract",
  "freeze",
  "nearest",
  "operation-roles",
  "dialects",
  "sample-credentials",
  "script-text",
  "redact",
  "routing",
  "values",
  "index",
  "connect",
  "deviations",
];

describe("the directions of src/", () => {
  it.each(Object.entries(HOMES))("%s stands in one place", (library, home) => {
    const users = imports.filter(({ to, local }) => !local && (to === library || to.startsWith(`${library}/`)));
    expect(users.filter(({ from }) => !home.test(from)).map(show)).toEqual([]);
  });

  it.each(Object.entries(FORBIDDEN))("%s imports none of %s", (part, others) => {
    const own = imports.filter(({ from, local }) => local && partOf(from) === part);
    expect(own.filter(({ to }) => others.includes(partOf(to))).map(show)).toEqual([]);
  });

  it.each(files.filter((file) => BROWSER.includes(partOf(file)) && file !== "schema/ajv.ts"))(
    "%s loads in a browser: no Node, no YAML, no compiler of schemas",
    (file) => {
      const loaded = [...loadedWith(file, imports)];
      expect(loaded.filter((name) => /^(?:node:|yaml$|ajv(?:$|\/)|spec\/)/.test(name))).toEqual([]);
    },
  );

  it("lets the mock and the runner meet in the CLI and in the public surface only", () => {
    const meets = (file: string): boolean => {
      const parts = imports.filter(({ from, local }) => local && from === file).map(({ to }) => partOf(to));
      return parts.includes("mock") && parts.includes("verify");
    };
    expect(files.filter((file) => meets(file) && !["cli", "index"].includes(partOf(file)))).toEqual([]);
  });

  it("starts the command line without what only one command needs", () => {
    // What is imported later, inside a function, is not loaded with a file; here it counts as not imported.
    const atOnce = imports.filter(({ late }) => !late);
    const loaded = [...loadedWith("cli/main.ts", atOnce)];
    expect(loaded).toContain("cli/serve/command.ts");
    const heavy =
      /^(?:generated|schema|spec|import|traffic|server|verify\/checks)\b|create-mock|open-mock|create-console|contract/;
    expect(loaded.filter((file) => heavy.test(file))).toEqual([]);
  });

  it("starts serve without what only some servers need, such as Node's cryptography, which takes a tenth of the start", () => {
    const atOnce = imports.filter(({ late }) => !late);
    const loaded = [...loadedWith("cli/serve/run.ts", atOnce)];
    expect(loaded).toContain("mock/http/handle-operation.ts");
    const heavy =
      /^(?:node:(?:crypto|tls|https|http2|sqlite|worker_threads)|yaml|ajv|undici|saxes|fflate|rfc6902|@redis\/.*|store\/(?:file|redis)\/.*|traffic\/.*|import\/.*)$/;
    expect(loaded.filter((file) => heavy.test(file))).toEqual([]);
  });

  it("keeps the compiler away: scripts/ loads it, and the command that reads tables of one's own", () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      "schema/ajv.ts": ["cli/verify/judge-imported.ts"],
      "schema/compile.ts": ["cli/shared/spec-folder.ts", "cli/import/compile-imported.ts"],
      "spec/load.ts": [
        "cli/shared/spec-folder.ts",
        "cli/import/compile-imported.ts",
        "cli/import/previous.ts",
        "cli/shared/compiled.ts",
      ],
    };
    const users = imports.filter(({ to, from }) => to in allowed && !/^(?:schema|spec)\//.test(from));
    expect(users.filter(({ to, from }) => !allowed[to]?.includes(from)).map(show)).toEqual([]);
  });
});

describe("circles of imports", () => {
  it("are none in src/, types and late imports included", () => {
    expect(circlesOf(imports)).toEqual([]);
  });

  it("are found", () => {
    const edges = ["a b", "b c", "c a", "c d", "d e", "e d", "f a"].map((edge) => edge.split(" "));
    const made = edges.map(([from = "", to = ""]) => ({ from, to, typeOnly: true, local: true, late: false }));
    expect(circlesOf(made)).toEqual(["a, b, c", "d, e"]);
  });
});

describe("reading imports", () => {
  it.each([
    ['import { a } from "yaml";', "yaml", false],
    ['import {\n  a,\n  type B,\n} from "yaml";', "yaml", false],
    ['import type { B } from "./b.ts";', "mock/b.ts", true],
    ['export * from "../c.ts";', "c.ts", false],
    ['import "./side.ts";', "mock/side.ts", false],
    ['const m = await import("../cli/main.ts");', "cli/main.ts", false],
    ['import data from "../../x.json" with { type: "json" };', "../x.json", false],
  ])("%s", (text, to, typeOnly) => {
    expect(importsOf("mock/a.ts", text)).toMatchObject([{ to, typeOnly }]);
  });
});
