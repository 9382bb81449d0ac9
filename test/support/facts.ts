/** Exchanges made by hand, for tests of single checks: no server, no runner. */

import { contract } from "../../src/contract.ts";
import type { Operation } from "../../src/model.ts";
import { decodeBody } from "../../src/verify/body/decode.ts";
import type { Answer, Call, CallError, CallSpec } from "../../src/verify/call.ts";
import type { Session } from "../../src/verify/entity/session.ts";
import type { Listing } from "../../src/verify/facts/listing.ts";
import { operationOf, type Role } from "../../src/operation-roles.ts";
import { withAllRows } from "./all-rows.ts";
import { toListing } from "../../src/verify/runner/listing.ts";

export interface CallOptions extends Partial<Omit<CallSpec, "operation">> {
  readonly status?: number;
  /** Becomes JSON; null is JSON too. */
  readonly json?: unknown;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly contentType?: string | null;
  readonly location?: string;
  readonly ownMs?: number;
  readonly error?: CallError;
}

export function makeCall(role: Role, options: CallOptions = {}): Call {
  return makeCallOf(operationOf(contract, role), options);
}

export function makeCallOf(operation: Operation, options: CallOptions = {}): Call {
  const { status = 200, json, text, bytes, contentType, location, ownMs = 1, error, ...spec } = options;
  const wantsXml = /xml/.test(options.accept ?? "");
  const label =
    contentType === undefined ? (wantsXml ? "application/xml" : "application/json; charset=utf-8") : contentType;
  const body = bytes ?? new TextEncoder().encode(text ?? (json === undefined ? "" : JSON.stringify(json)));
  const headers = { ...(label !== null && { "content-type": label }), ...(location !== undefined && { location }) };
  const answer: Answer = { status, reason: "", headers, decoded: decodeBody(body, label ?? undefined) };
  return {
    id: "x1",
    spec: { operation, purpose: "a test", expect: "answer", ...spec },
    operation,
    request: { method: operation.method, url: "http://test/", headers: {} },
    ...(error ? { error } : { answer }),
    startedAtMs: 0,
    durationMs: ownMs,
    ownMs,
  };
}

/** A session as the documents show it. */
export function makeSession(id = 7, changes: Session = {}): Session {
  const date = "2024-01-15T09:30:15.1234567+01:00";
  return withAllRows("ChatSessionEntity", {
    ChatSessionId: id,
    TopicId: 3,
    User: null,
    Person: null,
    CustomerAlias: "alias",
    CustomerHost: "host.example.com",
    CustomerName: "Kari Nordmann",
    CustomerEmail: "kari@example.com",
    CustomerPhone: "+47 555 01 234",
    CustomerConsented: true,
    CustomerCompanyName: "Example Works",
    Status: "InQueue",
    FirstMessage: "first",
    LastMessage: "last",
    WhenRequested: date,
    WhenStarted: date,
    WhenEnded: date,
    WhenIdle: date,
    WhenFetched: date,
    SessionKey: "key",
    InitialQueuePos: 1,
    AlertLevel: 2,
    Rank: 3,
    Flags: "CustomerIsTyping",
    Contact: null,
    Project: null,
    Sale: null,
    Ticket: null,
    TransferTo: null,
    ChatbotIsActive: true,
    Rating: 4,
    TableRight: null,
    FieldProperties: { fieldName: { FieldRight: null, FieldType: "System.Int32", FieldLength: 3 } },
    ...changes,
  });
}

export function makeListing(...sessions: readonly Session[]): Listing {
  const call = makeCall("list", { json: sessions });
  const listing = toListing(call);
  if (!listing) throw new Error("A list of sessions is a listing.");
  return listing;
}

/** Everything but the named properties null, as under `$select`. */
export function onlySelected(session: Session, names: readonly string[]): Session {
  return Object.fromEntries(Object.entries(session).map(([key, value]) => [key, names.includes(key) ? value : null]));
}
