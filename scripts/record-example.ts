/**
 * `node scripts/record-example.ts [folder]` records fixtures/recorded, or the folder, anew: a short morning at this kit's
 * own mock in the observed dialect, through the proxy of `so-mock record`. The same every time.
 */

import { SAMPLE_CREDENTIALS } from "../src/sample-credentials.ts";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { argv } from "node:process";
import { contract } from "../src/contract.ts";
import { createMock } from "../src/mock/create-mock.ts";
import { startServer } from "../src/server.ts";
import { startProxy } from "../src/traffic/proxy/proxy.ts";
import { createRecorder } from "../src/traffic/record.ts";
import { createRecording } from "../src/traffic/recordings/write-recording.ts";

const AUTH = { authorization: SAMPLE_CREDENTIALS };
const CHAT = "/api/v1/Agents/Chat";

/** Who asks what, in order. The names are there to be replaced. */
const REQUESTS: readonly (readonly [string, string, (object | undefined)?, Readonly<Record<string, string>>?])[] = [
  ["POST", `${CHAT}/ChatSessionsForUser`],
  ["POST", `${CHAT}/PickUpFirstChatSession`],
  ["POST", `${CHAT}/ChatSessionsForUser?$select=ChatSessionId,Status,CustomerName`],
  ["PUT", "/api/v1/ChatSession/1", { customerName: "Ada Lovelace", customerEmail: "ada@lovelace.org" }],
  [
    "POST",
    `${CHAT}/SaveChatSessionEntity`,
    { ChatSessionId: 0, CustomerName: "Ada Lovelace", FirstMessage: "Me again" },
  ],
  ["POST", "/api/v1/ChatSession/1/Reset"],
  ["POST", "/api/v1/ChatSession/4711/Reset"],
  ["POST", `${CHAT}/PickUpFirstChatSession`, undefined, { accept: "application/xml" }],
];

export async function recordExample(folder: string): Promise<void> {
  const mock = createMock({ dialect: "observed", sessions: 2, seed: 11, clock: "2026-03-02T08:30:00Z" });
  const server = await startServer(mock, { port: 0 });
  const writer = await createRecording(folder, "kept");
  const recorder = createRecorder({ contract, writer, seed: 1, mapIds: false });
  const written: Promise<unknown>[] = [];
  const proxy = await startProxy({
    upstream: new URL(server.url),
    port: 0,
    timeoutMs: 10_000,
    // How long it took would be another number every time.
    now: () => 0,
    onExchange: (exchange) => void written.push(recorder.add(exchange)),
  });
  for (const [method, path, body, headers] of REQUESTS) {
    const sent = body && { "content-type": "application/json" };
    const init = { method, headers: { accept: "application/json", ...AUTH, ...sent, ...headers } };
    await (await fetch(proxy.url + path, body ? { ...init, body: JSON.stringify(body) } : init)).arrayBuffer();
    mock.clock.advance("20s");
  }
  await proxy.close();
  await server.close(0);
  await Promise.all(written);
  await recorder.end();
}

if (import.meta.main) {
  const folder = resolve(argv[2] ?? join(import.meta.dirname, "../fixtures/recorded"));
  await rm(folder, { recursive: true, force: true });
  await recordExample(folder);
}
