import { env } from "node:process";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { bundlePage } from "../support/page-bundle.ts";
import { servePage, type PageServer } from "../support/page-server.ts";
import { readText } from "../support/root.ts";

const browser = await startBrowser();
afterAll(() => browser?.close());

describe.skipIf(!browser)("a support agent's inbox on handlers in Chromium", () => {
  let server: PageServer;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await servePage(await bundlePage("test/browser/inbox/page.ts"), "<main></main>", {
      connect: "https://crm.example.com",
      style: readText("test/browser/inbox/inbox.css"),
    });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    errors.length = 0;
    if (!browser) return;
    const context = await browser.newContext({ viewport: { width: 1000, height: 760 } });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => void (message.type() === "error" && errors.push(message.text())));
    await page.goto(server.url);
    await page.waitForFunction(() => document.title === "ready");
  });
  afterEach(() => page.context().close());

  const names = (list: string): Promise<string[]> => page.locator(`#${list} li strong`).allTextContents();

  it("lists who waits and whom the agent talks to", async () => {
    expect((await names("waiting")).length).toBe(Number(await page.textContent("#count")));
    expect((await names("waiting")).length).toBeGreaterThan(1);
    expect((await names("mine")).length).toBeGreaterThan(0);
    const folder = env["SO_MOCK_SCREENSHOTS"];
    if (folder) await page.screenshot({ path: `${folder}/inbox.png` });
    expect(errors).toEqual([]);
  });

  it("answers the next one, oldest first, until the queue is empty", async () => {
    const queue = await names("waiting");
    for (const name of queue) {
      await page.click("#next");
      await page.waitForFunction(
        (wanted) => document.querySelector(".status")?.textContent === `You talk to ${wanted}.`,
        name,
      );
    }
    await page
      .getByRole("status")
      .filter({ hasText: queue.at(-1) ?? "" })
      .waitFor();
    await page.locator("#waiting li").first().waitFor({ state: "detached" });
    expect(await names("mine")).toEqual(expect.arrayContaining(queue));
    await page.click("#next");
    await page.getByText("Nobody is waiting.").waitFor();
  });

  it("hands a customer back, who is then answered again", async () => {
    const [first = ""] = await names("waiting");
    await page.click("#next");
    await page.getByText(`You talk to ${first}.`).waitFor();
    await page.locator("#mine li", { hasText: first }).getByRole("button", { name: "Hand back" }).click();
    await page.getByText(`${first} is back in the queue.`).waitFor();
    await page.locator("#waiting li", { hasText: first }).waitFor();
    await page.click("#next");
    await page.getByText(`You talk to ${first}.`).waitFor();
    expect(await names("mine")).not.toEqual([]);
  });

  it("sees what a test does with the mock: a new customer, a fault, the journal", async () => {
    await page.evaluate(() => {
      window.mock.sessions.add({ CustomerName: "Early Bird", WhenRequested: "2020-01-01T00:00:00Z" });
      window.mock.fail("PickUpFirstChatSession", { status: 500, times: 1 });
      window.mock.fail("PickUpFirstChatSession", { status: "network", times: 1 });
    });
    await page.click("#next");
    await page.getByText("That did not work: 500 Internal Server Error").waitFor();
    await page.click("#next");
    await page.getByText("That did not work: Failed to fetch").waitFor();
    await page.click("#next");
    await page.getByText("You talk to Early Bird.").waitFor();
    expect(
      await page.evaluate(() =>
        window.mock.requests.find({ operation: "PickUpFirstChatSession" }).map(({ fault, status }) => [fault, status]),
      ),
    ).toEqual([
      ["500", 500],
      ["network", 0],
      [undefined, 200],
    ]);
  });

  it("stops a request to the mocked API that no handler takes, and says so", async () => {
    const outcome = await page.evaluate(() =>
      fetch("https://crm.example.com/Cust12345/api/v1/Nowhere").then(String, String),
    );
    expect(outcome).toContain("TypeError");
    expect(errors.join("\n")).toContain(
      "GET https://crm.example.com/Cust12345/api/v1/Nowhere belongs to the mocked API",
    );
    expect(server.leaked).toEqual([]);
  });
});
