import { spawnSync } from "node:child_process";
import { chmod, glob, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { argv, execPath } from "node:process";
import { rolldown } from "rolldown";
import { breakLines } from "./break-lines.ts";
import { groupByStart } from "./group-by-start.ts";
import { pruneTypes } from "./prune-types.ts";
import pkg from "../package.json" with { type: "json" };

/**
 * `node scripts/build.ts [folder [code | types]]` builds dist/, or the folder: one ES module for each entry, shared parts in
 * chunks, the contract's JSON inside; types beside them. Tests of the command need the code alone.
 */

const root = resolve(import.meta.dirname, "..");
const target = resolve(argv[2] ?? join(root, "dist"));
const TYPED = [
  "index",
  "msw",
  "vitest",
  "jest",
  "connect",
  "world",
  "playwright",
  "vite",
  "node",
  "deviations",
  "groups/sessions",
  "groups/topics",
  "groups/webhooks",
  "groups/startup",
];
/** Modules that `imports` in package.json replaces, for bundlers for browsers, with the one after it. */
const REPLACED = {
  descriptions: "generated/descriptions",
  "no-descriptions": "generated/no-descriptions",
  "redact-problem": "redact-problem",
  "redact-problem-in-page": "redact-problem-in-page",
};
const ENTRIES = { ...Object.fromEntries([...TYPED, "bin"].map((name) => [name, name])), ...REPLACED };
/** What the command loads to start, beside what these import. */
const COMMANDS = {
  command: ["cli/main"],
  serve: ["cli/main", "cli/serve/run"],
  verify: ["cli/main", "cli/verify/run"],
};
const external = new Set([...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)]);

const file = (name: string): string => join(root, `src/${name}.ts`);
const startedBy = groupByStart({
  entries: new Map(TYPED.map((name) => [name, [file(name)]])),
  commands: new Map(Object.entries(COMMANDS).map(([name, files]) => [name, files.map(file)])),
  leaders: ["index", "vitest"],
  companions: ["playwright", "vite", "deviations", ...TYPED.filter((name) => name.startsWith("groups/"))],
});

const { 3: only } = argv;
if (only !== "types") await writeCode();
if (only !== "code") await writeTypes();

async function writeCode(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, source]) => [name, file(source)])),
    platform: "neutral",
    // A dependency stays what the user's package manager installs, subpaths such as `hono/cors` too.
    external: (id) => /^(?:node:|#)/.test(id) || external.has(packageOf(id)),
    plugins: [
      {
        name: "replaced",
        resolveId: (id) => {
          const [, name] = /^\..*\/(descriptions|redact-problem)\.ts$/.exec(id) ?? [];
          return name === undefined ? null : `#${name}`;
        },
      },
    ],
  });
  await bundle.write({
    dir: target,
    format: "esm",
    entryFileNames: "[name].js",
    // What many entries share would have a name of all of them, in each of its importers.
    chunkFileNames: ({ name }) => `chunks/${name.length > 30 ? "shared" : name.replaceAll("/", "-")}.js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "starts", name: (id, modules) => startedBy(id, (each) => modules.getModuleInfo(each)) }],
    },
    comments: { legal: true, annotation: true, jsdoc: false },
    // The package weighs a fifth less. Names of classes stay, since errors show them; a stack names files and lines.
    minify: {
      compress: { keepNames: { function: false, class: true } },
      mangle: { keepNames: { function: false, class: true } },
      codegen: { removeWhitespace: true },
    },
  });
  await bundle.close();
  for await (const name of glob("**/*.js", { cwd: target })) {
    const path = join(target, name);
    await writeFile(path, breakLines(path, await readFile(path, "utf8")));
  }
  await chmod(join(target, "bin.js"), 0o755);
}

async function writeTypes(): Promise<void> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(target, "types")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status === 0) await pruneTypes(join(target, "types/src"), TYPED);
  process.exitCode = status ?? 1;
}

/** `@hono/node-server` of `@hono/node-server/utils/response`. */
function packageOf(id: string): string {
  return id
    .split("/")
    .slice(0, id.startsWith("@") ? 2 : 1)
    .join("/");
}
