import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { startBrowser, type TestBrowser } from "../support/browser.ts";
import { steered, steeredServer } from "../support/console.ts";
import { onlyInTestAll } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

const post = { method: "POST", headers: TJE0 };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: TestBrowser | undefined;
let server: Awaited<ReturnType<typeof steeredServer>> | undefined;
const pages: Page[] = [];
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
  await server?.close(0);
  server = undefined;
});

interface Opened {
  readonly page: Page;
  readonly url: string;
  readonly mock: Awaited<ReturnType<typeof steeredServer>>["mock"];
  /** What the page complained about. */
  readonly complaints: string[];
}

async function open(path = "/_mock/", size = { width: 1440, height: 1000 }): Promise<Opened | undefined> {
  if (!browser) return undefined;
  server = await steeredServer();
  const page = await browser.newPage({ viewport: size, bypassCSP: false });
  pages.push(page);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(server?.url ?? "")) complaints.push(`loaded from elsewhere: ${request.url()}`);
  });
  page.setDefaultTimeout(60_000);
  await page.goto(server.url + path);
  return { page, url: server.url, mock: server.mock, complaints };
}

const count = (page: Page, lane: string): Promise<string | null> => page.locator(`#lane-${lane} .count`).textContent();

describe("the page in a browser", () => {
  it("says that a receiver does not take a test event", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, mock, complaints } = opened;
    mock.webhooks.on(() => new Response("busy", { status: 503 }), { name: "desk" });
    mock.webhooks.on(() => new Response("ok"), { name: "other" });
    await page.reload();
    await page.getByRole("button", { name: "Test : send a test event to desk" }).click();
    await page.getByRole("status").getByText("The receiver did not answer 200: HTTP 503").waitFor();
    await page.getByRole("button", { name: "Test : send a test event to other" }).click();
    await page.getByRole("status").getByText("Test event sent to other").waitFor();
    expect(complaints).toEqual([]);
  });

  it("follows a customer from the queue into a conversation, and an error into the journal", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, url, complaints } = opened;
    expect([await count(page, "queue"), await count(page, "talking")]).toEqual(["4", "5"]);

    await page.getByRole("button", { name: "New customer", exact: true }).click();
    await page.locator("#queue #session-13").waitFor();
    expect(await count(page, "queue")).toBe("5");

    // Everybody before is served first, so five pick-ups through the API reach the new one.
    for (let nth = 0; nth < 5; nth++) await fetch(url + PATHS.pickUp, post);
    await page.locator("#talking #session-13").waitFor();
    expect(await page.locator("#session-13").textContent()).toContain("with Tove Jensen");

    await page.getByRole("button", { name: "Actions in session 13" }).click();
    await page.getByRole("button", { name: "Customer writes in session 13" }).click();
    expect(await page.locator("#menu-13").isVisible()).toBe(false);
    await page.locator("#session-13").getByText("agent’s turn").waitFor();

    await page.getByLabel("Search faults").fill("error agent");
    expect(await page.getByLabel("Fault", { exact: true }).inputValue()).toBe("server-error-agent");
    await page.getByLabel("Operation", { exact: true }).selectOption("PickUpFirstChatSession");
    await page.getByLabel("Times", { exact: true }).fill("1");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.getByText("server-error-agent on PickUpFirstChatSession").waitFor();
    const failed = await fetch(url + PATHS.pickUp, post);
    expect([failed.status, await failed.json()]).toMatchObject([500, { Error: true }]);
    const entry = page.locator(".entry", { hasText: "fault server-error-agent" });
    await entry.waitFor();
    expect(await entry.locator(".status").textContent()).toBe("500");
    await page.getByText("No fault is switched on.").waitFor();

    await entry.click();
    const detail = page.getByRole("region", { name: /^Entry 6/ });
    await detail.waitFor();
    expect(await detail.textContent()).toContain("The fault server-error-agent was applied to this call.");
    expect(await detail.textContent()).toContain("Basic ***");
    expect(complaints).toEqual([]);
  });

  itInTestAll("says what does not fit, keeps what is open and typed, and goes back to the seed", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, url, mock } = opened;
    await page.getByRole("button", { name: "open session 9" }).click();
    await page.locator("#session-timeline summary").click();
    await fetch(url + PATHS.pickUp, post);
    await page.locator("#session-timeline", { hasText: "picked up by Tove Jensen" }).waitFor();
    await page.getByRole("button", { name: "Close session 9" }).click();
    await page.locator("#talking #session-9").waitFor();
    await page.getByLabel("Fault", { exact: true }).selectOption("slow");
    await page.getByLabel("Operation", { exact: true }).selectOption("*");
    await page.getByLabel("Delay", { exact: true }).fill("half");
    // The field says so itself; the server has to as well.
    await page.getByLabel("Delay", { exact: true }).evaluate((input) => input.removeAttribute("pattern"));
    await fetch(url + PATHS.list, post);
    await page.locator("#entry-2").waitFor();
    expect(await page.getByLabel("Delay", { exact: true }).inputValue()).toBe("half");
    await page.getByRole("button", { name: "Switch on" }).click();
    await page.locator("#status", { hasText: "/delay" }).waitFor();
    expect(mock.sessions.list().length).toBe(12);
    await page.getByRole("button", { name: "+5 min" }).click();
    await page.locator("#status", { hasText: "advanced" }).waitFor();
    expect(mock.clock.now()).toBe("2024-06-12T08:05:00.0000000Z");
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(mock.clock.now()).toBe("2024-06-12T08:05:00.0000000Z");
    await page.getByRole("button", { name: "Reset…" }).click();
    await page.getByRole("button", { name: "Reset", exact: true }).click();
    await page.locator("#queue #session-9").waitFor();
    expect(mock.clock.now()).toBe("2024-06-12T08:00:00.0000000Z");
  });

  itInTestAll(
    "tells what a fault does before it is switched on, and closes an entry to where it was opened",
    async ({ skip }) => {
      const opened = await open();
      if (!opened) return skip("no browser runs here");
      const { page, url } = opened;
      const fault = page.getByLabel("Fault", { exact: true });
      expect([await fault.inputValue(), await page.getByLabel("Operation", { exact: true }).inputValue()]).toEqual([
        "",
        "",
      ]);
      expect(await page.locator("#fault-about").textContent()).toBe("Choose one to see what it does.");
      await fault.selectOption("html-login");
      await page.locator("#fault-about", { hasText: "login page" }).waitFor();
      await fetch(url + PATHS.list, post);
      await page.locator("#entry-1").click();
      await page.getByRole("button", { name: "Close entry 1" }).click();
      expect(await page.locator("#entry-title").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("entry-1");
      await page.locator("#entry-1").click();
      await page.locator("#entry-title").waitFor();
    },
  );

  itInTestAll("counts the waiting customers, and beside them those filling in the form", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, mock } = opened;
    mock.sessions.add({ Status: "PreChatForm" });
    await page.getByRole("heading", { name: "Queue 4 and 1 filling in the form" }).waitFor();
    expect(await page.locator(".figures dd").first().textContent()).toBe("4");
  });

  itInTestAll("ends with its foot, however much the lanes hold", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page } = opened;
    await page.getByRole("button", { name: "Play monday-morning" }).click();
    await page.locator("#lane-queue .count", { hasText: "44" }).waitFor();
    const { foot, whole } = await page.evaluate(() => ({
      foot: (document.querySelector("footer")?.getBoundingClientRect().bottom ?? 0) + window.scrollY,
      whole: document.documentElement.scrollHeight,
    }));
    expect(Math.abs(whole - Math.max(foot, 1000))).toBeLessThan(2);
  });

  itInTestAll("goes by keys, unless they are switched off", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, mock } = opened;
    await page.keyboard.press("n");
    await page.locator("#session-13").waitFor();
    await page.keyboard.press("f");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("fault-search");
    await page.keyboard.press("n");
    await page.keyboard.press("Escape");
    await page.locator("#help-button").focus();
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("journal-title");
    await page.keyboard.press("?");
    await page.getByRole("checkbox").uncheck();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await page.keyboard.press("n");
    await page.keyboard.press("a");
    // A call of one of these keys would have been sent before this one.
    await page.evaluate(`fetch("state").then((answer) => answer.text())`);
    expect([mock.sessions.list().length, mock.clock.now()]).toEqual([13, "2024-06-12T08:00:00.0000000Z"]);
  });

  itInTestAll("shows a conversation, writes in it in own words, and shows the entity", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, mock, complaints } = opened;
    await page.getByRole("button", { name: "open session 4" }).click();
    const talk = page.getByRole("list", { name: "Messages in session 4, oldest first" });
    await talk.waitFor();
    const before = await talk.getByRole("listitem").count();
    await page.getByLabel("As", { exact: true }).selectOption("customer");
    await page.getByLabel("Message", { exact: true }).fill("Where is my <b>parcel</b>?");
    await page.getByRole("button", { name: "Send" }).click();
    await talk.getByText("Where is my <b>parcel</b>?").waitFor();
    expect(await talk.getByRole("listitem").count()).toBe(before + 1);
    expect(await page.getByLabel("Message", { exact: true }).inputValue()).toBe("");
    expect(mock.sessions.get(4)).toMatchObject({ LastMessage: "Where is my <b>parcel</b>?", Status: "CustomerLast" });
    await page.locator("#session-entity summary").click();
    expect(JSON.parse((await page.locator("#session-entity pre").textContent()) ?? "")).toEqual(mock.sessions.get(4));
    expect(complaints).toEqual([]);
  });

  itInTestAll("adds a customer with a topic, a name and words of one's own", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, mock } = opened;
    await page.getByRole("button", { name: "New customer with details…" }).click();
    await page.getByLabel("Topic").selectOption("Sales");
    await page.getByRole("dialog").getByLabel("Name").fill("Kim");
    await page.getByLabel("First message").fill("A quote, please.");
    await page.getByRole("button", { name: "Add to the queue" }).click();
    await page.locator("#queue #session-13").waitFor();
    expect(mock.sessions.get(13)).toMatchObject({ CustomerName: "Kim", FirstMessage: "A quote, please." });
    expect(await page.locator("#session-13").textContent()).toContain("Sales");
  });

  itInTestAll("gathers requests that repeat, filters them, and goes through them by keys", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, url } = opened;
    for (let nth = 0; nth < 3; nth++) await fetch(url + PATHS.list, post);
    await fetch(`${url}/nowhere`);
    await page.locator("#entry-4").waitFor();
    expect(await page.locator("#entry-3 .times").textContent()).toBe("× 3");
    expect(await page.locator(".entry").count()).toBe(2);

    await page.locator("#entry-4").click();
    await page.getByRole("region", { name: /^Entry 4/ }).waitFor();
    await fetch(url + PATHS.pickUp, post);
    await page.getByRole("button", { name: "1 newer" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("region", { name: /^Entry 3/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("#entry-5").waitFor();
    expect(await page.locator("#entry-title").count()).toBe(0);

    await page.getByLabel("every verdict").selectOption("refused");
    await expect.poll(() => page.locator(".entry").count(), { timeout: 60_000 }).toBe(1);
    expect([await page.locator(".entry").getAttribute("id"), new URL(page.url()).search]).toEqual([
      "entry-4",
      "?verdict=refused",
    ]);
    await page.getByLabel("Search the journal").fill("nothing like it");
    await page.keyboard.press("Enter");
    await page.getByText("No request fits the filter.").waitFor();
  });

  itInTestAll("makes a fault of an entry", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, url, mock } = opened;
    await fetch(url + PATHS.pickUp, { method: "POST" });
    await page.locator("#entry-1").click();
    await page.getByRole("button", { name: "Make this a fault" }).click();
    await page.locator("#active-faults", { hasText: "401 on PickUpFirstChatSession" }).waitFor();
    await fetch(url + PATHS.pickUp, post);
    expect(mock.requests.list().at(-1)).toMatchObject({ status: 401, fault: "401" });
  });

  const windows = [
    [820, 1100],
    [1440, 1000],
  ] as const;
  it.each(onlyInTestAll(windows))(
    "cuts no card through, nor its buttons, in a window of %i by %i",
    async (width, height) => {
      const opened = await open("/_mock/", { width, height });
      if (!opened) return;
      const { page, mock } = opened;
      for (let nth = 0; nth < 30; nth++) {
        mock.sessions.add({
          Status: "InQueue",
          CustomerName: "Joany Ziemann-Vandervort",
          LastMessage: "word ".repeat(60),
        });
      }
      mock.clock.advance("4h45m");
      await page.locator("#lane-queue .count", { hasText: "34" }).waitFor();
      const { list, cards, bottom } = await page.evaluate(() => {
        const box = document.querySelector("#queue")?.getBoundingClientRect() ?? new DOMRect();
        const all = [...document.querySelectorAll("#queue .card")].map((one) => one.getBoundingClientRect());
        return { list: box.bottom, bottom: box.bottom, cards: all.map(({ top, height: tall }) => ({ top, tall })) };
      });
      expect(cards.filter(({ tall }) => tall > 110)).toEqual([]);
      expect(cards.filter(({ top, tall }) => top < list - 1 && top + tall > list + 1)).toEqual([]);
      expect([bottom > height * 0.8, bottom <= height]).toEqual([true, true]);
      const wider = await page
        .locator(".card")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.id));
      expect(wider).toEqual([]);
      const names = await page
        .locator("#queue h4")
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
      expect(names.filter((room) => room < 150)).toEqual([]);
    },
  );

  itInTestAll("says what to do first, in an empty journal and beside the board", async ({ skip }) => {
    const opened = await open("/_world/kim/_mock/");
    if (!opened) return skip("no browser runs here");
    const { page, url } = opened;
    const connect = page.getByRole("region", { name: "Connect" });
    expect(await connect.textContent()).toContain(`${url}/_world/kim/api/v1`);
    const copied = await connect.locator("[data-copy^=Basic]").first().getAttribute("data-copy");
    expect(copied).toBe(TJE0.authorization);
    expect(await connect.textContent()).toContain("PUT and Save replace. PATCH changes parts.");
    expect(await page.locator("#journal-list").textContent()).toContain("curl -X POST");
    await page.getByLabel("Another world").fill("lee");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.waitForURL(`${url}/_world/lee/_mock/`);
    expect(
      await page
        .locator("#world-names option")
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(["kim"]);
  });

  it("fits a phone, and shows another world at its own address", async ({ skip }) => {
    const opened = await open("/_world/kim/_mock/", { width: 360, height: 740 });
    if (!opened) return skip("no browser runs here");
    const { page, mock } = opened;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole("link", { name: "Faults" }).click();
    await page.getByRole("button", { name: "New customer", exact: true }).click();
    await page.locator("#session-13").waitFor();
    expect(await page.locator(".brand").textContent()).toContain("world kim");
    expect(mock.sessions.list().length).toBe(12);
  });

  it("keeps markup in names and messages as text", async ({ skip }) => {
    const opened = await open();
    if (!opened) return skip("no browser runs here");
    const { page, complaints } = opened;
    await page.getByRole("button", { name: "Play long-words" }).click();
    await page.getByText('<script>alert("no")</script>').first().waitFor();
    expect(await page.locator("#lanes script, #lanes b").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
    expect(complaints).toEqual([]);
  });

  const looks = [
    ["light", 1440],
    ["light", 820],
    ["dark", 390],
    ["dark", 1440],
    ["light", 390],
    ["dark", 820],
  ] as const;
  it.each(onlyInTestAll(looks))("has no accessibility violation: %s, %i pixels wide", async (colorScheme, width) => {
    const opened = await open("/_mock/", { width, height: 900 });
    if (!opened) return;
    const { page, url, mock } = opened;
    await page.emulateMedia({ colorScheme });
    await fetch(url + PATHS.pickUp, post);
    await fetch(`${url}/nowhere`);
    mock.fail("ResetChatSession", { status: 503 });
    await fetch(url + PATHS.reset(9), post);
    mock.clock.advance("6m");
    await page.goto(`${url}/_mock/`);
    await page.locator("#entry-2").click();
    await page.locator("#entry-title").waitFor();
    await page.locator(".curl summary").first().click();
    // Cards fade in; a colour half way is no colour of the page.
    await page.evaluate("Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => {})");
    const run = async (): Promise<string[]> => {
      const found = (await page.evaluate(`${AXE}; axe.run()`)) as AxeResults;
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
      );
    };
    expect(await run()).toEqual([]);
    await page.locator("#help-button").click();
    expect(await run()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Actions in session 10" }).click();
    expect(await run()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "open session 10" }).click();
    await page.locator("#talk").waitFor();
    await page.locator("#session-entity summary").click();
    expect(await run()).toEqual([]);
  });
});

describe("the page's files", () => {
  it("allow nothing from elsewhere, nothing inline, no frame", async () => {
    const { control } = steered();
    const response = await control("GET", "/");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)| on\w+="| style="/);
  });

  it.each(["console.css", "console.js", "idiomorph.js", "icon.svg"])("are there: %s", async (name) => {
    const response = await steered().control("GET", `/assets/${name}`);
    expect([response.status, (await response.text()).length > 100]).toEqual([200, true]);
  });

  it("lead from the bare address to the page", async () => {
    const response = await steered().control("GET", "");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/_mock/"]);
  });
});
