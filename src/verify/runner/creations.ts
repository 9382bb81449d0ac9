/**
 * Tracks what mode write created without learning its id, and whether it may change what it created. After the first
 * such creation, or where it could close nothing, nothing more is created.
 */

import type { Contract } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { isRecord } from "../../values.ts";
import { isTurnedAway, jsonOf, type Call, type CallSpec } from "../call.ts";
import { idOf, type Session } from "../entity/session.ts";
import type { Listing } from "../facts/listing.ts";
import { SESSION } from "../../operation-roles.ts";
import { holdsText } from "../tags.ts";
import type { Memory } from "./context.ts";

export function whyNoCreation({ unread, changes }: Memory): string | undefined {
  if (unread.size > 0) return "mode write creates nothing more: it could not read the id of something that it created";
  return changes.taken === 0 && changes.refused >= MOST_REFUSED
    ? "mode write creates nothing more: the server refuses every change of what it created, so that it could not close it"
    : undefined;
}

const MOST_REFUSED = 2;

export function noteChange({ spec, answer }: Call, contract: Contract, { changes }: Memory): void {
  const { effect, carrier } = spec.operation;
  const isChange = effect === "updates" || (effect === "saves" && !createsSomething(spec, contract));
  if (!isChange || carrier !== SESSION || spec.expect !== "answer" || !answer) return;
  if (answer.status < 300) changes.taken++;
  else if (answer.status !== 429) changes.refused++;
}

/** Is the call a creation, or a Save of an entity without an id? */
export function createsSomething({ operation, entity }: CallSpec, contract: Contract): boolean {
  if (operation.effect === "creates") return true;
  if (operation.effect !== "saves" || !entity) return false;
  const key = keyOf(contract, operation.body?.type);
  return key === undefined || Number(entity[key]) === 0;
}

interface Creation {
  readonly call: Call;
  readonly contract: Contract;
  readonly memory: Memory;
  readonly list: (purpose: string) => Promise<Listing | undefined>;
}

/** Finds the id of what was created: in the answer, or in the list by the run's mark. */
export async function noteCreation({ call, contract, memory, list }: Creation): Promise<void> {
  const status = call.answer?.status ?? 0;
  if ((status >= 400 && status < 500) || call.error?.kind === "unreachable") return;
  const { carrier, answer } = call.operation;
  const value = jsonOf(call);
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const key = keyOf(contract, answer.type);
  const id = isRecord(item) && key !== undefined ? Number(item[key]) : 0;
  if (id > 0 && (carrier !== SESSION || !memory.known.has(id))) return;
  const mark = markOf(call.spec);
  const sent = sentOf(call.spec);
  const listing =
    carrier === SESSION && mark !== undefined ? await list("list after a creation without an id") : undefined;
  const found = listing?.sessions.find((session) => mark !== undefined && holdsText(session, mark));
  if (idOf(found) > 0 && !memory.baseline?.byId.has(idOf(found))) {
    memory.own.set(idOf(found), { ...sent, ChatSessionId: idOf(found) });
    memory.known.add(idOf(found));
    return;
  }
  // Without valid credentials, a page or a redirect is a refusal; the list shows that nothing was created.
  if (listing && call.spec.expect === "refusal" && isTurnedAway(call)) return;
  const mayExist = call.answer ? status < 400 : call.error?.kind === "timeout";
  if (mayExist || !listing) memory.unread.add(mark ?? call.spec.purpose);
}

/** Names what a request may create, until its answer has come. */
export function nameOfCreation(spec: CallSpec, contract: Contract): string | undefined {
  return createsSomething(spec, contract) ? (markOf(spec) ?? spec.purpose) : undefined;
}

function keyOf({ types }: Contract, name: string | undefined): string | undefined {
  const type = types[name ?? ""];
  return type && primaryKeyOf(type);
}

function sentOf({ entity, raw }: CallSpec): Session {
  if (entity) return entity;
  try {
    const value: unknown = JSON.parse(raw?.body ?? "");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** The mark that this run writes into everything it creates. */
export function markOf(spec: CallSpec): string | undefined {
  return /\bso-mock-[0-9a-z]+-\d+/.exec(JSON.stringify(sentOf(spec)))?.[0];
}
