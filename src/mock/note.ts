import type { Carrier } from "../data/reference.ts";
import type { Operation } from "../model.ts";
import type { Kitchen } from "./kitchen.ts";
import type { Reply } from "./reply.ts";
import type { Agent } from "./world/agents.ts";
import { pathOf } from "./wire/address.ts";
import type { Presentation } from "./wire/present.ts";

export type Bytes = ArrayBuffer | Uint8Array;

/** One request and what became of it. */
export interface Asked {
  readonly operation: Operation | undefined;
  readonly request: Request;
  /** The request's headers as the adapter has them: names and values in turn. */
  readonly rawHeaders?: readonly string[] | undefined;
  readonly caller: Agent | undefined;
  /** What was answered. */
  readonly reply: Reply;
  /** What the mock thought of the request, where a fault changed the answer. */
  readonly verdict?: Reply;
  readonly fault?: string | undefined;
  readonly body: Carrier | undefined;
  readonly bytes: Bytes | undefined;
  readonly how: Presentation;
  readonly listed: readonly string[];
}

/** A misfit names its place, and a name in a body can be as long as the body. */
const PROBLEM = 4000;

/** Writes the journal; the entry's number. */
export function note({ journal, recorder, world }: Kitchen, asked: Asked): number {
  const { operation, request, rawHeaders, caller, reply, verdict = reply, fault, body, bytes, how, listed } = asked;
  const { method, url, headers } = request;
  const error = verdict.content.kind === "error" ? verdict.content.error : undefined;
  const entry = {
    at: world().clock.now(),
    operation: operation?.id,
    method,
    path: pathOf(url),
    caller: caller?.login,
    status: reply.status,
    valid: error === undefined,
    fault,
    problem:
      error &&
      [error.message, error.kind === "framework" ? error.detail : undefined]
        .filter(Boolean)
        .join(" ")
        .slice(0, PROBLEM),
    body,
  };
  const { number } = journal.add(entry, body && bytes?.byteLength);
  recorder?.add({
    number,
    operation: operation?.id,
    method,
    url,
    headers: rawHeaders ?? headers,
    body: bytes,
    reply,
    how,
    listed,
  });
  return number;
}
