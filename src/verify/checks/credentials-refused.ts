/** Credentials that must be refused: one check per kind. */

import { mediaTypeOf } from "../body/decode.ts";
import { isGatewayError, isPage, jsonOf, type Call } from "../call.ts";
import { show, type Check, type Verdict } from "../check.ts";
import { citeHeader, isErrorObject } from "../evidence.ts";
import { ANY_SCHEME, NO_CREDENTIALS, type RefusalFact } from "../facts/refusals.ts";
import { anyKnown } from "../../operation-roles.ts";

export const credentialsRequired: Check<"refusal"> = {
  ...refusalCheck("none", "a request without credentials"),
  name: "credentials-required",
  title: "A request without credentials is refused",
  explanation:
    "A request was answered although it had neither an Authorization header nor an XSRF token with its cookie. The documents require one of the two for every operation; without, anyone who can reach the server can read and write sessions.",
  perExchange: true,
};

export const credentialsScheme: Check<"refusal"> = {
  ...refusalCheck("unknown-scheme", "an unknown scheme"),
  name: "credentials-scheme",
  title: "A scheme that is not documented is refused",
  explanation:
    "The documents list Basic, SoTicket and Bearer. A server that accepts another scheme does not look at what it is sent.",
};

export const credentialsMalformed: Check<"refusal"> = {
  ...refusalCheck("malformed", "malformed credentials"),
  name: "credentials-malformed",
  title: "Malformed credentials are refused",
  explanation:
    "A documented scheme without a value, or Basic with a value that is not base64, identifies no user. A server that accepts it accepts anyone.",
};

export const credentialsMadeUp: Check<"refusal"> = {
  ...refusalCheck("made-up", "made-up credentials"),
  name: "credentials-made-up",
  title: "Made-up credentials are refused",
  explanation:
    "The request had a name, a password, a token or a ticket of the right form that belongs to no user: it ends in .invalid, which no real one does. A server that lets it in looks at the form of credentials and not at whose they are, so anyone can read and write sessions.",
};

function refusalCheck(how: RefusalFact["how"], what: string): Omit<Check<"refusal">, "name" | "title" | "explanation"> {
  return {
    severity: "error",
    appliesTo: anyKnown,
    on: "refusal",
    anyOperation: false,
    needsBody: false,
    quotesBody: true,
    restsOn: [`credentials-required/${NO_CREDENTIALS}`, `credentials-scheme/${ANY_SCHEME}`],
    run: (fact) => (fact.how === how ? judgeRefusal(fact, what) : undefined),
  };
}

/** An HTML page, such as a login page, shows no data: the request was not let in. */
function pageVerdict(call: Call, what: string, label: string): Verdict {
  const message = `${call.operation.id} answers ${what} with a page instead of a refusal.`;
  const actual = `${call.answer?.status}: a page`;
  const source = citeHeader(call.operation, "Authorization");
  // A page proves nothing where good credentials get pages as well.
  const ofPages = `content-type/json:${mediaTypeOf(call.answer?.headers["content-type"])}`;
  const verdict = { message, expected: "401", actual, source, restsOn: [ofPages] };
  if (label === NO_CREDENTIALS) return { ...verdict, kind: "page" };
  return { ...verdict, kind: `page: ${label}`, restsOn: [ofPages, "credentials-required/page"] };
}

/** Any 4xx refuses. Redirects and missing answers have their own checks. */
function judgeRefusal({ call, how, label, listIsEmpty }: RefusalFact, what: string): readonly Verdict[] | undefined {
  const status = call.answer?.status;
  // A gateway's temporary error says nothing about credentials.
  if (status === undefined || (status >= 300 && status < 400) || isGatewayError(call)) return undefined;
  const source = citeHeader(call.operation, "Authorization");
  if (status >= 500) {
    const message = `${call.operation.id} answers ${what} with ${status} instead of a refusal.`;
    return [
      {
        message,
        expected: "401",
        actual: String(status),
        kind: "5xx",
        source,
        restsOn: [`status-documented/${status}`, "credentials-required/5xx"],
      },
    ];
  }
  if (isPage(call)) return [pageVerdict(call, what, label)];
  if (status < 300) {
    const which = label === NO_CREDENTIALS ? "" : `: ${label}`;
    const value = jsonOf(call);
    // A tenant without sessions shows nothing to anyone; whether these were let in cannot be seen.
    if (how === "made-up" && listIsEmpty === true && Array.isArray(value) && value.length === 0)
      return [
        {
          message: `Answers ${label} with an empty list, as it does the credentials of the run.`,
          severity: "info",
          kind: label,
        },
      ];
    const message = `${call.operation.id} accepts ${what}${which}.`;
    const body = call.answer?.decoded.text ?? "";
    // An answer that good credentials also get now and then gives no access.
    const restsOn = isErrorObject(value, undefined)
      ? ["no-error-under-200"]
      : body.trim() === ""
        ? ["body-present"]
        : [];
    return [{ message, expected: "401", actual: `${status}: ${show(body, 80)}`, kind: label, source, restsOn }];
  }
  if (status === 401) return [];
  return [{ message: `Refuses ${what} with ${status}.`, severity: "info", kind: `status-${status}` }];
}
