import { resolve } from "node:path";
import { rolldown, type OutputChunk } from "rolldown";
import { ROOT } from "./root.ts";

/** A script for a page as a bundler of the user's would make it: everything inside, ES modules, minified. */
export interface PageBundle {
  /** File name to text; the first one is the entry. */
  readonly files: ReadonlyMap<string, string>;
  readonly entry: string;
  /** How much of the bundle comes from which module: its path in the repository, and its bytes. */
  readonly parts: readonly { readonly module: string; readonly text: string }[];
}

export interface BundleOptions {
  /** Packages that stay out of the bundle. */
  readonly external?: readonly string[];
  /** Packages that stand in for others. */
  readonly alias?: Readonly<Record<string, string>>;
}

export async function bundlePage(
  entry: string,
  { external = [], alias = {} }: BundleOptions = {},
): Promise<PageBundle> {
  const bundle = await rolldown({
    input: resolve(ROOT, entry),
    platform: "browser",
    external: external.map((name) => new RegExp(`^${name}(?:/|$)`)),
    resolve: { alias },
    transform: { define: { "process.env.NODE_ENV": JSON.stringify("development") } },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true, entryFileNames: "page.js" });
  await bundle.close();
  const chunks = output.filter((part): part is OutputChunk => part.type === "chunk");
  const modules = chunks.flatMap(({ modules }) => Object.entries(modules));
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    entry: "page.js",
    parts: modules.map(([module, { code }]) => ({ module: module.replace(`${ROOT}/`, ""), text: code ?? "" })),
  };
}
