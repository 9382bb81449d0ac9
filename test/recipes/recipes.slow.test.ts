import { describe, it } from "vitest";
import { browserPath } from "../support/browser.ts";
import { canInstall, packKit } from "../support/packed-kit.ts";
import { makeFolder, run, type Done, type Folder } from "../support/project.ts";
import { readRecipe, type Recipe } from "../support/recipes.ts";
import { expectInPage } from "./in-page.ts";

const TESTING = "docs/guides/testing.md";

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

/** The recipe as it reads under MSW 2. */
function underMsw2({ commands, files }: Recipe): Recipe {
  const older = (text: string): string => text.replace("onUnhandledFrame", "onUnhandledRequest");
  return {
    commands: commands.map((line) => line.replace(/(?<=install .*) msw\b/, " msw@2")),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, older(text)])),
  };
}

describe.skipIf(!online)("a recipe of the guide to tests, in an empty folder", { timeout: 300_000 }, () => {
  const recipes: readonly (readonly [string, Recipe, string])[] = [
    ["Vitest with a DOM", readRecipe(TESTING, "Vitest with a DOM"), "2 passed"],
    ["Vitest with a DOM, under MSW 2", underMsw2(readRecipe(TESTING, "Vitest with a DOM")), "2 passed"],
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
    await follow(folder, readRecipe(TESTING, "In the browser: Storybook, previews, demos"));
    await expectInPage(folder);
  });

  it("Playwright against the server", async ({ expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    const recipe = readRecipe(TESTING, "Playwright against the server");
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
    expect(output).toContain("1 passed");
  });
});
