import { PassThrough, Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import "../../src/vitest.ts";
import { validateAnswer } from "../../src/index.ts";
import { matchers } from "../../src/jest.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

/** The matcher with what other clients and test runners have, and the contract without any runner. */

const LIST = "ChatSessionsForUser";
type Sessions = Record<string, unknown>[];

async function answered(): Promise<{ readonly text: string; readonly body: Sessions }> {
  const text = await (await createMock().fetch(PATHS.list, { method: "POST", headers: TJE0 })).text();
  return { text, body: JSON.parse(text) as Sessions };
}

const broken = (body: Sessions): Sessions => {
  const { Status: _status, TopicId: _topic, CustomerName: _name, ...rest } = body[0] ?? {};
  return [{ ...rest, Rank: "x", Rating: "y" }, ...body.slice(1)];
};

const said = async (received: unknown, name: string): Promise<string> => {
  const { pass, message } = await matchers.toMatchContract(received, name);
  return pass ? "" : message();
};

describe("toMatchContract takes", () => {
  it("a Response of another realm", async () => {
    const { text } = await answered();
    const foreign: unknown = runInNewContext(
      `({ status: 200, statusText: "OK", url: "", bodyUsed: false, headers: new Map([["content-type", "application/json"]]),
        clone() { return this; }, async arrayBuffer() { return new Uint8Array(bytes).buffer; } })`,
      { bytes: [...new TextEncoder().encode(text)] },
    );
    await expect(foreign).toMatchContract(LIST);
  });

  it("a long answer of node-fetch, which stays readable", async () => {
    const { text, body } = await answered();
    // As node-fetch does it: a clone shares the stream, which waits until both have been read.
    const answer = (stream: Readable): object => {
      let own = stream;
      const read = async (): Promise<Uint8Array> => Buffer.concat(await own.toArray());
      return {
        status: 200,
        statusText: "OK",
        url: "",
        get bodyUsed() {
          return own.readableDidRead;
        },
        get body() {
          return own;
        },
        headers: new Map([["content-type", "application/json"]]),
        arrayBuffer: async () => new Uint8Array(await read()).buffer,
        json: async () => JSON.parse(String(await read())) as unknown,
        clone() {
          const [one, other] = [new PassThrough({ highWaterMark: 1000 }), new PassThrough({ highWaterMark: 1000 })];
          own.pipe(one);
          own.pipe(other);
          own = one;
          return answer(other);
        },
      };
    };
    const long = answer(
      Readable.from([text.slice(0, 9000), text.slice(9000)].map((part) => Buffer.from(part))),
    ) as Response;
    expect(text.length).toBeGreaterThan(18_000);
    await expect(long).toMatchContract(LIST);
    await expect(long).toMatchContract(LIST);
    expect(await long.json()).toEqual(body);
    expect(await long.clone().json()).toEqual(body);
  });

  it("an answer of axios, parsed or not", async () => {
    const { text, body } = await answered();
    const axios = {
      status: 200,
      statusText: "OK",
      headers: { "Content-Type": "application/json" },
      config: {},
      request: {},
    };
    await expect({ ...axios, data: body }).toMatchContract(LIST);
    await expect({ ...axios, data: text }).toMatchContract(LIST);
    await expect({ ...axios, data: Buffer.from(text) }).toMatchContract(LIST);
    expect(await said({ ...axios, data: broken(body) }, LIST)).toContain("Rank");
    expect(await said({ ...axios, status: 500, data: {} }, LIST)).toContain("500");
    const selected = body.map((session) => ({ ...session, Rank: null }));
    await expect({ ...axios, data: selected, config: { url: "/x?$select=Status" } }).toMatchContract(LIST);
  });

  it("an answer of superagent and supertest, of Playwright, and the bytes of a body", async () => {
    const { text, body } = await answered();
    const headers = { "content-type": "application/json" };
    const forms = (content: string): readonly unknown[] => [
      { status: 200, headers, text: content, body: JSON.parse(content) as unknown, pipe: () => {} },
      { status: 200, headers, text: undefined, body: Buffer.from(content) },
      {
        status: () => 200,
        statusText: () => "OK",
        url: () => "http://127.0.0.1/x",
        headers: () => headers,
        body: async () => Buffer.from(content),
        json: async () => JSON.parse(content) as unknown,
      },
      Buffer.from(content),
      Uint8Array.from(Buffer.from(content)).buffer,
    ];
    for (const form of forms(text)) await expect(form).toMatchContract(LIST);
    for (const form of forms(JSON.stringify(broken(body)))) expect(await said(form, LIST)).toContain("Rank");
  });

  it.each([
    ["a stream", () => new Response("[]").body, "a stream"],
    ["an answer with a stream", () => ({ status: 200, headers: {}, data: Readable.from(["[]"]) }), "a stream"],
    [
      "an answer of undici's request",
      () => ({ statusCode: 200, headers: {}, body: Readable.from(["[]"]) }),
      "a stream",
    ],
    ["a map", () => new Map([[1, 2]]), "a Map"],
    ["an error", () => new Error("x"), "an Error"],
    ["a request", () => new Request("http://127.0.0.1/"), "a Request"],
    ["a symbol", () => Symbol("x"), "a symbol"],
  ])("but not %s, which is told in place of an answer's faults", async (_, make, what) => {
    const message = await said(make(), LIST);
    expect(message).toContain(`This is ${what}, `);
    expect(message).toContain("expected  a Response, an answer of axios, superagent or Playwright, or a parsed body");
    expect(message.split("\n").length).toBeLessThan(9);
  });

  it("but not an answer that another reader holds", async () => {
    const answer = new Response("[]");
    answer.body?.getReader();
    expect(await said(answer, LIST)).toContain("Match the answer before reading it, or match a clone.");
  });

  it("a parsed body with the operation named, or the type", async () => {
    const { body } = await answered();
    await expect(body).toMatchContract(LIST);
    await expect(body).toMatchContract("ChatSessionEntity");
    await expect(body[0]).toMatchContract("ChatSessionEntity");
    await expect(null).toMatchContract("PickUpFirstChatSession");
    await expect({ UserId: 1 }).not.toMatchContract("ChatPresence");
    expect(await said({ ...body[0], Rank: "x" }, "ChatSessionEntity")).toMatch(/Rank is "x" and should be int32/);
    await expect(matchers.toMatchContract({}, "ChatSessionEntiti")).rejects.toThrow(/use one of ChatSessionEntity,/);
  });
});

it.each([LIST, "ChatSessionEntity"])(
  "wrong types come before what is missing, which is one line (%s)",
  async (name) => {
    const { body } = await answered();
    const message = await said(broken(body), name);
    expect(message).toContain("(3 findings)");
    expect(message).toMatch(/Rank is "x"[^]*Rating is "y"[^]*3 properties are missing: [^\n]*Status/);
  },
);

describe("validateAnswer", () => {
  it("is empty for what the documents show, in both dialects", async () => {
    const { body } = await answered();
    expect(validateAnswer(LIST, body)).toEqual([]);
    expect(validateAnswer("ChatSessionEntity", body[0])).toEqual([]);
    expect(validateAnswer("PickUpFirstChatSession", null)).toEqual([]);
  });

  it("says where, what was expected and what came, wrong types first", async () => {
    const { body } = await answered();
    const problems = validateAnswer(LIST, broken(body));
    expect(problems.map(({ keyword }) => keyword)).toEqual(["type", "type", "required", "required", "required"]);
    expect(problems[0]).toMatchObject({ pointer: "/0/Rank", expected: "int32", actual: '"x"' });
  });

  it("refuses a name that the contract has not", () => {
    expect(() => validateAnswer("Nothing", {})).toThrow(/no operation/);
  });
});

it("matchers are for any expect.extend", () => {
  expect(Object.keys(matchers)).toEqual(["toMatchContract"]);
});
