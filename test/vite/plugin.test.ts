import { createServer, type ViteDevServer } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import { connect } from "../../src/connect.ts";
import { mockApi } from "../../src/vite.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { makeFolder } from "../support/project.ts";

const folder = makeFolder();
folder.write({
  "index.html": "<p>The page</p>",
  "world.yaml": "sessions:\n  - CustomerName: Ada Lovelace\n",
});
afterAll(() => folder.close());

async function withVite(
  work: (url: string, server: ViteDevServer) => Promise<void>,
  options: object = {},
): Promise<void> {
  const server = await createServer({
    root: folder.path,
    configFile: false,
    logLevel: "silent",
    server: { port: 0, host: "127.0.0.1" },
    optimizeDeps: { noDiscovery: true },
    plugins: [mockApi(options)],
  });
  try {
    await server.listen();
    await work((server.resolvedUrls?.local[0] ?? "").replace(/\/$/, ""), server);
  } finally {
    await server.close();
  }
}

describe("mockApi, in Vite's development server", () => {
  it("answers the API and the console on the page's origin, and leaves the page to Vite", async () => {
    await withVite(async (url) => {
      const list = await fetch(url + PATHS.list, { method: "POST", headers: TJE0 });
      expect([list.status, ((await list.json()) as object[]).length > 0]).toEqual([200, true]);
      expect((await fetch(`${url}/_mock/state`)).status).toBe(200);
      expect(await (await fetch(`${url}/`, { headers: { accept: "text/html" } })).text()).toContain("The page");
      const world = connect(url, { world: "mine" });
      await world.customers.arrive({ CustomerName: "Grace" });
      expect((await fetch(`${world.url}${PATHS.list}`, { method: "POST", headers: TJE0 })).status).toBe(200);
    });
  });

  it("keeps its world over a restart of the server with the same options, and reads a world file", async () => {
    const options = { world: `${folder.path}/world.yaml`, basePath: "/Cust12345" };
    await withVite(async (url) => {
      expect((await connect(url).sessions.list()).map(({ CustomerName }) => CustomerName)).toEqual(["Ada Lovelace"]);
      await connect(url).customers.arrive({ CustomerName: "Grace Hopper" });
    }, options);
    await withVite(async (url) => {
      expect((await connect(url).sessions.list()).length).toBe(2);
      expect((await fetch(`${url}/Cust12345${PATHS.list}`, { method: "POST", headers: TJE0 })).status).toBe(200);
    }, options);
  });

  it("refuses wrong options and a wrong file before the server starts", async () => {
    expect(() => mockApi(5 as never)).toThrow("mockApi");
    await expect(withVite(async () => {}, { seed: "x" })).rejects.toThrow("option seed");
    await expect(withVite(async () => {}, { world: "missing.yaml" })).rejects.toThrow("missing.yaml");
  });
});
