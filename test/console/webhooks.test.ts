import { describe, expect, it } from "vitest";
import { createConsole } from "../../src/console/create-console.ts";
import { INBOX_ADDRESS, sendOrKeep } from "../../src/console/inbox-address.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import type { OpenMock } from "../../src/mock/open-mock-model.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { steered } from "../support/console.ts";
import { AUTH, GROUPS } from "../support/groups.ts";

/** Webhooks in the console: subscriptions, deliveries, sending again, and a receiver of its own. */

interface Shown {
  readonly open: OpenMock;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Response>;
  readonly askWith: (request: Request) => Promise<Response>;
  /** What was posted to the inbox's address went there. */
  readonly settle: () => Promise<void>;
}

function shown(): Shown {
  let handle: (request: Request) => Promise<Response> = () => Promise.reject(new Error("too early"));
  const open = openMock({
    groups: GROUPS,
    inspect: true,
    webhooks: {
      fetch: (request) =>
        request.url.includes("/_mock/") ? handle(request) : Promise.resolve(new Response("busy", { status: 503 })),
    },
  });
  const worlds = createWorlds({
    main: open,
    make: () => open,
    now: () => 0,
    limit: 1,
    onEvicted: () => {},
    shared: undefined,
  });
  const made = createConsole({ worlds });
  handle = (request) => {
    const headers = new Headers(request.headers);
    headers.set("Host", "127.0.0.1:4010");
    return made.handle(new Request(request, { headers }), "127.0.0.1");
  };
  return {
    open,
    ask: (method, path, body) =>
      handle(
        new Request(`http://127.0.0.1:4010/_mock/${path}`, {
          method,
          ...(body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
        }),
      ),
    askWith: handle,
    settle: () => open.mock.webhooks.settled(),
  };
}

const post = ({ open }: Shown): Promise<Response> =>
  open.mock.fetch("/api/v1/ChatSession", {
    method: "POST",
    headers: { ...AUTH, "Content-Type": "application/json" },
    body: "{}",
  });

describe("webhooks in the console", () => {
  it("are added, listed without their secret, tested and removed", async () => {
    const made = shown();
    const url = "http://127.0.0.1:4010/_mock/inbox";
    const added = await made.ask("POST", "webhooks", {
      url,
      secret: "correct horse",
      events: "chatsession.created, a.b",
    });
    expect([added.status, await added.json()]).toMatchObject([
      201,
      { id: 1, url, signed: true, events: ["chatsession.created", "a.b"], state: "Active" },
    ]);
    expect(await (await made.ask("GET", "webhooks")).text()).not.toContain("correct horse");
    expect(await (await made.ask("POST", "webhooks/1/test")).json()).toMatchObject({ taken: true });
    const [entry] = (await (await made.ask("GET", "inbox")).json()) as { event: string; headers: object }[];
    expect(entry).toMatchObject({ event: "test", headers: { "x-superoffice-signature": "***" } });
    expect((await made.ask("DELETE", "webhooks/1")).status).toBe(204);
    expect((await made.ask("DELETE", "webhooks/1")).status).toBe(404);
    expect((await made.ask("POST", "webhooks/1/test")).status).toBe(404);
  });

  it("are 1000 at most", async () => {
    const made = shown();
    for (let at = 0; at < 1000; at++) made.open.mock.webhooks.add({ url: `http://127.0.0.1:9/${at}` });
    const refused = await made.ask("POST", "webhooks", { url: "http://127.0.0.1:9/more" });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("1000 webhooks already")]);
  });

  it("refuse an address beyond this machine in one sentence", async () => {
    const answer = await shown().ask("POST", "webhooks", { url: "https://hooks.example.com/" });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining("--webhook-host hooks.example.com"),
    ]);
  });

  it("show deliveries with their attempts, and send them again", async () => {
    const made = shown();
    await made.ask("POST", "webhooks", { url: "http://localhost:9/", events: ["chatsession.created"] });
    await post(made);
    await made.settle();
    const [delivery] = (await (await made.ask("GET", "deliveries")).json()) as { id: number }[];
    expect(delivery).toMatchObject({
      event: "chatsession.created",
      status: "pending",
      attempts: [{ retry: 0, status: 503 }],
      nextAttempt: "2024-06-12T08:00:01.000Z",
    });
    const again = await made.ask("POST", `deliveries/${delivery?.id}/again`);
    expect([again.status, await again.json()]).toMatchObject([201, { event: "chatsession.created", attempts: [] }]);
    expect((await made.ask("POST", "deliveries/99/again")).status).toBe(404);
  });

  it("keep the beginning of what a receiver says", async () => {
    const open = openMock({ groups: GROUPS, webhooks: { fetch: async () => new Response("x".repeat(16_000)) } });
    open.mock.webhooks.add({ url: "http://127.0.0.1:9/" });
    open.mock.sessions.add({});
    await open.mock.webhooks.settled();
    const [attempt] = open.mock.webhooks.deliveries()[0]?.attempts ?? [];
    expect(attempt?.answer.length).toBe(2000);
  });

  it("end in an inbox that reads no more of a body than it takes, and holds a mebibyte", async () => {
    const { control, json } = steered();
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const address = "http://127.0.0.1:4010/_mock/inbox";
    const init = { method: "POST", body: endless, duplex: "half", headers: { host: "127.0.0.1:4010" } } as RequestInit;
    const made = shown();
    expect((await made.askWith(new Request(address, init))).status).toBe(413);
    expect(pulled).toBeLessThan(10);
    for (let at = 0; at < 30; at++) {
      // eslint-disable-next-line no-await-in-loop
      await control("POST", "/inbox", "x".repeat(60_000), { "content-type": "text/plain" });
    }
    const entries = await json<readonly { readonly number: number }[]>("GET", "/inbox");
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: entries.length }, (_, at) => 30 - at));
    expect(entries.length).toBeLessThan(18);
    expect(entries.length).toBeGreaterThan(10);
  });

  it("stand on the page, and the journal's entry names what it caused", async () => {
    const made = shown();
    await made.ask("POST", "webhooks", {
      url: "http://127.0.0.1:4010/_mock/inbox",
      name: "<i>desk",
      secret: "correct horse",
    });
    await post(made);
    await made.settle();
    const page = await (await made.ask("GET", "")).text();
    expect(page).toContain("&lt;i&gt;desk");
    expect(page).toContain('data-path="deliveries/1/again"');
    expect(page).toMatch(/id="inbox-1"/);
    expect(page).not.toContain("correct horse");
    const { number } = made.open.mock.requests.list().at(-1) ?? { number: 0 };
    expect(await (await made.ask("GET", `page/entries/${number}`)).text()).toContain(
      '<a href="#delivery-1">chatsession.created</a>',
    );
    expect((await made.ask("DELETE", "inbox")).status).toBe(204);
    expect(await (await made.ask("GET", "inbox")).json()).toEqual([]);
  });

  it.each(["http://mock.lan:8080", "https://mock.example.com", "http://[fd00::7]:4010"])(
    "come to the console's inbox by its button where the page is opened at %s",
    async (origin) => {
      const open: OpenMock = openMock({ groups: GROUPS, inspect: true, webhooks: { fetch: sendOrKeep(() => open) } });
      const now = (): number => 0;
      const others = { limit: 1, onEvicted: () => {}, shared: undefined };
      const worlds = createWorlds({ main: open, make: () => open, now, ...others });
      const console = createConsole({ worlds, token: "sesame" });
      const ask = (method: string, path: string, body?: string): Promise<Response> => {
        const headers = {
          Authorization: "Bearer sesame",
          Host: new URL(origin).host,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        };
        const init = { method, headers, ...(body === undefined ? {} : { body }) };
        return console.handle(new Request(`${origin}/_mock/${path}`, init), "10.0.0.9");
      };
      const page = await (await ask("GET", "")).text();
      const [, body = ""] = /data-body="([^"]*name[^"]*inbox[^"]*)"/.exec(page) ?? [];
      const added = await ask("POST", "webhooks", body.replaceAll("&quot;", '"'));
      expect([added.status, await added.json()]).toMatchObject([201, { id: 1, name: "inbox", url: INBOX_ADDRESS }]);
      expect(await (await ask("POST", "webhooks/1/test")).json()).toMatchObject({ taken: true });
      const headers = { ...AUTH, "Content-Type": "application/json" };
      await open.mock.fetch("/api/v1/ChatSession", { method: "POST", headers, body: "{}" });
      await open.mock.webhooks.settled();
      const inbox = await (await ask("GET", "inbox")).json();
      expect(inbox).toMatchObject([{ event: "chatsession.created" }, { event: "test" }]);
      open.webhooks.stop();
      console.close();
    },
  );
});
