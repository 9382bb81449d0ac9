import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "rolldown/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { linksOf } from "../support/links.ts";
import { packKit, type PackedKit } from "../support/packed-kit.ts";
import { run } from "../support/project.ts";
import { ROOT } from "../support/root.ts";
import { onlyInTestAll } from "../support/sample.ts";

let kit: PackedKit;
beforeAll(async () => void (kit = await packKit()));

/** Files below the folder, with `/` whatever the machine writes. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );

/** The packages that an entry loads, by itself or by its chunks, at once or later. */
function loadedThrough(entry: string): string[] {
  const files = new Set([join(kit.path, entry)]);
  const packages = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
    const from = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? "")),
      ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ];
    for (const name of from) {
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else if (name !== "") packages.add(name);
    }
  }
  return [...packages];
}

/** A tool of the repository, by the script that its package starts. */
const tool = (script: string, ...args: readonly string[]): ReturnType<typeof run> =>
  run(kit.path, ["node", join(ROOT, "node_modules", script), ...args]);

describe("the package", () => {
  it("holds what users need and nothing else", () => {
    const files = filesIn(kit.unpacked);
    const strange = files.filter(
      (name) =>
        !/^(?:package\.json|README\.md|LICENSE|dist\/(?:index|msw|vitest|jest|connect|world|playwright|vite|node|deviations|bin|(?:no-)?descriptions|redact-problem(?:-in-page)?|groups\/(?:sessions|topics|webhooks|startup))\.js|dist\/chunks\/[\w-]+\.js)$/.test(
          name,
        ) && !/^(?:dist\/types\/src\/[\w/-]+\.d\.ts|contracts\/[\w/.-]+\.json|docs\/[\w/-]+\.md)$/.test(name),
    );
    expect(strange).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["dist/index.js", "dist/msw.js", "dist/vitest.js", "dist/bin.js"]));
    const bits = process.platform === "win32" ? 0 : 0o111;
    expect(statSync(join(kit.path, "dist/bin.js")).mode & bits).toBe(bits);
    // Tables, schemas and validators of the groups take 250 kB of it, traffic, import and stores another 150 kB.
    expect(statSync(kit.tarball).size).toBeLessThan(900_000);
  });

  it("has pages whose links lead to what it holds, or to the repository", () => {
    const dead = filesIn(kit.unpacked)
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        linksOf(readFileSync(join(kit.unpacked, file), "utf8"))
          .filter((link) => !link.startsWith("#"))
          .filter((link) => !existsSync(join(kit.unpacked, dirname(file), link.replace(/#.*/, ""))))
          .map((link) => `${file}: ${link}`),
      );
    expect(dead).toEqual([]);
  });

  it("tells nothing of the machine it was built on", () => {
    const texts = filesIn(kit.unpacked).map((file) => [file, readFileSync(join(kit.unpacked, file), "utf8")] as const);
    const telling = texts.filter(([, text]) => text.includes(ROOT) || text.includes("file://"));
    // The changelog and the documentation speak of addresses of both kinds.
    expect(telling.map(([file]) => file).filter((file) => !file.endsWith(".md"))).toEqual([]);
  });

  it.each(["index", "msw", "connect", "groups/sessions", "groups/topics", "groups/webhooks"])(
    "loads nothing through its entry %s that a browser has no use for",
    (entry) => {
      const packages = loadedThrough(`dist/${entry}.js`);
      expect(packages.filter((name) => /^(?:node:|yaml|ajv|commander|vitest|@hono\/node-server)/.test(name))).toEqual(
        [],
      );
      expect(packages.includes("msw")).toBe(entry === "msw");
    },
  );

  it("loads an optional package only through an entry that is for it", () => {
    const { exports, peerDependencies } = JSON.parse(readFileSync(join(kit.unpacked, "package.json"), "utf8")) as {
      readonly exports: Readonly<Record<string, { readonly default?: string }>>;
      readonly peerDependencies: Readonly<Record<string, string>>;
    };
    const loaded = Object.entries(exports).flatMap(([name, { default: entry = "" }]) =>
      entry.endsWith(".js")
        ? loadedThrough(entry).flatMap((one) =>
            (one.split("/")[0] ?? "") in peerDependencies ? `${name}: ${one}` : [],
          )
        : [],
    );
    expect([...new Set(loaded)].sort()).toEqual(["./msw: msw", "./vitest: vitest"]);
  });

  it("is right by publint", async () => {
    const { code, output } = await tool("publint/src/cli.js", "--strict", kit.tarball);
    expect([code, output]).toEqual([0, expect.stringContaining("All good!")]);
  });

  it.each(onlyInTestAll(["esm-only"]))("has types that are right by arethetypeswrong: %s", async (profile) => {
    const { code, output } = await tool(
      "@arethetypeswrong/cli/dist/index.js",
      "--profile",
      profile,
      "--format",
      "ascii",
      kit.tarball,
    );
    expect([code, output]).toEqual([0, expect.stringContaining("superoffice-mock-kit/msw")]);
  });
});
