import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/index.ts";

/** Receivers in the test's own process. */

describe("mock.webhooks.on", () => {
  it.each(["http://LOCALHOST:80/hook", "http://localhost/a b", "http://localhost/æ?q=1#part", "http://127.1/"])(
    "takes its calls however its address is written: %s",
    async (url) => {
      const mock = createMock();
      const urls: string[] = [];
      mock.webhooks.on(
        ({ url: seen }) => {
          urls.push(seen);
          return new Response();
        },
        { url, events: ["chatsession.created"] },
      );
      mock.customers.arrive();
      await mock.webhooks.settled();
      expect(urls).toEqual([new Request(url).url]);
    },
  );

  it.each([[undefined], ["ok"], [null], [{}]])("says that %j is not a Response", async (answer) => {
    const mock = createMock();
    mock.webhooks.on(() => answer as never, { events: ["chatsession.created"] });
    mock.customers.arrive();
    await mock.webhooks.settled();
    expect(mock.webhooks.deliveries()[0]?.attempts[0]?.error).toMatch(/^the receiver returned .*, not a Response$/);
  });

  it("keeps the events of each call, at one address, until it is taken back", async () => {
    const mock = createMock();
    const told: (string | null)[] = [];
    const take = ({ headers }: Request): Response => {
      told.push(headers.get("x-superoffice-event"));
      return new Response();
    };
    const url = "http://localhost/hook";
    const takeBack = mock.webhooks.on(take, { url, events: ["chatsession.created"] });
    mock.webhooks.on(take, { url, events: ["chatsession.message"] });
    const { ChatSessionId: id } = mock.customers.arrive();
    takeBack();
    mock.customers.write(id, "Hello?");
    await mock.webhooks.settled();
    expect(told).not.toContain("chatsession.created");
    expect(new Set(told)).toEqual(new Set(["chatsession.message"]));
  });
});
