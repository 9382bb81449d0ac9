import { argv, stdout } from "node:process";
import { openFileStore } from "../../src/store/file/file-store.ts";
import { PATHS } from "../support/agents.ts";
import { openPersisted } from "./persisted-world.ts";

/**
 * `node writer.ts FILE NAME`: writes until it is killed. Every answer goes to standard output as a line of JSON:
 * what stands there was acknowledged.
 */
const [, , file = "", name = ""] = argv;
const { mock } = openPersisted(openFileStore(file, () => 0, { idleMs: 600_000, timeoutMs: 60_000 }).log(), {
  sessions: 3000,
});
const headers = { authorization: `SoTicket ${name}`, "content-type": "application/json" };

const call = async (method: string, path: string, body?: object): Promise<Entity | null> => {
  const response = await mock.fetch(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Entity | null;
};
interface Entity {
  readonly ChatSessionId: number;
}
// As a stream, which waits where the reader is slow: `writeSync` would throw EAGAIN when the pipe is full.
const say = (line: object): void => void stdout.write(`${JSON.stringify({ name, ...line })}\n`);

async function create(): Promise<void> {
  for (let turn = 1; ; turn++) {
    const CustomerName = `${name} ${turn}`;
    const created = await call("POST", PATHS.save, { ChatSessionId: 0, Status: "Closed", CustomerName });
    say({ kind: "created", id: created?.ChatSessionId, text: CustomerName });
  }
}

async function change(): Promise<void> {
  const own = await call("POST", PATHS.save, { ChatSessionId: 0, Status: "Closed" });
  for (let turn = 1; ; turn++) {
    await call("PUT", PATHS.session(own?.ChatSessionId ?? 0), { LastMessage: String(turn) });
    say({ kind: "changed", id: own?.ChatSessionId, text: String(turn) });
  }
}

async function pickUp(): Promise<void> {
  for (;;) {
    const got = await call("POST", PATHS.pickUp);
    if (got) say({ kind: "picked", id: got.ChatSessionId, text: "" });
  }
}

await Promise.all([create(), change(), pickUp()]);
