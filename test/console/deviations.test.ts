import { describe, expect, it } from "vitest";
import { deviations, type Fault } from "../../src/deviations.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { faultCatalogue } from "../../src/mock/faults/catalogue.ts";
import { knownDeviations } from "../../src/deviations/index.ts";
import { startServer } from "../../src/server.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { steered } from "../support/console.ts";

const post = { method: "POST", headers: TJE0 };

describe("deviations from the contract", () => {
  it("are all that the runner knows, none of them named like a fault of the catalogue", () => {
    expect(deviations.map(({ name }) => name)).toEqual(knownDeviations.map(({ name }) => `deviation-${name}`));
    const names = faultCatalogue.map(({ name }) => name);
    expect(deviations.filter(({ name }) => names.includes(name))).toEqual([]);
  });

  it("strike in process like any fault", async () => {
    const mock = createMock({ faults: deviations });
    mock.fail("*", { status: "deviation-property-missing", times: 1 });
    const [struck, right] = [await mock.fetch(PATHS.pickUp, post), await mock.fetch(PATHS.pickUp, post)];
    expect([Object.keys((await struck.json()) as object).includes("CustomerPhone"), right.status]).toEqual([
      false,
      200,
    ]);
    expect(Object.keys((await right.json()) as object)).toContain("CustomerPhone");
    expect(mock.requests.list().map(({ fault }) => fault)).toEqual(["deviation-property-missing", undefined]);
    expect(() => createMock().fail("*", { status: "deviation-property-missing" })).toThrow(/fault-option/);
  });

  it("remember between the calls that one order strikes", async () => {
    const wrap = (fetch: (request: Request) => Promise<Response>) => {
      let calls = 0;
      return async (request: Request) => {
        const response = await fetch(request);
        return ++calls < 2 ? response : new Response(`call ${calls}`);
      };
    };
    const second: Fault = {
      name: "second",
      summary: "",
      runsOperation: true,
      reply: ({ original }) => original,
      deviate: wrap,
    };
    const { mock, faults } = openMock({ faults: [second] });
    faults.add("*", { status: "second" });
    expect((await (await mock.fetch(PATHS.pickUp, post)).text()).startsWith("{")).toBe(true);
    expect(await (await mock.fetch(PATHS.list, post)).text()).toBe("call 2");
  });

  it("go by name through the console and Prefer where they are on offer, over a port too", async () => {
    const { json, worlds } = steered({ faults: deviations });
    await json("POST", "/faults", { fault: "deviation-body-empty-list", operation: "ChatSessionsForUser", times: 1 });
    const server = await startServer(worlds, { port: 0 });
    try {
      expect(await (await fetch(server.url + PATHS.list, post)).text()).toBe("");
      const headers = { ...TJE0, prefer: "fault=deviation-property-missing" };
      const session = await (await fetch(server.url + PATHS.pickUp, { method: "POST", headers })).json();
      expect(Object.keys(session as object)).not.toContain("CustomerPhone");
      const { answerVerdict } = await json<{ answerVerdict: { valid: boolean; checks: { pointer: string }[] } }>(
        "GET",
        "/journal/2",
      );
      expect(answerVerdict).toMatchObject({ valid: false, checks: [{ pointer: "/CustomerPhone" }] });
    } finally {
      await server.close(0);
    }
  });
});
