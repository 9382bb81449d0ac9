import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { Dialect } from "../../src/model.ts";
import { startServer } from "../../src/server.ts";
import { startProxy } from "../../src/traffic/proxy/proxy.ts";
import { createRecorder } from "../../src/traffic/record.ts";
import { inOrder, type Recorded } from "../../src/traffic/recordings/format.ts";
import { readRecording } from "../../src/traffic/recordings/read-recording.ts";
import { createRecording } from "../../src/traffic/recordings/write-recording.ts";
import { replayOf } from "../../src/traffic/replay.ts";
import { allTables } from "../../src/traffic/tables.ts";
import { TJE0 } from "../support/agents.ts";
import { DAY, LOOKS, UPSET, type Asked } from "../support/day.ts";
import { sample } from "../support/sample.ts";

const root = mkdtempSync(join(tmpdir(), "so-mock-replay-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A server that answers as this kit's mock does, but for what a request orders. */
async function record(
  folder: string,
  dialect: Dialect,
  ids: "kept" | "mapped",
  lines: readonly Asked[],
  prepare: (mock: Mock) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const mock = createMock({ dialect, sessions: 12, clock: "2026-03-02T08:30:00Z", groups: lazyGroups() });
  await prepare(mock);
  const handle: typeof mock.handle = async (request, aside) => {
    const status = Number(request.headers.get(UPSET) ?? 0);
    if (status === 0) return mock.handle(request, aside);
    const headers = { "content-type": "text/html", location: "/Cust1/api/v1/ChatSession/3", "retry-after": "7" };
    return new Response("<!doctype html><title>Ada Lovelace</title>", { status, headers });
  };
  const server = await startServer({ handle }, { port: 0 });
  const recorder = createRecorder({
    contract: await allTables(),
    writer: await createRecording(folder, ids),
    seed: 1,
    mapIds: ids === "mapped",
  });
  const written: Promise<unknown>[] = [];
  const proxy = await startProxy({
    upstream: new URL(server.url),
    port: 0,
    timeoutMs: 5000,
    now: () => 0,
    onExchange: (exchange) => void written.push(recorder.add(exchange)),
  });
  for (const { method, path, headers, body } of lines) {
    const init = { method, headers, redirect: "manual" as const, ...(body !== undefined && { body }) };
    await (await fetch(proxy.url + path, init)).arrayBuffer();
    mock.clock.advance("20s");
  }
  await proxy.close();
  await server.close(0);
  await Promise.all(written);
  await recorder.end();
}

function filesOf(folder: string): readonly Recorded[] {
  const names = readdirSync(folder).filter((name) => name !== "recording.json");
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Recorded);
}

/** What stands in the place of a recorded caller's credentials, which were not kept. */
const CREDENTIALS: Readonly<Record<string, string>> = {
  Basic: "Basic dGplMDpUamUw",
  SoTicket: "SoTicket another",
  Unknown: "Negotiate xyz",
};

/** The recorded request as a client sends it who knows nothing but its file. */
function requestOf({ request: { method, path, credentials, headers, body } }: Recorded): Request {
  const authorization = CREDENTIALS[credentials?.split(" ")[0] ?? ""];
  const text = !body ? undefined : "json" in body ? JSON.stringify(body.json) : "text" in body ? body.text : "{ broken";
  return new Request(`http://localhost${path}`, {
    method,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    ...(text !== undefined && { body: text }),
  });
}

async function replaying(folder: string): Promise<Mock> {
  const { exchanges, manifest } = await readRecording(folder);
  const { dialect = "documented" } = manifest;
  return createMock({ dialect, replay: replayOf(exchanges, await allTables()), groups: lazyGroups() });
}

const days: readonly [Dialect, "kept" | "mapped"][] = [
  ["observed", "mapped"],
  ["documented", "kept"],
];

describe.each(sample(days, 1))("a day at a server in the dialect %s, ids %s", async (dialect, ids) => {
  const folder = join(root, dialect);
  await record(folder, dialect, ids, DAY);
  const recorded = filesOf(folder);

  it("is recorded whole: every request, every operation", async () => {
    const { operations } = await allTables();
    expect(recorded).toHaveLength(DAY.length);
    expect(new Set(recorded.map(({ operation }) => operation))).toEqual(new Set(operations.map(({ id }) => id)));
    const statuses = new Set(recorded.map(({ answer }) => answer.status));
    for (const status of [200, 204, 302, 307, 400, 401, 403, 404, 406, 409, 412, 415, 503]) {
      expect(statuses).toContain(status);
    }
  });

  it("is answered as recorded: status, reason, headers, body, and once more after a reset", async () => {
    const mock = await replaying(folder);
    for (const round of [1, 2]) {
      for (const [at, { operation, answer }] of recorded.entries()) {
        const request = requestOf(recorded[at] as Recorded);
        const response = await mock.handle(request);
        const headers = Object.fromEntries(response.headers);
        const text = await response.text();
        const body = answer.body;
        const given = {
          operation: `${round}.${at} ${operation}`,
          status: response.status,
          reason: response.statusText,
          headers,
          body: !body ? text : "json" in body ? (JSON.parse(text) as unknown) : text,
        };
        const wanted = !body ? "" : "json" in body ? body.json : "text" in body ? body.text : NOT_KEPT;
        expect(given).toEqual({
          operation: `${round}.${at} ${operation}`,
          status: answer.status,
          reason: answer.reason,
          headers: answer.headers,
          body: wanted,
        });
      }
      mock.reset();
    }
  });

  it("leaves the world as it left the server's, for what was not recorded", async () => {
    const mock = await replaying(folder);
    const ask = async (path: string, body?: object): Promise<unknown> => {
      const headers = { authorization: "Basic dGplMDpUamUw", "content-type": "application/json" };
      const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
      const response = await mock.fetch(path, init);
      return response.status === 200 ? response.json() : response.status;
    };
    for (const one of recorded) await (await mock.handle(requestOf(one))).arrayBuffer();
    const messages = recorded.findLast(({ operation }) => operation === "RestGetChatMessages");
    const deleted = /\d+$/.exec(
      recorded.find(({ operation }) => operation === "RestDeleteChatSessionEntity")?.request.path ?? "",
    )?.[0];
    expect(await ask(`/api/v1/ChatSession/${deleted}`)).toBe(404);
    expect(await ask(messages?.request.path ?? "")).toBe(404);
    const topics = recorded.findLast(({ operation }) => operation === "ChatTopicsForUser")?.answer.body;
    const names = (list: unknown): unknown[] =>
      (list as { ChatTopicId: number; Name: string }[]).map(({ ChatTopicId, Name }) => [ChatTopicId, Name]);
    expect(names(await ask("/api/v1/Agents/Chat/ChatTopicsForUser", {}))).toEqual(
      names(topics && "json" in topics ? topics.json : []),
    );
    const presence = (await ask("/api/v1/Agents/Chat/GetChatPresence", {})) as { Present: boolean }[];
    expect(presence.filter(({ Present }) => !Present)).toHaveLength(1);
  });
});

describe("the world at the start of a recording", () => {
  const post = (path: string, body: object): [string, RequestInit] => [
    `/api/v1/Agents/Chat/${path}`,
    { method: "POST", headers: { ...TJE0, "content-type": "application/json" }, body: JSON.stringify(body) },
  ];

  it("holds what answers showed, XML too: sessions, what was said, topics, their agents, who is there", async () => {
    const folder = join(root, "looks");
    await record(folder, "documented", "kept", LOOKS, async (mock) => {
      await mock.fetch(...post("DeleteChatTopicEntity?chatTopicEntityId=2", {}));
      await mock.fetch(...post("SaveChatPresence", { ChatPresence: [{ UserId: 7, Present: false }] }));
      await mock.fetch(...post("DeleteChatTopicUserAgent", { ChatTopicId: 3, Username: "ANNE" }));
      await mock.fetch(...post("AddChatMessage", { ChatSessionId: 3, Message: { Message: "Hi", Type: "ToUser" } }));
    });
    const mock = await replaying(folder);
    const [list, messages, topics] = filesOf(folder).map(({ answer: { body } }) => body);
    const text = list && "text" in list ? list.text : "";
    const shown = [...text.matchAll(/<ChatSessionId>(\d+)</g)].map(([, id]) => Number(id));
    expect(shown.length).toBeGreaterThan(5);
    expect(mock.sessions.list().map(({ ChatSessionId }) => ChatSessionId)).toEqual(shown.toSorted((a, b) => a - b));
    const name = /<ChatSessionId>3<[^]*?<CustomerName>([^<]*)</.exec(text)?.[1];
    expect(mock.sessions.get(3)).toMatchObject({ CustomerName: name });

    const ask = async (path: string, body?: object): Promise<unknown> =>
      (await (body ? mock.fetch(...post(path, body)) : mock.fetch(path, { headers: TJE0 }))).json();
    // None of these was recorded.
    expect(await ask("/api/v1/ChatSession/3/Messages")).toEqual(messages && "json" in messages ? messages.json : []);
    const topic = (topics && "json" in topics ? (topics.json as { Name: string }[]) : [])[0];
    expect(await ask("GetChatTopicEntity?chatTopicEntityId=1", {})).toMatchObject({ Name: topic?.Name });
    expect(await ask("GetChatTopicEntity?chatTopicEntityId=2", {})).toBeNull();
    expect(await ask("GetChatTopicUserAgent", { ChatTopicId: 3, Username: "ANNE" })).toBeNull();
    const present = (await ask("GetUserAgentList", { Flat: true, OnlyPresent: true })) as { Id: number }[];
    expect(present.map(({ Id }) => Id)).not.toContain(7);
    expect(present.map(({ Id }) => Id)).toContain(6);
  });
});

const NOT_KEPT = "<!doctype html><title>not kept</title>";

it("reads more than 9,999 exchanges in their order", () => {
  expect(inOrder(["10000-a.json", "0002-b.json", "9999-c.json"])).toEqual([
    "0002-b.json",
    "9999-c.json",
    "10000-a.json",
  ]);
});
