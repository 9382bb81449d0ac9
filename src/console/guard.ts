import { createHash, timingSafeEqual } from "node:crypto";
import { parse } from "hono/utils/cookie";
import { isLoopback, isOwnName } from "../routing/own-machine.ts";
import { problem } from "./control/problem.ts";

/** Who may control the mock: this machine, or any client with the token, but never a page of another site. */

export const COOKIE = "so-mock-token";

/** The refusal of a request; undefined if it is allowed. */
export function refusalOf(
  request: Request,
  remoteAddress: string | undefined,
  token: string | undefined,
): Response | undefined {
  // A client that may save a webhook must not control the mock through the resulting call.
  if (request.headers.has("x-superoffice-event") && !isInbox(request)) {
    return problem(403, "A webhook call may not control the mock.", "It may only go to /_mock/inbox.");
  }
  const host = request.headers.get("host") ?? "";
  if (token === undefined) {
    if (!isLoopback(remoteAddress ?? "")) {
      return problem(
        403,
        "Only this machine may control the mock.",
        "Start it with --control-token to allow other machines.",
      );
    }
    // With a host name that resolves to this machine, another site could let its own pages in (DNS rebinding).
    if (!isOwnName(host)) return problem(403, "The host is not this machine.", `Host was "${host}".`);
  } else if (!hasToken(request, token)) {
    const detail = "Send Authorization: Bearer with the token; a browser opens /_mock/?token=TOKEN.";
    return problem(403, "The control token is missing or wrong.", detail);
  }
  const origin = request.headers.get("origin");
  if (origin !== null && hostOf(origin) !== host) {
    return problem(403, "Other sites may not control the mock.", `Origin was "${origin}".`);
  }
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none" && !isLinkFollowed(request)) {
    return problem(403, "Other sites may not control the mock.", `Sec-Fetch-Site was "${site}".`);
  }
  return undefined;
}

function isInbox({ url }: Request): boolean {
  return new URL(url).pathname.endsWith("/_mock/inbox");
}

/** A link from another site is harmless: the site cannot read the page, and nothing changes. */
function isLinkFollowed({ method, headers }: Request): boolean {
  return (
    method === "GET" && headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document"
  );
}

/** Digests have equal length, so the comparison's duration reveals nothing about the token. */
export function isToken(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function hasToken(request: Request, token: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const cookie = parse(request.headers.get("cookie") ?? "", COOKIE)[COOKIE];
  const given = bearer ?? request.headers.get("x-mock-token") ?? cookie;
  return given !== undefined && isToken(given, token);
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
