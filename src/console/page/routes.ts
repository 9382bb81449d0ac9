import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Hono } from "hono";
import type { ConsoleEnv } from "../console-env.ts";
import { problem } from "../control/problem.ts";
import { client } from "./client.ts";
import { clientJournal } from "./client-journal.ts";
import { clientSession } from "./client-session.ts";
import { explained } from "../explain/explained.ts";
import { entryDetail } from "./journal-entry.ts";
import { PAGE_HEADERS } from "./headers.ts";
import { page } from "./layout.ts";
import type { Place } from "./connect.ts";
import { sessionView } from "./session-view.ts";
import { STYLES } from "./styles/index.ts";
import { causedEvents } from "./webhooks.ts";

/** The page, one entry of its journal, and its files. */
export function addPage(app: Hono<ConsoleEnv>): void {
  app.get("/", async (context) => {
    const { liveState } = context.env;
    return context.html(await page(liveState, await placeOf(context.req.raw, context.env)), 200, PAGE_HEADERS);
  });
  app.get("/page/sessions/:id", (context) => {
    const { liveState } = context.env;
    const session = liveState.open.world().store.get(Number(context.req.param("id")));
    return session
      ? context.html(sessionView(liveState, session), 200, PAGE_HEADERS)
      : problem(404, "There is no such session.");
  });
  app.get("/page/entries/:number", async (context) => {
    const { liveState } = context.env;
    const number = context.req.param("number");
    const entry = liveState.open.mock.requests.list().find((one) => String(one.number) === number);
    const found = entry && (await explained(liveState.open, entry));
    return found
      ? context.html(entryDetail(found, causedEvents(liveState, entry.events)), 200, PAGE_HEADERS)
      : problem(404, "There is no such entry.");
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
    () =>
      `import { Idiomorph } from "./idiomorph.js";\n` +
      `(${client.toString()})(Idiomorph, [${clientJournal.toString()}, ${clientSession.toString()}]);\n`,
  );
}

async function placeOf({ url }: Request, { liveState, worlds, prefix }: ConsoleEnv["Bindings"]): Promise<Place> {
  const { origin, searchParams } = new URL(url);
  const world = prefix.slice(0, -"/_mock".length);
  const names = (await worlds.listAll()).map(({ name }) => name).filter((name) => name !== liveState.name);
  const { basePath, deployment } = liveState.open.settings;
  return { api: `${origin}${world}${basePath}/api/v1`, worlds: names, deployment, query: searchParams };
}

/** A speech bubble with three dots. */
const ICON: string = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 3a13 13 0 1 1-13 13v13h13" fill="#0b6a5c"/><circle cx="10" cy="16" r="2" fill="#fff"/><circle cx="16" cy="16" r="2" fill="#fff"/><circle cx="22" cy="16" r="2" fill="#fff"/></svg>`;
