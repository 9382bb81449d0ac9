/** Takes the README's picture of the console: a seeded world, an expired ticket, a request that does not bind. */

import { join } from "node:path";
import { exit } from "node:process";
import { startBrowser } from "../test/support/browser.ts";
import { PATHS, TJE0 } from "../test/support/agents.ts";
import { jsonInit } from "../test/support/client.ts";
import { steeredServer } from "../test/support/console.ts";

const server = await steeredServer({ seed: 3, sessions: 14 });
const { mock, url } = server;
const post = { method: "POST", headers: TJE0 };
const browser = await startBrowser();
if (!browser) throw new Error("no browser runs here");
const page = await browser.newPage({ viewport: { width: 1440, height: 1010 } });
mock.clock.advance("2m");
await fetch(url + PATHS.list, post);
await fetch(url + PATHS.pickUp, post);
mock.fail("ChatSessionsForUser", { status: "expired-ticket", times: 2 });
await fetch(url + PATHS.list, post);
const [{ ChatSessionId: id } = { ChatSessionId: 1 }] = mock.sessions.list();
await fetch(url + PATHS.session(id), jsonInit("PUT", { Rating: "high", CustomerName: "Kim" }));
await page.goto(`${url}/_mock/`);
await page.locator(".entry", { hasText: "request refused" }).first().click();
await page.locator("#entry-title").waitFor();
await page.evaluate(() => {
  (document.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(0, 0);
});
await page.waitForTimeout(500);
await page.screenshot({ path: join(import.meta.dirname, "../docs/console.png") });
await browser.close();
await server.close(0);
// Chromium is shared by all who ask for it, and lives as long as its process.
exit();
