import type { Role } from "../operation-roles.ts";
import { SAMPLE_CREDENTIALS } from "../sample-credentials.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onAnswer, onRequest, type Deviate } from "./rewire.ts";
import { EVERYWHERE, resend } from "./requests.ts";

/** Servers that accept any credentials, or none. */
const deviation = deviationIn("credentials");

/** Gives requests that `accepts` lets through the credentials of a known user. */
function acceptWhen(roles: readonly Role[], accepts: (authorization: string | null) => boolean): Deviate {
  return onRequest(roles, (request) =>
    accepts(request.headers.get("authorization"))
      ? resend(request, { headers: { authorization: SAMPLE_CREDENTIALS } })
      : request,
  );
}

const none = (value: string | null): boolean => value === null;
const documented = (value: string | null): boolean => /^(?:basic|bearer|soticket)\b/i.test(value ?? "");

function refuseWith(make: () => Response): Deviate {
  return onAnswer(EVERYWHERE, (response) => (response.status === 401 || response.status === 403 ? make() : response));
}

export const credentialDeviations: readonly Deviation[] = [
  deviation("open-list", "The list needs no credentials.", ["credentials-required"], acceptWhen(["list"], none)),
  deviation("open-put", "PUT needs no credentials.", ["credentials-required"], acceptWhen(["update"], none)),
  deviation("open-save", "Save needs no credentials.", ["credentials-required"], acceptWhen(["save"], none)),
  deviation("open-pick-up", "Pick-up needs no credentials.", ["credentials-required"], acceptWhen(["claim"], none)),
  deviation("open-reset", "Reset needs no credentials.", ["credentials-required"], acceptWhen(["release"], none)),
  deviation("open-everywhere", "Nothing needs credentials.", ["credentials-required"], acceptWhen(EVERYWHERE, none)),
  deviation(
    "any-scheme",
    "Any scheme is accepted.",
    ["credentials-scheme"],
    acceptWhen(EVERYWHERE, (value) => value !== null && !documented(value)),
  ),
  deviation(
    "any-scheme-reset",
    "Reset accepts any scheme.",
    ["credentials-scheme"],
    acceptWhen(["release"], (value) => value !== null && !documented(value)),
  ),
  deviation(
    "scheme-alone",
    "A scheme without a value is accepted.",
    ["credentials-malformed"],
    acceptWhen(EVERYWHERE, (value) => /^(?:basic|bearer|soticket)\s*$/i.test(value ?? "")),
  ),
  deviation(
    "not-base64",
    "Basic is accepted whatever its value is.",
    ["credentials-malformed"],
    acceptWhen(EVERYWHERE, (value) => /^basic .*[^\w+/=]/i.test(value ?? "")),
  ),
  deviation(
    "no-colon",
    "Basic is accepted without a password.",
    ["credentials-malformed"],
    acceptWhen(EVERYWHERE, (value) => value === "Basic bm9ib2R5"),
  ),
  deviation(
    "empty-authorization",
    "An empty Authorization is accepted.",
    ["credentials-malformed"],
    acceptWhen(EVERYWHERE, (value) => value?.trim() === ""),
  ),
  deviation(
    "scheme-prefix",
    "A scheme that begins with Basic is accepted.",
    ["credentials-scheme"],
    acceptWhen(EVERYWHERE, (value) => /^basic\w/i.test(value ?? "")),
  ),
  deviation(
    "app-token-alone",
    "An SO-AppToken alone is accepted.",
    ["credentials-required"],
    onRequest(EVERYWHERE, (request) =>
      request.headers.has("so-apptoken") && !request.headers.has("authorization")
        ? resend(request, { headers: { authorization: SAMPLE_CREDENTIALS } })
        : request,
    ),
  ),
  ...(["save", "update", "claim", "release"] as const).map((role) =>
    deviation(
      `refused-but-done-${role}`,
      "An unauthorized request gets 401 but is carried out.",
      ["refused-changes-nothing"],
      onRequest([role], async (request, fetch) => {
        if (request.headers.has("authorization")) return request;
        await fetch(await resend(request, { headers: { authorization: SAMPLE_CREDENTIALS } }));
        return new Response("", { status: 401 });
      }),
    ),
  ),
  deviation(
    "refused-with-200",
    "An unauthorized request gets 200 with an error.",
    ["credentials-required"],
    refuseWith(() => new Response('{"Error":true}', { headers: { "content-type": "application/json" } })),
  ),
  deviation(
    "refused-with-500",
    "An unauthorized request gets 500.",
    ["credentials-required"],
    refuseWith(() => new Response("", { status: 500 })),
  ),
  deviation(
    "locked-put",
    "PUT refuses credentials that work elsewhere.",
    ["credentials-accepted"],
    onAnswer(["update"], () => new Response("", { status: 401 })),
  ),
  deviation(
    "locked-list",
    "The list refuses credentials that work elsewhere.",
    ["credentials-accepted"],
    onAnswer(["list"], () => new Response("", { status: 403 })),
  ),
  deviation(
    "locked-bearer",
    "Bearer is refused, although it was given as valid.",
    ["credentials-further"],
    onAnswer(EVERYWHERE, (response, request) =>
      /^bearer \S/i.test(request.headers.get("authorization") ?? "") ? new Response("", { status: 401 }) : response,
    ),
  ),
  deviation(
    "locked-ticket-reset",
    "Only Reset refuses SoTicket.",
    ["credentials-further"],
    onAnswer(["release"], (response, request) =>
      /^soticket \S/i.test(request.headers.get("authorization") ?? "") ? new Response("", { status: 401 }) : response,
    ),
  ),
];
