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
