import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Carrier } from "../../src/data/reference.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { compileContract } from "../../src/schema/compile.ts";
import { loadSpec } from "../../src/spec/load.ts";
import type { Report } from "../../src/verify/model.ts";
import { ADDED, GIVEN, movedBy, withAddedRows } from "../support/added-rows.ts";
import { AUTH } from "../support/groups.ts";
import { makeFolder, run, start, type Started } from "../support/project.ts";
import { ROOT } from "../support/root.ts";

/** A property is one row of one table: a copy of the kit whose tables grew, and nothing else, does all that the kit does. */

const TSC = "node_modules/typescript/bin/tsc";
const copy = makeFolder();
afterAll(() => copy.close());

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(copy.path, file), change(readFileSync(join(copy.path, file), "utf8")));
}

/** What the runner finds in its own mock, with these flags besides. */
async function findingsOfSelf(...flags: readonly string[]): Promise<Report["findings"]> {
  await run(copy.path, ["node", "src/bin.ts", "verify", "--self", ...flags, "--report", "json=report.json"]);
  return (JSON.parse(readFileSync(join(copy.path, "report.json"), "utf8")) as Report).findings;
}

async function done(...line: readonly string[]): Promise<void> {
  const { code, output } = await run(copy.path, line);
  if (code !== 0) throw new Error(output);
}

beforeAll(async () => {
  const parts = ["src", "scripts", "spec", "contracts", "fixtures", "package.json", "tsconfig.json"];
  for (const part of parts) cpSync(join(ROOT, part), join(copy.path, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy.path, "node_modules"), "junction");
  for (const name of ["chat-session-entity", "chat-message", "chat-topic-agent", "chat-presence", "mdo-list-item"]) {
    edit(`spec/types/${name}.yaml`, withAddedRows);
  }
  edit("spec/types/chat-session-entity-with-links.yaml", (text) => movedBy(ADDED.length, text));
  await done("node", "scripts/contracts.ts");
});

describe("a row that is added to a table", () => {
  it("leaves every source file type-correct", async () => {
    copy.write({ "tsconfig.src.json": JSON.stringify({ extends: "./tsconfig.json", include: ["src"] }) });
    expect(await run(copy.path, ["node", TSC, "-p", "tsconfig.src.json"])).toEqual({ code: 0, output: "" });
  });

  it("is answered by the mock as the contract runner wants it", async () => {
    expect(await findingsOfSelf()).toEqual([]);
  });

  describe("is kept where a request gives it", () => {
    let server: Started;
    let base = "";
    const listen = async (): Promise<void> => {
      server = start(copy.path, [
        "node",
        "src/bin.ts",
        "serve",
        "--port",
        "0",
        "--store",
        `file:${join(copy.path, "kept.db")}`,
      ]);
      [, base = ""] = await server.saw(/listening on (http:\/\/[\w.:[\]]+)/);
    };
    beforeAll(listen);
    afterAll(() => server.stop());

    const ask = async (line: string, body?: unknown, type = "application/json"): Promise<unknown> => {
      const [method = "", path = ""] = line.split(" ");
      const text = typeof body === "string" ? body : JSON.stringify(body);
      const headers = { ...AUTH, ...(body === undefined ? {} : { "Content-Type": type }) };
      const init = { method, headers, ...(body === undefined ? {} : { body: text }) };
      const response = await fetch(`${base}/api/v1${path}`, init);
      const answer = await response.text();
      expect([response.status, answer]).toEqual([expect.toBeOneOf([200, 204]), expect.anything()]);
      return answer === "" ? undefined : JSON.parse(answer);
    };
    const call = (name: string, body?: unknown): Promise<unknown> => ask(`POST /Agents/Chat/${name}`, body);
    const idIn = (session: unknown): number => Number((session as Carrier)["ChatSessionId"]);
    const create = async (): Promise<number> => idIn(await ask("POST /ChatSession", { CustomerName: "Ada" }));

    it.each([
      [1, "JSON", "PUT", "application/json", GIVEN],
      [2, "a merge patch", "PATCH", "application/merge-patch+json", GIVEN],
      [3, "a JSON Patch", "PATCH", "application/json-patch+json", ADDED.map(replaced)],
      [4, "XML", "PUT", "application/xml", asXml()],
      [5, "a form", "PUT", "application/x-www-form-urlencoded", asForm()],
    ])("of session %i, in %s", async (id, _, method, type, body) => {
      expect(await ask(`${method} /ChatSession/${id}`, body, type)).toMatchObject(GIVEN);
      expect(await call(`GetChatSessionEntity?chatSessionEntityId=${id}`)).toMatchObject(GIVEN);
    });

    it("of a new session, in lists and under $select, $filter and $orderBy, and by the next process", async () => {
      const wanted = { ...GIVEN, AddedInt: 4711 };
      const id = idIn(await call("SaveChatSessionEntity", wanted));
      const listed = async (): Promise<unknown> =>
        ((await call("ChatSessionsForUser")) as Carrier[]).find((one) => idIn(one) === id);
      expect(await listed()).toMatchObject(wanted);
      const selected = await call("ChatSessionsForUser?$select=addedInt,addedUser/associateId");
      expect(selected).toContainEqual(expect.objectContaining({ AddedInt: 4711, AddedText: null }));
      const found = await ask("GET /ChatSession?$filter=addedInt%20ge%204711&$orderBy=addedDate&$select=addedText");
      expect(found).toMatchObject({ value: [{ addedText: GIVEN["AddedText"] }] });
      const others = await ask("GET /ChatSession?$filter=addedInt%20eq%200&$top=1&$select=addedInt,addedFlag");
      expect(others).toMatchObject({ value: [{ addedInt: 0, addedFlag: false }] });
      server.stop();
      await server.done;
      await listen();
      expect(await listed()).toMatchObject(wanted);
    });

    it("of a message, of a topic's agent and of an agent's presence", async () => {
      const ChatSessionId = await create();
      await ask(`POST /ChatSession/${ChatSessionId}/Messages`, { ...GIVEN, Message: "Hello" });
      await call("AddChatMessage", { ChatSessionId, Message: { ...GIVEN, Message: "Again" } });
      expect(await call("GetChatMessages", { ChatSessionId })).toMatchObject([GIVEN, GIVEN]);
      const useragent = { ...GIVEN, User: { AssociateId: 6 } };
      expect(await call("AddChatTopicUserAgent", { ChatTopicId: 7, Useragent: useragent })).toMatchObject(GIVEN);
      const anne = { ChatTopicId: 7, Username: "ANNE" };
      await call("UpdateChatTopicUserAgent", { ...anne, Useragent: { ...useragent, CanListen: true, AddedInt: 8 } });
      expect(await call("GetChatTopicUserAgent", anne)).toMatchObject({ ...useragent, AddedInt: 8, CanListen: true });
      await call("SaveChatPresence", { ChatPresence: [{ ...GIVEN, UserId: 6, Present: false }] });
      const presence = (await call("GetChatPresence")) as Carrier[];
      expect(presence.find((one) => one["UserId"] === 6)).toMatchObject({ ...GIVEN, Present: false });
    });
  });
});

describe("a row that is added to an imported table", () => {
  const tables = join(copy.path, "tables");
  beforeAll(async () => {
    await done("node", "src/bin.ts", "import", "fixtures/pages", "--out", "tables");
    edit("tables/types/contact-entity-with-links.yaml", withAddedRows);
  });

  it("is answered by the mock as the contract runner wants it", async () => {
    expect(await findingsOfSelf("--spec", "tables")).toEqual([]);
  });

  it("is kept where a request gives it", async () => {
    const mock = createMock({ contract: compileContract(loadSpec(tables)) });
    const headers = { ...AUTH, "Content-Type": "application/json" };
    await mock.fetch("/api/v1/Contact/3", { method: "PUT", headers, body: JSON.stringify(GIVEN) });
    expect(await (await mock.fetch("/api/v1/Contact/3", { headers: AUTH })).json()).toMatchObject(GIVEN);
  });
});

function replaced({ name, given }: (typeof ADDED)[number]): object {
  return { op: "replace", path: `/${name}`, value: given };
}

function asXml(): string {
  return `<E>${ADDED.map(({ name, given }) => `<${name}>${xmlOf(given)}</${name}>`).join("")}</E>`;
}

function xmlOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `<int32>${item}</int32>`).join("");
  if (typeof value !== "object" || value === null) return String(value).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return Object.entries(value)
    .map(([name, inner]) => `<${name}>${inner}</${name}>`)
    .join("");
}

function asForm(): string {
  return new URLSearchParams(ADDED.flatMap(({ name, given }) => formOf(name, given))).toString();
}

function formOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.map((item, at) => [`${name}[${at}]`, String(item)]);
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([key, inner]) => [`${name}.${key}`, String(inner)]);
}
