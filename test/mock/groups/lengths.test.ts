import { describe, expect, it } from "vitest";
import { sessions } from "../../../src/groups/sessions.ts";
import { topics } from "../../../src/groups/topics.ts";
import { createMock } from "../../../src/mock/create-mock.ts";
import { TJE0 } from "../../support/agents.ts";

/** The lengths that the vendor's database tables give for what groups of operations store. */

const mock = createMock({ groups: [sessions, topics] });
const post = (path: string, body: object): Promise<Response> =>
  mock.fetch(path, {
    method: "POST",
    headers: { ...TJE0, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

describe("the documented length", () => {
  it.each([
    ["Author", "/Message/Author"],
    ["SpecialParam", "/Message/SpecialParam"],
  ])("of %s of a message is the most that is taken", async (name, pointer) => {
    const add = (length: number): Promise<Response> =>
      post("/api/v1/Agents/Chat/AddChatMessage", {
        ChatSessionId: 2,
        Message: { Message: "Hello", [name]: "a".repeat(length) },
      });
    expect((await add(255)).status).toBe(200);
    const refused = await add(256);
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining(`${pointer} must have at most 255 characters`),
    ]);
  });

  it.each(["Name", "Description"])("of %s of a topic is the most that is taken", async (name) => {
    const save = (length: number): Promise<Response> =>
      post("/api/v1/Agents/Chat/SaveChatTopicEntity", { ChatTopicId: 1, [name]: "a".repeat(length) });
    expect((await save(255)).status).toBe(200);
    const refused = await save(256);
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining(`/${name} must have at most 255 characters`),
    ]);
  });

  it("of a text is counted in characters, not in halves of them", async () => {
    const save = (text: string): Promise<Response> =>
      post("/api/v1/Agents/Chat/SaveChatTopicEntity", { ChatTopicId: 1, Name: text });
    expect((await save("ø".repeat(255))).status).toBe(200);
    expect((await save("ø".repeat(256))).status).toBe(400);
  });
});
