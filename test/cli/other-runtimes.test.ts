import { describe, expect, it } from "vitest";
import { run } from "../support/project.ts";
import { ROOT } from "../support/root.ts";

/** Deno and Bun show themselves by a global of their name. */
describe("so-mock on another runtime than Node", () => {
  it.each(["Deno", "Bun"])("%s is refused in one sentence", async (name) => {
    const setup = `data:text/javascript,globalThis.${name}={}`;
    const { code, output } = await run(ROOT, ["node", "--import", setup, "src/bin.ts", "serve", "--port", "0"]);
    expect([code, output]).toEqual([
      2,
      `so-mock runs on Node 22.18 or later, not on ${name}: start it with npx so-mock.\n`,
    ]);
  });
});

/** Node 20 installs the package with no more than a warning; it has no Map.groupBy. */
describe("the library on an older runtime", () => {
  it.each(["createMock", "createHandlers"])("%s says so, and blames none of its arguments", async (name) => {
    const call = `import { ${name} } from "./src/${name === "createMock" ? "index" : "msw"}.ts";
      try { ${name}(); } catch (error) { console.log(error.message); }`;
    const old = "data:text/javascript,delete Map.groupBy";
    const { output } = await run(ROOT, ["node", "--import", old, "--input-type=module-typescript", "--eval", call]);
    expect(output).toBe(
      `${name}: this JavaScript runtime is too old, as it has no Map.groupBy (run it on Node 22.18 or later, or in a ` +
        "browser that is not older than 2024) [runtime]\n",
    );
  });
});
