import { otherThanList } from "../../verify/could-not-run.ts";
import { andSays, serverSays } from "../../verify/own-words.ts";
import { isOnline, situationOf } from "../../verify/refusal.ts";
import type { Answer } from "../../verify/call.ts";
import { textOf } from "../../values.ts";
import { notAsked, type Step, type Tenant } from "./step.ts";

/** The part of an exchange that the doctor reads. */

interface ListAnswer {
  readonly baseUrl: string;
  readonly auth: string | undefined;
  readonly hasAppToken: boolean;
  /** The answer of the list of sessions. */
  readonly answer: Answer;
}

export function basePathStep({ answer }: ListAnswer): Step {
  const name = "base path";
  const { status, decoded } = answer;
  const next =
    "give what stands before /api/v1: online https://<subdomain>.superoffice.com/Cust12345, onsite https://server/virtual-folder";
  const words = andSays(answer);
  if (status >= 300 && status < 400) {
    const to = answer.headers["location"] ?? "elsewhere";
    return { name, status: "failed", message: `the server redirects (${status}) to ${to}`, next };
  }
  if (status === 421)
    return {
      name,
      status: "failed",
      message: `421: this tenant is not at this address${words}`,
      next: "give the address that the tenant's state names as Endpoint",
    };
  const other = status < 300 && decoded.body.form !== "html" ? otherThanList(answer) : undefined;
  const isPage = status < 400 && decoded.body.form === "html";
  const isUnknown = status > 403 && status < 500 && status !== 429;
  if (isPage || isUnknown || other !== undefined) {
    const instead = other === undefined ? "" : ` with ${other}`;
    return { name, status: "failed", message: `the API is not here: ${status}${instead}${words}`, next };
  }
  if (status >= 500) {
    return {
      name,
      status: "failed",
      message: `the server answers ${status}${words}`,
      next: "wait until it is up, or check its log",
    };
  }
  return { name, status: "ok", message: `the API answers (${status})` };
}

/** The name of a state, and whether the tenant is running. Requested without credentials. */
export function tenantStep(tenant: Tenant | undefined, state: unknown, baseUrl: string): Step {
  const name = "tenant state";
  if (!tenant) {
    const message = isOnline(baseUrl) ? "the address names no tenant" : "none: not an address of the vendor's cloud";
    return isOnline(baseUrl)
      ? { name, status: "warning", message, next: "end the address with the tenant, such as /Cust12345" }
      : { name, status: "skip", message };
  }
  const value = state as
    | { readonly State?: unknown; readonly IsRunning?: unknown; readonly Endpoint?: unknown }
    | undefined;
  if (typeof value?.IsRunning !== "boolean") {
    return {
      name,
      status: "warning",
      message: `no state of ${tenant.id} could be read`,
      next: "check the number of the tenant",
    };
  }
  const message = `${tenant.id} is ${textOf(value.State)}`;
  if (!value.IsRunning) return { name, status: "failed", message, next: "wait until the tenant runs again" };
  const [right, given] = [textOf(value.Endpoint), new URL(baseUrl).hostname];
  const isElsewhere = URL.canParse(right) && new URL(right).hostname !== given;
  return isElsewhere
    ? { name, status: "warning", message: `${message}, at ${right}`, next: `give ${right} as the address` }
    : { name, status: "ok", message };
}

export function credentialsStep({ baseUrl, auth, hasAppToken, answer }: ListAnswer): Step {
  const name = "credentials";
  const scheme = /^\S*/.exec(auth ?? "")?.[0] ?? "";
  const { status } = answer;
  const words = serverSays(answer);
  const failed = (message: string, next: string): Step => ({
    name,
    status: "failed",
    message: `${message}${words}`,
    next,
  });
  const situation = situationOf({ url: baseUrl, auth, hasAppToken, answer });
  if (situation?.name === "app-token") return { name, status: "skip", message: `${status}: refused for the app token` };
  if (situation) return failed(`${status}: ${stepText(situation.what)}`, stepText(situation.todo));
  if (status === 429) {
    const wait = answer.headers["retry-after"];
    const span = wait === undefined ? "" : ` (Retry-After: ${wait})`;
    return failed(
      `429: the server takes no more requests for now${span}`,
      wait === undefined ? "wait a minute, and ask again" : "wait that long, and ask again",
    );
  }
  if (status >= 400) return failed(`the list of sessions answers ${status}`, "check the server's log");
  if (auth === undefined)
    return {
      name,
      status: "warning",
      message: "none were given, and the server answers all the same",
      next: "check whether that is intended",
    };
  return { name, status: "ok", message: `${scheme} is accepted` };
}

export function appTokenStep({ baseUrl, auth, hasAppToken, answer }: ListAnswer): Step {
  const name = "app token";
  const needed = isOnline(baseUrl) && /^soticket\b/i.test(auth ?? "");
  const next = "give the application's token in SO_MOCK_APP_TOKEN, or --header 'SO-AppToken: …'";
  if (situationOf({ url: baseUrl, auth, hasAppToken, answer })?.name === "app-token") {
    const what = hasAppToken ? "the one given is refused" : "missing: a SoTicket needs one";
    return { name, status: "failed", message: `${what}${serverSays(answer)}`, next };
  }
  if (needed && !hasAppToken) return { name, status: "failed", message: "missing: a SoTicket needs one online", next };
  if (hasAppToken) return { name, status: "ok", message: "sent" };
  return { name, status: "skip", message: "none: only a SoTicket online needs one" };
}

/** `topics`: the answer of the list of topics; undefined if the server has none. */
export function seenStep({ answer }: ListAnswer, topics: Answer | undefined): Step {
  const name = "topics and sessions seen";
  const count = countOf(answer);
  if (answer.status >= 400) return notAsked(name, "the list of sessions was refused");
  if (count === undefined) {
    const next = "check that this user has the chat licence and is in a topic";
    return { name, status: "failed", message: `the list of sessions is not a list${andSays(answer)}`, next };
  }
  const ofTopics = topics && countOf(topics);
  const message = `${ofTopics === undefined ? "topics not listed here" : `topics: ${ofTopics}`}, sessions: ${count}`;
  if (count > 0) return { name, status: "ok", message };
  const next =
    ofTopics === 0 ? "add this user to a chat topic" : "most checks need a session: start a chat, or use --mode write";
  return { name, status: "warning", message, next };
}

const TOLERATED_S = 60;

export function clockStep({ answer }: ListAnswer, nowMs: number): Step {
  const name = "clock skew";
  const date = Date.parse(answer.headers["date"] ?? "");
  if (Number.isNaN(date)) return { name, status: "skip", message: "the server sends no Date" };
  const skew = Math.round((date - nowMs) / 1000);
  const message = Math.abs(skew) <= 1 ? "none" : `the server is ${Math.abs(skew)} s ${skew > 0 ? "ahead" : "behind"}`;
  return Math.abs(skew) <= TOLERATED_S
    ? { name, status: "ok", message }
    : { name, status: "warning", message, next: "set the clocks: tickets and tokens are judged by time" };
}

/** Makes a sentence part of a line. */
export function stepText(sentence: string): string {
  return sentence
    .replace(/\.$/, "")
    .replace(/^(?:[A-Z](?= )|[A-Z][a-z]+(?= ))(?<!Basic|SoTicket|Bearer)/, (word) => word.toLowerCase());
}

function countOf({ status, decoded }: Answer): number | undefined {
  if (status !== 200 || decoded.body.form !== "json" || !Array.isArray(decoded.body.value)) return undefined;
  return decoded.body.value.length;
}
