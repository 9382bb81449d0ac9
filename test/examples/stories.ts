import { expect, onTestFinished } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/folder-server.ts";

/** What each story of the example shows. */
const STORIES: readonly (readonly [id: string, text: RegExp])[] = [
  ["nobody-waiting", /^Nobody is waiting\.$/],
  ["monday-morning", /Customer 1\s[^]*Customer 40$/],
  ["ticket-expired", /^Please sign in again\.$/],
  ["server-down", /^The server answered with 503\.$/],
  ["slow-answer", /^Loading…$/],
];

/** Opens every story of a Storybook that was built into the folder. */
export async function expectStories(folder: string): Promise<void> {
  const browser = await startBrowser();
  if (!browser) return;
  const server = await serveFolder(folder);
  onTestFinished(async () => {
    await browser.close();
    server.close();
  });
  const page = await browser.newPage();
  for (const [id, text] of STORIES) {
    await page.goto(`${server.url}/iframe.html?viewMode=story&id=inbox--${id}`);
    await expect.poll(async () => (await page.locator("#storybook-root").innerText()).trim()).toMatch(text);
  }
}
