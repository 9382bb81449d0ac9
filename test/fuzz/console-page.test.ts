import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { startBrowser, type TestBrowser } from "../support/browser.ts";
import { steered } from "../support/console.ts";
import { GROUPS } from "../support/groups.ts";
import { hostileText } from "../support/hostile-names.ts";
import { expectProperty } from "../support/property.ts";

/** The console's pages about a world in which a text from elsewhere is in every place where one can be. */

let browser: TestBrowser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => browser?.close());

/** The page, the view of a session and of two requests. */
async function pagesWith(text: string): Promise<string> {
  const { control, ask, mock } = steered({
    sessions: 3,
    groups: GROUPS,
    webhooks: { fetch: async () => new Response(text, { status: 500 }) },
  });
  const part = text.replaceAll("\0", "").toWellFormed();
  const name = part.slice(0, 60);
  const address = encodeURIComponent(part);
  await control("PATCH", "/sessions/2", {
    CustomerName: name,
    FirstMessage: name,
    LastMessage: name,
    Alias: name,
    User: { AssociateId: 6, FullName: name, CustomFields: { [part]: part } },
  });
  await control("POST", "/topics", { ChatTopicId: 90, Name: part, Description: part, WelcomeMessage: part });
  await control("POST", "/agents", { login: name || "a", name, credentials: [`Bearer ${part}`] });
  await control("POST", "/webhooks", { url: `http://127.0.0.1:9/${part}`, name: part || "a", events: [`a.${part}`] });
  await control("POST", "/sessions/2/actions", { action: "customer-writes", text: part || "a" });
  await control("PUT", `/snapshots/${encodeURIComponent(name || "a")}`);
  await control("POST", "/inbox", text, { "x-superoffice-event": printable(text), "content-type": "text/plain" });
  const headers = { ...TJE0, "content-type": "application/json", "so-language": printable(text) };
  await ask(PATHS.session(2), { method: "PUT", headers, body: JSON.stringify({ [part]: part, CustomerName: part }) });
  await ask(`/api/v1/${address}?${address}=${address}&$select=${address}`, { headers });
  await mock.webhooks.settled();
  const paths = ["/", "/page/sessions/2", "/page/entries/1", "/page/entries/2"];
  const pages = await Promise.all(paths.map(async (path) => (await control("GET", path)).text()));
  return pages.join("");
}

const printable = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, "?").trim();

/** What an element is made of, and every address and script in it; texts are left out. */
async function elementsIn(pages: readonly string[]): Promise<readonly (readonly string[])[]> {
  const page = await browser?.newPage();
  const found = await page?.evaluate(
    (texts) =>
      texts.map((text) => {
        const all = [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("*")];
        const own = ["src", "action", "class", "data-method", "type", "rel"];
        return all.map((one) =>
          [
            one.tagName,
            ...[...one.attributes].map(({ name, value }) => (own.includes(name) ? `${name}=${value}` : name)),
            ...(one.tagName === "SCRIPT" || one.tagName === "STYLE" ? [one.textContent] : []),
            /^(?:[#?]|\/(?!\/)|https?:|$)/.test(one.getAttribute("href") ?? "") ? "" : "another scheme",
            /^[\w/{}%.~-]*$/.test(one.getAttribute("data-path") ?? "") ? "" : "another path",
          ].join(" "),
        );
      }),
    pages,
  );
  await page?.close();
  return found ?? [];
}

it("a text from elsewhere stays text in the console, as a browser reads it", async ({ skip }) => {
  if (!browser) return skip("no browser");
  // What is left out without a text, and what is shown of a long one, a known one and a number.
  const plain = await Promise.all(["x", "", "x y z", "x".repeat(300), "7", "Boat", "/x", '"x"'].map(pagesWith));
  const known = new Set((await elementsIn(plain)).flat());
  const property = fc.asyncProperty(fc.array(hostileText, { minLength: 4, maxLength: 8 }), async (texts) => {
    const elements = await elementsIn(await Promise.all(texts.map(pagesWith)));
    for (const [at, all] of elements.entries()) {
      const strange = all.filter((one) => !known.has(one));
      expect({ text: texts[at], strange }).toEqual({ text: texts[at], strange: [] });
    }
  });
  await expectProperty(property, 4);
});
