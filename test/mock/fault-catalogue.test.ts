import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { faultCatalogue, type FaultName } from "../../src/mock/faults/catalogue.ts";
import { delayMs } from "../../src/mock/faults/delay.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";

const post = { method: "POST", headers: TJE0 };

/** What each fault makes of a pick-up: status, and what the body holds. */
const WANTED: Readonly<Record<FaultName, readonly [status: number, body: RegExp]>> = {
  "expired-ticket": [401, /"Message":"The ticket has expired/],
  forbidden: [403, /"ErrorType":"SoSecurityException","Message"/],
  "not-found": [404, /"ErrorType":"SoNotFoundException","Message"/],
  conflict: [409, /"ErrorType":"SoConcurrencyException","Message"/],
  "wrong-tenant": [421, /"Message":"The tenant is served by another host/],
  throttled: [429, /"Message":"Too many requests/],
  "server-error-rest": [500, /"Error":true,"ErrorType":"SoException","ErrorMessage"/],
  "server-error-agent": [500, /"Error":true,"ErrorType":"SoException","Message"/],
  "server-error-framework": [500, /^\{"Message":"[^"]+","MessageDetail":"[^"]+"\}$/],
  "error-object": [200, /^\{"Message":"[^"]+","MessageDetail":"[^"]+"\}$/],
  unavailable: [503, /"Message":"The service is being maintained/],
  "html-login": [200, /<form/],
  "null-pick-up": [200, /^null$/],
  "empty-body": [200, /^$/],
  truncated: [200, /^\{.*"ChatSessionId":9,.*[^}]$/],
  slow: [200, /^\{.*"ChatSessionId":9,.*\}$/],
  "cors-denied": [403, /not allowed/],
  network: [0, /never/],
};

describe("the catalogue", () => {
  it.each(faultCatalogue.map(({ name }) => name).filter((name) => !name.startsWith("webhook-")))("%s", async (name) => {
    const [status, body] = WANTED[name as FaultName];
    const mock = createMock();
    mock.fail("PickUpFirstChatSession", {
      status: name as FaultName,
      times: 1,
      ...(name === "slow" ? { delay: 1 } : {}),
    });
    const settled = await mock.fetch(PATHS.pickUp, post).then(
      async (response) => ({ response, text: await response.text() }),
      () => undefined,
    );
    const entry = mock.requests.list().at(-1);
    expect([entry?.fault, entry?.status, settled?.response.status ?? 0]).toEqual([name, status, status]);
    expect(settled?.text ?? "never").toMatch(body);
    expect((await mock.fetch(PATHS.pickUp, post)).status).toBe(200);
  });

  it("says when to come back", async () => {
    const mock = createMock();
    mock.fail("ResetChatSession", { status: "throttled", times: 1 });
    expect((await mock.fetch(PATHS.reset(1), post)).headers.get("retry-after")).toBe("2");
  });

  it("offers null where it is an answer only", () => {
    const order = (): void => createMock().fail("ResetChatSession", { status: "null-pick-up" });
    expect(order).toThrow(/only a fault of PickUpFirstChatSession.*fault-option/);
  });
});

describe("faults of all operations", () => {
  it("strike whichever comes, after those of the operation itself", async () => {
    const { mock, faults } = openMock();
    mock.fail("*", { status: 503, times: 2 });
    mock.fail("ChatSessionsForUser", { status: 429, times: 1 });
    const seen: number[] = [];
    for (const path of [PATHS.list, PATHS.list, PATHS.pickUp, PATHS.list])
      seen.push((await mock.fetch(path, post)).status);
    expect(seen).toEqual([429, 503, 503, 200]);
    expect(faults.list()).toEqual([]);
  });

  it("pass over operations that a fault does not fit", async () => {
    const mock = createMock();
    mock.fail("*", { status: "null-pick-up" });
    expect((await mock.fetch(PATHS.reset(9), post)).status).toBe(200);
    expect(await (await mock.fetch(PATHS.pickUp, post)).text()).toBe("null");
  });

  it("stand side by side as shares of calls; all others give way to the next", () => {
    const { faults } = openMock();
    const names = (): string[] => faults.list().map(({ fault, share }) => `${fault} ${share}`);
    faults.add("*", { status: 500 });
    faults.add("*", { status: 503, share: 0.1 });
    faults.add("*", { status: "network", share: 0.2 });
    faults.add("*", { status: 503, share: 0.3 });
    expect(names()).toEqual(["network 0.2", "503 0.3"]);
    const struck = { network: 0, 503: 0, none: 0 };
    for (let call = 0; call < 1000; call++) {
      const match = faults.match("ResetChatSession");
      struck[(match?.name as "network" | "503" | undefined) ?? "none"]++;
    }
    expect(Object.values(struck).map((times) => Math.round(times / 50) * 5)).toEqual([25, 20, 55]);
    faults.add("*", { status: 404 });
    expect(names()).toEqual(["404 1"]);
  });

  it("are listed with what is left, and taken away one by one", async () => {
    const { mock, faults } = openMock();
    const one = faults.add("*", { status: "slow", delay: { min: 0, max: 1 }, times: 3 });
    const other = faults.add("ResetChatSession", { status: 500, share: 0.5 });
    await mock.fetch(PATHS.list, post);
    expect(faults.list()).toEqual([
      { id: 1, operation: "*", fault: "slow", share: 1, struck: 1, left: 2, delay: { min: 0, max: 1 } },
      { id: 2, operation: "ResetChatSession", fault: "500", share: 0.5, struck: 0 },
    ]);
    expect([faults.remove(one.id), faults.remove(one.id), faults.remove(other.id), faults.list()]).toEqual([
      true,
      false,
      true,
      [],
    ]);
  });
});

describe("delays", () => {
  it("spread as they say, by seed", () => {
    const even = Array.from({ length: 500 }, (_, at) => delayMs({ min: 100, max: 200 }, 7, at));
    expect(Math.min(...even)).toBeLessThan(110);
    expect(Math.max(...even)).toBeGreaterThan(190);
    expect(even.every((ms) => ms >= 100 && ms <= 200)).toBe(true);
    const tailed = Array.from({ length: 2000 }, (_, at) => delayMs({ median: 100, p95: 400 }, 7, at));
    const share = (over: number): number => tailed.filter((ms) => ms > over).length / tailed.length;
    expect(share(100)).toBeGreaterThan(0.45);
    expect(share(100)).toBeLessThan(0.55);
    expect(share(400)).toBeGreaterThan(0.03);
    expect(share(400)).toBeLessThan(0.07);
    expect(delayMs({ median: 100, p95: 400 }, 7, 3)).toBe(tailed[3]);
  });

  it.each([
    { min: 5, max: 1 },
    { min: -1, max: 1 },
    { median: 0, p95: 1 },
    { median: 9, p95: 1 },
  ])("%j cannot be meant", (delay) => {
    expect(() => createMock().fail("*", { delay })).toThrow(/fault-option/);
  });
});

describe("Prefer", () => {
  const ask = (prefer: string, mock = createMock()): Promise<Response> =>
    mock.fetch(PATHS.pickUp, { method: "POST", headers: { ...TJE0, prefer } });

  it.each([
    ["code=404", 404],
    ["code=503", 503],
    ["fault=expired-ticket", 401],
    ['fault="throttled"', 429],
    ["respond-async, Fault = conflict; x=1", 409],
    ["code=200", 200],
    ["example=documented", 200],
    ["respond-async", 200],
    ["unicode=404", 200],
  ])("%s answers %i", async (prefer, status) => {
    expect((await ask(prefer)).status).toBe(status);
  });

  it("concerns its request alone, and goes before what was ordered", async () => {
    const mock = createMock();
    mock.fail("*", { status: 500, times: 1 });
    expect((await ask("code=403", mock)).status).toBe(403);
    expect((await mock.fetch(PATHS.list, post)).status).toBe(500);
    expect((await mock.fetch(PATHS.list, post)).status).toBe(200);
  });

  it("waits in real time, whatever the world's clock does", async () => {
    const mock = createMock();
    const moment = mock.clock.nowMs();
    const before = performance.now();
    expect((await ask("wait=0.05", mock)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(45);
    expect(mock.clock.nowMs()).toBe(moment);
  });

  it("waits no longer than 30 seconds", () => {
    const { faults } = openMock();
    expect(faults.fromPrefer("ResetChatSession", "wait=86400")).toMatchObject({ delayMs: 30_000 });
  });

  it.each(["code=99", "code=x", "fault=nonsense", "wait=-1", "wait=soon", "wait="])(
    "%s is refused with what it may be",
    async (prefer) => {
      const mock = createMock();
      const response = await ask(prefer, mock);
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("Prefer: ")]);
      expect(mock.sessions.get(9)?.Status).toBe("InQueue");
      expect(mock.requests.list()).toMatchObject([{ valid: false, fault: undefined }]);
    },
  );

  it("offers a fault to its operations only", async () => {
    const mock = createMock();
    const response = await mock.fetch(PATHS.reset(9), { ...post, headers: { ...TJE0, prefer: "fault=null-pick-up" } });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("only a fault of PickUpFirstChatSession"),
    ]);
  });
});

describe("a deviation from the contract", () => {
  it("changes the server around the mock, in the journal under its name alone", async () => {
    const { mock, faults, recorder, render } = openMock({ inspect: true });
    faults.register([
      {
        name: "upper-case",
        summary: "Shouts, after a look at the list.",
        runsOperation: true,
        reply: ({ original }) => original,
        deviate: (fetch) => async (request) => {
          const list = await fetch(new Request(new URL(PATHS.list, request.url), post));
          const { length } = (await list.json()) as unknown[];
          const text = await (await fetch(request)).text();
          return new Response(`${length} ${text.toUpperCase()}`, { headers: { "content-type": "application/json" } });
        },
      },
    ]);
    faults.add("PutChatSessionEntity", { status: "upper-case", times: 1 });
    const response = await mock.fetch(PATHS.session(9), jsonInit("PUT", { CustomerName: "Kim" }));
    const text = await response.text();
    expect(text).toMatch(/^11 \{.*"CHATSESSIONID":9,/);
    expect(mock.sessions.get(9)?.CustomerName).toBe("Kim");
    expect(mock.requests.list()).toMatchObject([{ number: 1, fault: "upper-case", status: 200, valid: true }]);
    const exchange = recorder?.get(1);
    expect(exchange && (await (await render(exchange)).text())).toBe(text);
    expect((await mock.fetch(PATHS.list, post)).status).toBe(200);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])("%s says where to: the same address", async (status) => {
    const mock = createMock();
    mock.fail("PickUpFirstChatSession", { status, times: 1 });
    const url = `https://crm.example${PATHS.pickUp}`;
    const response = await mock.fetch(url, post);
    expect([response.status, response.headers.get("location")]).toEqual([status, url]);
    expect((await mock.fetch(url, post)).status).toBe(200);
  });
});
