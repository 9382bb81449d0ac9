import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/connect.ts";
import { KitError } from "../../src/index.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { steeredServer } from "../support/console.ts";
import { importTexts } from "../support/importing.ts";
import { readText } from "../support/root.ts";

let server: Awaited<ReturnType<typeof steeredServer>>;
beforeAll(async () => void (server = await steeredServer({}, "let-me-in")));
afterAll(() => server.close());

describe("connect", () => {
  it("steers a world by its name, beside all others", async () => {
    const [one, other] = ["one", "other"].map((world) =>
      connect(`${server.url}/api/v1`, { world, token: "let-me-in" }),
    );
    if (!one || !other) throw new Error("no worlds");
    await one.fail("ChatSessionsForUser", { fault: "unavailable" });
    const list = (base: string, headers: object): Promise<number> =>
      fetch(`${base}${PATHS.list}`, { method: "POST", headers: { ...TJE0, ...headers } }).then(({ status }) => status);
    expect([await list(server.url, one.headers), await list(one.url, {})]).toEqual([503, 503]);
    expect([await list(other.url, {}), await list(server.url, {})]).toEqual([200, 200]);
    expect([await one.requests.count(), await other.requests.count()]).toEqual([2, 1]);
    expect([await one.drop(), await one.drop(), await one.faults.list()]).toEqual([true, false, []]);
    await one.drop();
    await other.drop();
  });

  it("adds, changes and removes the things of imported tables", async () => {
    const { contract } = importTexts({ "harbour.json": readText("test/import/kinds/harbour.json") });
    const harbour = await steeredServer({ contract: [contract] });
    const piers = connect(harbour.url).entities<{ PierId: number; Name: string }>("PierEntity");
    expect(await piers.add({ Name: "Past the API" })).toMatchObject({ PierId: 101, Name: "Past the API" });
    expect(await piers.update(101, { Name: "Still there" })).toMatchObject({ Name: "Still there" });
    expect(await piers.list()).toHaveLength(101);
    expect([await piers.remove(101), await piers.remove(101), await piers.get(101)]).toEqual([true, false, undefined]);
    await expect(connect(harbour.url).entities("Nonsense").list()).rejects.toMatchObject({ code: "entity-type" });
    await harbour.close();
  });

  it.each<readonly [string, () => unknown, string]>([
    ["no address", () => connect("127.0.0.1:4010"), "connect-url"],
    ["a misspelt option", () => connect(server.url, { wrold: "a" } as object), "connect-option"],
    ["a world that has no name", () => connect(server.url, { world: "a b" }), "connect-option"],
    ["no mock", () => connect("http://127.0.0.1:1").reset(), "connect-away"],
    ["no token", () => connect(server.url).reset(), "connect-refused"],
    [
      "no control API",
      () => connect(server.url, { fetch: async () => new Response("<html>", { status: 404 }) }).reset(),
      "connect-control",
    ],
    [
      "an answer that is not JSON",
      () => connect(server.url, { fetch: async () => new Response("<html>") }).reset(),
      "connect-control",
    ],
    ["the main world, which cannot be dropped", () => connect(server.url).drop(), "connect-world"],
    ["what JSON cannot hold", () => connect(server.url).sessions.add({ CustomerName: 1n } as never), "connect-value"],
  ])("refuses %s with a KitError", async (_, act, code) => {
    const error = await Promise.resolve()
      .then(act)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KitError);
    expect(error).toMatchObject({ code });
  });
});

describe("a server that answers nonsense", () => {
  const answering = (make: () => Response) => connect("http://127.0.0.1:4010", { fetch: async () => make() });
  const endless = (): Response =>
    new Response(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(8 * 1_048_576).fill(32)) }));
  const json = (value: unknown) => (): Response => Response.json(value);

  it.each<readonly [string, () => Response]>([
    ["null", json(null)],
    ["a number", json(1)],
    ["an empty body", () => new Response(null, { status: 204 })],
    ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } })],
    ["a body without an end", endless],
    ["a refusal without an end", () => new Response(endless().body, { status: 500 })],
    ["a body that breaks off", () => new Response(new ReadableStream({ start: (to) => to.error(new Error("cut")) }))],
    ["a redirect", () => new Response(null, { status: 307, headers: { location: "http://elsewhere/" } })],
  ])("is told, for %s", async (_, make) => {
    const mock = answering(make);
    for (const ask of [() => mock.sessions.get(3), () => mock.requests.list(), () => mock.clock.now()]) {
      // eslint-disable-next-line no-await-in-loop
      await expect(ask()).rejects.toMatchObject({ code: "connect-control" });
    }
  });

  it("is not followed elsewhere", async () => {
    const asked: RequestInit[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      asked.push(init);
      return Response.json([]);
    };
    await connect("http://127.0.0.1:4010", { fetch }).sessions.list();
    expect(asked).toMatchObject([{ redirect: "manual" }]);
  });
});

describe("a name of dots", () => {
  it.each([".", ".."])("%s leads to nothing else", async (name) => {
    expect(() => connect(server.url, { world: name })).toThrow(/not dots alone/);
    const mock = connect(server.url, { token: "let-me-in" });
    await expect(mock.snapshots.drop(name)).rejects.toMatchObject({ code: "connect-value" });
    await expect(mock.snapshots.take(name)).rejects.toMatchObject({ code: "connect-value" });
    const inHeader = await fetch(server.url + PATHS.list, {
      method: "POST",
      headers: { ...TJE0, "X-Mock-World": name },
    });
    expect(inHeader.status).toBe(400);
  });
});
