import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/folder-server.ts";
import { canInstall } from "../support/packed-kit.ts";
import { makeFolder, run } from "../support/project.ts";
import { ROOT } from "../support/root.ts";

const online = await canInstall();

describe.skipIf(!online)("the site, built", { timeout: 600_000 }, () => {
  const folder = makeFolder();
  const dist = join(folder.path, "docs/site/.vitepress/dist");
  beforeAll(async () => {
    cpSync(join(ROOT, "package.json"), join(folder.path, "package.json"));
    const left = /[\\/](?:node_modules|dist|cache|\.temp)$/;
    cpSync(join(ROOT, "docs"), join(folder.path, "docs"), { recursive: true, filter: (path) => !left.test(path) });
    const { code, output } = await run(folder.path, "npm run docs:build");
    if (code !== 0) throw new Error(output);
    return () => folder.close();
  }, 600_000);

  it("links only to what is there, down to the heading", () => {
    const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    const pages = new Map(
      names.filter((name) => name.endsWith(".html")).map((name) => [name, readFileSync(join(dist, name), "utf8")]),
    );
    expect(pages.size).toBeGreaterThan(19);
    const broken = [...pages].flatMap(([name, html]) =>
      [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].flatMap(([, href = ""]) => {
        if (/^(?:https?|mailto):/.test(href)) return [];
        const [path = "", anchor = ""] = href.split("#");
        const target = path === "" ? name : posix.join(path.startsWith("/") ? "" : posix.dirname(name), path);
        const file = target.replace(/^\//, "").replace(/(?:^|\/)$/, "index.html");
        const page = pages.get(file) ?? pages.get(`${file}.html`);
        const isThere = page !== undefined && (anchor === "" || page.includes(`id="${decodeURIComponent(anchor)}"`));
        return isThere ? [] : [`${name}: ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it("shows addresses with their parameters, which are no attributes of a cell", () => {
    const html = readFileSync(join(dist, "reference/operations.html"), "utf8").replaceAll("<wbr>", "");
    expect(html).toContain("<td>PUT /api/v1/ChatSession/{id}</td>");
  });

  it("fits a phone, follows the scheme of the system, is searched, and asks nobody else", async ({ skip }) => {
    const browser = await startBrowser();
    if (!browser) return skip("no browser runs here");
    const server = await serveFolder(dist);
    onTestFinished(async () => {
      await browser.close();
      server.close();
    });
    const backgrounds: string[] = [];
    const elsewhere: string[] = [];
    for (const [colorScheme, width] of [
      ["light", 1280],
      ["dark", 1280],
      ["light", 390],
    ] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 844 } });
      const page = await context.newPage();
      page.on("request", (request) => {
        if (!request.url().startsWith("data:") && !request.url().startsWith(server.url)) elsewhere.push(request.url());
      });
      for (const path of ["/", "/guides/components.html", "/reference/control-api.html"]) {
        await page.goto(server.url + path);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([path, width, wider]).toEqual([path, width, 0]);
      }
      backgrounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      if (width < 500) continue;
      await page.keyboard.press("Control+k");
      await page.locator("#localsearch-input").fill("expired ticket");
      await page.locator("#localsearch-list a[href*='testing']").first().waitFor();
    }
    expect(backgrounds[0]).not.toBe(backgrounds[1]);
    expect([elsewhere, server.missing]).toEqual([[], []]);
  });
});
