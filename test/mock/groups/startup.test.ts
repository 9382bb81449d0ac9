import { getResponse } from "msw";
import { describe, expect, it } from "vitest";
import { lazyGroups } from "../../../src/groups/lazy.ts";
import { startup } from "../../../src/groups/startup.ts";
import { createMock } from "../../../src/mock/create-mock.ts";
import type { Mock } from "../../../src/mock/mock.ts";
import { openMock } from "../../../src/mock/open-mock.ts";
import { TENANT_STATES } from "../../../src/mock/world/tenant.ts";
import { createHandlers } from "../../../src/msw.ts";
import { PATHS, TJE0 } from "../../support/agents.ts";
import { asking } from "../../support/groups.ts";

const ORIGIN = "https://crm.example.com";
/** `OnlineMaintenance` is `tenant-online-maintenance`. */
const SCENARIO_OF = (state: string): string => `tenant-${state.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`;
const JSON_ONLY = { accept: "application/json" };

async function read(mock: Mock, path: string, headers: Readonly<Record<string, string>> = JSON_ONLY): Promise<unknown> {
  const response = await mock.fetch(`${ORIGIN}${path}`, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
}

describe("what a client asks first", () => {
  it("GET /api: the version, without a login, as a page unless JSON is asked for", async () => {
    const mock = createMock({ groups: lazyGroups(), basePath: "/Cust7" });
    expect(await read(mock, "/Cust7/api")).toMatchObject({
      v1: `${ORIGIN}/Cust7/api/v1`,
      NetServerVersion: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
      NetServerLabel: expect.stringMatching(/^Release_/),
      Version: "v1",
    });
    const state = { ContextIdentifier: "Cust7", Endpoint: `${ORIGIN}/Cust7`, Api: `${ORIGIN}/Cust7/api` };
    expect(await read(mock, "/api/state/Cust7")).toMatchObject(state);
    expect(await read(mock, "/Cust7/api/state/Cust7")).toMatchObject(state);
    const principal = await read(mock, "/Cust7/api/v1/User/currentPrincipal", TJE0);
    expect(principal).toMatchObject({ DatabaseContextIdentifier: "Cust7" });
    const page = await mock.fetch(`${ORIGIN}/Cust7/api/`, { headers: { accept: "text/html,*/*" } });
    expect([page.headers.get("content-type"), page.headers.get("cache-control")]).toEqual([
      expect.stringMatching(/^text\/html/),
      "no-cache",
    ]);
    expect(await page.text()).toContain("NetServerVersion");
  });

  it("GET /api/v1: every address with its methods; a page in a browser", async () => {
    const mock = createMock({ groups: lazyGroups() });
    expect(await read(mock, "/api/v1", {})).toMatchObject({
      "/api/v1/ChatSession/{id}": { GET: expect.any(String), PUT: expect.any(String) },
      "/api/v1/Agents/Chat/PickUpFirstChatSession": { POST: expect.stringMatching(/^\?\$select=\{\$select\} /) },
    });
    const page = await mock.fetch(`${ORIGIN}/api/v1`, { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  });

  it("GET /api/state/{ctx}: the tenant's state, with a lever for each", async () => {
    const open = openMock({ groups: [startup] });
    for (const state of TENANT_STATES) {
      open.mock.scenarios.play(SCENARIO_OF(state));
      expect(await read(open.mock, "/api/state/Cust12345")).toEqual({
        ContextIdentifier: "Cust12345",
        Endpoint: ORIGIN,
        State: state,
        IsRunning: ["Running", "OnlineMaintenance"].includes(state),
        ValidUntil: "2024-06-12T08:10:00.0000000Z",
        Api: `${ORIGIN}/api`,
        Version: expect.stringMatching(/^Release_/),
      });
      const { status, headers } = await open.mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
      const isClosed = ["Suspended", "OfflineMaintenance"].includes(state);
      expect([state, status, headers.has("retry-after")]).toEqual([state, isClosed ? 503 : 200, isClosed]);
    }
    open.mock.reset();
    expect(await read(open.mock, "/api/state/Cust12345")).toMatchObject({ State: "Running" });
  });

  it("GET /User/currentPrincipal: the caller, as the sessions show one", async () => {
    const { mock } = openMock({ groups: [startup] });
    const principal = (await read(mock, "/api/v1/User/currentPrincipal", TJE0)) as Record<string, unknown>;
    expect(principal).toMatchObject({ Associate: "TJE0", AssociateId: 5, FullName: "Tove Jensen" });
    const refused = await mock.fetch(`${ORIGIN}/api/v1/User/currentPrincipal`);
    expect(refused.status).toBe(401);
  });

  it("GET /MDOList/chatsessionstatus: twelve states with their texts; an unknown list is 404 and names the known ones", async () => {
    const mock = createMock({ groups: [startup] });
    const items = (await read(mock, "/api/v1/MDOList/ChatSessionStatus", TJE0)) as Record<string, unknown>[];
    expect(items).toHaveLength(12);
    expect(items[4]).toMatchObject({ Id: 4, Name: "Waiting", ExtraInfo: "InQueue" });
    const other = await mock.fetch(`${ORIGIN}/api/v1/MDOList/category`, { headers: TJE0 });
    expect(other.status).toBe(404);
    expect(await other.json()).toMatchObject({
      ErrorMessage: 'There is no list "category" here; there are chatsessionstatus, chatuser, chatchannel, chatbot.',
    });
  });

  it("GET /MDOList: the other lists of the chat part, and what they take beside their name", async () => {
    const { ask } = asking();
    const list = async (query: string): Promise<string[]> =>
      ((await ask(`GET /MDOList/${query}`)).json as Record<string, unknown>[]).map(
        ({ Id, Name }) => `${String(Id)} ${String(Name)}`,
      );
    const everybody = ["5 Tove Jensen", "6 Anne Berg", "7 Kari Lund", "8 Lars Moen", "9 Pete Ross"];
    expect(await list("chatuser")).toEqual(everybody);
    expect(await list("chatuserHeadings")).toEqual(everybody);
    expect(await list("ChatUser?additional=removeSelf%3DTrue%26associate%3DTrue")).toEqual(everybody.slice(1));
    expect(await list("chatuser?additional=topicId%3D7")).toEqual(["9 Pete Ross"]);
    await ask("POST /Presence/SaveAll", [{ UserId: 6, Present: false }]);
    expect(await list("chatuser?additional=onlyPresent=true")).not.toContain("6 Anne Berg");
    expect(await list("chatuser?query=lund")).toEqual(["7 Kari Lund"]);
    expect(await list("chatchannel")).toEqual(["0 ", "1 Support", "2 Sales", "3 Billing"]);
    expect(await list("chatchannel?additional=notAll=True;listAll=True")).toEqual([
      "1 Support",
      "2 Sales",
      "3 Billing",
      "7 Partners",
    ]);
    expect(await list("chatbot")).toEqual([]);
    // They follow the world.
    await ask("POST /ChatTopic", { Name: "Returns" });
    expect(await list("chatchannel?additional=listAll=True")).toContain("8 Returns");
  });

  it("handlers with a base path answer the tenant's state at the login host, too", async () => {
    const [base, groups] = [`${ORIGIN}/Cust7`, [startup]];
    const handlers = createHandlers({ baseUrl: base, groups });
    for (const from of [ORIGIN, base]) {
      const response = await getResponse(handlers, new Request(`${from}/api/state/Cust7`));
      expect(await response?.json()).toMatchObject({ Endpoint: base, Api: `${base}/api` });
    }
    const head = await getResponse(handlers, new Request(`${ORIGIN}/api/state/Cust7`, { method: "HEAD" }));
    expect(head?.status).toBe(200);
  });

  it("createMock and createHandlers keep the five", () => {
    expect(createMock().contract.operations).toHaveLength(5);
    expect(createHandlers({ cors: false }).mock.contract.operations).toHaveLength(5);
  });
});
