import { describe, expect, it, onTestFinished } from "vitest";
import { linkProject } from "../support/packed-kit.ts";
import { run } from "../support/project.ts";
import { readRecipe } from "../support/recipes.ts";
import { onlyInTestAll } from "../support/sample.ts";
import { expectInPage } from "./in-page.ts";

const TESTING = "docs/guides/testing.md";

/** Those that need no more than the kit and MSW, with the packed kit; recipes.slow.test.ts installs what the others need. */

describe("a recipe of the guide to tests, in a folder with the packed kit", () => {
  it.each(onlyInTestAll(["Node's own test runner"]))("%s", async (title) => {
    const folder = await linkProject();
    onTestFinished(() => folder.close());
    folder.write(readRecipe(TESTING, title).files);
    expect((await run(folder.path, ["node", "--test"])).output).toContain("pass 1");
  });

  it("In the browser", async () => {
    const folder = await linkProject({ msw: "msw" });
    onTestFinished(() => folder.close());
    folder.write({ ...readRecipe(TESTING, "In the browser: previews and demos").files, "package.json": "{}" });
    const init = ["node", "node_modules/msw/cli/index.js", "init", "public", "--save"];
    expect(await run(folder.path, init)).toMatchObject({ code: 0 });
    await expectInPage(folder);
  });
});
