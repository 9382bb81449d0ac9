import { parse } from "hono/utils/cookie";
import { decodeStep } from "../routing/address.ts";
import type { Deployment } from "../deployments.ts";
import { whyNotTaken } from "./deployment.ts";
import { memoize } from "./wire/memoize.ts";
import { agentOfSecret, agentOfToken, agentOfUser, SAMPLE_USER, type Agent } from "./world/agents.ts";

/** Who calls: the Authorization header, or an XSRF token that matches its cookie. */

/**
 * A function from request headers to the caller; undefined for credentials that are missing or cannot be read. Cookies
 * that an adapter knows of stand in for a header that pages do not get to see.
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

/** Names, tokens and tickets that end like this belong to no user (RFC 2606): for tests of what a client does when it is refused. */
const isReserved = (text: string): boolean => text.toLowerCase().endsWith(".invalid");

/** `Basic`, `SoTicket` or `Bearer`, in any case, and a value without blanks. */
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

/** Base64 of `user:password`, UTF-8, neither of them empty. The mock takes any password. */
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
  // One of the two may still be percent-encoded, as the cookie's own text is.
  const plain = decodeStep(cookie);
  if (isReserved(plain)) return undefined;
  return token === cookie || decodeStep(token) === plain ? agentOfSecret("XSRF", plain) : undefined;
}
