import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import { openMock } from "../../src/mock/open-mock.ts";
import { createWorlds } from "../../src/mock/worlds.ts";
import { startServer } from "../../src/server.ts";
import { TJE0 } from "../support/agents.ts";
import { GROUPS } from "../support/groups.ts";
import { importTexts } from "../support/importing.ts";
import { ALL, follow, QUERY, type Page } from "../support/follow-links.ts";
import { CONTACT_LIST } from "../support/contact-list.ts";

const idsOf = (mock: Mock): string[] =>
  mock
    .entities("ContactEntity")
    .list()
    .map((one) => String(one["ContactId"]));
const options = { groups: GROUPS, sessions: 11 };

describe("a client that follows links sees every session and never leaves the mock", () => {
  it("over a port, below a base path", async () => {
    const server = await startServer(createMock({ ...options, basePath: "/Cust12345" }), { port: 0 });
    try {
      const base = `${server.url}/Cust12345/`;
      const { keys, asked } = await follow(fetch, base + QUERY);
      expect(keys).toEqual(ALL);
      expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
      const metadata = await fetch(asked.at(-1) ?? "", { headers: TJE0 });
      expect(await metadata.json()).toMatchObject({ status: { CanOrderBy: true, RestrictionType: "listAny" } });
      const put = await fetch(`${base}api/v1/ChatSession/3`, {
        method: "PUT",
        headers: { ...TJE0, "Content-Type": "application/json" },
        body: "{}",
      });
      const { _Links } = (await put.json()) as { _Links: { Self: string; Archive: string } };
      expect(_Links).toEqual({ Self: `${base}api/v1/ChatSession/3`, Archive: `${base}api/v1/ChatSession` });
    } finally {
      await server.close(0);
    }
  });

  it("in pages of a thousand unless it says otherwise", async () => {
    const mock = createMock({ groups: GROUPS, sessions: 1001 });
    const first = await mock.fetch("http://crm.local/api/v1/ChatSession?$select=status", { headers: TJE0 });
    const page = (await first.json()) as Page;
    const next = "http://crm.local/api/v1/ChatSession?$select=status&$skip=1000";
    expect([page.value.length, page["odata.nextLink"]]).toEqual([1000, next]);
    expect((await follow((url, init) => mock.fetch(url, init), next)).keys).toEqual(["1001"]);
  });

  it("in a named world", async () => {
    const make = (): ReturnType<typeof openMock> => openMock(options);
    const worlds = createWorlds({ main: make(), make, now: () => 0 });
    const base = "http://localhost:4010/_world/mine/";
    const { keys, asked } = await follow(async (url, init) => worlds.handle(new Request(url, init)), base + QUERY);
    expect(keys).toEqual(ALL);
    expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
  });

  it("in an imported list", async () => {
    const mock = createMock({ contract: importTexts(CONTACT_LIST).contract });
    const base = "http://crm.local/";
    const { keys, asked } = await follow(
      (url, init) => mock.fetch(url, init),
      `${base}api/v1/Contact?$filter=contactId lt 5&$top=3`,
    );
    expect(keys).toEqual(["1", "2", "3", "4"]);
    expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
    const refused = await mock.fetch(`${base}api/v1/Contact?$filter=colour eq 5`, { headers: TJE0 });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("$filter, character 1")]);
    await mock.fetch(`${base}api/v1/Contact?$select=contactId,colour`, { headers: TJE0 });
    expect(mock.requests.list().at(-1)?.warning).toContain('$select passes over "colour"');
  });
});

describe("a list of imported tables leads back, and a client sees all of it", () => {
  const contract = importTexts(CONTACT_LIST).contract;
  const make = (): Mock => createMock({ contract, groups: GROUPS, basePath: "/Cust12345" });

  it.each(["Contact", "Archive/Contact", "archive/findcontact"])("over a port, as %s", async (list) => {
    const mock = make();
    const server = await startServer(mock, { port: 0 });
    try {
      const base = `${server.url}/Cust12345/`;
      const { keys, asked } = await follow(fetch, `${base}api/v1/${list}?$top=3&$orderBy=contactId desc`);
      expect(keys.length).toBeGreaterThan(3);
      expect(keys).toEqual(idsOf(mock).reverse());
      expect(asked.filter((url) => !url.startsWith(base))).toEqual([]);
      const metadata = await fetch(asked.at(-1) ?? "", { headers: TJE0 });
      expect(await metadata.json()).toMatchObject({ contactId: { RestrictionType: "int" } });
    } finally {
      await server.close(0);
    }
  });

  it("from a page that was asked for by a form", async () => {
    const mock = make();
    const posted = await mock.fetch("http://crm.local/Cust12345/api/v1/Archive/Contact", {
      method: "POST",
      headers: { ...TJE0, "Content-Type": "application/x-www-form-urlencoded" },
      body: "$top=2&$orderBy=contactId",
    });
    const page = (await posted.json()) as Page;
    const { keys } = await follow((url, init) => mock.fetch(url, init), page["odata.nextLink"] ?? "");
    expect([...page.value.map(({ PrimaryKey }) => PrimaryKey), ...keys]).toEqual(idsOf(mock));
  });
});

describe("X-Forwarded-*", () => {
  const forwarded = {
    ...TJE0,
    "X-Forwarded-Proto": "https, http",
    "X-Forwarded-Host": "crm.example.com",
    "X-Forwarded-Port": "8443",
    "X-Forwarded-Prefix": "/proxy/",
  };
  const linkOf = async (trustProxy: boolean, headers: Readonly<Record<string, string>>): Promise<string | null> => {
    const mock = createMock({ ...options, trustProxy });
    const response = await mock.fetch("http://inside:4010/api/v1/ChatSession?$top=1", { headers });
    return ((await response.json()) as Page)["odata.nextLink"];
  };

  it("is not looked at unless it is asked for", async () => {
    expect(await linkOf(false, forwarded)).toMatch(/^http:\/\/inside:4010\/api\/v1\/ChatSession\?/);
  });

  it("begins the links where it is", async () => {
    expect(await linkOf(true, forwarded)).toMatch(/^https:\/\/crm\.example\.com:8443\/proxy\/api\/v1\/ChatSession\?/);
    expect(await linkOf(true, TJE0)).toMatch(/^http:\/\/inside:4010\/api\//);
  });

  it("that is no host, scheme or path is passed over", async () => {
    const odd = {
      ...TJE0,
      "X-Forwarded-Proto": "javascript",
      "X-Forwarded-Host": "a/b?c",
      "X-Forwarded-Prefix": "//x",
    };
    expect(await linkOf(true, odd)).toMatch(/^http:\/\/inside:4010\/api\//);
  });
});
