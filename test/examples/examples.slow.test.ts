import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browserPath, startBrowser } from "../support/browser.ts";
import { canInstall } from "../support/packed-kit.ts";
import { ROOT } from "../support/root.ts";
import { installExample, type ExampleProject } from "./example-project.ts";
import { expectStories } from "./stories.ts";

const online = await canInstall();
const tsc = `node "${join(ROOT, "node_modules/typescript/bin/tsc")}" -p .`;

/** The one thing that is not the example's: which browser, since Playwright's own is not downloaded here. */
async function useOurBrowser(project: ExampleProject): Promise<void> {
  await (await startBrowser())?.close();
  const launchOptions = { executablePath: browserPath(), args: ["--no-sandbox"] };
  project.write({
    "ours.config.ts": `import config from "./playwright.config.ts";\nexport default { ...config, use: { launchOptions: ${JSON.stringify(launchOptions)} } };\n`,
  });
  expect((await project.succeed("npm test -- --config ours.config.ts")).output).toContain("3 passed");
}

const expectExample: Readonly<Record<string, (project: ExampleProject) => Promise<void>>> = {
  "vitest-msw": async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("5 passed");
    await succeed(tsc);
  },
  "vitest-msw2": async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("2 passed");
  },
  "customer-answers": async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("2 passed");
  },
  jest: async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("1 passed");
  },
  "node-test": async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("pass 1");
  },
  "webhook-receiver": async ({ succeed }) => {
    expect((await succeed("npm test")).output).toContain("pass 1");
  },
  playwright: useOurBrowser,
  storybook: async ({ path, succeed }) => {
    await succeed("npm run build", { STORYBOOK_DISABLE_TELEMETRY: "1" });
    expect(existsSync(join(path, "storybook-static/mockServiceWorker.js"))).toBe(true);
    await succeed(tsc);
    await expectStories(join(path, "storybook-static"));
  },
};

describe.skipIf(!online)("an example, installed", { timeout: 600_000 }, () => {
  it.each(Object.keys(expectExample))("%s", async (name) => {
    const project = await installExample(name);
    await expect(expectExample[name]?.(project)).resolves.toBeUndefined();
  });
});
