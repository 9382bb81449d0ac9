import type { Contract, Operation } from "../model.ts";
import type { Replay, ReplayAnswer } from "../replay-model.ts";
import { idOf, isRecord, type Session } from "../verify/entity/session.ts";
import { OPERATION_OF } from "../verify/roles.ts";
import { createAddressBook, idOfText, type AddressBook } from "./address.ts";
import type { Recorded } from "./recordings/format.ts";

/** A recording as a mock can start from it: the world before its first exchange, and what can be answered again. */
export function replayOf(exchanges: readonly Recorded[], contract: Contract): Replay {
  const book = createAddressBook(contract);
  const shown = (exchange: Recorded): readonly Session[] => shownBy(exchange, contract);
  const sessions = new Map<number, Session>();
  const made = new Set<number>();
  for (const exchange of exchanges) {
    for (const session of shown(exchange)) {
      const id = idOf(session);
      // A session that was made in the course of the recording was not there at its start.
      if (isCreation(exchange) && !sessions.has(id)) made.add(id);
      if (!made.has(id) && !sessions.has(id)) sessions.set(id, session);
    }
  }
  const answers = exchanges.flatMap((exchange) => answerOf(exchange, book, shown(exchange)) ?? []);
  return { sessions: [...sessions.values()], answers };
}

/** Undefined for what cannot be answered again: it hung on credentials or headers, or its bodies are not kept. */
function answerOf(exchange: Recorded, book: AddressBook, shows: readonly Session[]): ReplayAnswer | undefined {
  const { request, answer, operation } = exchange;
  const address = book.find(request.method, request.path);
  const isRefusal = (answer.status >= 300 && answer.status < 400) || [401, 403, 406, 415].includes(answer.status);
  if (
    !address ||
    !isRepeatable(address.operation) ||
    isRefusal ||
    (request.body && !("json" in request.body)) ||
    isPatch(exchange)
  )
    return undefined;
  const { json: body } = request.body ?? {};
  if (body !== undefined && !isRecord(body)) return undefined;
  const id = address.id === undefined ? 0 : idOfText(address.id);
  const content = contentOf(answer);
  if (id === undefined || content === undefined) return undefined;
  const { status, reason } = answer;
  const { select } = address;
  const parameters = typedParameters(address.operation, address.parameters);
  const given = { operation, id, parameters, status, reason, content, shows };
  return { ...given, ...(select !== undefined && { select }), ...(body !== undefined && { body }) };
}

/**
 * What is answered again must leave the world as the server's was. Sessions are in the answers; messages, topics and
 * deletions are not, so operations that change those do what they always do.
 */
function isRepeatable({ id, method, answer }: Operation): boolean {
  return isSession(answer.type) || method === "GET" || /^(?:Rest)?Get|ForUser$|^IsWithin/.test(id);
}

function isSession(type: string): boolean {
  return type.startsWith("ChatSessionEntity");
}

function typedParameters(
  { parameters }: Operation,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      const kind = parameters.find((row) => row.name === name)?.kind;
      if (kind === "bool") return [name, text.toLowerCase() === "true"];
      return [name, kind === "int32" ? Number(text) : text];
    }),
  );
}

function contentOf({ body }: Recorded["answer"]): ReplayAnswer["content"] | undefined {
  if (body === undefined) return "empty";
  if ("json" in body) return body;
  return "text" in body && body.text.startsWith("<") ? { xml: body.text } : undefined;
}

function isPatch({ request }: Recorded): boolean {
  return /patch\+json/i.test(request.headers["content-type"] ?? "");
}

const CREATORS: readonly string[] = ["PostChatSessionEntity", "CreateChatSessionForTopic"];

function isCreation({ operation, request }: Recorded): boolean {
  if (CREATORS.includes(operation)) return true;
  if (operation !== OPERATION_OF.save || !request.body || !("json" in request.body)) return false;
  const { json } = request.body;
  const id = isRecord(json) ? Object.entries(json).find(([name]) => name.toLowerCase() === "chatsessionid") : undefined;
  return (id?.[1] ?? 0) === 0;
}

/** The sessions of an answer that says all about them: under `$select` most of it is nulled out. */
function shownBy({ operation, request, answer }: Recorded, { operations }: Contract): readonly Session[] {
  const type = operations.find(({ id }) => id === operation)?.answer.type ?? "";
  if (!isSession(type) || answer.status !== 200 || request.path.includes("$select=")) return [];
  if (!answer.body || !("json" in answer.body)) return [];
  const { json } = answer.body;
  const values: readonly unknown[] = Array.isArray(json) ? json : [json];
  return values.filter(isRecord).filter((session) => idOf(session) > 0);
}
