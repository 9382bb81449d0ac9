import { parse } from "hono/utils/cookie";
import { decodeStep } from "../routing/address.ts";
import type { Deployment } from "../deployments.ts";
import { whyNotTaken } from "./deployment.ts";
import { memoize } from "./wire/memoize.ts";
import { agentOfSecret, agentOfToken, agentOfUser, SAMPLE_USER, type Agent } from "./world/agents.ts";

/** Identifies the caller: by the Authorization header, or by an XSRF token that matches its cookie. */

/**
 * A function from request headers to the caller; undefined for missing or unreadable credentials. Cookies known to an
 * adapter replace a header that pages cannot see.
 */
export function createCredentials(
  rule: "required" | "optional",
  deployment: Deployment = "any",
): (headers: Headers, cookies?: Readonly<Record<string, string>>) => Agent | undefined {
  const callerOf = memoize(readAuthorization);
  return (headers, cookies) => {
    const authorization = headers.get("authorization");
    if (authorization !== null) {
      return deployment !== "any" && whyNotTaken(deployment, headers) !== undefined
        ? undefined
        : callerOf(authorization);
    }
    const token = headers.get("x-xsrf-token");
    if (token !== null) return readXsrf(token, headers.get("cookie"), cookies);
    return rule === "optional" ? SAMPLE_USER : undefined;
  };
}

/** Names, tokens and tickets with this ending belong to no user (RFC 2606), for testing a client's reaction. */
const isReserved = (text: string): boolean => text.toLowerCase().endsWith(".invalid");

/** `Basic`, `SoTicket` or `Bearer`, in any case, and a value without spaces. */
function readAuthorization(value: string): Agent | undefined {
  const match = /^([A-Za-z]+) +([^\s,]+) *$/.exec(value);
  const [, scheme = "", secret = ""] = match ?? [];
  if (isReserved(secret)) return undefined;
  switch (scheme.toLowerCase()) {
    case "basic":
      return readBasic(secret);
    case "soticket":
      return agentOfSecret("SoTicket", secret);
    case "bearer":
      return agentOfToken(secret);
    default:
      return undefined;
  }
}

/** Base64 of `user:password` in UTF-8, neither of them empty. The mock accepts any password. */
function readBasic(secret: string): Agent | undefined {
  try {
    const bytes = Uint8Array.from(atob(secret), (char) => char.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const colon = text.indexOf(":");
    const user = text.slice(0, colon);
    return colon > 0 && colon < text.length - 1 && !isReserved(user) ? agentOfUser(user) : undefined;
  } catch {
    return undefined;
  }
}

function readXsrf(
  token: string,
  header: string | null,
  known: Readonly<Record<string, string>> | undefined,
): Agent | undefined {
  const cookie = (header === null ? known : parse(header, "XSRF-TOKEN"))?.["XSRF-TOKEN"];
  if (token === "" || cookie === undefined) return undefined;
  // One of the two may still be percent-encoded, as is the cookie's own text.
  const plain = decodeStep(cookie);
  if (isReserved(plain)) return undefined;
  return token === cookie || decodeStep(token) === plain ? agentOfSecret("XSRF", plain) : undefined;
}
