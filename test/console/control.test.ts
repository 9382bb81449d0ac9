import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../src/console/control/routes.ts";
import type { ControlRoute } from "../../src/console/control/routes/model.ts";
import { ANSWERS } from "../../src/console/control/schemas/answers.ts";
import { INPUTS } from "../../src/console/control/schemas/inputs.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { steered } from "../support/console.ts";
import { readJson } from "../support/root.ts";
import { onlyInTestAll } from "../support/sample.ts";

const post = { method: "POST", headers: TJE0 };

interface State {
  readonly queue: { readonly waiting: number; readonly longestWaitMs: number };
  readonly active: number;
  readonly clock: { readonly now: string; readonly frozen: boolean };
  readonly faults: readonly { readonly id: number }[];
  readonly simulator: { readonly rate: number | null };
}
interface Session {
  readonly ChatSessionId: number;
  readonly Status: string;
  readonly CustomerName: string;
  readonly LastMessage: string;
  readonly CustomerEmail: string;
  readonly Rating: number;
  readonly User: { readonly Name: string } | null;
}

describe("sessions", () => {
  it("are added, read, changed and removed", async () => {
    const { json, control } = steered();
    const added = await json<Session>("POST", "/sessions", { CustomerName: "Kim", topicId: 2 });
    expect(added).toMatchObject({ ChatSessionId: 13, Status: "InQueue", CustomerName: "Kim", TopicId: 2 });
    expect([added.LastMessage, added.CustomerEmail].every((text) => text.length > 5)).toBe(true);
    expect(await json<Session>("GET", "/sessions/13")).toEqual(added);
    expect((await json<Session>("PATCH", "/sessions/13", { Rating: 3 })).Rating).toBe(3);
    expect((await json<Session[]>("GET", "/sessions?status=inqueue")).length).toBe(5);
    expect((await control("DELETE", "/sessions/13")).status).toBe(204);
    expect((await control("GET", "/sessions/13")).status).toBe(404);
  });

  it("live by actions, as far as their status allows", async () => {
    const { json, control } = steered();
    const act = (action: string, more: object = {}): Promise<Session> =>
      json<Session>("POST", "/sessions/9/actions", { action, ...more });
    expect((await act("customer-writes", { text: "Hello?" })).LastMessage).toBe("Hello?");
    expect(await act("colleague-picks-up", { colleague: "KARI" })).toMatchObject({
      Status: "CustomerLast",
      User: { Name: "KARI" },
    });
    expect(await act("customer-types")).toMatchObject({ Flags: "CustomerIsTyping" });
    expect(await act("customer-writes")).toMatchObject({ Status: "CustomerLast", Flags: null });
    expect(await act("colleague-types")).toMatchObject({ Flags: "UserIsTyping" });
    expect((await act("colleague-writes", { text: "Hi!" })).Status).toBe("UserLast");
    expect((await act("colleague-closes")).Status).toBe("Closed");
    expect((await act("customer-rates", { rating: 4 })).Rating).toBe(4);
    const late = await control("POST", "/sessions/9/actions", { action: "customer-writes" });
    expect([late.status, await late.json()]).toMatchObject([409, { errors: [{ pointer: "/action" }] }]);
    expect((await json<Session>("POST", "/sessions/10/actions", { action: "customer-leaves" })).Status).toBe(
      "ClosedFromQueue",
    );
  });
});

describe("state", () => {
  it("tells the queue, goes back to the seed, and to snapshots by name", async () => {
    const { json, mock, ask } = steered();
    const fresh = await json<State>("GET", "/state");
    expect(fresh).toMatchObject({ queue: { waiting: 4 }, active: 5, clock: { frozen: true }, faults: [] });
    await ask(PATHS.pickUp, post);
    await json("PUT", "/snapshots/one-taken");
    await ask(PATHS.pickUp, post);
    await json("POST", "/clock", { advance: "5m" });
    expect((await json<State>("GET", "/state")).queue.waiting).toBe(2);
    expect((await json<State>("POST", "/snapshots/one-taken/restore")).queue.waiting).toBe(3);
    expect(await json("GET", "/snapshots")).toEqual(["one-taken"]);
    expect(await json<State>("POST", "/reset")).toMatchObject({
      queue: { waiting: 4 },
      requests: 0,
      clock: fresh.clock,
    });
    expect(mock.requests.count).toBe(0);
    await json("DELETE", "/snapshots/one-taken");
    expect(await json("GET", "/snapshots")).toEqual([]);
  });

  it.each([12, ...onlyInTestAll([9000])])(
    "counts every session of a world of %i, whatever happens",
    async (sessions) => {
      const { json, mock, ask } = steered({ sessions });
      await ask(PATHS.pickUp, post);
      await json("POST", "/sessions", { CustomerName: "Kim", topicId: 2 });
      await json("POST", `/sessions/${sessions}/actions`, { action: "customer-leaves" });
      const all = mock.sessions.list().map(({ Status, WhenRequested }) => ({ Status, asked: WhenRequested }));
      const waiting = all.filter(({ Status }) => Status === "InQueue");
      const active = all.filter(({ Status }) => Status === "UserLast" || Status === "CustomerLast");
      const state = await json<State>("GET", "/state");
      expect(state).toMatchObject({ queue: { waiting: waiting.length }, active: active.length });
      const oldest = waiting.map(({ asked }) => Date.parse(asked)).sort((one, other) => one - other)[0] ?? 0;
      expect(state.queue.longestWaitMs).toBe(mock.clock.nowMs() - oldest);
    },
  );

  it("keeps twenty snapshots", async () => {
    const { json } = steered();
    for (let nth = 0; nth < 25; nth++) await json("PUT", `/snapshots/s${nth}`);
    const names = await json<string[]>("GET", "/snapshots");
    expect([names.length, names[0]]).toEqual([20, "s5"]);
  });

  it("moves the clock, freezes it and lets it run", async () => {
    let now = Date.parse("2024-01-01T00:00:00Z");
    const { json } = steered({ clock: { now: () => now } });
    expect(await json("POST", "/clock", { advance: "90s" })).toMatchObject({ now: "2024-01-01T00:01:30.0000000Z" });
    expect(await json("POST", "/clock", { frozen: true })).toMatchObject({ frozen: true });
    now += 5000;
    expect(await json("GET", "/clock")).toMatchObject({ now: "2024-01-01T00:01:30.0000000Z" });
    expect(await json("POST", "/clock", { frozen: false })).toMatchObject({ frozen: false });
    expect(await json("POST", "/clock", { set: "2030-01-01T00:00:00Z" })).toMatchObject({
      now: "2030-01-01T00:00:00.0000000Z",
    });
  });

  it("starts, changes and ends the simulation", async () => {
    const { json } = steered({ sessions: 0 });
    expect(await json("PUT", "/simulator", { rate: 30 })).toEqual({ rate: 30 });
    await json("POST", "/clock", { advance: "10m" });
    expect((await json<Session[]>("GET", "/sessions")).length).toBeGreaterThan(100);
    expect(await json("PUT", "/simulator", { rate: null })).toEqual({ rate: null });
    expect(await json("GET", "/simulator")).toEqual({ rate: null });
  });

  it("plays every scenario", async () => {
    const waiting: Record<string, number> = {};
    const { json } = steered();
    for (const { name } of await json<{ name: string }[]>("GET", "/scenarios")) {
      await json("POST", "/reset");
      waiting[name] = (await json<State>("POST", `/scenarios/${name}`)).queue.waiting;
    }
    expect(waiting).toEqual({
      "empty-queue": 0,
      "one-customer": 1,
      "monday-morning": 44,
      "all-busy": 0,
      "long-words": 8,
      outage: 4,
      "shaky-network": 4,
      "tenant-running": 4,
      "tenant-suspended": 4,
      "tenant-offline-maintenance": 4,
      "tenant-online-maintenance": 4,
      "tenant-provisioning": 4,
      "tenant-provisioning-failed": 4,
      "tenant-migration-pending": 4,
      "tenant-deleting": 4,
      "tenant-deleted": 4,
      "tenant-delete-failed": 4,
      "tenant-unknown": 4,
    });
  });
});

describe("faults", () => {
  it("are offered, switched on, listed and switched off", async () => {
    const { json, ask } = steered();
    const { catalogue, operations } = await json<{ catalogue: { name: string }[]; operations: string[] }>(
      "GET",
      "/faults",
    );
    expect([catalogue.length > 15, operations.length]).toEqual([true, 5]);
    const fault = await json<{ id: number }>("POST", "/faults", { fault: "conflict", operation: "ResetChatSession" });
    await json("POST", "/faults", { fault: 418, times: 1 });
    expect((await ask(PATHS.reset(9), post)).status).toBe(409);
    expect((await ask(PATHS.list, post)).status).toBe(418);
    expect((await json<State>("GET", "/state")).faults).toMatchObject([{ id: fault.id, struck: 1 }]);
    await json("DELETE", `/faults/${fault.id}`);
    await json("POST", "/faults", { delay: { min: 0, max: 1 } });
    await json("DELETE", "/faults");
    expect((await json<State>("GET", "/state")).faults).toEqual([]);
  });
});

describe("worlds", () => {
  it("are steered apart, by header and by path", async () => {
    const { json, control, mock, ask } = steered();
    await control("POST", "/sessions", { CustomerName: "Kim" }, { "x-mock-world": "a" });
    const byPath = (await (await control("GET", "/_world/a/_mock/sessions")).json()) as Session[];
    expect(byPath.at(-1)?.CustomerName).toBe("Kim");
    await control("POST", "/_world/a/_mock/faults", { fault: 503 });
    expect((await ask(PATHS.list, { method: "POST", headers: { ...TJE0, "x-mock-world": "a" } })).status).toBe(503);
    expect((await ask(PATHS.list, post)).status).toBe(200);
    expect(mock.sessions.list().length).toBe(12);
    expect(await json("GET", "/worlds")).toMatchObject([{ name: "a", requests: 1 }]);
    await json("DELETE", "/worlds/a");
    expect(await json("GET", "/worlds")).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["POST", "/sessions", { Rating: "high" }, 400, "/Rating"],
    ["POST", "/sessions", { Ratng: 1 }, 400, "/Ratng"],
    ["POST", "/sessions", [], 400, ""],
    ["POST", "/sessions", { ChatSessionId: -5 }, 400, "/ChatSessionId"],
    ["PATCH", "/sessions/9", { chatSessionId: 10 }, 400, "/ChatSessionId"],
    ["PATCH", "/sessions/9", { User: { AssociateId: "x" } }, 400, "/User/AssociateId"],
    ["POST", "/sessions/9/actions", {}, 400, "/action"],
    ["POST", "/sessions/9/actions", { action: "dance" }, 400, "/action"],
    ["POST", "/sessions/9/actions", { action: "customer-rates", rating: 9 }, 400, "/rating"],
    ["GET", "/sessions/nine", undefined, 400, "id"],
    ["POST", "/clock", {}, 400, ""],
    ["POST", "/clock", { advance: "soon" }, 400, "/advance"],
    ["POST", "/clock", { set: "tomorrow" }, 400, "/set"],
    ["POST", "/clock", { frozen: "yes" }, 400, "/frozen"],
    ["POST", "/clock", { advance: -1 }, 400, "/advance"],
    ["POST", "/clock", { advance: 1e300 }, 400, "/advance"],
    ["POST", "/clock", { advance: "99999999d" }, 400, "/advance"],
    ["POST", "/clock", { advance: 1, frozen: true }, 400, ""],
    ["POST", "/faults", { fault: "nonsense" }, 400, "/fault"],
    ["POST", "/faults", { fault: 99 }, 400, "/fault"],
    ["POST", "/faults", { fault: 500, times: 0 }, 400, "/times"],
    ["POST", "/faults", { fault: 500, share: 2 }, 400, "/share"],
    ["POST", "/faults", { delay: { min: 2, max: 1 } }, 400, "/delay"],
    ["POST", "/faults", { delay: "soon" }, 400, "/delay"],
    ["POST", "/faults", { delay: { min: 1 } }, 400, "/delay"],
    ["POST", "/faults", { fault: 500, extra: 1 }, 400, "/extra"],
    ["PUT", "/simulator", { rate: -1 }, 400, "/rate"],
    ["PUT", "/simulator", {}, 400, "/rate"],
    ["PUT", `/snapshots/${"x".repeat(65)}`, undefined, 400, "name"],
    ["GET", "/journal?limit=0", undefined, 400, "limit"],
    ["GET", "/journal?status=abc", undefined, 400, "status"],
    ["GET", "/journal?valid=maybe", undefined, 400, "valid"],
    ["GET", "/journal?operation=PickUp", undefined, 400, "operation"],
    ["GET", "/journal?status=6xx", undefined, 400, "status"],
    ["GET", "/journal?verdict=good", undefined, 400, "verdict"],
    ["GET", "/journal.har?number=first", undefined, 400, "number"],
    ["GET", "/journal?operatoin=PickUp", undefined, 400, "operatoin"],
    ["GET", "/sessions?status=Waiting", undefined, 400, "status"],
    ["POST", "/reset?hard=1", undefined, 400, "hard"],
    ["POST", "/faults", { fault: "null-pick-up", operation: "ResetChatSession" }, 400, "/fault"],
  ])("%s %s %j is refused with %i and the pointer", async (method, path, body, status, pointer) => {
    const { control, mock } = steered();
    const before = JSON.stringify(mock.sessions.list());
    const response = await control(method, path, body);
    const said = (await response.json()) as { errors?: { pointer: string; message: string }[] };
    expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(said.errors?.map((error) => error.pointer)).toContain(pointer);
    expect(JSON.stringify(mock.sessions.list())).toBe(before);
  });

  it("leaves the clock in order", async () => {
    const { control, json } = steered({ simulate: 1 });
    await control("POST", "/clock", { advance: 1e300 });
    expect(await json("POST", "/clock", { advance: "1m" })).toMatchObject({ now: "2024-06-12T08:01:00.0000000Z" });
  });

  it("names the methods of an address", async () => {
    const response = await steered().control("PUT", "/faults", { fault: 500 });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST, DELETE"]);
  });

  it("takes no id twice", async () => {
    const { control, mock } = steered();
    const response = await control("POST", "/sessions", { chatSessionId: 9 });
    expect([response.status, mock.sessions.list().length]).toEqual([409, 12]);
    expect((await control("POST", "/sessions", { chatSessionId: 99 })).status).toBe(201);
    expect(mock.sessions.get(99)?.Status).toBe("InQueue");
  });

  it("calls a fault what the body calls it", async () => {
    const response = await steered().control("POST", "/faults", { fault: "throtled" });
    expect(await response.json()).toMatchObject({
      detail: expect.stringMatching(/^fault "throtled" is invalid.*throttled/) as string,
      errors: [{ pointer: "/fault", message: expect.stringMatching(/^fault "throtled"/) as string }],
    });
  });

  it("names the known operations for a fault of an unknown one", async () => {
    const response = await steered().control("POST", "/faults", { fault: 500, operation: "PickUp" });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringMatching(/"pointer":"\/operation".*PutChatSessionEntity.*PickUpFirstChatSession/),
    ]);
  });

  it.each([
    ["GET", "/sessions/999", 404],
    ["DELETE", "/faults/7", 404],
    ["POST", "/scenarios/nonsense", 404],
    ["POST", "/snapshots/nonsense/restore", 404],
    ["DELETE", "/snapshots/nonsense", 404],
    ["GET", "/journal/7", 404],
    ["DELETE", "/worlds/nonsense", 404],
    ["GET", "/nonsense", 404],
  ])("%s %s answers %i in words", async (method, path, status) => {
    const response = await steered().control(method, path);
    expect([response.status, ((await response.json()) as { title: string }).title]).toEqual([
      status,
      expect.any(String),
    ]);
  });

  it("takes JSON only, as such", async () => {
    const { control } = steered();
    const form = await control("POST", "/faults", "fault=500", { "content-type": "application/x-www-form-urlencoded" });
    const broken = await control("POST", "/faults", "{");
    const unlabelled = await control("POST", "/sessions", "{}", { "content-type": "" });
    const nothing = await control("POST", "/sessions");
    expect([form.status, broken.status, unlabelled.status, nothing.status]).toEqual([415, 400, 415, 201]);
  });
});

describe("the description", () => {
  const document = readJson("contracts/control.openapi.json") as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: "control", components: { schemas: { ...INPUTS, ...ANSWERS } } });

  it("has every route, and no other", () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    const routes = Object.entries<ControlRoute>(ROUTES).map(([id, { method, path }]) => `${id} ${method} ${path}`);
    expect(described.sort()).toEqual(routes.sort());
  });

  it("is what the answers are like", async () => {
    const { control, ask } = steered();
    await ask(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    await ask("/api/v1/ChatSesion/9", jsonInit("PUT", { Rating: 1 }));
    await control("PUT", "/snapshots/a");
    await control("POST", "/faults", { fault: 500, share: 0.5 });
    await control("GET", "/state", undefined, { "x-mock-world": "other" });
    const bodies: Readonly<Record<string, unknown>> = {
      addSession: { CustomerName: "Kim" },
      changeSession: { CustomerName: "Kim" },
      addEntity: { Name: "Odd Boats" },
      changeEntity: { Name: "Odder Boats" },
      act: { action: "customer-writes" },
      changeClock: { advance: "1s" },
      addFault: { fault: "slow" },
      changeSimulator: { rate: 1 },
      setMember: { login: "KARI" },
      addAgent: { login: "NINA" },
      addWebhook: { url: "http://127.0.0.1:9/hook" },
    };
    const keys: Readonly<Record<string, string>> = { id: "9", name: "a", number: "1", type: "Contact" };
    const wrong: string[] = [];
    for (const [id, { method, path, answer }] of Object.entries<ControlRoute>(ROUTES)) {
      if (typeof answer !== "string" || method === "DELETE" || id === "playScenario") continue;
      const url = path
        .replace(/\/(topics|webhooks|deliveries)\/\{id\}/, "/$1/1")
        .replace(/\{(\w+)\}/g, (_, name: string) => keys[name] ?? "");
      const response = await control(method, url, bodies[id]);
      const value: unknown = await response.json();
      const validate = ajv.compile({ $ref: `control#/components/schemas/${answer}` });
      if (!response.ok || !validate(value)) wrong.push(`${id} ${response.status} ${ajv.errorsText(validate.errors)}`);
      if (id === "addWebhook") await control("POST", "/sessions");
      if (id === "reset") await ask(PATHS.session(9), jsonInit("PUT", { Rating: "x" }));
    }
    expect(wrong).toEqual([]);
  });

  it("loads in other tools", async () => {
    const { default: parser } = await import("@apidevtools/swagger-parser");
    await expect(parser.validate(structuredClone(document) as never)).resolves.toBeDefined();
  });
});
