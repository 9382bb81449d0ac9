import { describe, expect, it } from "vitest";
import { lazyGroups } from "../../src/groups/lazy.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { MockOptions } from "../../src/mock/options.ts";

/** Two more clients from the vendor's pages alone, in other styles, each in every combination of dialect, deployment and put. */

type Send = (request: Request) => Promise<Response>;
type Row = Readonly<Record<string, unknown>>;

const TENANT = "https://online.example.com/Cust12345";
const HEADERS = {
  any: { Authorization: `Basic ${btoa("tje0:Tje0")}` },
  onsite: { Authorization: `BASIC ${btoa("tje0:Tje0")}` },
  online: { Authorization: "bearer 8A:Cust12345.TJE0" },
} as const;

/** Interceptors around one function, as Angular's HttpClient has them; addresses as its HttpParams write them. */
function angular(send: Send, credentials: Readonly<Record<string, string>>) {
  const refreshed: string[] = [];
  const intercepted: Send = async (request) => {
    for (const [name, value] of Object.entries(credentials)) request.headers.set(name, value);
    request.headers.set("Accept", "application/json, text/plain, */*");
    const again = request.clone();
    const response = await send(request);
    if (response.status !== 401) return response;
    refreshed.push(request.url);
    return send(again);
  };
  const http = async (method: string, url: string, body?: unknown, type = "application/json"): Promise<unknown> => {
    const headers = { ...(body !== undefined && { "Content-Type": type }) };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await intercepted(new Request(url, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  // Angular leaves these characters of a query as they are.
  const encode = (text: string): string =>
    encodeURIComponent(text).replaceAll(/%(?:40|3A|24|2C|3B|3D|3F|2F)/g, (code) => decodeURIComponent(code));
  return {
    http,
    refreshed,
    page: async (params: Readonly<Record<string, string>>): Promise<{ rows: readonly Row[]; next: string | null }> => {
      const query = Object.entries(params).map(([name, value]) => `${encode(name)}=${encode(value)}`);
      const answer = (await http("GET", `${TENANT}/api/v1/chatsession/?${query.join("&")}`)) as Row;
      return { rows: answer["value"] as Row[], next: answer["odata.nextLink"] as string | null };
    },
  };
}

/** XML of the data contract serializer, with namespaces, in the order of names; numbers as text, booleans as .NET prints them. */
function dotnet(send: Send, credentials: Readonly<Record<string, string>>) {
  const ask = async (method: string, path: string, body?: string): Promise<string> => {
    const headers = {
      ...credentials,
      Accept: "application/xml",
      "SO-Language": "*",
      ...(body !== undefined && { "Content-Type": "application/xml; charset=utf-8" }),
    };
    const response = await send(
      new Request(`${TENANT}/api/v1${path}`, { method, headers, ...(body !== undefined && { body }) }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
  const valueIn = (xml: string, name: string): string | undefined =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  const write = (root: string, values: Readonly<Record<string, string | null>>): string =>
    `<?xml version="1.0" encoding="utf-8"?><${root} xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/SuperOffice.CRM.Services">${Object.entries(
      values,
    )
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => (value === null ? `<${name} i:nil="true" />` : `<${name}>${value}</${name}>`))
      .join("")}</${root}>`;
  return { ask, valueIn, write };
}

interface Case {
  readonly dialect: NonNullable<MockOptions["dialect"]>;
  readonly deployment: keyof typeof HEADERS;
  readonly put: NonNullable<MockOptions["put"]>;
}
const CASES = (["documented", "observed"] as const).flatMap((dialect) =>
  (["any", "online", "onsite"] as const).flatMap((deployment) =>
    (["replace", "merge"] as const).map((put): Case => ({ dialect, deployment, put })),
  ),
);

describe.each(CASES)("clients of $dialect, $deployment, put $put", ({ dialect, deployment, put }) => {
  const mock = createMock({ dialect, deployment, put, groups: lazyGroups(), sessions: 23, basePath: "/Cust12345" });
  const send: Send = (request) => mock.fetch(request);

  it("one like Angular's: first minute, list page, edit, agents", async () => {
    const { http, page, refreshed } = angular(send, HEADERS[deployment]);
    expect(await http("GET", `${TENANT}/api`)).toMatchObject({ v1: `${TENANT}/api/v1` });
    const me = (await http("GET", `${TENANT}/api/v1/User/currentPrincipal`)) as Row;
    const status = (await http("GET", `${TENANT}/api/v1/MDOList/chatsessionstatus?flat=True`)) as Row[];
    const waiting = status.find(({ ExtraInfo }) => ExtraInfo === "InQueue");
    const $select = "chatSessionId, status,person/fullName ,contact/name,whenRequested,agent";
    const seen: Row[] = [];
    let { rows, next } = await page({ $select, $orderby: "whenRequested DESC,chatSessionId", $top: "5" });
    seen.push(...rows);
    while (next !== null) {
      expect(next.startsWith(`${TENANT}/api/v1/`)).toBe(true);
      const answer = (await http("GET", next)) as Row;
      seen.push(...(answer["value"] as Row[]));
      next = answer["odata.nextLink"] as string | null;
    }
    expect(new Set(seen.map(({ chatSessionId }) => chatSessionId)).size).toBe(23);
    const queue = await page({ $filter: `status oneOf (${String(waiting?.["Id"])})`, $select: "status" });
    expect(new Set(queue.rows.map((row) => row["status"]))).toEqual(new Set([waiting?.["Name"]]));
    const picked = (await http("POST", `${TENANT}/api/v1/Agents/Chat/PickUpFirstChatSession/`)) as Row;
    expect(picked).toMatchObject({ Status: "CustomerLast", User: { AssociateId: me["AssociateId"] } });
    const mine = await page({
      $filter: "associateId currentAssociate and status in ('CustomerLast')",
      $select: "agent",
    });
    expect(mine.rows.map(({ PrimaryKey }) => PrimaryKey)).toContain(String(picked["ChatSessionId"]));
    const url = `${TENANT}/api/v1/ChatSession/${String(picked["ChatSessionId"])}`;
    const whole = (await http("GET", url)) as Row;
    const edited = (await http("PUT", url, {
      ...whole,
      CustomerName: "Ada",
      Rating: "4",
      CustomerConsented: "True",
    })) as Row;
    expect(edited).toMatchObject({ ...whole, CustomerName: "Ada", Rating: 4, CustomerConsented: true, _Links: {} });
    await http("PATCH", url, [{ op: "replace", path: "CustomerPhone", value: "1" }], "application/json-patch+json");
    expect(await http("GET", url)).toMatchObject({ CustomerName: "Ada", CustomerPhone: "1" });
    const part = (await http("PUT", url, { CustomerName: "Eve" })) as Row;
    const emptyText = dialect === "observed" ? "" : null;
    expect(part["CustomerPhone"]).toBe(put === "merge" ? "1" : emptyText);
    expect(await http("POST", `${TENANT}/api/v1/Agents/Chat/GetChatSessionEntity?chatSessionEntityId=4711`)).toBeNull();
    expect(await http("GET", `${TENANT}/api/v1/Agents/Chat/GetChatSessionEntity`)).toMatchObject({
      method: "POST",
      answer: { type: "ChatSessionEntity" },
    });
    expect(refreshed).toEqual([]);
  });

  it("one like .NET's: XML, numbers as text, moments with an offset", async () => {
    const { ask, valueIn, write } = dotnet(send, HEADERS[deployment]);
    const before = await ask("GET", "/ChatSession/5");
    const name = valueIn(before, "CustomerName");
    expect(name).toBeTruthy();
    const saved = await ask(
      "POST",
      "/Agents/Chat/SaveChatSessionEntity",
      write("ChatSessionEntity", {
        ChatSessionId: "0",
        TopicId: "2",
        CustomerName: "Grace &amp; Co",
        CustomerConsented: "True",
        WhenRequested: "2024-06-12T08:00:00-0500",
        User: null,
      }),
    );
    const id = valueIn(saved, "ChatSessionId") ?? "";
    expect([valueIn(saved, "CustomerName"), valueIn(saved, "CustomerConsented")]).toEqual(["Grace &amp; Co", "true"]);
    expect(valueIn(saved, "WhenRequested")?.slice(0, 19)).toBe("2024-06-12T15:00:00");
    // What was read goes back, as it is but for one element.
    const read = await ask("GET", `/ChatSession/${id}`);
    const changed = await ask("PUT", `/ChatSession/${id}`, read.replace("Grace &amp; Co", "Ada"));
    expect(valueIn(changed, "CustomerName")).toBe("Ada");
    expect(await ask("GET", `/ChatSession/${id}`)).toBe(read.replace("Grace &amp; Co", "Ada"));
    const list = await ask(
      "GET",
      "/ChatSession?$select=chatSessionId,status&$filter=chatSessionId%20ge%20%273%27&$top=2",
    );
    expect(list).toContain("<chatSessionId>3</chatSessionId>");
    expect(await ask("POST", "/Agents/Chat/ChatSessionsForUser")).toContain("<ChatSessionEntity>");
  });
});
