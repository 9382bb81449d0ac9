import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import "../../src/vitest.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";
import { GROUPS } from "../support/groups.ts";
import { makeFolder } from "../support/project.ts";

const list = async (change: (text: string) => string = (text) => text, init: ResponseInit = {}): Promise<Response> => {
  const answer = await createMock().fetch(PATHS.list, { method: "POST", headers: TJE0 });
  return new Response(change(await answer.text()), { headers: { "content-type": "application/json" }, ...init });
};
const failure = async (response: unknown, ...args: [string, object?]): Promise<string> => {
  const outcome = await expect(response)
    .toMatchContract(...args)
    .then(
      () => "",
      (error: unknown) => String(error instanceof Error ? error.message : error),
    );
  expect(outcome).not.toBe("");
  return outcome;
};

describe("toMatchContract", () => {
  it("accepts an answer of the mock and leaves its body unread", async () => {
    const response = await list();
    await expect(response).toMatchContract("ChatSessionsForUser");
    expect(Array.isArray(await response.json())).toBe(true);
  });

  it("judges by a release: what came later may be missing there, and nothing else", async () => {
    const mock = createMock({ groups: GROUPS, release: "11.13" });
    const { id } = mock.webhooks.add({ url: "http://127.0.0.1:9/hook", secret: "hemmelig" });
    const answer = await mock.fetch(`/api/v1/Webhook/${id}`, { headers: TJE0 });
    await expect(answer).toMatchContract("GetWebhook", { release: "11.13" });
    expect(await failure(answer, "GetWebhook", { release: "12.4" })).toContain("missing");
    expect(await failure(answer, "GetWebhook", { release: "11.14" })).toContain("11.13");
  });

  it.each(["documented", "observed"] as const)("accepts the %s dialect, by default and asked for", async (dialect) => {
    const mock = createMock({ dialect });
    const ask = (): Promise<Response> => mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    await expect(await ask()).toMatchContract("ChatSessionsForUser");
    await expect(await ask()).toMatchContract("ChatSessionsForUser", { dialect });
    const other = dialect === "documented" ? "observed" : "documented";
    await expect(await ask()).not.toMatchContract("ChatSessionsForUser", { dialect: other });
  });

  it("accepts nulls for numbers under $select only, which it reads from the address", async () => {
    const nulled = (text: string): string => text.replaceAll(/"Rank":\d+/g, '"Rank":null');
    await expect(await list(nulled)).not.toMatchContract("ChatSessionsForUser");
    await expect(await list(nulled)).toMatchContract("ChatSessionsForUser", { select: true });
    const answer = await list(nulled);
    Object.defineProperty(answer, "url", { value: "http://localhost/api/v1/x?%24select=Status" });
    await expect(answer).toMatchContract("ChatSessionsForUser");
  });

  it("says what was expected, what came, where, and which row of which table says so", async () => {
    const message = await failure(
      await list((text) => text.replace(/"InitialQueuePos":(\d+)/, '"InitialQueuePos":"$1"')),
      "ChatSessionsForUser",
    );
    expect(message).toContain("deviates from the contract of ChatSessionsForUser (1 finding)");
    expect(message).toMatch(/expected +.*int32/);
    expect(message).toMatch(/received +.*"\d+"/);
    expect(message).toMatch(/at +\/0\/InitialQueuePos/);
    expect(message).toMatch(/see +document 003, table ".+", row \d+/);
  });

  it("lets undocumented properties pass unless it is strict", async () => {
    const extra = (text: string): string => text.replace("{", '{"Foo":1,');
    await expect(await list(extra)).toMatchContract("ChatSessionsForUser");
    expect(await failure(await list(extra), "ChatSessionsForUser", { strict: true })).toContain("Foo");
  });

  it.each([
    [
      "another status",
      list(undefined, { status: 401, headers: { "content-type": "application/json" } }),
      "answers 401",
    ],
    [
      "another content type",
      list(undefined, { headers: { "content-type": "text/html" } }),
      "The answer comes with text/html",
    ],
    ["no JSON", list(() => "{]"), "not JSON"],
    ["JSON that is cut short", list(() => "{"), "ends before it is complete"],
    ["an empty body", list(() => ""), "an empty body"],
    ["null where a list belongs", list(() => "null"), "expected"],
    ["a parsed body of another form", Promise.resolve({}), "should be list of ChatSessionEntity"],
    ["nothing", Promise.resolve(undefined), "await the fetch"],
    ["a promise that was not awaited", Promise.resolve(list), "await the fetch"],
  ])("fails on %s", async (_, response, words) => {
    expect(await failure(await response, "ChatSessionsForUser")).toContain(words);
  });

  it.each([
    ["a redirect", list(() => "", { status: 302, headers: { location: "/login" } }), "redirects"],
    ["an error under 200", list(() => '{"Error":true,"Message":"no"}'), "an error object"],
    ["JSON within a string", list((text) => JSON.stringify(text)), "string"],
    ["a key that occurs twice", list((text) => text.replace("{", '{"Rank":1,')), "Rank"],
    ["a byte-order mark", list((text) => `\uFEFF${text}`), "byte-order mark"],
    ["a session that is listed twice", list((text) => text.replace("[", "[" + text.slice(1, -1) + ",")), "twice"],
  ])("judges as the runner does: %s", async (_, response, words) => {
    expect(await failure(await response, "ChatSessionsForUser")).toContain(words);
  });

  it("holds answers, bodies and types against a release", async () => {
    const mock = createMock({ release: "10.2" });
    const ask = (): Promise<Response> => mock.fetch(PATHS.list, { method: "POST", headers: TJE0 });
    const options = { release: "10.2" };
    const sessions = (await (await ask()).json()) as readonly unknown[];
    for (const value of [await ask(), sessions]) await expect(value).toMatchContract("ChatSessionsForUser", options);
    await expect(sessions).toMatchContract("ChatSessionEntity", options);
    for (const value of [await ask(), sessions])
      expect(await failure(value, "ChatSessionsForUser", { release: "12.4" })).toContain("missing");
    expect(await failure(sessions, "ChatSessionEntity", { release: "9" })).toMatch(
      /toMatchContract, option release: there is no release "9"/,
    );
  });

  it("says of a value that contains itself that no JSON does", async () => {
    const one: Record<string, unknown> = {};
    one["User"] = one;
    expect(await failure(one, "ChatSessionEntity")).toContain("contains itself");
  });

  it("fails on a body that was read before, and says what to do", async () => {
    const response = await list();
    await response.text();
    expect(await failure(response, "ChatSessionsForUser")).toContain("or match a clone");
  });

  it("accepts null for the first of an empty queue", async () => {
    const response = new Response("null", { headers: { "content-type": "application/json" } });
    await expect(response).toMatchContract("PickUpFirstChatSession");
  });

  it.each([
    ["GetChatMessages", "POST", "/Agents/Chat/GetChatMessages", '{"ChatSessionId":3}'],
    ["RestGetChatSessionEntity", "GET", "/ChatSession/3?$select=Status", undefined],
    ["IsWithinOpeningHours", "POST", "/Agents/Chat/IsWithinOpeningHours", '{"ChatTopicId":1}'],
    ["DeleteChatSessionEntity", "POST", "/Agents/Chat/DeleteChatSessionEntity?chatSessionEntityId=3", undefined],
  ])("judges the answers of groups: %s", async (id, method, path, body) => {
    const mock = createMock({ groups: GROUPS, credentials: "optional" });
    const address = `http://localhost/api/v1${path}`;
    const response = await mock.fetch(address, {
      method,
      ...(body ? { body, headers: { "Content-Type": "application/json" } } : {}),
    });
    // A response that was made by hand has no address of its own to read `$select` from.
    const select = path.includes("$select");
    await expect(response).toMatchContract(id, { select });
    const wrong = new Response('{"Rank":"x"}', { headers: { "content-type": "application/json" } });
    expect(await failure(wrong, id)).toContain(id);
  });

  it("names the operations, the nearest first, when there is none of that name", async () => {
    await expect(failure(await list(), "ChatSessionForUser")).resolves.toContain("use one of ChatSessionsForUser,");
  });
});

describe("fixtures", () => {
  const [session] = createMock().sessions.list();

  it("are judged as plain objects and lists of them", async () => {
    await expect(session).toMatchContract("ChatSessionEntity");
    await expect([session, session]).toMatchContract("ChatSessionEntity");
    await expect([session]).toMatchContract("ChatSessionsForUser");
    expect(await failure({ ...session, Rank: "high" }, "ChatSessionEntity")).toContain("The value deviates");
  });

  it("of a file that cannot be read, or is not JSON, are refused with its name", async () => {
    expect(await failure(new URL("missing.json", import.meta.url), "ChatSessionEntity")).toContain("it cannot be read");
    expect(await failure(new URL(import.meta.url), "ChatSessionEntity")).toContain("it is not JSON");
  });

  it("come from a file: URL", async () => {
    const folder = makeFolder();
    onTestFinished(() => folder.close());
    folder.write({ "session.json": JSON.stringify(session) });
    await expect(pathToFileURL(join(folder.path, "session.json"))).toMatchContract("ChatSessionEntity");
  });
});
