import { join } from "node:path";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { packKit } from "../support/packed-kit.ts";
import { makeFolder } from "../support/project.ts";
import { readJson, readText } from "../support/root.ts";
import { sample } from "../support/sample.ts";

const { exports } = readJson("package.json") as { readonly exports: Readonly<Record<string, unknown>> };
const entries = Object.keys(exports).flatMap((name) => (/json|\*/.test(name) ? [] : [name.slice(2) || "index"]));

/** What a bundler leaves of a module that imports the entry and uses nothing of it; what is loaded later is not in it. */
async function leftOf(entry: string): Promise<string> {
  const folder = makeFolder();
  try {
    const file = join((await packKit()).unpacked, "dist", `${entry}.js`);
    folder.write({ "main.js": `import ${JSON.stringify(file)};\n` });
    const external = (id: string): boolean => /^(?:node:|@|[a-z][a-z-])/.test(id);
    const bundle = await rolldown({ input: join(folder.path, "main.js"), external, onLog: () => undefined });
    const { output } = await bundle.generate({ format: "esm" });
    await bundle.close();
    return output[0].code.replaceAll(/^\/\/.*$/gm, "").trim();
  } finally {
    folder.close();
  }
}

describe("what a bundler keeps of an entry that is imported and not used", () => {
  it.each(sample(entries, 2))("%s", async (entry) => {
    // Some are imported for what they do: they add matchers.
    const kept = readText(`src/${entry}.ts`).includes("expect.extend(") ? /expect\.extend\(/ : /^$/;
    expect(await leftOf(entry)).toMatch(kept);
  });
});
