/** Known situations in which a server refuses valid requests, each with the next step. Pure. */

import type { Answer } from "./call.ts";
import { ownWords } from "./own-words.ts";

export interface Refused {
  readonly url: string;
  /** The Authorization value that was sent. */
  readonly auth: string | undefined;
  readonly hasAppToken: boolean;
  readonly answer: Answer;
}

interface Situation {
  readonly name:
    | "no-credentials"
    | "basic-online"
    | "licence"
    | "expired"
    | "app-token"
    | "not-running"
    | "wrong-tenant"
    | "not-allowed"
    | "refused";
  /** A sentence. */
  readonly what: string;
  /** A sentence. */
  readonly todo: string;
}

/** Is the address in the vendor's cloud? */
export function isOnline(url: string): boolean {
  return URL.canParse(url) && /\.superoffice\.com$/i.test(new URL(url).hostname);
}

const APP_TOKEN = /app(?:lication)?[ -]?token/i;

/** Undefined if the answer is not a refusal. */
export function situationOf({ url, auth, hasAppToken, answer }: Refused): Situation | undefined {
  const { status, headers } = answer;
  const words = `${ownWords(answer)} ${headers["www-authenticate"] ?? ""}`;
  const scheme = /^\S*/.exec(auth ?? "")?.[0] ?? "";
  const online = isOnline(url);
  const schemes = online ? '"Bearer 8A:…", or "SoTicket 7T:…" with SO-AppToken' : '"Basic …" or "SoTicket 7T:…"';
  if (/licen[sc]e/i.test(words)) {
    const todo = "Give this user the chat licence in Settings and maintenance.";
    return { name: "licence", what: "A licence is missing.", todo };
  }
  if (status === 421) {
    const todo = "Give the address of your tenant: the Endpoint that its state names.";
    return { name: "wrong-tenant", what: "This tenant is not at this address.", todo };
  }
  if (status === 503 && /tenant|not running|suspended|maintenance/i.test(words)) {
    const todo = "Wait until it runs again; so-mock doctor asks for its state.";
    return { name: "not-running", what: "The tenant is not running.", todo };
  }
  if (status !== 401 && status !== 403) return undefined;
  if (auth === undefined) {
    const todo = `Give some: --auth ${schemes}, SO_MOCK_AUTH, or \`auth\` in code.`;
    return { name: "no-credentials", what: "No credentials were given.", todo };
  }
  if (online && /^basic$/i.test(scheme))
    return { name: "basic-online", what: "Basic is for servers onsite.", todo: `Give --auth ${schemes}.` };
  if (/expired|lifetime/i.test(words)) {
    const todo = "Get a new token, or let --auth-command do it.";
    return { name: "expired", what: "The credentials have expired.", todo };
  }
  if (APP_TOKEN.test(words) || (online && /^soticket$/i.test(scheme) && !hasAppToken)) {
    const what = hasAppToken
      ? "The application token is refused."
      : "A SoTicket needs the application token beside it.";
    return { name: "app-token", what, todo: "Give it in SO_MOCK_APP_TOKEN, or --header 'SO-AppToken: …'." };
  }
  if (/tenant|\bCust\d+|customer (?:id|context)|other database|wrong database/i.test(words)) {
    const todo = "Give the address of the tenant that they were made for.";
    return { name: "wrong-tenant", what: "The credentials belong to another tenant.", todo };
  }
  if (status === 403 && answer.decoded.body.form === "html") {
    const todo = "Check whether a proxy or a firewall is in between, then the user's role and the chat licence.";
    return {
      name: "not-allowed",
      what: "A page says that this is not allowed, where the API would say it in JSON.",
      todo,
    };
  }
  if (status === 403) {
    const todo = "Check the user's role and the chat licence.";
    return { name: "not-allowed", what: "This user may not list sessions.", todo };
  }
  const todo = `Check them, and that they belong to this tenant; here it is ${schemes}.`;
  return { name: "refused", what: `${scheme} was refused.`, todo };
}
