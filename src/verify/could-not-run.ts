/**
 * Did the run test anything at all? An unreachable server, or something else at its address, is not a faulty server.
 */

import { isRecord } from "../values.ts";

import type { Contract } from "../model.ts";
import type { Answer, Call, CallError } from "./call.ts";
import { THROUGH } from "./client/send.ts";
import { isErrorObject } from "./evidence.ts";
import { isOfTheApi } from "./is-api-answer.ts";
import type { Report } from "./model.ts";
import { andSays } from "./own-words.ts";
import { situationOf } from "./refusal.ts";
import { refusedIn } from "./refused-credentials.ts";

type Failure = NonNullable<Report["failure"]>;

/** Why the address cannot be tested, judged by one call; undefined if it can. */
export function unreachable(call: Call): Failure | undefined {
  const { answer, error, request } = call;
  if (error?.kind === "unreachable" || NOT_HTTP.test(error?.message ?? "")) return away(ofError(error, request.url));
  if (answer && /plain HTTP request was sent to HTTPS port/i.test(answer.decoded.text)) return away(SPEAKS_TLS);
  return answer?.status === 421 || answer?.status === 407 ? away(ofAnswer(call, answer)) : undefined;
}

/** Judges a finished run: if not one answer was as its operation documents, none of them says anything about it. */
export function couldNotRun(calls: readonly Call[], { types }: Pick<Contract, "types">): Failure | undefined {
  // Refusals may come from a gateway, and a cut request says nothing.
  const told = calls.filter(({ spec, error }) => spec.expect !== "refusal" && error?.kind !== "cut");
  const [first] = told;
  if (!first || told.some((call) => isOfTheApi(call, types) && !isRefusedAlike(call, first))) return undefined;
  return (
    unreachable(first) ?? away(first.answer ? ofAnswer(first, first.answer) : ofError(first.error, first.request.url))
  );
}

/** A server that answers 400 to everything does not refuse a broken body. */
function isRefusedAlike({ answer }: Call, first: Call): boolean {
  return answer?.status === 400 && answer.decoded.text === first.answer?.decoded.text;
}

const away = (message: string): Failure => ({ kind: "unreachable", message });

const SPEAKS_TLS = "This port speaks TLS, and the address says http. Give https://….";
const NOT_HTTP = /does not match the HTTP\/1\.1 protocol|HPE_INVALID/;

const WANTS_LOGIN =
  "This proxy asks for a login, or refuses the one that it was given. Give user name and password in its address (--proxy or HTTPS_PROXY), before the host and an @.";

const CLOSED = "ECONNRESET|other side closed|socket hang up|EPIPE|UND_ERR_SOCKET|terminated";

/** What a proxy does wrong, in the network's error text, and what to do. */
const PROXY_CAUSES: readonly (readonly [RegExp, string])[] = [
  [/Proxy response \(407\)/i, WANTS_LOGIN],
  [
    /Proxy response \(50[0234]\)/i,
    "This proxy cannot reach the server. Check the address, and whether the server runs, or name the host in NO_PROXY.",
  ],
  [
    /Proxy response \(\d+\)|tunnel|UND_ERR_PRX/i,
    "This proxy refused CONNECT. Ask for this host to be allowed, or name it in NO_PROXY.",
  ],
  [
    /^through the proxy .*(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN)/s,
    "This proxy cannot be reached. Give its address with --proxy or HTTPS_PROXY, or name the host in NO_PROXY.",
  ],
  [
    /CONNECT was not answered/,
    "This proxy closes the connection at CONNECT. Check its log, or name the host in NO_PROXY.",
  ],
];

/** Matches the network's error text: the cause, and what to do. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  ...PROXY_CAUSES,
  [
    new RegExp(`^through the proxy .*(?:${CLOSED})`, "is"),
    "The connection through this proxy is closed without an answer. Check its log, or name the host in NO_PROXY.",
  ],
  [
    /CERTIFICATE_REQUIRED|ALERT_(?:BAD_CERTIFICATE|HANDSHAKE_FAILURE|UNKNOWN_CA)/i,
    "This server may ask for a client certificate. Give one that it trusts with --cert and --key.",
  ],
  [/HEADERS_OVERFLOW/, "The headers of its answers are larger than 16 kB. Find out which server or proxy adds them."],
  [NOT_HTTP, "What answers at this address does not speak HTTP. If the port speaks TLS, give https://…."],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP_REQUEST|record layer failure/i,
    "This port speaks plain HTTP, and the address says https. Give http://….",
  ],
  [/CERT_HAS_EXPIRED|certificate has expired/i, "The certificate of this server has expired. Have it renewed."],
  [/ALTNAME_INVALID/, "The certificate of this server is for another name. Give the name that it is for."],
  [
    /UNABLE_TO_|SELF_SIGNED|CERT_UNTRUSTED|_CERT\b|CERT_/,
    "This machine does not trust the certificate of this server: its authority is unknown here, or an intermediate certificate is missing. Give the authority's certificate: NODE_EXTRA_CA_CERTS=ca.pem or --cacert ca.pem.",
  ],
  [/ENOTFOUND|EAI_AGAIN/, "There is no host of this name. Check the address, the network and the proxy."],
  [/\bbad port\b/, "HTTP clients refuse this port, whatever listens there. Have the server listen on another one."],
  [/ECONNREFUSED/, "No server listens on this port. Start it, or give its port."],
  [
    new RegExp(`^https: .*(?:${CLOSED})`, "is"),
    "The server closes the connection without an answer. If the port speaks plain HTTP, give http://…; if it asks for a client certificate, give one that it trusts with --cert and --key; otherwise check the log of the server, or of the proxy in front of it.",
  ],
  [
    new RegExp(CLOSED, "i"),
    "The server closes the connection without an answer. If the port speaks TLS, give https://…; otherwise check the log of the server, or of the proxy in front of it.",
  ],
  [/^through the proxy /, "Check the log of this proxy, or name the host in NO_PROXY."],
];

/** What the proxy on the way did wrong, and what to do; undefined if it was not the proxy, or is not known to be. */
export function proxyFault({ answer, error }: Pick<Call, "answer" | "error">): string | undefined {
  if (answer?.status === 407) return WANTS_LOGIN;
  return PROXY_CAUSES.find(([pattern]) => pattern.test(error?.message ?? ""))?.[1];
}

export function ofError(error: CallError | undefined, url: string): string {
  const { kind, message = "no answer" } = error ?? {};
  if (kind === "timeout" && message.includes(THROUGH))
    return `Nothing answers at this address: ${message}. This proxy, or the server behind it, does not answer. Check its log, name the host in NO_PROXY, or give it more time with --timeout.`;
  if (kind === "timeout")
    return `Nothing answers at this address: ${message}. Give it more time with --timeout, or check whether a firewall or a proxy is in between.`;
  if (kind === "undecodable")
    return `No answer can be read: ${message}. Check the server or the proxy that compresses them.`;
  if (kind === "too-large")
    return `No answer can be read: ${message.replace(/\.$/, "")}. Check that the API is at this address.`;
  const { protocol = "http:" } = URL.parse(url) ?? {};
  const cause = CAUSES.find(([pattern]) => pattern.test(message) || pattern.test(`${protocol} ${message}`))?.[1];
  const host = URL.canParse(url) ? ` (${new URL(url).host})` : "";
  return cause === undefined
    ? `Nothing answers at this address${host}: ${message}.`
    : `Nothing answers at this address${host}: ${message}. ${cause}`;
}

function ofAnswer(call: Call, answer: Answer): string {
  const { status, headers, decoded } = answer;
  const words = andSays(answer);
  const refused = refusedIn(call);
  const known = refused && situationOf(refused);
  if (known && status >= 300) return `${known.what} The server answers ${status}${words}. ${known.todo}`;
  if (status === 407) return `The API does not answer at this address: 407${words}. ${WANTS_LOGIN}`;
  if (status >= 300 && status < 400 && status !== 304) {
    const to = headers["location"];
    return `Everything is redirected (${status}${to === undefined ? "" : ` to ${to}`}). Give the address that it leads to, or let the API past the sign-in page in front of it.`;
  }
  if (status >= 500) {
    return `The server answers ${status} to everything${words}. Wait until it is up, or check its log.`;
  }
  if (status === 404 || status === 405 || decoded.body.form === "html") {
    const what = status === 200 ? "A page is" : "The API is not";
    // A correct server may not know the ids that the runner invented.
    const or = call.spec.expect === "made-up" ? ", or this user may read nothing that has the ids that were tried" : "";
    return `${what} at this address${or}: the server answers ${status}${words}. Give what stands before /api/v1, such as https://sod.superoffice.com/Cust12345.`;
  }
  if (status >= 300)
    return `The server answers ${status} to everything${words}. Check the address, the credentials and the headers that it asks for.`;
  const { what, todo } = somethingElse(decoded);
  return `The server answers ${status} with ${what} in place of what was asked for${words}. ${known ? `${known.what} ${known.todo}` : todo}`;
}

const NO_RIGHTS = "Check that this user has the chat licence and is in a topic.";
const UNANNOUNCED = "Let what stands in front of the API announce how it compresses.";
const OTHER_SOFTWARE =
  "Other software may answer here. Give what stands before /api/v1, such as https://sod.superoffice.com/Cust12345.";

/** What other software answers in place of a list; undefined if it may be the API that answers. */
export function otherThanList({ decoded }: Pick<Answer, "decoded">): string | undefined {
  const { what, todo } = somethingElse(decoded);
  const { body } = decoded;
  const isList = body.form === "json" && Array.isArray(body.value);
  return isList || todo === NO_RIGHTS ? undefined : what;
}

/** What a body holds that nothing in the tables describes. */
export function somethingElse({ body, text }: Pick<Answer["decoded"], "body" | "text">): {
  readonly what: string;
  readonly todo: string;
} {
  if (body.form === "empty") return { what: "nothing", todo: NO_RIGHTS };
  if (body.form === "xml") return { what: "XML of something else", todo: OTHER_SOFTWARE };
  // The first bytes of gzip, read as text.
  if (text.startsWith("\u001f"))
    return { what: "compressed bytes that no Content-Encoding announces", todo: UNANNOUNCED };
  if (body.form !== "json") return { what: "a text that cannot be read", todo: OTHER_SOFTWARE };
  const { value } = body;
  if (value === null) return { what: "null", todo: NO_RIGHTS };
  if (isErrorObject(value, undefined)) return { what: "an error", todo: NO_RIGHTS };
  if (Array.isArray(value) && value.length === 0) return { what: "an empty list", todo: OTHER_SOFTWARE };
  if (Array.isArray(value)) return { what: "a list of something else", todo: OTHER_SOFTWARE };
  if (!isRecord(value)) return { what: `a ${typeof value === "string" ? "text" : typeof value}`, todo: OTHER_SOFTWARE };
  const isEmpty = Object.keys(value).length === 0;
  return { what: isEmpty ? "an empty object" : "an object of something else", todo: OTHER_SOFTWARE };
}
