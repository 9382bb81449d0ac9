import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { bundlePage } from "../support/page-bundle.ts";
import { servePage } from "../support/page-server.ts";
import { ROOT } from "../support/root.ts";
import { IN_A_PAGE } from "../handlers/clients/ask-all.ts";

const browser = await startBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser)("the handlers in Chromium", () => {
  it.each([3, 2])("answer every client, with MSW %i", async (major) => {
    const alias = { msw: join(ROOT, "node_modules/msw2") };
    const bundle = await bundlePage("test/handlers/clients/page.ts", major === 2 ? { alias } : {});
    const worker = join(ROOT, `node_modules/${major === 2 ? "msw2" : "msw"}/lib/mockServiceWorker.js`);
    const server = await servePage(bundle, "", { connect: "https://crm.example.com", worker });
    try {
      const page = await browser?.newPage();
      await page?.goto(server.url);
      await page?.waitForFunction(() => document.title === "ready");
      expect(await page?.evaluate(() => window.askAll())).toEqual({
        fetch: { ...IN_A_PAGE, "an unknown path": "no answer" },
        axios: { ...IN_A_PAGE, "an unknown path": "no answer" },
        "@superoffice/webapi": IN_A_PAGE,
      });
    } finally {
      await server.close();
    }
  });
});
