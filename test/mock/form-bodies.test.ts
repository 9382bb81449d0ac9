import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

const put = (mock: ReturnType<typeof createMock>, body: string): Promise<Response> =>
  mock.fetch(PATHS.session(2), {
    method: "PUT",
    headers: { ...TJE0, "content-type": "application/x-www-form-urlencoded" },
    body,
  });

describe("form bodies", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["text", "CustomerName=Ada", { CustomerName: "Ada" }],
    ["names in any case", "customername=Ada", { CustomerName: "Ada" }],
    ["blanks as + and %20", "CustomerName=Ada+King%20L", { CustomerName: "Ada King L" }],
    ["a plus sign", "CustomerPhone=%2B47+1", { CustomerPhone: "+47 1" }],
    ["percent coding beyond ASCII", "CustomerName=%C3%85se+%F0%9F%98%80", { CustomerName: "Åse 😀" }],
    ["coded names", "Customer%4eame=Ada", { CustomerName: "Ada" }],
    ["nested names with dots", "User.AssociateId=6", { User: expect.objectContaining({ Name: "ANNE" }) }],
    ["nested names with brackets", "user[associateId]=6", { User: expect.objectContaining({ Name: "ANNE" }) }],
    [
      "both, mixed and in several cases",
      "Contact.ContactId=4&contact[Address].STREET[City]=Oslo",
      {
        Contact: expect.objectContaining({
          ContactId: 4,
          Address: expect.objectContaining({ Street: expect.objectContaining({ City: "Oslo" }) }),
        }),
      },
    ],
    ["the last of a name", "Rank=1&rank=2&Rank=3", { Rank: 3 }],
    ["the last of a name, whatever its case", "rank=3&Rank=1&rank=2", { Rank: 2 }],
    ["empty text", "CustomerName=", { CustomerName: "" }],
    ["an empty reference", "User=", { User: null }],
    ["an equals sign in a value", "SessionKey=a=b", { SessionKey: "a=b" }],
    ["unknown names", "Nothing=1&Nothing.Deep=2&Rank=3", { Rank: 3 }],
    ["names that mean something to JavaScript", "__proto__.x=1&constructor.prototype.x=2&Rank=4", { Rank: 4 }],
    ["numbers and booleans", "Rank=+5&Rating=-3&ChatbotIsActive=True&CustomerConsented=0", { Rank: 5, Rating: -3 }],
  ])("takes %s", async (_, body, wanted) => {
    const mock = createMock();
    const response = await put(mock, body.replace("=+5", "=%2B5"));
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining(wanted)]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("reads lists and dictionaries", async () => {
    const body = [
      "Contact.ContactId=4",
      "Contact.Address.LocalizedAddress[0][0].Name=a",
      "Contact.Address.LocalizedAddress[1][0].Name=b",
      "User.AssociateId=6",
      "User.CustomFields[SuperOffice:1]=x",
    ].join("&");
    expect(await (await put(createMock(), body)).json()).toMatchObject({
      Contact: { Address: { LocalizedAddress: [[{ Name: "a" }], [{ Name: "b" }]] } },
      User: { CustomFields: { "SuperOffice:1": "x" } },
    });
  });

  it("takes every property that requests list", async () => {
    const mock = createMock();
    const values: Record<string, string> = {
      int32: "7",
      int64: "7",
      double: "7",
      bool: "true",
      "date-time": "2024-06-01T10:00:00Z",
    };
    const listed = contract.types["ChatSessionEntity"]?.properties.filter(({ requestType }) => requestType) ?? [];
    const body = listed.map(({ name, kind, enum: names, of }) => {
      if (kind === "object") return `${name}.${of}Id=7`;
      if (kind === "array" || kind === "dictionary") return `${name}[0]=${values[of ?? ""] ?? "text"}`;
      return `${name}=${values[kind] ?? (names === undefined ? "text" : contract.enums[names]?.values[1]?.name)}`;
    });
    const response = await put(mock, body.join("&"));
    const answer = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(200);
    const wanted: Record<string, unknown> = { bool: true, "date-time": "2024-06-01T12:00:00+02:00" };
    for (const number of ["int32", "int64", "double"]) wanted[number] = 7;
    for (const { name, kind } of listed.filter((property) => property.name !== "ChatSessionId")) {
      const value = answer[name];
      const isRight =
        kind in wanted ? value === wanted[kind] : typeof value === (kind === "string" ? "string" : "object");
      expect([name, value, isRight]).toEqual([name, value, true]);
    }
  });

  it.each([
    ["broken percent coding", "CustomerName=%zz", /percent coding/],
    ["half a percent code", "CustomerName=100%", /percent coding/],
    ["coded bytes that are no UTF-8", "CustomerName=%ff", /percent coding/],
    ["a coded half of a pair", "CustomerName=%ED%A0%80", /percent coding/],
    ["NUL", "CustomerName=a%00b", /\/CustomerName must be text without NUL/],
    ["no number", "Rank=", /\/Rank/],
    ["text for a reference", "User=TJE0", /\/User/],
    ["100,000 names", Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join("&"), /more than 1000 names/],
    ["JSON under the wrong label", '{"CustomerName":"Ada"}', /looks like JSON.*Content-Type: application\/json/],
    ["a list of JSON under the wrong label", ' [{"op":"test"}]', /looks like JSON/],
    ["a name of 100,000 steps", `a${"[a]".repeat(100_000)}=1`, /more than 16 steps/],
  ])("refuses %s and changes nothing", async (_, body, says) => {
    const mock = createMock();
    const before = mock.sessions.list();
    const response = await put(mock, body);
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(says)]);
    expect(mock.sessions.list()).toEqual(before);
  });
});
