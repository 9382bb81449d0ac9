import type { ChatSessionEntity, ChatSessionEntityWithLinks } from "../../src/generated/entities.ts";
import { PATHS, TJE0 } from "./agents.ts";

/** The five operations for tests, against whatever answers: a mock's fetch or a port. */
export type Ask = (path: string, init: RequestInit) => Promise<Response>;

export interface Client {
  ask: Ask;
  list(headers?: HeadersInit): Promise<ChatSessionEntity[]>;
  pickUp(headers?: HeadersInit): Promise<ChatSessionEntity | null>;
  reset(id: number): Promise<ChatSessionEntity>;
  put(id: number, body: object): Promise<ChatSessionEntityWithLinks>;
  save(body: object): Promise<ChatSessionEntity>;
}

export function jsonInit(
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = { ...TJE0 },
): RequestInit {
  return { method, headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) };
}

export function createClient(ask: Ask): Client {
  const json = async <T>(response: Promise<Response>): Promise<T> => {
    const settled = await response;
    if (settled.status !== 200) throw new Error(`${settled.status} ${await settled.text()}`);
    return (await settled.json()) as T;
  };
  return {
    ask,
    list: (headers = TJE0) => json(ask(PATHS.list, { method: "POST", headers })),
    pickUp: (headers = TJE0) => json(ask(PATHS.pickUp, { method: "POST", headers })),
    reset: (id) => json(ask(PATHS.reset(id), { method: "POST", headers: TJE0 })),
    put: (id, body) => json(ask(PATHS.session(id), jsonInit("PUT", body))),
    save: (body) => json(ask(PATHS.save, jsonInit("POST", body))),
  };
}
