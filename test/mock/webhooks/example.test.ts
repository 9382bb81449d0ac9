import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/mock/create-mock.ts";
import { sessions } from "../../../src/groups/sessions.ts";
import { verifyReceiver } from "../../../src/verify/receiver/run.ts";
import { AUTH } from "../../support/groups.ts";
import { ROOT } from "../../support/root.ts";

/** The receiver of examples/webhook-receiver, which follows the vendor's pages and knows nothing of the mock. */

interface Example {
  readonly createReceiver: (options: {
    readonly secret: string;
    readonly associate?: number;
    readonly onSession: (event: { readonly Event: string; readonly PrimaryKey: number }) => void;
  }) => { readonly fetch: (request: Request) => Promise<Response> };
}

const { createReceiver } = (await import(
  pathToFileURL(join(ROOT, "examples/webhook-receiver/receiver.mjs")).href
)) as Example;

const secret = "correct horse";

describe("the receiver of the example", () => {
  it("works unchanged with a simulation: every event is taken, none twice", async () => {
    const told: string[] = [];
    const app = createReceiver({ secret, associate: 5, onSession: ({ Event }) => told.push(Event) });
    const mock = createMock({ groups: [sessions], simulate: 60 });
    mock.webhooks.on(app.fetch, { url: "http://localhost/hook", secret });
    mock.clock.advance("2m");
    await mock.webhooks.settled();
    expect(new Set(told)).toEqual(new Set(["chatsession.created", "chatsession.changed", "chatsession.message"]));
    expect(new Set(mock.webhooks.deliveries().map(({ status }) => status))).toEqual(new Set(["delivered"]));
  });

  it("survives the faults of the catalogue", async () => {
    const told: number[] = [];
    const app = createReceiver({ secret, onSession: ({ PrimaryKey }) => told.push(PrimaryKey) });
    const mock = createMock({ groups: [sessions] });
    mock.webhooks.on(app.fetch, { url: "http://localhost/hook", events: ["chatsession.created"], secret });
    for (const status of ["webhook-duplicate", "webhook-test", "webhook-out-of-order", "webhook-deleted"] as const) {
      mock.fail("webhook", { status, times: 1 });
      await mock.fetch("/api/v1/ChatSession", {
        method: "POST",
        headers: { ...AUTH, "Content-Type": "application/json" },
        body: "{}",
      });
    }
    mock.clock.advance("1m");
    await mock.webhooks.settled();
    expect(told.sort((one, other) => one - other)).toEqual([13, 14, 15, 16]);
  });

  it("passes its contract test", async () => {
    const app = createReceiver({ secret, associate: 5, onSession: () => {} });
    const report = await verifyReceiver({
      url: "http://localhost/hook",
      effectUrl: "http://localhost/effects",
      associate: 5,
      secret,
      fetch: async (request) => app.fetch(request),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    });
    expect(report.findings).toEqual([]);
    expect(report.results.filter(({ status }) => status !== "passed")).toEqual([]);
  });
});
