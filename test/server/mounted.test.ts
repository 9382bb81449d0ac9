import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { nodeHandler } from "../../src/node.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const mock = createMock();
const post = { method: "POST", headers: { ...TJE0, "Content-Type": "application/json" }, body: "{}" };

describe("mock.fetch in a server of one's own", () => {
  it("Hono: one line", async () => {
    const app = new Hono();
    app.all("/api/v1/*", (context) => mock.fetch(context.req.raw));
    app.get("/", (context) => context.text("The page"));
    expect((await app.request(PATHS.list, post)).status).toBe(200);
    expect(await (await app.request("/")).text()).toBe("The page");
  });

  it("Next: a route handler, one line", async () => {
    const handler = (request: Request): Promise<Response> => mock.fetch(request);
    const routes = { GET: handler, POST: handler, PUT: handler, PATCH: handler, DELETE: handler };
    expect((await routes.POST(new Request(`http://localhost:3000${PATHS.list}`, post))).status).toBe(200);
  });
});

describe("nodeHandler, as Express and Connect call it", () => {
  const handler = nodeHandler(mock);
  const server = createServer((request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    // Express takes the mount path off.
    request.originalUrl = request.url ?? "/";
    request.url = "/";
    handler(request, response, () => response.end("The page"));
  });
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it("answers the API, wherever it is mounted, and leaves the rest to the next one", async () => {
    expect((await fetch(url + PATHS.list, post)).status).toBe(200);
    expect(await (await fetch(`${url}/`)).text()).toBe("The page");
    expect((await fetch(`${url}/api/v1/Nothing`, { headers: TJE0 })).status).toBe(404);
  });

  it("breaks the connection where the fault says so", async () => {
    mock.fail("ChatSessionsForUser", { fault: "network", times: 1 });
    await expect(fetch(url + PATHS.list, post)).rejects.toThrow("fetch failed");
  });
});
