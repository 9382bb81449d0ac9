import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/verify/model.ts";
import { startBrowser, type TestBrowser } from "../../support/browser.ts";
import { render } from "../../support/render.ts";
import { bigReport, hostileReport, sampleReport } from "../../support/sample-report.ts";
import { itInTestAll } from "../../support/in-test-all.ts";

let browser: TestBrowser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser?.close());

/** The page of a report, and what went wrong while it was looked at: messages, dialogs, requests. */
async function open(report: Report, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
  const context = await (browser as TestBrowser).newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  const url = "http://report.test/";
  await page.route("**/*", (route) => {
    if (route.request().url() !== url) trouble.push(route.request().url());
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: render("html", report) });
  });
  await page.goto(url);
  return { page, trouble };
}
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the HTML report in a browser", () => {
  it("shows the findings, and filters them", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page, trouble } = await open(sampleReport);
    expect(await page.locator("article.finding:visible").count()).toBe(5);
    expect(await page.locator("article.finding").first().innerText()).toContain("SessionId is a text");
    await page.getByText("Warning 2").click();
    expect(await page.locator("article.finding:visible h4").allInnerTexts()).toEqual([
      "warning Undocumented property Foo.",
      "warning The answer took 6.2 s.",
    ]);
    expect(await page.locator(".case:visible").count()).toBe(2);
    expect(trouble).toEqual([]);
  });

  it("shows the command as it is to be pasted, and the body as it came", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page } = await open(sampleReport);
    expect(await page.locator("pre.all").first().textContent()).toBe(sampleReport.findings[0]?.curl);
    const bodies = await page.locator(".exchange pre").allTextContents();
    expect(bodies).toContain(
      '[\n  {\n    "SessionId": "427",\n    "Status": "Closed",\n    "Alias": "Åse <Ødegård>"\n  }\n]',
    );
  });

  itInTestAll("opens the exchange that a finding links to, by keyboard", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page } = await open(sampleReport);
    await page.locator("article.finding a").first().focus();
    await page.keyboard.press("Enter");
    await page.locator("#exchange-x1").waitFor({ state: "visible" });
    expect(page.url()).toContain("#exchange-x1");
  });

  it("runs nothing and loads nothing of what a hostile server says", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page, trouble } = await open(hostileReport);
    expect(await page.locator("script, img, iframe").count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
  });

  itInTestAll("fits a phone, and follows the scheme of the system", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const backgrounds = [];
    for (const colorScheme of ["light", "dark"] as const) {
      // eslint-disable-next-line no-await-in-loop
      const { page } = await open(sampleReport, { viewport: { width: 360, height: 700 }, colorScheme });
      // eslint-disable-next-line no-await-in-loop
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // eslint-disable-next-line no-await-in-loop
      backgrounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
    expect(new Set(backgrounds).size).toBe(2);
  });

  itInTestAll("draws a dot for every answer, and marks those with a finding", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page } = await open(sampleReport);
    expect(await page.locator(".plot .dot").count()).toBe(6);
    expect(await page.locator(".plot .dot.marked").count()).toBe(4);
  });

  const many = 2000;
  itInTestAll("opens a report of very many findings", async ({ skip }) => {
    if (!browser) return skip("no browser");
    const { page, trouble } = await open(bigReport(many));
    expect(await page.locator("article.finding:visible").count()).toBe(8);
    await page.getByText(`${(many - 8).toLocaleString("en")} more findings`).click();
    expect(await page.locator("article.finding:visible").count()).toBe(many);
    expect(trouble).toEqual([]);
  });
});
