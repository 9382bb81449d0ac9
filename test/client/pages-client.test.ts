import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { type RunningServer, startServer } from "../../src/server.ts";

/**
 * A client written from the vendor's pages alone: what the list may be asked, that a PUT is the whole new state, that PATCH
 * changes parts. It knows nothing of the mock but its address and credentials.
 */

interface Row {
  readonly PrimaryKey: string;
  readonly EntityName: string;
  readonly [column: string]: unknown;
}
interface ListPage {
  readonly "odata.nextLink": string | null;
  readonly value: readonly Row[];
}
interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
type Entity = Readonly<Record<string, unknown>>;

function clientOf(tenant: string, authorization: string) {
  const headers = { Authorization: authorization, Accept: "application/json" };
  const json = async (url: string, init: Asked = {}): Promise<unknown> => {
    const response = await fetch(url, { ...init, headers: { ...headers, ...init.headers } });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json();
  };
  const session = (id: number): string => `${tenant}/api/v1/ChatSession/${id}`;
  return {
    /** Every row, page after page. */
    async list(options: Readonly<Record<string, string>>): Promise<Row[]> {
      const rows: Row[] = [];
      let url: string | null = `${tenant}/api/v1/ChatSession?${new URLSearchParams(options).toString()}`;
      while (url !== null) {
        const page = (await json(url)) as ListPage;
        rows.push(...page.value);
        url = page["odata.nextLink"];
      }
      return rows;
    },
    read: async (id: number) => (await json(session(id))) as Entity,
    /** PUT replaces: the entity is read, changed, and sent whole. */
    async edit(id: number, change: Entity): Promise<Entity> {
      const body = JSON.stringify({ ...((await json(session(id))) as Entity), ...change });
      return (await json(session(id), {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body,
      })) as Entity;
    },
    async patch(id: number, type: string, change: unknown): Promise<Entity> {
      const init = { method: "PATCH", headers: { "Content-Type": type }, body: JSON.stringify(change) };
      return (await json(session(id), init)) as Entity;
    },
  };
}

describe.each(["documented", "observed"] as const)("a client from the vendor's pages, %s", (dialect) => {
  let server: RunningServer;
  let client: ReturnType<typeof clientOf>;
  beforeAll(async () => {
    const mock = createMock({ dialect, groups: lazyGroups(), sessions: 30, basePath: "/Cust12345" });
    server = await startServer(mock, { port: 0 });
    client = clientOf(`${server.url}/Cust12345`, `Basic ${btoa("tje0:Tje0")}`);
  });
  afterAll(() => server.close(0));

  it("shows a list page: columns of its own and of references, in order, page by page", async () => {
    const rows = await client.list({
      $select: "chatSessionId,status,whenRequested,timeInQueue,chatTopic/name,person/fullName,contact/name",
      $orderBy: "chatSessionId desc",
      $top: "7",
      $skip: "0",
    });
    expect(rows.map(({ PrimaryKey }) => PrimaryKey)).toEqual(Array.from({ length: 30 }, (_, at) => String(30 - at)));
    const columns = "chatSessionId,chatTopic/name,contact/name,person/fullName,status,timeInQueue,whenRequested";
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["EntityName", "PrimaryKey"].concat(columns.split(",")).sort());
    expect(rows.every(({ EntityName }) => EntityName === "chat")).toBe(true);
  });

  it("filters: by status, by topic and date, by text", async () => {
    const all = await client.list({ $select: "chatSessionId,status,firstMessage,chatTopic/chatTopicId,whenRequested" });
    const waiting = await client.list({
      $select: "status",
      $filter: "status oneOf ('4') and whenRequested before '2030-01-01'",
    });
    expect(waiting.length).toBe(all.filter(({ status }) => status === "Waiting").length);
    const open = await client.list({ $filter: "(status = 4 or status = 5) and chatSessionId gt 3", $select: "status" });
    expect(open.every(({ status }) => ["Waiting", "Waiting for agent"].includes(String(status)))).toBe(true);
    const word = String(all[0]?.["firstMessage"]).split(" ")[1] ?? "";
    const found = await client.list({
      $select: "firstMessage",
      $filter: `firstMessage contains '${word.replaceAll("'", "\\'")}'`,
    });
    expect(found.map(({ PrimaryKey }) => PrimaryKey)).toContain(all[0]?.PrimaryKey);
    await expect(client.list({ $filter: "noSuchColumn = 1" })).rejects.toThrow(/^400 /);
  });

  it("edits with GET and PUT: one property changes, the others stay", async () => {
    const before = await client.read(5);
    const after = await client.edit(5, { CustomerName: "Ada Lovelace" });
    expect(after).toEqual({ ...before, CustomerName: "Ada Lovelace" });
    expect(await client.read(5)).toEqual(after);
  });

  it("edits with PATCH, in both forms", async () => {
    const before = await client.read(6);
    await client.patch(6, "application/merge-patch+json", { CustomerCompanyName: "Analytical Engines" });
    await client.patch(6, "application/json-patch+json", [{ op: "replace", path: "/CustomerName", value: "Ada" }]);
    expect(await client.read(6)).toEqual({ ...before, CustomerCompanyName: "Analytical Engines", CustomerName: "Ada" });
  });
});
