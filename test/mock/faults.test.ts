import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KitError } from "../../src/errors.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { faultCatalogue } from "../../src/mock/faults/catalogue.ts";
import type { FaultOptions } from "../../src/mock/faults/options.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { TARGETS, type Started } from "../support/targets.ts";

const post: RequestInit = { method: "POST", headers: TJE0 };

describe.each(TARGETS)("mock.fail $name", ({ start }) => {
  let started: Started;
  beforeEach(async () => void (started = await start()));
  afterEach(() => started.close());
  const pickUp = (): Promise<Response> => started.client.ask(PATHS.pickUp, post);
  const fail = (options: FaultOptions): void => started.mock.fail("PickUpFirstChatSession", options);

  it.each([500, 403, 404, 409, 422, 501])(
    "answers %i in the API's shape, and the operation does not happen",
    async (status) => {
      fail({ status, times: 1 });
      const response = await pickUp();
      expect(response.status).toBe(status);
      expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await response.json()).toMatchObject({ Error: true, ErrorType: "SoException" });
      expect((await started.client.pickUp())?.ChatSessionId).toBe(9);
    },
  );

  it("says when to come back under 429 and 503", async () => {
    for (const status of [429, 503]) {
      fail({ status, times: 1 });
      expect((await pickUp()).headers.get("retry-after")).toBe("1");
    }
  });

  it("answers without a body below 400", async () => {
    fail({ status: 204, times: 1 });
    const response = await pickUp();
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  it("lets a ticket expire", async () => {
    fail({ status: "expired-ticket", times: 1 });
    const response = await pickUp();
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([
      401,
      expect.stringContaining("SoTicket"),
    ]);
    expect(await response.json()).toMatchObject({ Message: "The ticket has expired." });
  });

  it("answers a login page where JSON was asked for", async () => {
    fail({ status: "html-login", times: 1 });
    const response = await started.client.ask(PATHS.pickUp, {
      ...post,
      headers: { ...TJE0, accept: "application/json" },
    });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("<form");
  });

  it("breaks the connection, with and without a body to read, for callers of other origins too", async () => {
    const origin = { ...TJE0, origin: "http://app.example" };
    for (const headers of [TJE0, origin]) {
      fail({ status: "network", times: 1 });
      await expect(started.client.ask(PATHS.pickUp, { method: "POST", headers })).rejects.toThrow(TypeError);
      started.mock.fail("PutChatSessionEntity", { status: "network", times: 1 });
      const put = jsonInit("PUT", { CustomerName: "Ada" }, headers);
      await expect(started.client.ask(PATHS.session(2), put)).rejects.toThrow(TypeError);
    }
    expect(started.mock.sessions.get(2)?.CustomerName).not.toBe("Ada");
    expect((await started.client.pickUp())?.ChatSessionId).toBe(9);
  });

  it("cuts an answer in half after the operation has happened", async () => {
    const whole = await (await started.client.ask(PATHS.list, post)).text();
    started.mock.fail("ChatSessionsForUser", { status: "truncated", times: 1 });
    const half = await (await started.client.ask(PATHS.list, post)).text();
    expect(half).toBe(whole.slice(0, Math.ceil(whole.length / 2)));
    fail({ status: "truncated", times: 1 });
    await expect((await pickUp()).json()).rejects.toThrow(SyntaxError);
    expect((await started.client.pickUp())?.ChatSessionId).toBe(10);
  });

  it("answers late, alone or together with a fault; the call counts at once, the clock stays", async () => {
    const clock = started.mock.clock.nowMs();
    fail({ delay: "80ms", times: 1 });
    const before = performance.now();
    const late = pickUp();
    await expect.poll(() => started.mock.requests.count).toBe(1);
    expect(((await (await late).json()) as { ChatSessionId: number }).ChatSessionId).toBe(9);
    fail({ status: 503, delay: 80, times: 1 });
    expect((await pickUp()).status).toBe(503);
    expect(performance.now() - before).toBeGreaterThanOrEqual(158);
    expect(started.mock.clock.nowMs()).toBe(clock);
  });

  it("lets a caller give up on a late answer", async () => {
    fail({ delay: 60_000, times: 1 });
    const signal = AbortSignal.timeout(40);
    await expect(started.client.ask(PATHS.pickUp, { ...post, signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("strikes in the order in which faults were set, each as often as it says", async () => {
    fail({ status: 500, times: 2 });
    fail({ status: "expired-ticket", times: 1 });
    const seen = [];
    for (let turn = 0; turn < 4; turn++) seen.push((await pickUp()).status);
    expect(seen).toEqual([500, 500, 401, 200]);
  });

  it("lasts without times: until the next one, recover or reset", async () => {
    const status = async (): Promise<number> => (await pickUp()).status;
    fail({ status: 500 });
    expect([await status(), await status(), await status()]).toEqual([500, 500, 500]);
    fail({ status: 503 });
    expect(await status()).toBe(503);
    started.mock.recover("PickUpFirstChatSession");
    expect(await status()).toBe(200);
    fail({ status: 500 });
    started.mock.recover();
    expect(await status()).toBe(200);
    fail({ status: 500 });
    started.mock.reset();
    expect(await status()).toBe(200);
  });

  it("strikes one operation and leaves the others alone", async () => {
    fail({ status: 500 });
    expect((await started.client.ask(PATHS.list, post)).status).toBe(200);
  });

  it("stands in the journal, which judges the request all the same", async () => {
    started.mock.fail("PutChatSessionEntity", { status: 500 });
    await started.client.ask(PATHS.session(2), jsonInit("PUT", { CustomerName: "Ada" }));
    await started.client.ask(PATHS.session(2), jsonInit("PUT", { Rating: "x" }));
    expect(started.mock.requests.list()).toMatchObject([
      { fault: "500", status: 500, valid: true, body: { CustomerName: "Ada" } },
      { fault: "500", status: 500, valid: false, problem: expect.stringContaining("/Rating") },
    ]);
    fail({ delay: 1, times: 1 });
    await pickUp();
    await pickUp();
    expect(started.mock.requests.list().map(({ fault }) => fault)).toEqual(["500", "500", "slow", undefined]);
  });
});

describe("a share of calls", () => {
  it("is decided by the seed, and again the same", async () => {
    const strikes = async (seed: number): Promise<string> => {
      const mock = createMock({ seed });
      mock.fail("ChatSessionsForUser", { status: 500, share: 0.3 });
      let seen = "";
      for (let turn = 0; turn < 200; turn++) seen += (await mock.fetch(PATHS.list, post)).status === 500 ? "x" : ".";
      return seen;
    };
    const [one, again, other] = [await strikes(1), await strikes(1), await strikes(2)];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    expect(one.replaceAll(".", "").length).toBeGreaterThan(40);
    expect(one.replaceAll(".", "").length).toBeLessThan(80);
  });
});

describe("an order that cannot be meant", () => {
  const mock = createMock();
  it("names the known operations", () => {
    for (const order of [() => mock.fail("PickUp", { status: 500 }), () => mock.recover("PickUp")]) {
      expect(order).toThrow(KitError);
      expect(order).toThrow(
        /"PickUp".*PutChatSessionEntity, ResetChatSession, PickUpFirstChatSession, ChatSessionsForUser, SaveChatSessionEntity/,
      );
    }
  });

  it("names the known faults", () => {
    expect(() => mock.fail("ResetChatSession", { status: "htlm-login" as "html-login" })).toThrow(
      new RegExp(faultCatalogue.map(({ name }) => name).join(", ")),
    );
  });

  it.each([
    [{}, "status"],
    [{ status: 199 }, "status"],
    [{ status: 600 }, "status"],
    [{ status: 500.5 }, "status"],
    [{ status: 500, times: 0 }, "times"],
    [{ status: 500, times: 1.5 }, "times"],
    [{ status: 500, share: 0 }, "share"],
    [{ status: 500, share: 2 }, "share"],
    [{ status: 500, delay: -1 }, "delay"],
    [{ status: 500, delay: "11m" }, "delay"],
    [{ status: 500, delay: "soon" }, "duration"],
  ])("%j is refused, and nothing fails", async (options, says) => {
    expect(() => mock.fail("ResetChatSession", options)).toThrow(says);
    expect((await mock.fetch(PATHS.reset(1), post)).status).toBe(200);
  });
});
