import { chmod, rm } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { rolldown } from "rolldown";
import pkg from "../package.json" with { type: "json" };

/** Builds dist/: one ES module for each entry, shared parts in chunks, the contract's JSON inside; types beside them. */

const root = new URL("../", import.meta.url).pathname;
const ENTRIES = ["index", "msw", "vitest", "bin"];
const external = new Set([...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)]);

await rm(`${root}dist`, { recursive: true, force: true });
const { existsSync } = await import("node:fs");
const input = Object.fromEntries(
  ENTRIES.map((name) => [name, `${root}src/${name}.ts`]).filter(([, file]) => existsSync(file ?? "")),
);
const bundle = await rolldown({
  input,
  platform: "neutral",
  // A dependency stays what the user's package manager installs, subpaths such as `hono/cors` too.
  external: (id) =>
    id.startsWith("node:") ||
    external.has(
      id
        .split("/")
        .slice(0, id.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
});
await bundle.write({
  dir: `${root}dist`,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
  comments: { legal: true, annotation: true, jsdoc: false },
});
await bundle.close();
await chmod(`${root}dist/bin.js`, 0o755);

const types = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = types.status ?? 1;
