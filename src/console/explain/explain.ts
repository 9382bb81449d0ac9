import type { JournalEntry } from "../../mock/journal.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { Exchange } from "../../mock/recorder.ts";
import { findOperation } from "../../contract.ts";
import { knowGroups } from "../../groups/judged.ts";
import { redactUrl } from "../../redact.ts";
import { redactBody, redactEntry } from "../../redact-body.ts";
import { redactHeaders, redactText } from "../../redact-text.ts";
import { belowBase, pathOf } from "../../routing/address.ts";
import { curlOf } from "../../curl.ts";
import type { Operation } from "../../model.ts";
import { failedChecks, type FailedCheck } from "./checks.ts";
import { nearestOperation } from "./nearest.ts";
import { judgeAnswer, type Verdict } from "./verdict.ts";
import { workingCurl } from "./working.ts";

/** A journal entry in full: request, answer, and how both compare with the contract. */
export interface Explanation {
  readonly entry: JournalEntry;
  readonly request: Message & { readonly method: string; readonly url: string };
  /** Absent if the connection was broken. */
  readonly answer?: Message & { readonly status: number; readonly reason: string };
  /** Does the request match the documents? */
  readonly requestVerdict: Verdict;
  /** Does the answer match them? One that a fault changed may not. */
  readonly answerVerdict: Verdict;
  /** Why the request was answered like this, in sentences. */
  readonly why: readonly string[];
  /** The operation probably meant by a request that matches none. */
  readonly nearest?: {
    readonly operation: string;
    readonly method: string;
    readonly path: string;
    readonly distance: number;
  };
  /** A curl command that repeats the request, secrets masked. */
  readonly curl: string;
  /** For a refused request: one that works. */
  readonly workingCurl?: string;
}

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Values of a long list left out of the answer, or bytes of a long body left out of the request. */
  readonly omitted?: number;
}

const utf8 = new TextDecoder();

/** Explains a recorded entry; undefined if it is no longer recorded. */
export async function explain(open: OpenMock, entry: JournalEntry): Promise<Explanation | undefined> {
  const exchange = open.recorder?.get(entry.number);
  if (!exchange) return undefined;
  const operation = entry.operation === undefined ? undefined : findOperation(entry.operation, open.contract);
  // Answers of other groups are checked too; their tables are loaded for the first of them.
  if (operation && !findOperation(operation.id)) await knowGroups();
  const response = await open.render(exchange);
  const lost = exchange.reply.content.kind === "networkError";
  const text = lost ? "" : await response.text();
  const body = exchange.body === undefined ? undefined : redactBody(utf8.decode(exchange.body));
  const url = redactUrl(exchange.url);
  const headers = redactHeaders(exchange.headers);
  const checks = operation && !entry.valid ? failedChecks(open, operation, exchange).map(withoutSecrets) : [];
  const judged = judgeAnswer(operation, entry, exchange, lost ? undefined : text);
  const nearest = operation ? undefined : nearestOperation(open.contract, entry.method, pathWithin(open, exchange));
  const meant = operation ?? nearest?.operation;
  const origin = new URL(exchange.url).origin;
  return {
    entry: redactEntry(entry),
    request: {
      method: exchange.method,
      url,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(exchange.cut > 0 ? { omitted: exchange.cut } : {}),
    },
    ...(lost ? {} : { answer: answerOf(entry, exchange, response, text) }),
    requestVerdict: { valid: entry.valid, checks },
    answerVerdict: { ...judged, checks: judged.checks.map(withoutSecrets) },
    why: reasons(entry, operation, nearest?.operation),
    ...(nearest ? { nearest: { ...summaryOf(nearest.operation), distance: nearest.distance } } : {}),
    curl: curlOf({ method: exchange.method, url, headers, body: body || undefined }),
    ...(entry.valid || !meant ? {} : { workingCurl: workingCurl(open, meant, { origin, url, body }, checks) }),
  };
}

export type { FailedCheck };

/** A message quotes what was sent. */
function withoutSecrets(check: FailedCheck): FailedCheck {
  return { ...check, message: redactText(check.message) };
}

function answerOf(
  entry: JournalEntry,
  exchange: Exchange,
  response: Response,
  text: string,
): NonNullable<Explanation["answer"]> {
  return {
    status: response.status,
    reason: redactText(response.statusText),
    headers: redactHeaders(
      response.status < 400
        ? response.headers
        : [...response.headers, ["x-mock-explain", String(entry.number)] as const],
    ),
    body: redactBody(text),
    ...(exchange.omitted > 0 ? { omitted: exchange.omitted } : {}),
  };
}

function reasons(entry: JournalEntry, operation: Operation | undefined, nearest: Operation | undefined): string[] {
  const said = entry.problem === undefined ? [] : [redactText(entry.problem)];
  const notes = [
    ...(entry.fault === undefined ? [] : [`The fault ${entry.fault} was applied to this call.`]),
    ...(entry.warning === undefined ? [] : [entry.warning]),
  ];
  if (operation || !nearest) return [...notes, ...said];
  const { method, path } = nearest;
  const near = `The nearest operation is ${nearest.id}: ${method} ${path}.`;
  return [...notes, ...said, entry.method === method ? near : `${near} The method was ${entry.method}.`];
}

function summaryOf({ id, method, path }: Operation): { operation: string; method: string; path: string } {
  return { operation: id, method, path };
}

function pathWithin(open: OpenMock, exchange: Exchange): string {
  const path = pathOf(exchange.url);
  return belowBase(path, open.settings.basePath) ?? path;
}
