import { Agent } from "node:http";
import { PATHS, TJE0 } from "../support/agents.ts";
import { callOnce } from "../support/client-loop.ts";
import { HOSTILE_BODIES } from "../support/hostile.ts";
import { openSocket, type Raw } from "../support/socket.ts";

const asked = (method: string, path: string): string =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${TJE0.authorization}\r\nContent-Length: 0\r\n\r\n`;

/** Connections that ask for lists and for live events, and read nothing of what comes. */
export async function stall(url: string, connections: number): Promise<readonly Raw[]> {
  const stalled = await Promise.all(Array.from({ length: connections }, () => openSocket(url)));
  for (const [at, { socket, send }] of stalled.entries()) {
    socket.pause();
    send(at % 2 === 0 ? asked("POST", PATHS.list) : asked("GET", "/_mock/events"));
    send(asked("HEAD", "/_mock/events"));
  }
  return stalled;
}

/** Sends every hostile body, and saves of a megabyte, until told to stop; how many were answered, by status. */
export async function attack(url: string, isOver: () => boolean): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const call = async (method: string, path: string, type: string, body: string): Promise<void> => {
    const outcome = await callOnce(url, agent, { method, path, headers: { ...TJE0, "content-type": type }, body });
    const key = String(outcome.error ?? outcome.status);
    counts[key] = (counts[key] ?? 0) + 1;
  };
  const texts = HOSTILE_BODIES.flatMap(({ type, body }) => (typeof body === "string" ? [{ type, body }] : []));
  const large = JSON.stringify({ ChatSessionId: 0, User: { CustomFields: { a: "x".repeat(1_000_000) } } });
  for (let at = 0; !isOver(); at++) {
    const one = texts[at % texts.length];
    // One after the other, as one client sends them.
    /* eslint-disable no-await-in-loop */
    if (one) await call("PUT", PATHS.session(2), one.type, one.body);
    await call("POST", PATHS.save, "application/json", large);
    /* eslint-enable no-await-in-loop */
  }
  agent.destroy();
  return counts;
}
