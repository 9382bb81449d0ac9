import { gunzipSync } from "node:zlib";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import type { ChatSessionEntity } from "../../src/generated/entities.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer } from "../../src/server.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { createClient } from "../support/client.ts";
import { everything } from "../support/sample.ts";
import { itInTestAll } from "../support/in-test-all.ts";

/** Lists of more than 1,000 sessions are written while they are sent. */

const SESSIONS = everything ? 5000 : 1150;
const list = { method: "POST", headers: TJE0 };

describe("a long list", () => {
  it("holds what the sessions are, one by one, in order of id", async () => {
    const mock = createMock({ sessions: SESSIONS });
    const client = createClient((path, init) => mock.fetch(path, init));
    await client.put(3, { CustomerName: "Ada" });
    mock.sessions.remove(4);
    const listed = await client.list();
    const all = mock.sessions.list().filter(({ TopicId }) => TopicId !== 7);
    expect(listed).toEqual(all);
    expect(listed.find(({ ChatSessionId }) => ChatSessionId === 3)?.CustomerName).toBe("Ada");
    expect(listed.length).toBeGreaterThan(1000);
  });

  itInTestAll("is as it was when it was asked for, whatever happens while it is sent", async () => {
    const mock = createMock({ sessions: SESSIONS });
    const expected = await (await mock.fetch(PATHS.list, list)).text();
    const response = await mock.fetch(PATHS.list, list);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    for (const { ChatSessionId: id } of mock.sessions.list()) mock.sessions.update(id, { CustomerName: "later" });
    mock.sessions.remove(SESSIONS - 1);
    let text = new TextDecoder().decode(first?.value);
    for (let part = await reader?.read(); !part?.done; part = await reader?.read()) {
      text += new TextDecoder().decode(part?.value);
    }
    expect(text).toBe(expected);
  });

  itInTestAll("answers $select and XML with as many items", async () => {
    const mock = createMock({ sessions: SESSIONS });
    const whole = (await (await mock.fetch(PATHS.list, list)).json()) as ChatSessionEntity[];
    const selected = await (await mock.fetch(`${PATHS.list}?$select=Status`, list)).json();
    const expected = whole.map((session) => ({
      ...Object.fromEntries(Object.keys(session).map((name) => [name, null])),
      Status: session.Status,
    }));
    expect(selected).toEqual(expected);
    const headers = { ...TJE0, accept: "application/xml" };
    const xml = await (await mock.fetch(PATHS.list, { method: "POST", headers })).text();
    expect(xml.match(/<ChatSessionEntity>/g)?.length).toBe(whole.length);
    expect(xml).toMatch(/<\/ArrayOfChatSessionEntity>$/);
  });

  it("comes over a port, packed too, and ends when the reader goes away", async () => {
    const mock = createMock({ sessions: SESSIONS });
    const expected = await (await mock.fetch(PATHS.list, list)).text();
    const server = await startServer(mock, { port: 0 });
    const read = (headers: Record<string, string>, until = Number.POSITIVE_INFINITY): Promise<Buffer> =>
      new Promise((resolve, reject) => {
        const asked = request(server.url + PATHS.list, { method: "POST", headers: { ...TJE0, ...headers } });
        asked.once("error", reject);
        asked.once("response", (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => {
            chunks.push(chunk);
            if (chunks.length >= until) response.destroy();
          });
          response.once("close", () => resolve(Buffer.concat(chunks)));
        });
        asked.end();
      });
    expect((await read({})).toString()).toBe(expected);
    expect(gunzipSync(await read({ "accept-encoding": "gzip" })).toString()).toBe(expected);
    expect((await read({}, 1)).byteLength).toBeLessThan(expected.length);
    expect((await fetch(server.url + PATHS.pickUp, list)).status).toBe(200);
    await server.close();
  });
});

describe("a list", () => {
  it("is made anew after every change, for every agent", async () => {
    const mock = createMock();
    const client = createClient((path, init) => mock.fetch(path, init));
    const names = async (): Promise<readonly (string | null)[]> => (await client.list()).map((one) => one.CustomerName);
    const before = await names();
    expect(await names()).toEqual(before);
    await client.put(2, { CustomerName: "Changed" });
    expect(await names()).not.toEqual(before);
    const picked = await client.pickUp();
    expect((await client.list()).find(({ ChatSessionId }) => ChatSessionId === picked?.ChatSessionId)).toEqual(picked);
    const saved = await client.save({ ChatSessionId: 0 });
    expect((await client.list()).at(-1)).toEqual(saved);
    mock.sessions.remove(saved.ChatSessionId);
    expect((await client.list()).at(-1)).not.toEqual(saved);
    mock.reset();
    expect(await names()).toEqual(before);
  });
});
