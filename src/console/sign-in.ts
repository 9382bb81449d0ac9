import { html } from "hono/html";
import { COOKIE, isToken } from "./guard.ts";
import { CONSOLE_PATH, wantsHtml } from "./path.ts";
import { PAGE_HEADERS } from "./page/headers.ts";
import { STYLES } from "./page/styles/index.ts";

/** The page where a server with a control token asks a browser for it. */

const SIGN_IN = "/sign-in";
const STYLESHEET = "/assets/console.css";

/** Answers the submitted form, and the stylesheet of its page; undefined for any other request. */
export async function answerSignIn(request: Request, token: string): Promise<Response | undefined> {
  const path = new URL(request.url).pathname.replace(CONSOLE_PATH, "");
  // The stylesheet reveals nothing about the world.
  if (path === STYLESHEET) return new Response(STYLES, { headers: { "Content-Type": "text/css; charset=utf-8" } });
  if (path !== SIGN_IN || request.method !== "POST") return undefined;
  const given = new URLSearchParams(await request.text()).get("token") ?? "";
  return isToken(given, token) ? signedIn(pageOf(request.url), token, 303) : signInPage(request.url, true);
}

/** Is this a browser opening the page? */
export function isPageWanted({ method, url, headers }: Request): boolean {
  const path = new URL(url).pathname.replace(CONSOLE_PATH, "");
  return method === "GET" && (path === "" || path === "/") && wantsHtml(headers);
}

export async function signInPage(url: string, isWrong: boolean): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>so-mock console: sign in</title>
        <link rel="stylesheet" href="${pageOf(url)}assets/console.css" />
      </head>
      <body>
        <main class="sign-in">
          <h1>so-mock console</h1>
          <p>This server was started with --control-token. Enter the token to open the console.</p>
          ${isWrong ? html`<p class="notice" role="alert">The token is wrong.</p>` : ""}
          <form method="post" action="${pageOf(url)}sign-in">
            <div class="field">
              <label for="token">Token</label>
              <input id="token" name="token" type="password" required autofocus autocomplete="current-password" />
            </div>
            <button type="submit">Open the console</button>
          </form>
        </main>
      </body>
    </html>`;
  return new Response(page, {
    status: 403,
    headers: { ...PAGE_HEADERS, "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** The address of the page in the request's world. */
function pageOf(url: string): string {
  return `${CONSOLE_PATH.exec(new URL(url).pathname)?.[0] ?? "/_mock"}/`;
}

/** The token is removed from the address at once, so that no history or screenshot contains it. */
export function signedIn(pathname: string, token: string, status: 302 | 303 = 302): Response {
  const cookie = `${COOKIE}=${encodeURIComponent(token)}; Path=/; HttpOnly; SameSite=Strict`;
  return new Response(null, { status, headers: { Location: pathname, "Set-Cookie": cookie } });
}
