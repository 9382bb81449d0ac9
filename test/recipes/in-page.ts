import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { bundlePage } from "../support/page-bundle.ts";
import { servePage } from "../support/page-server.ts";
import type { Folder } from "../support/project.ts";

/** The recipe "In the browser", followed in the folder, answers a page's requests. */
export async function expectInPage(folder: Folder): Promise<void> {
  const browser = await startBrowser();
  if (!browser) return;
  onTestFinished(() => browser.close());
  const bundle = await bundlePage(join(folder.path, "src/main.ts"));
  const worker = join(folder.path, "public/mockServiceWorker.js");
  const server = await servePage(bundle, "", { connect: "https://crm.example.com", worker });
  onTestFinished(() => server.close());
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const seen = await page.evaluate(async () => {
    const headers = { authorization: "Basic dGplMDpUamUw" };
    const url = "https://crm.example.com/Cust12345/api/v1/Agents/Chat/ChatSessionsForUser";
    const sessions = (await (await fetch(url, { method: "POST", headers })).json()) as unknown[];
    return sessions.length;
  });
  expect(seen).toBe(19);
}
