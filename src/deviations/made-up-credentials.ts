import type { Role } from "../operation-roles.ts";
import { queryValue } from "../routing/address.ts";
import { SAMPLE_CREDENTIALS } from "../sample-credentials.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { EVERYWHERE, resend } from "./requests.ts";
import { onRequest, type Deviate } from "./rewire.ts";

/** Servers that check the form of credentials but not whose they are. */
const deviation = deviationIn("credentials");

function takeForKnown(roles: readonly Role[], accepts: (request: Request) => boolean): Deviate {
  return onRequest(roles, (request) =>
    accepts(request) ? resend(request, { headers: { authorization: SAMPLE_CREDENTIALS } }) : request,
  );
}

const written =
  (pattern: RegExp) =>
  ({ headers }: Request): boolean => {
    const authorization = headers.get("authorization") ?? "";
    // Basic credentials without a colon are malformed, which is a separate fault.
    return pattern.test(authorization) && (!BASIC.test(authorization) || isPair(authorization.slice(6)));
  };

function isPair(base64: string): boolean {
  try {
    return atob(base64).includes(":");
  } catch {
    return false;
  }
}

const isUnauthorized = ({ headers }: Request): boolean => !headers.has("authorization");
const cookieOf = ({ headers }: Request): string => /XSRF-TOKEN=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "";
const tokenOf = ({ headers }: Request): string => headers.get("x-xsrf-token") ?? "";

const BASIC = /^basic [\w+/]{8,}=*$/i;
const BEARER = /^bearer [^\s,]{5,}$/i;
const TICKET = /^soticket [^\s,]{5,}$/i;

export const madeUpCredentialDeviations: readonly Deviation[] = [
  ...(
    [
      ["any-basic", "Any name with any password is let in.", EVERYWHERE, BASIC],
      ["any-basic-save", "Save lets any name with any password in.", ["save"], BASIC],
      ["any-bearer", "Any Bearer token is let in.", EVERYWHERE, BEARER],
      ["any-bearer-reset", "Reset lets any Bearer token in.", ["release"], BEARER],
      ["any-ticket", "Any SoTicket is let in.", EVERYWHERE, TICKET],
      ["any-ticket-pick-up", "Pick-up lets any SoTicket in.", ["claim"], TICKET],
      ["any-7t-ticket", "Any ticket that begins like one is let in.", EVERYWHERE, /^soticket 7t:/i],
      [
        "any-lower-case-scheme",
        "The value of a scheme in small letters is not looked at.",
        EVERYWHERE,
        /^basic [\w+/]{8}/,
      ],
    ] as const
  ).map(([name, title, roles, pattern]) =>
    deviation(name, title, ["credentials-made-up"], takeForKnown(roles, written(pattern))),
  ),
  deviation(
    "any-xsrf-pair",
    "An XSRF token is let in with a cookie of the client's own making.",
    ["credentials-made-up"],
    takeForKnown(
      EVERYWHERE,
      (request) => isUnauthorized(request) && tokenOf(request) !== "" && cookieOf(request) === tokenOf(request),
    ),
  ),
  deviation(
    "any-xsrf-and-cookie",
    "An XSRF token is let in with any cookie.",
    ["credentials-made-up"],
    takeForKnown(
      EVERYWHERE,
      (request) => isUnauthorized(request) && tokenOf(request) !== "" && cookieOf(request) !== "",
    ),
  ),
  deviation(
    "any-token-in-address",
    "Credentials are read from the address, and not looked at.",
    ["credentials-made-up"],
    takeForKnown(
      EVERYWHERE,
      (request) =>
        isUnauthorized(request) &&
        ["access_token", "ticket", "Authorization"].some((name) => (queryValue(request.url, name) ?? "") !== ""),
    ),
  ),
];
