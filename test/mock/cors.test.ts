import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const APP = "https://app.example";

const ask = (mock: Mock, path: string, origin = APP): Promise<Response> =>
  mock.fetch(path, { method: "POST", headers: { ...TJE0, Origin: origin } });

const preflight = (mock: Pick<Mock, "fetch">, path: string, origin = APP, method = "POST"): Promise<Response> =>
  mock.fetch(path, {
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "authorization,content-type",
    },
  });

const allowed = ({ headers }: Response): string | null => headers.get("access-control-allow-origin");

describe("pages of any origin, by default", () => {
  it("may ask for everything, documented or not", async () => {
    const mock = createMock();
    for (const path of [PATHS.list, "/api/v1/Nowhere"]) {
      const { status, headers } = await preflight(mock, path);
      expect([status, Object.fromEntries(headers)]).toEqual([
        204,
        {
          "access-control-allow-credentials": "true",
          "access-control-allow-headers": "authorization,content-type",
          "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
          "access-control-allow-origin": APP,
          "access-control-max-age": "600",
          vary: "Origin, Access-Control-Request-Headers",
        },
      ]);
    }
    expect(mock.requests.count).toBe(0);
  });

  it("may read every answer: refusals, faults, unknown addresses", async () => {
    const mock = createMock();
    const answers = [
      await ask(mock, PATHS.list),
      await mock.fetch(PATHS.list, { method: "POST", headers: { Origin: APP } }),
      await ask(mock, "/api/v1/Nowhere"),
    ];
    mock.fail("ChatSessionsForUser", { status: "throttled" });
    answers.push(await ask(mock, PATHS.list, "null"));
    expect(answers.map((answer) => [answer.status, allowed(answer), answer.headers.get("vary")])).toEqual([
      [200, APP, "Origin"],
      [401, APP, "Origin"],
      [404, APP, "Origin"],
      [429, "null", "Origin"],
    ]);
    expect(answers[3]?.headers.get("access-control-expose-headers")).toContain("Retry-After");
  });

  it("cost others nothing: an answer without Origin is as it was", async () => {
    const { headers } = await createMock().fetch(PATHS.list, { method: "POST", headers: TJE0 });
    expect([...headers.keys()]).toEqual(["content-type"]);
  });
});

describe("the option cors", () => {
  it.each([
    ["false", false, [APP, "http://localhost:5173"], []],
    ["a list", [APP], [APP], ["https://app.example.evil", "http://app.example", "null"]],
    [
      "the documented forms",
      ["http://localhost/", "http://127.0.0.1*"],
      ["http://localhost", "http://127.0.0.1:80"],
      [APP],
    ],
    ["a port of any number", ["http://localhost:*"], ["http://localhost:5173"], ["http://localhost"]],
    ["a star", ["*"], [APP, "null"], []],
    ["an empty list", [], [], [APP]],
  ] as const)("%s", async (_, cors, listed, others) => {
    const mock = createMock({ cors });
    for (const origin of [...listed, ...others]) {
      const wanted = cors !== false && (listed as readonly string[]).includes(origin) ? origin : null;
      const [asked, answer] = [await preflight(mock, PATHS.list, origin), await ask(mock, PATHS.list, origin)];
      expect([origin, allowed(asked), allowed(answer), answer.status]).toEqual([origin, wanted, wanted, 200]);
      expect(asked.ok).toBe(wanted !== null);
    }
  });

  it("is refused unless it lists origins", () => {
    for (const cors of [
      "https://app.example",
      ["app.example"],
      ["https://app.example/path"],
      ["https://kim:x@app.example"],
      [7],
      null,
    ]) {
      expect(() => createMock({ cors: cors as never })).toThrow(/option cors: .*list of origins.*\[mock-option\]/);
    }
  });

  it("writes into the journal why a preflight was refused", async () => {
    const mock = createMock({ cors: [] });
    const { status } = await preflight(mock, PATHS.list);
    expect([status, mock.requests.list()]).toMatchObject([
      403,
      [{ method: "OPTIONS", status: 403, problem: /The origin/ }],
    ]);
  });

  it("holds for answers of named worlds too", async () => {
    const open = openMock();
    const worlds = createWorlds({ main: open, make: () => openMock(), now: () => 0 });
    const request = new Request("http://localhost/_world/no%20name/api", { headers: { Origin: APP } });
    expect([(await worlds.handle(request)).status, allowed(await worlds.handle(request))]).toEqual([400, APP]);
  });
});

describe("the fault cors-denied", () => {
  it("refuses the preflight, so that the call does not come, and counts once", async () => {
    const mock = createMock();
    mock.fail("PickUpFirstChatSession", { status: "cors-denied", times: 1 });
    expect((await preflight(mock, PATHS.list)).status).toBe(204);
    const refused = await preflight(mock, PATHS.pickUp);
    expect([refused.status, allowed(refused)]).toEqual([403, null]);
    expect((await preflight(mock, PATHS.pickUp)).status).toBe(204);
    expect((await ask(mock, PATHS.pickUp)).status).toBe(200);
  });

  it("holds for the call itself where no preflight was sent, and nothing happens", async () => {
    const mock = createMock();
    mock.fail("*", { status: "cors-denied", times: 1 });
    const refused = await ask(mock, PATHS.pickUp);
    expect([refused.status, allowed(refused)]).toEqual([403, null]);
    expect(mock.sessions.list().filter(({ Status }) => Status === "InQueue").length).toBe(
      createMock()
        .sessions.list()
        .filter(({ Status }) => Status === "InQueue").length,
    );
  });

  it("waits behind a fault that comes first", async () => {
    const mock = createMock();
    mock.fail("ChatSessionsForUser", { status: 500, times: 1 });
    mock.fail("ChatSessionsForUser", { status: "cors-denied", times: 1 });
    expect((await preflight(mock, PATHS.list)).status).toBe(204);
    expect((await ask(mock, PATHS.list)).status).toBe(500);
    expect((await preflight(mock, PATHS.list)).status).toBe(403);
  });
});
