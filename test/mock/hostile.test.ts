import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { deep, HOSTILE_BODIES } from "../support/hostile.ts";

const JSON_TYPE = "application/json";

describe("hostile bodies", () => {
  // How long it takes is the bench's: `npm run bench -- --only hostile`.
  it.each(HOSTILE_BODIES)("$title: refused, nothing changed", async ({ type, body, says }) => {
    const mock = createMock();
    const ask = (): Promise<Response> =>
      mock.fetch(PATHS.session(2), { method: "PUT", headers: { ...TJE0, "content-type": type }, body });
    const before = mock.sessions.list();
    const response = await ask();
    const text = await response.text();
    expect([response.status === 415 ? 400 : response.status, text]).toEqual([400, expect.stringMatching(says)]);
    expect(text.length).toBeLessThan(20_000);
    const error = JSON.parse(text) as Record<string, unknown>;
    expect(error).toHaveProperty("Message");
    expect(mock.sessions.list()).toEqual(before);
  });

  it.each<[string, string, string]>([
    ["brackets in text", JSON_TYPE, JSON.stringify({ CustomerName: '[{\\"'.repeat(50), Rank: 3 })],
    [
      "100,000 unknown names in JSON",
      JSON_TYPE,
      `{${Array.from({ length: 80_000 }, (_, at) => `"a${at}":1`).join()},"Rank":3}`,
    ],
    [
      "9,000 unknown elements",
      "text/xml",
      `<E>${Array.from({ length: 9000 }, (_, at) => `<a${at}/>`).join("")}<Rank>3</Rank></E>`,
    ],
    ["64 lists in an unknown property", JSON_TYPE, `{"a":${deep("[", "]", 63)},"Rank":3}`],
    [
      "names that mean something to JavaScript",
      JSON_TYPE,
      '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},"Rank":3}',
    ],
  ])("%s are passed over", async (_, type, body) => {
    const mock = createMock();
    const response = await mock.fetch(PATHS.session(2), {
      method: "PUT",
      headers: { ...TJE0, "content-type": type },
      body,
    });
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ Rank: 3 })]);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("keeps a name of JavaScript's own in a dictionary as what it is: a name", async () => {
    const mock = createMock();
    const body = '{"User":{"AssociateId":6,"CustomFields":{"__proto__":"a","constructor":"b"}}}';
    const headers = { ...TJE0, "content-type": JSON_TYPE };
    const text = await (await mock.fetch(PATHS.session(2), { method: "PUT", headers, body })).text();
    expect(text).toContain('"CustomFields":{"__proto__":"a","constructor":"b"}');
  });
});

describe("hostile headers", () => {
  it.each<[string, string]>([
    ["accept", "a/b;q=".repeat(2000)],
    ["accept", ",".repeat(8000)],
    ["accept-language", "xx;q=0.1,".repeat(2000)],
    ["so-language", '"'.repeat(8000)],
    ["prefer", "dialect=".repeat(1000)],
    ["prefer", `${" ".repeat(8000)}dialect`],
    ["content-type", 'application/json;charset="'.repeat(300)],
    ["content-type", `application/json;${" ".repeat(8000)}x`],
    ["so-culture", "x".repeat(8000)],
    ["cookie", "XSRF-TOKEN=a;".repeat(1000)],
  ])("%s", async (name, value) => {
    const mock = createMock();
    const init = { method: "PUT", headers: { "content-type": JSON_TYPE, ...TJE0, [name]: value }, body: "{}" };
    const response = await mock.fetch(PATHS.session(2), init);
    expect([200, 400, 415]).toContain(response.status);
  });

  it.each(["accept", "prefer", "so-timezone", "so-language", "cookie", "content-type"])(
    "a newline in %s never becomes a request",
    (name) => {
      expect(() => new Request("http://x/", { headers: { [name]: "a\nb: c" } })).toThrow(TypeError);
    },
  );
});
