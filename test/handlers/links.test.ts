import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHandlers } from "../../src/msw.ts";
import { TJE0 } from "../support/agents.ts";
import { ALL, follow, QUERY } from "../support/follow-links.ts";
import { GROUPS } from "../support/groups.ts";

describe("a client that follows links under MSW sees every session and never leaves the mock", () => {
  const msw = setupServer();
  beforeAll(() => msw.listen({ onUnhandledFrame: "error" }));
  afterAll(() => msw.close());

  it.each(["https://crm.example.com/Cust7", "*"])("with the base %s", async (baseUrl) => {
    msw.resetHandlers(...createHandlers({ groups: GROUPS, sessions: 11, baseUrl }));
    const base = baseUrl === "*" ? "https://any.example.org/Some/Where/" : `${baseUrl}/`;
    const { keys, asked } = await follow(fetch, base + QUERY);
    expect(keys).toEqual(ALL);
    expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
    const metadata = await fetch(asked.at(-1) ?? "", { headers: TJE0 });
    expect(await metadata.json()).toHaveProperty("status");
  });
});
