import { afterAll, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { bundlePage } from "../support/page-bundle.ts";
import { servePage } from "../support/page-server.ts";
import { BASE_PATH, CASES } from "./cases.ts";
import { describeParity } from "./suite.ts";

const browser = await startBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser)("in Chromium", () => {
  const errors: string[] = [];
  let leaked: readonly string[] = [];

  describeParity("MSW 3 in a real page", "leaves them to MSW", async () => {
    const server = await servePage(await bundlePage("test/parity/page.ts"), "");
    leaked = server.leaked;
    const page = await (await browser?.newContext())?.newPage();
    if (!page) throw new Error("no browser");
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(server.url);
    await page.waitForFunction(() => document.title === "ready");
    // All at once: a call into the page costs more than the case.
    const seen = await page.evaluate(
      async ([baseUrl, cases]) => {
        const answers: (Awaited<ReturnType<typeof window.runCase>> | string)[] = [];
        for (const given of cases) answers.push(await window.runCase(baseUrl, given).catch(String));
        return answers;
      },
      [server.url + BASE_PATH, CASES] as const,
    );
    return {
      run: async (given) => {
        const answers = seen[CASES.indexOf(given)];
        if (typeof answers !== "object") throw new Error(`the page failed: ${answers}`);
        return answers;
      },
      close: async () => {
        await page.context().close();
        await server.close();
      },
    };
  });

  it("lets nothing out to the network, and no error is left in the page", () => {
    expect([leaked, errors]).toEqual([[], []]);
  });
});
