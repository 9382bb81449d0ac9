import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { browserPath, startBrowser } from "../support/browser.ts";
import { bundlePage } from "../support/page-bundle.ts";
import { servePage } from "../support/page-server.ts";
import { canInstall, makeFolder, packKit, run, type Done, type Folder } from "../support/project.ts";
import { readRecipe, type Recipe } from "../support/recipes.ts";

const online = await canInstall();
const browser = await startBrowser();
let kit: Awaited<ReturnType<typeof packKit>>;
beforeAll(async () => {
  if (online) kit = await packKit();
}, 120_000);
afterAll(async () => {
  kit?.close();
  await browser?.close();
});

/** Writes the files and types the commands, with the packed kit in place of the published one. */
async function follow(folder: Folder, { commands, files }: Recipe): Promise<Done> {
  folder.write(files);
  let last: Done = { code: 0, output: "" };
  for (const line of commands) {
    last = await run(
      folder.path,
      line.replace(/(?<=npm install .*)superoffice-mock-kit/, `--ignore-scripts '${kit.tarball}'`),
    );
    if (last.code !== 0) throw new Error(`${line}\n${last.output}`);
  }
  return last;
}

/** The recipe as the README says it reads under MSW 2. */
function underMsw2({ commands, files }: Recipe): Recipe {
  const older = (text: string): string => text.replace("onUnhandledFrame", "onUnhandledRequest");
  return {
    commands: commands.map((line) => line.replace(/(?<=install .*) msw\b/, " msw@2")),
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, older(text)])),
  };
}

describe.skipIf(!online)("a recipe of the README, in an empty folder", { concurrent: true, timeout: 300_000 }, () => {
  const recipes: readonly (readonly [string, Recipe, string])[] = [
    ["Vitest with a DOM", readRecipe("Vitest with a DOM"), "2 passed"],
    ["Vitest with a DOM, under MSW 2", underMsw2(readRecipe("Vitest with a DOM")), "2 passed"],
    ["Jest", readRecipe("Jest"), "1 passed"],
    ["Node's own test runner", readRecipe("Node's own test runner"), "pass 1"],
  ];
  it.for(recipes)("%s", async ([, recipe, says], { expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    expect((await follow(folder, recipe)).output).toContain(says);
  });

  it.skipIf(!browser)("In the browser", async ({ expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    await follow(folder, readRecipe("In the browser: Storybook, previews, demos"));
    const bundle = await bundlePage(join(folder.path, ".storybook/preview.ts"));
    const worker = join(folder.path, "public/mockServiceWorker.js");
    const server = await servePage(bundle, "", { connect: "https://crm.example.com", worker });
    onTestFinished(() => server.close());
    const page = await browser?.newPage();
    await page?.goto(server.url);
    await page?.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const seen = await page?.evaluate(async () => {
      const headers = { authorization: "Basic dGplMDpUamUw" };
      const url = "https://crm.example.com/Cust12345/api/v1/Agents/Chat/ChatSessionsForUser";
      const sessions = (await (await fetch(url, { method: "POST", headers })).json()) as unknown[];
      return sessions.length;
    });
    expect(seen).toBe(19);
    await page?.close();
  });

  it.skipIf(!browser)("Playwright against the server", async ({ expect, onTestFinished }) => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    const recipe = readRecipe("Playwright against the server");
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
