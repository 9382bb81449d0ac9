import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { jsonInit } from "../support/client.ts";
import { asking } from "../support/groups.ts";

const put = async (body: string | object): Promise<{ status: number; json: Record<string, unknown> }> => {
  const init = jsonInit("PUT", {});
  const response = await createMock().fetch(PATHS.session(1), {
    ...init,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
};

describe("what clients send is taken", () => {
  it.each([
    ["text for a number", { Rating: "3" }, { Rating: 3 }],
    ["text for the number of a name", { Status: "5", Flags: "1" }, { Status: "CustomerLast", Flags: "UserIsTyping" }],
    ["a number for text", { CustomerPhone: 4711 }, { CustomerPhone: "4711" }],
    ["text for a boolean", { CustomerConsented: "True" }, { CustomerConsented: true }],
    ["an offset without a colon", { WhenIdle: "2024-01-01T10:00:00-0500" }, { WhenIdle: "2024-01-01T16:00:00+01:00" }],
  ])("%s", async (_, given, wanted) => {
    expect(await put(given)).toMatchObject({ status: 200, json: wanted });
  });

  it.each([
    ["a word for a number", { Rating: "many" }],
    ["half a number", { Rating: "3.5" }],
    ["a number that no name has", { Status: "99" }],
    ["a word for a boolean", { CustomerConsented: "yes" }],
    ["a list for text", { CustomerName: ["a"] }],
  ])("%s is refused", async (_, given) => {
    expect((await put(given)).status).toBe(400);
  });

  it("malformed JSON is refused with the place of the bad character", async () => {
    expect((await put('{"Rating": 5,\n "Rank" 1}')).json["MessageDetail"]).toBe("Malformed JSON at line 2, column 9.");
  });

  it.each([
    ["a slash at the end", "/api/v1/ChatSession/3/"],
    ["encoded letters", "/api/v1/%43hat%53ession/%33"],
    ["unknown options", "/api/v1/ChatSession/3?$colour=blue&$expand=User"],
  ])("%s", async (_, path) => {
    const response = await asking().mock.fetch(path, { headers: TJE0 });
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ ChatSessionId: 3 })]);
  });

  it.each([
    ["raw both", "a+b/c=", "a+b/c="],
    ["decoded header, encoded cookie", "a+b/c=", "a%2Bb%2Fc%3D"],
    ["encoded both", "a%2Bb%2Fc%3D", "a%2Bb%2Fc%3D"],
  ])("an XSRF pair: %s", async (_, token, cookie) => {
    const headers = { "X-XSRF-TOKEN": token, Cookie: `XSRF-TOKEN=${cookie}` };
    expect((await createMock().fetch(PATHS.list, { method: "POST", headers })).status).toBe(200);
    const other = { "X-XSRF-TOKEN": `${token}x`, Cookie: `XSRF-TOKEN=${cookie}` };
    expect((await createMock().fetch(PATHS.list, { method: "POST", headers: other })).status).toBe(401);
  });
});
