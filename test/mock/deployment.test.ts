import { afterEach, describe, expect, it, vi } from "vitest";
import { credentialsOf, type Deployment, DEPLOYMENTS, sampleCredentials } from "../../src/deployments.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";

const LIST = "https://crm.example/api/v1/Agents/Chat/ChatSessionsForUser";

function ask(mock: Mock, headers: Readonly<Record<string, string>>): Promise<Response> {
  return mock.fetch(LIST, { method: "POST", headers });
}

const TICKET = { Authorization: "SoTicket 7T:abc" };
const APP_TOKEN = { "SO-AppToken": "secret" };
const XSRF = { "X-XSRF-TOKEN": "a", Cookie: "XSRF-TOKEN=a" };

describe("where the API runs", () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<Deployment, number>>]>([
    ["Basic", { Authorization: "Basic dGplMDpUamUw" }, { any: 200, online: 401, onsite: 200 }],
    ["basic in small letters", { Authorization: "basic dGplMDpUamUw" }, { any: 200, online: 401, onsite: 200 }],
    ["a ticket alone", TICKET, { any: 200, online: 401, onsite: 200 }],
    ["a ticket with an empty SO-AppToken", { ...TICKET, "SO-AppToken": " " }, { any: 200, online: 401, onsite: 200 }],
    ["a ticket with SO-AppToken", { ...TICKET, ...APP_TOKEN }, { any: 200, online: 200, onsite: 200 }],
    ["an access token", { Authorization: "Bearer 8A:Cust12345.abc" }, { any: 200, online: 200, onsite: 401 }],
    ["another token", { Authorization: "Bearer abc" }, { any: 200, online: 401, onsite: 401 }],
    ["a browser's session", XSRF, { any: 200, online: 200, onsite: 200 }],
    ["nothing", {}, { any: 401, online: 401, onsite: 401 }],
  ])("decides whether %s is taken", async (_, headers, expected) => {
    for (const deployment of DEPLOYMENTS) {
      const { status } = await ask(createMock({ deployment }), headers);
      expect([deployment, status]).toEqual([deployment, expected[deployment]]);
    }
  });

  it.each<[Deployment, Readonly<Record<string, string>>, RegExp, string]>([
    ["online", { Authorization: "Basic dGplMDpUamUw" }, /cloud takes no Basic/, "SoTicket, Bearer"],
    ["online", TICKET, /only with the header SO-AppToken/, "SoTicket, Bearer"],
    ["online", { Authorization: "Bearer abc" }, /begins with 8A:/, "SoTicket, Bearer"],
    [
      "onsite",
      { Authorization: "Bearer 8A:Cust12345.abc" },
      /takes no Bearer/,
      'Basic realm="SuperOffice", SoTicket, Negotiate',
    ],
  ])("%s: says why it refuses, in the shape of a 401", async (deployment, headers, why, schemes) => {
    const mock = createMock({ deployment });
    const response = await ask(mock, headers);
    const body = (await response.json()) as Record<string, string>;
    expect(Object.keys(body)).toEqual(["Message", "MessageDetail"]);
    expect(body["Message"]).toMatch(why);
    expect(body["MessageDetail"]).not.toContain("Negotiate");
    expect(response.headers.get("www-authenticate")).toBe(schemes);
    expect(mock.requests.list().at(-1)).toMatchObject({ status: 401 });
  });

  it("knows its agents by a token in the cloud", async () => {
    const mock = createMock({ deployment: "online" });
    for (const login of ["TJE0", "ANNE"]) {
      await ask(mock, { Authorization: credentialsOf(login, "online") });
      expect(mock.requests.list().at(-1)).toMatchObject({ status: 200, caller: login });
    }
  });

  it("is one of three", () => {
    const given = { deployment: "cloud" } as never;
    expect(() => createMock(given)).toThrow('option deployment: "cloud" is invalid (give online, onsite or any)');
  });
});

describe("a rate limit", () => {
  afterEach(() => vi.useRealTimers());

  function limited(rateLimit: number): Mock {
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    return createMock({ rateLimit });
  }
  const anne = { Authorization: credentialsOf("ANNE", "any") };
  const tje = { Authorization: sampleCredentials("any") };

  it("answers 429 with Retry-After, to one caller and not to another, until the second is over", async () => {
    const mock = limited(2);
    const statuses = async (headers: Readonly<Record<string, string>>, count: number): Promise<number[]> => {
      const found: number[] = [];
      for (let call = 0; call < count; call++) found.push((await ask(mock, headers)).status);
      return found;
    };
    expect(await statuses(tje, 3)).toEqual([200, 200, 429]);
    expect(await statuses(anne, 1)).toEqual([200]);
    const refused = await ask(mock, tje);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await refused.json()).toMatchObject({ Message: "Too many requests." });
    expect(mock.requests.list().at(-1)).toMatchObject({ status: 429 });
    mock.clock.advance("999ms");
    expect(await statuses(tje, 1)).toEqual([429]);
    mock.clock.advance("1ms");
    expect(await statuses(tje, 3)).toEqual([200, 200, 429]);
    // A client that waits for a second of real time is answered, too.
    vi.setSystemTime(1000);
    expect(await statuses(tje, 3)).toEqual([200, 200, 429]);
    mock.reset();
    expect(await statuses(tje, 1)).toEqual([200]);
  });

  it("changes nothing when it refuses", async () => {
    const mock = limited(1);
    const claim = (): Promise<Response> =>
      mock.fetch("https://crm.example/api/v1/Agents/Chat/PickUpFirstChatSession", { method: "POST", headers: tje });
    await claim();
    const before = mock.sessions.list();
    expect((await claim()).status).toBe(429);
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each([0, 1.5, -1, "10", 1e9])("is a whole number of calls: not %s", (rateLimit) => {
    expect(() => createMock({ rateLimit: rateLimit as number })).toThrow(
      /^option rateLimit: .* is invalid \(give a whole number of calls a second, from 1 to 100000\)/,
    );
  });
});
