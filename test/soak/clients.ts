import { setTimeout as delay } from "node:timers/promises";
import { Agent } from "node:http";
import { PATHS, TJE0 } from "../support/agents.ts";
import { callOnce, type LoopCall } from "../support/client-loop.ts";
import { openSocket } from "../support/socket.ts";
import { connect } from "node:net";
import { once } from "node:events";

/** What clients did: how many answers of which operation came whole, and whatever was not as it should be. */
export interface Tally {
  readonly answers: Record<string, number>;
  readonly problems: string[];
  /** Sessions that were made, and of those the ones taken away again. */
  created: number;
  removed: number;
  slow: number;
  cutOff: number;
  /** Connections that had been closed because nothing came. */
  reopened: number;
}

export interface Clients {
  readonly url: string;
  readonly tally: Tally;
  readonly isOver: () => boolean;
}

const JSON_TYPE = { "content-type": "application/json" };
const SAVED = { ChatSessionId: 0, CustomerName: "Ada", FirstMessage: "Is anybody there?" };

/**
 * One connection that asks for everything in turn: makes a session, changes it, gives it back to the queue, picks one
 * up, lists, and takes its session away again, so that the world stays as large as it was.
 */
export async function mixedClient({ url, tally, isOver }: Clients, number: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `SoTicket soak-${number}` };
  const call = async (what: string, asked: LoopCall, status = 200): Promise<string> => {
    const whole = { ...asked, headers: { ...headers, ...asked.headers } };
    let outcome = await callOnce(url, agent, whole);
    // A client that had no time for long finds its idle connection closed, and asks on another. Counters show what was done twice.
    for (let turn = 0; turn < 3 && outcome.reused && outcome.error === "ECONNRESET"; turn++) {
      tally.reopened++;
      outcome = await callOnce(url, agent, whole);
    }
    if (outcome.status === status) tally.answers[what] = (tally.answers[what] ?? 0) + 1;
    else tally.problems.push(`${what}: ${outcome.error ?? outcome.status} ${outcome.body ?? ""}`);
    return outcome.body ?? "";
  };
  while (!isOver()) {
    const made = await call("save", post(PATHS.save, JSON.stringify(SAVED)));
    const { ChatSessionId: id } = JSON.parse(made) as { ChatSessionId: number };
    tally.created++;
    const changed = { CustomerName: `Ada ${number}` };
    const after = await call("put", { ...post(PATHS.session(id), JSON.stringify(changed)), method: "PUT" });
    expectName(tally, after, changed.CustomerName);
    await call("reset", post(PATHS.reset(id)));
    await call("pick-up", post(PATHS.pickUp));
    expectList(tally, await call("list", post(PATHS.list)));
    await call("refused", { ...post(PATHS.session(id), "{"), method: "PUT" }, 400);
    await call("delete", { method: "DELETE", path: `/_mock/sessions/${id}` }, 204);
    tally.removed++;
  }
  agent.destroy();
}

function post(path: string, body?: string): LoopCall {
  return { method: "POST", path, ...(body === undefined ? {} : { headers: JSON_TYPE, body }) };
}

function expectName(tally: Tally, text: string, name: string): void {
  const session = JSON.parse(text) as { readonly CustomerName: string };
  if (session.CustomerName !== name) tally.problems.push(`put: answered ${session.CustomerName} for ${name}`);
}

function expectList(tally: Tally, text: string): void {
  const ids = (JSON.parse(text) as readonly { readonly ChatSessionId: number }[]).map((one) => one.ChatSessionId);
  if (new Set(ids).size !== ids.length) tally.problems.push("list: a session twice");
}

const LIST = `POST ${PATHS.list} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${TJE0.authorization}\r\nContent-Length: 0\r\n`;

/** Reads a list a few bytes at a time; it has to come whole all the same. */
export async function slowReader({ url, tally, isOver }: Clients): Promise<void> {
  const { hostname, port } = new URL(url);
  while (!isOver()) {
    const socket = connect({ host: hostname, port: Number(port), readableHighWaterMark: 1024 } as never);
    await once(socket, "connect");
    socket.write(`${LIST}Connection: close\r\n\r\n`);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) {
      chunks.push(chunk as Buffer);
      if (!isOver()) await delay(20);
    }
    const [head = "", body = ""] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n", 2);
    if (head.startsWith("HTTP/1.1 200") && isWhole(body, tally)) tally.slow++;
    else tally.problems.push(`slow reader: ${head.slice(0, 60)}`);
  }
}

function isWhole(body: string, tally: Tally): boolean {
  try {
    expectList(tally, body);
    return true;
  } catch {
    return false;
  }
}

/** Goes away in the middle: of a head, of a body that would change a session, of an answer. */
export async function cutOffClient({ url, tally, isOver }: Clients): Promise<void> {
  const starts = [
    LIST,
    `PUT ${PATHS.session(1)} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${TJE0.authorization}\r\n` +
      `Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"CustomerName":"never`,
    `${LIST}\r\n`,
  ];
  for (let turn = 0; !isOver(); turn++) {
    const raw = await openSocket(url);
    raw.send(starts[turn % starts.length] ?? "");
    await delay(turn % 4);
    raw.socket.destroy();
    tally.cutOff++;
    await raw.closed;
  }
}
