import { contract } from "../contract.ts";
import type { Replay, ReplayAnswer } from "../replay-model.ts";
import { idOf, isRecord, type Session } from "../verify/entity/session.ts";
import { OPERATION_OF } from "../verify/roles.ts";
import { createAddressBook, idOfText } from "./address.ts";
import type { Recorded } from "./recordings/format.ts";

/** A recording as a mock can start from it: the world before its first exchange, and what can be answered again. */
export function replayOf(exchanges: readonly Recorded[]): Replay {
  const sessions = new Map<number, Session>();
  const made = new Set<number>();
  for (const exchange of exchanges) {
    for (const session of shownBy(exchange)) {
      const id = idOf(session);
      // A session that was made in the course of the recording was not there at its start.
      if (isCreation(exchange) && !sessions.has(id)) made.add(id);
      if (!made.has(id) && !sessions.has(id)) sessions.set(id, session);
    }
  }
  return { sessions: [...sessions.values()], answers: exchanges.flatMap((exchange) => answerOf(exchange) ?? []) };
}

const book = createAddressBook(contract);

/** Undefined for what cannot be answered again: it hung on credentials or headers, or its bodies are not kept. */
function answerOf(exchange: Recorded): ReplayAnswer | undefined {
  const { request, answer, operation } = exchange;
  const address = book.find(request.method, request.path);
  const isRefusal = (answer.status >= 300 && answer.status < 400) || [401, 403, 406, 415].includes(answer.status);
  if (!address || isRefusal || (request.body && !("json" in request.body)) || isPatch(exchange)) return undefined;
  const { json: body } = request.body ?? {};
  if (body !== undefined && !isRecord(body)) return undefined;
  const id = address.id === undefined ? 0 : idOfText(address.id);
  const content = contentOf(answer);
  if (id === undefined || content === undefined) return undefined;
  const { status, reason } = answer;
  const { select } = address;
  const given = { operation, id, status, reason, content, shows: shownBy(exchange) };
  return { ...given, ...(select !== undefined && { select }), ...(body !== undefined && { body }) };
}

function contentOf({ body }: Recorded["answer"]): ReplayAnswer["content"] | undefined {
  if (body === undefined) return "empty";
  if ("json" in body) return body;
  return "text" in body && body.text.startsWith("<") ? { xml: body.text } : undefined;
}

function isPatch({ request }: Recorded): boolean {
  return /patch\+json/i.test(request.headers["content-type"] ?? "");
}

function isCreation({ operation, request }: Recorded): boolean {
  if (operation !== OPERATION_OF.save || !request.body || !("json" in request.body)) return false;
  const { json } = request.body;
  const id = isRecord(json) ? Object.entries(json).find(([name]) => name.toLowerCase() === "chatsessionid") : undefined;
  return (id?.[1] ?? 0) === 0;
}

/** The sessions of an answer that says all about them: under `$select` most of it is nulled out. */
function shownBy({ request, answer }: Recorded): readonly Session[] {
  if (answer.status !== 200 || request.path.includes("?") || !answer.body || !("json" in answer.body)) return [];
  const { json } = answer.body;
  const values: readonly unknown[] = Array.isArray(json) ? json : [json];
  return values.filter(isRecord).filter((session) => idOf(session) > 0);
}
