import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { startBrowser } from "../support/browser.ts";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

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
  const server = createServer((request, response) => {
    try {
      const file = readFileSync(join(folder, new URL(request.url ?? "/", "http://localhost").pathname));
      response.writeHead(200, { "content-type": TYPES[extname(request.url?.split("?")[0] ?? "")] ?? "text/plain" });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await browser.newPage();
  for (const [id, text] of STORIES) {
    await page.goto(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}/iframe.html?viewMode=story&id=inbox--${id}`,
    );
    await expect.poll(async () => (await page.locator("#storybook-root").innerText()).trim()).toMatch(text);
  }
}
