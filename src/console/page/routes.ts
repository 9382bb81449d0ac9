import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Hono } from "hono";
import type { ConsoleEnv } from "../console-env.ts";
import { problem } from "../control/problem.ts";
import { client } from "./client.ts";
import { entryDetail, explained } from "./journal.ts";
import { ICON } from "./icon.ts";
import { page } from "./layout.ts";
import { STYLES } from "./styles/index.ts";

/** Nothing from elsewhere, nothing inline, no frame around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
const PAGE_HEADERS = { "Content-Security-Policy": POLICY, "Referrer-Policy": "no-referrer" };

/** The page, one entry of its journal, and its files. */
export function addPage(app: Hono<ConsoleEnv>): void {
  app.get("/", async (context) => context.html(await page(context.env.liveState), 200, PAGE_HEADERS));
  app.get("/page/entries/:number", async (context) => {
    const { liveState } = context.env;
    const number = context.req.param("number");
    const entry = liveState.open.mock.requests.list().find((one) => String(one.number) === number);
    const found = entry && (await explained(liveState, entry));
    return found ? context.html(entryDetail(found), 200, PAGE_HEADERS) : problem(404, "There is no such entry.");
  });
  const file = (path: string, type: string, text: () => string | Promise<string>): void => {
    app.get(path, async (context) =>
      context.body(await text(), 200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "max-age=60" }),
    );
  };
  file("/assets/console.css", "text/css", () => STYLES);
  file("/assets/icon.svg", "image/svg+xml", () => ICON);
  file("/assets/idiomorph.js", "text/javascript", () =>
    readFile(createRequire(import.meta.url).resolve("idiomorph/dist/idiomorph.esm.js"), "utf8"),
  );
  file(
    "/assets/console.js",
    "text/javascript",
    () => `import { Idiomorph } from "./idiomorph.js";\n(${client.toString()})(Idiomorph);\n`,
  );
}
