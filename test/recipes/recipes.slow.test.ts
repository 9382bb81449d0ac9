import { describe, it } from "vitest";
import { browserPath } from "../support/browser.ts";
import { canInstall, packKit } from "../support/packed-kit.ts";
import { makeFolder, run, type Done, type Folder } from "../support/project.ts";
import { readRecipe, type Recipe } from "../support/recipes.ts";
import { expectInPage } from "./in-page.ts";

const TESTING = "docs/guides/testing.md";
const PLAYWRIGHT = "docs/guides/playwright.md";

const online = await canInstall();

/** Writes the files and types the commands, with the packed kit in place of the published one. */
async function follow(folder: Folder, { commands, files }: Recipe): Promise<Done> {
  folder.write(files);
  const { tarball } = await packKit();
  let last: Done = { code: 0, output: "" };
  for (const line of commands) {
    last = await run(
      folder.path,
      line.replace(/(?<=npm install .*)superoffice-mock-kit/, `--ignore-scripts "${tarball}"`),
    );
    if (last.code !== 0) throw new Error(`${line}\n${last.output}`);
  }
  return last;
}

/** After README's section about installing the kit. */
function withKit({ commands, files }: Recipe): Recipe {
  return { commands: ["npm install --save-dev superoffice-mock-kit", ...commands], files };
}

/** The recipe for MSW 2 as it reads under MSW 3. */
function underMsw3({ commands, files }: Recipe): Recipe {
  const newer = (text: string): string => text.replace("onUnhandledRequest", "onUnhandledFrame");
  return {
    commands: commands.map((line) => line.replace("msw@2", "msw@3")),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, newer(text)])),
  };
}

describe.skipIf(!online)("a recipe of the guides, in an empty folder", { timeout: 300_000 }, () => {
  const recipes: readonly (readonly [string, Recipe, string])[] = [
    ["Vitest with a DOM", readRecipe(TESTING, "Vitest with a DOM"), "2 passed"],
    ["Vitest with a DOM, under MSW 3", underMsw3(readRecipe(TESTING, "Vitest with a DOM")), "2 passed"],
    ["Mock it in vitest, of the README", withKit(readRecipe("README.md", "Mock it in vitest")), "1 passed"],
    ["Jest", readRecipe(TESTING, "Jest"), "1 passed"],
    ["Node's own test runner", readRecipe(TESTING, "Node's own test runner"), "pass 1"],
  ];
  it.for(recipes)("%s", async ([, recipe, says], { expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    expect((await follow(folder, recipe)).output).toContain(says);
  });

  it("In the browser", async ({ onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    await follow(folder, readRecipe(TESTING, "In the browser: previews and demos"));
    await expectInPage(folder);
  });

  it("Playwright, a world per test", async ({ expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    const recipe = readRecipe(PLAYWRIGHT, "A world per test");
    // The one thing that is not the recipe's: which browser, since Playwright's own is not downloaded here.
    const launchOptions = JSON.stringify({ executablePath: browserPath(), args: ["--no-sandbox"] });
    const config = recipe.files["playwright.config.ts"]?.replace(
      "defineConfig({",
      `defineConfig({ use: { launchOptions: ${launchOptions} },`,
    );
    const { output } = await follow(folder, {
      ...recipe,
      files: { ...recipe.files, "playwright.config.ts": config ?? "" },
    });
    expect(output).toContain("3 passed");
  });
});
