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

const JSON_TYPE = "application/json";

interface Addition {
  readonly method: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
  readonly world?: string;
}

/** A fault, a webhook, a snapshot and a world more, which change nothing that the others ask for. */
function additions(name: string): readonly Addition[] {
  const fault = { fault: "forbidden", operation: "ResetChatSession", times: 1000 };
  const webhook = { url: "http://127.0.0.1:9/", events: ["contact.created"], name };
  return [
    { method: "POST", path: "/_mock/faults", body: JSON.stringify(fault) },
    { method: "POST", path: "/_mock/webhooks", body: JSON.stringify(webhook) },
    { method: "PUT", path: `/_mock/snapshots/${name}` },
    { method: "POST", path: PATHS.list, world: name },
  ];
}

/** How many a server may hold of what clients can add to it, by the table of budgets in docs/security.md. */
const MOST: readonly (readonly [what: string, path: string, of: (answer: never) => number, most: number])[] = [
  ["faults", "/_mock/faults", ({ active }: { active: readonly unknown[] }) => active.length, 1000],
  ["webhooks", "/_mock/webhooks", (webhooks: readonly unknown[]) => webhooks.length, 1000],
  ["snapshots", "/_mock/snapshots", (names: readonly unknown[]) => names.length, 20],
  ["worlds", "/_mock/worlds", (worlds: readonly unknown[]) => worlds.length, 100],
];

/** Of what clients can add, how many there are, and whether that is more than there may be. */
export async function countAdded(
  url: string,
): Promise<readonly { readonly what: string; readonly isBounded: boolean }[]> {
  return Promise.all(
    MOST.map(async ([what, path, of, most]) => {
      const count = of((await (await fetch(url + path)).json()) as never);
      return { what: `${count} ${what} of ${most} that there may be`, isBounded: count > 0 && count <= most };
    }),
  );
}

/** A client that sends one request after the other, and counts the answers by status. */
function createClient(url: string): {
  readonly counts: Readonly<Record<string, number>>;
  readonly call: (call: Addition) => Promise<void>;
  readonly end: () => void;
} {
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    counts,
    call: async ({ method, path, type = JSON_TYPE, body = "", world }) => {
      const headers = { ...TJE0, "content-type": type, ...(world !== undefined && { "x-mock-world": world }) };
      const outcome = await callOnce(url, agent, { method, path, headers, body });
      const key = String(outcome.error ?? outcome.status);
      counts[key] = (counts[key] ?? 0) + 1;
    },
    end: () => agent.destroy(),
  };
}

/** Adds as many faults, webhooks, snapshots and worlds as there may be, and some more. */
export async function fillUp(url: string): Promise<void> {
  const fill = async (nth: number): Promise<void> => {
    const { call, end } = createClient(url);
    for (let at = 0; at < 130; at++) {
      // eslint-disable-next-line no-await-in-loop
      for (const one of additions(`full-${nth}-${at}`).slice(0, at < 15 ? 4 : 2)) await call(one);
    }
    end();
  };
  await Promise.all(Array.from({ length: 8 }, (_, nth) => fill(nth)));
}

/**
 * Sends every hostile body, saves of a megabyte, and ever more faults, webhooks, snapshots and worlds, until told to
 * stop; how many were answered, by status.
 */
export async function attack(
  url: string,
  nth: number,
  isOver: () => boolean,
): Promise<Readonly<Record<string, number>>> {
  const { counts, call, end } = createClient(url);
  const texts = HOSTILE_BODIES.flatMap(({ type, body }) => (typeof body === "string" ? [{ type, body }] : []));
  const large = JSON.stringify({ ChatSessionId: 0, User: { CustomFields: { a: "x".repeat(1_000_000) } } });
  for (let at = 0; !isOver(); at++) {
    const one = texts[at % texts.length];
    // One after the other, as one client sends them.
    /* eslint-disable no-await-in-loop */
    if (one) await call({ method: "PUT", path: PATHS.session(2), ...one });
    await call({ method: "POST", path: PATHS.save, body: large });
    for (const addition of additions(`${nth}-${at}`)) await call(addition);
    /* eslint-enable no-await-in-loop */
  }
  end();
  return counts;
}
