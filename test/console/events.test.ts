import { describe, expect, it } from "vitest";
import { PATHS, TJE0 } from "../support/agents.ts";
import { createConsole } from "../../src/console/create-console.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { HOST, steered } from "../support/console.ts";

/** Reads server-sent events until a text has come. */
async function readUntil(response: Response, wanted: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.includes(wanted)) break;
  }
  await reader?.cancel();
  return text;
}

describe("live events", () => {
  it("tell of sessions, requests, faults and resets", async () => {
    const { control, ask, mock } = steered();
    const stream = await control("GET", "/events");
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    mock.fail("*", { status: 500, times: 1 });
    await ask(PATHS.pickUp, { method: "POST", headers: TJE0 });
    await ask(`${PATHS.pickUp}?token=s3cr3t`, { method: "POST", headers: TJE0 });
    mock.reset();
    const text = await readUntil(stream, "event: reset");
    expect(text).toContain('event: hello\ndata: {"world":null}');
    expect(text).toContain("event: faults");
    expect(text).toContain(
      'event: session\ndata: {"id":9,"status":"CustomerLast","before":"InQueue","at":"2024-06-12T08:00:00.0000000"}',
    );
    expect(text).toMatch(/event: request\ndata: \{"number":1,.*"status":500/);
    expect(text).not.toContain("s3cr3t");
  });

  it("stay few when much happens at once", async () => {
    const { control, mock } = steered();
    const stream = await control("GET", "/events");
    for (let nth = 0; nth < 500; nth++) mock.sessions.add({});
    const text = await readUntil(stream, "event: more");
    expect(text.match(/event: session/g)?.length).toBe(50);
    expect(text).toContain('{"left":450}');
  });

  it("are written once for all who read them, and without a body that is long", async () => {
    const { control, ask } = steered();
    const streams = [await control("GET", "/events"), await control("GET", "/events")];
    const readers = streams.map(({ body }) => body?.getReader());
    const put = (body: object): Promise<Response> =>
      ask(PATHS.session(2), {
        method: "PUT",
        headers: { ...TJE0, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await put({ CustomerName: "Ada" });
    await put({ User: { AssociateId: 6, CustomFields: Object.fromEntries([["long", "x".repeat(100_000)]]) } });
    const chunksOf = async (reader: (typeof readers)[number]): Promise<Map<string, Uint8Array>> => {
      const chunks = new Map<string, Uint8Array>();
      while (!chunks.has("2")) {
        const { value } = (await reader?.read()) ?? {};
        const text = new TextDecoder().decode(value);
        const number = /^event: request\ndata: \{"number":(\d+)/.exec(text)?.[1];
        if (number !== undefined && value) chunks.set(number, value);
      }
      await reader?.cancel();
      return chunks;
    };
    const [one, other] = [await chunksOf(readers[0]), await chunksOf(readers[1])];
    expect(new TextDecoder().decode(one.get("1"))).toContain("Ada");
    expect(new TextDecoder().decode(one.get("2")).length).toBeLessThan(1000);
    for (const number of ["1", "2"]) expect(one.get(number)).toBe(other.get(number));
  });

  it("end with their world, so that readers ask for the new one", async () => {
    const worlds = createWorlds({ main: openMock(), make: (_, seed) => openMock({ seed }), now: () => 0 });
    const console = createConsole({ worlds });
    const address = `http://${HOST}/_world/a/_mock/events`;
    const stream = await console.handle(new Request(address, { headers: { host: HOST } }), "127.0.0.1");
    await worlds.drop("a");
    console.tick();
    expect(await stream.text()).toContain("event: hello");
  });

  it("keep their world from being forgotten", async () => {
    let now = 0;
    const worlds = createWorlds({ main: openMock(), make: (_, seed) => openMock({ seed }), now: () => now });
    const console = createConsole({ worlds });
    const address = `http://${HOST}/_world/a/_mock/events`;
    const stream = await console.handle(new Request(address, { headers: { host: HOST } }), "127.0.0.1");
    now = 3_600_000;
    console.tick();
    expect(worlds.sweep()).toEqual([]);
    await stream.body?.cancel();
    now *= 2;
    console.tick();
    expect(worlds.sweep()).toEqual(["a"]);
  });

  it("end with their reader", async () => {
    const { control, mock } = steered();
    const controller = new AbortController();
    const stream = await control("GET", "/events");
    await readUntil(stream, "hello");
    controller.abort();
    expect(() => mock.sessions.add({})).not.toThrow();
  });
});
