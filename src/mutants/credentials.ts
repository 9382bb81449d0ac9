import type { Mutant } from "./mutant.ts";
import { EVERYWHERE, onAnswer, onRequest, resend, type MutantRole, type Wrap } from "./rewire.ts";

/** Doors that open for anybody, or for nobody. */
function mutant(name: string, title: string, checks: readonly string[], wrap: Wrap): Mutant {
  return { name, group: "credentials", title, checks, wrap };
}

const GOOD = "Basic dGplMDpUamUw";

/** Whoever comes in this way is taken for somebody. */
function letIn(roles: readonly MutantRole[], who: (authorization: string | null) => boolean): Wrap {
  return onRequest(roles, (request) =>
    who(request.headers.get("authorization")) ? resend(request, { headers: { authorization: GOOD } }) : request,
  );
}

const none = (value: string | null): boolean => value === null;
const documented = (value: string | null): boolean => /^(?:basic|bearer|soticket)\b/i.test(value ?? "");

function refuseWith(make: () => Response): Wrap {
  return onAnswer(EVERYWHERE, (response) => (response.status === 401 || response.status === 403 ? make() : response));
}

export const credentialMutants: readonly Mutant[] = [
  mutant("open-list", "The list needs no credentials.", ["credentials-required"], letIn(["list"], none)),
  mutant("open-put", "PUT needs no credentials.", ["credentials-required"], letIn(["update"], none)),
  mutant("open-save", "Save needs no credentials.", ["credentials-required"], letIn(["save"], none)),
  mutant("open-pick-up", "Pick-up needs no credentials.", ["credentials-required"], letIn(["claim"], none)),
  mutant("open-reset", "Reset needs no credentials.", ["credentials-required"], letIn(["release"], none)),
  mutant("open-everywhere", "Nothing needs credentials.", ["credentials-required"], letIn(EVERYWHERE, none)),
  mutant(
    "any-scheme",
    "Any scheme is let in.",
    ["credentials-scheme"],
    letIn(EVERYWHERE, (value) => value !== null && !documented(value)),
  ),
  mutant(
    "any-scheme-reset",
    "Any scheme is let in, by Reset.",
    ["credentials-scheme"],
    letIn(["release"], (value) => value !== null && !documented(value)),
  ),
  mutant(
    "scheme-alone",
    "A scheme without a value is let in.",
    ["credentials-malformed"],
    letIn(EVERYWHERE, (value) => /^(?:basic|bearer|soticket)\s*$/i.test(value ?? "")),
  ),
  mutant(
    "not-base64",
    "Basic is let in whatever its value is.",
    ["credentials-malformed"],
    letIn(EVERYWHERE, (value) => /^basic .*[^\w+/=]/i.test(value ?? "")),
  ),
  mutant(
    "no-colon",
    "Basic is let in without a password.",
    ["credentials-malformed"],
    letIn(EVERYWHERE, (value) => value === "Basic bm9ib2R5"),
  ),
  mutant(
    "empty-authorization",
    "An empty Authorization is let in.",
    ["credentials-malformed"],
    letIn(EVERYWHERE, (value) => value?.trim() === ""),
  ),
  mutant(
    "scheme-prefix",
    "A scheme that begins like Basic is let in.",
    ["credentials-scheme"],
    letIn(EVERYWHERE, (value) => /^basic\w/i.test(value ?? "")),
  ),
  mutant(
    "app-token-alone",
    "An SO-AppToken alone is let in.",
    ["credentials-required"],
    onRequest(EVERYWHERE, (request) =>
      request.headers.has("so-apptoken") && !request.headers.has("authorization")
        ? resend(request, { headers: { authorization: GOOD } })
        : request,
    ),
  ),
  ...(["save", "update", "claim", "release"] as const).map((role) =>
    mutant(
      `refused-but-done-${role}`,
      "Who is not let in gets 401, and the request is carried out.",
      ["refused-changes-nothing"],
      onRequest([role], async (request, fetch) => {
        if (request.headers.has("authorization")) return request;
        await fetch(await resend(request, { headers: { authorization: GOOD } }));
        return new Response("", { status: 401 });
      }),
    ),
  ),
  mutant(
    "refused-with-200",
    "Who is not let in gets 200 and an error.",
    ["credentials-required"],
    refuseWith(() => new Response('{"Error":true}', { headers: { "content-type": "application/json" } })),
  ),
  mutant(
    "refused-with-500",
    "Who is not let in gets 500.",
    ["credentials-required"],
    refuseWith(() => new Response("", { status: 500 })),
  ),
  mutant(
    "locked-put",
    "PUT refuses credentials that do elsewhere.",
    ["credentials-accepted"],
    onAnswer(["update"], () => new Response("", { status: 401 })),
  ),
  mutant(
    "locked-list",
    "The list refuses credentials that do elsewhere.",
    ["credentials-accepted"],
    onAnswer(["list"], () => new Response("", { status: 403 })),
  ),
  mutant(
    "locked-bearer",
    "Bearer is refused, although it was given as good.",
    ["credentials-further"],
    onAnswer(EVERYWHERE, (response, request) =>
      /^bearer \S/i.test(request.headers.get("authorization") ?? "") ? new Response("", { status: 401 }) : response,
    ),
  ),
  mutant(
    "locked-ticket-reset",
    "SoTicket is refused by Reset alone.",
    ["credentials-further"],
    onAnswer(["release"], (response, request) =>
      /^soticket \S/i.test(request.headers.get("authorization") ?? "") ? new Response("", { status: 401 }) : response,
    ),
  ),
];
