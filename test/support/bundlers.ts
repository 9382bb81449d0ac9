import { build as buildByEsbuild } from "esbuild";
import { rolldown, type OutputChunk } from "rolldown";
import { build as buildByVite } from "vite";

/** What a bundler makes of a module for a page: file name to text, the entry first. */
type Bundler = (file: string, external: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const filesOf = (output: readonly { readonly type: string }[]): ReadonlyMap<string, string> => {
  const chunks = output.filter((part): part is OutputChunk => part.type === "chunk");
  const entryFirst = chunks.toSorted((one, other) => Number(other.isEntry) - Number(one.isEntry));
  return new Map(entryFirst.map(({ fileName, code }) => [fileName.replace(/^.*\//, ""), code]));
};

/** The bundlers of today's projects, as their users would call them for production. */
export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  Rolldown: async (file, external) => {
    const bundle = await rolldown({ input: file, external: [...external], platform: "browser" });
    const { output } = await bundle.generate({ format: "esm", minify: true });
    await bundle.close();
    return filesOf(output);
  },
  Vite: async (file, external) => {
    const built = await buildByVite({
      configFile: false,
      logLevel: "silent",
      build: { write: false, rollupOptions: { input: file, external: [...external] } },
    });
    return filesOf("output" in built ? built.output : Array.isArray(built) ? (built[0]?.output ?? []) : []);
  },
  esbuild: async (file, external) => {
    const { outputFiles } = await buildByEsbuild({
      entryPoints: [file],
      external: [...external],
      outdir: "out",
      bundle: true,
      format: "esm",
      minify: true,
      platform: "browser",
      splitting: true,
      write: false,
    });
    const files = outputFiles.map(({ path, text }): [string, string] => [path.replace(/^.*[\\/]/, ""), text]);
    const isEntry = (name: string): boolean => file.endsWith(name);
    return new Map([...files.filter(([name]) => isEntry(name)), ...files.filter(([name]) => !isEntry(name))]);
  },
};
