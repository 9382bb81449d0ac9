import { beforeAll, describe, expect, it } from "vitest";
import { contract } from "../../../src/contract.ts";
import { knowGroups } from "../../../src/groups/judged.ts";
import { validateAnswer } from "../../../src/schema/validate.ts";
import { readXml } from "../../../src/wire/xml-read.ts";
import { asking, GROUPS } from "../../support/groups.ts";
import { HOOK } from "../../support/receiving.ts";
import { sample } from "../../support/sample.ts";

/** A webhook with the number 1, whose receiver takes everything. */
const ONE = { subscriptions: [{ url: HOOK.TargetUrl }], fetch: async () => new Response() };

/** What asks each operation of the groups for a good answer, in a world of 12 sessions: 7 and 8 are the caller's, 9 waits. */
const REQUESTS: Readonly<Record<string, readonly [line: string, body?: unknown]>> = {
  RestDefaultChatTopicEntity: ["GET /ChatTopic/default"],
  PostChatTopicEntity: ["POST /ChatTopic", { Name: "Returns" }],
  RestGetChatTopicEntity: ["GET /ChatTopic/2"],
  PutChatTopicEntity: ["PUT /ChatTopic/2", { Name: "Returns" }],
  RestDeleteChatTopicEntity: ["DELETE /ChatTopic/2"],
  GetChatTopicSessions: ["GET /ChatTopic/2/Sessions"],
  RestIsWithinOpeningHours: ["GET /ChatTopic/2/IsOpen"],
  RestChatTopicsForUser: ["GET /ChatTopic/ForCurrentUser"],
  RestGetUserAgentList: ["GET /ChatTopic/UserAgents?flat=false&onlyPresent=true"],
  RestGetChatTopicUserAgentList: ["GET /ChatTopic/2/UserAgent"],
  RestUpdateChatTopicUserAgents: ["PUT /ChatTopic/2/UserAgent", [{ User: { AssociateId: 6 }, CanManage: true }]],
  RestAddChatTopicUserAgent: ["POST /ChatTopic/7/UserAgent", { User: { Name: "ANNE" }, CanListen: true }],
  RestGetChatTopicUserAgent: ["GET /ChatTopic/2/UserAgent/ANNE"],
  RestUpdateChatTopicUserAgent: ["PUT /ChatTopic/2/UserAgent/ANNE", { CanManage: true }],
  RestDeleteChatTopicUserAgent: ["DELETE /ChatTopic/2/UserAgent/ANNE"],
  RestCreateChatSessionForTopic: ["POST /ChatTopic/2/Sessions"],
  RestGetChatPresence: ["GET /Presence/GetAll"],
  RestSaveChatPresence: ["POST /Presence/SaveAll", [{ UserId: 6, Present: false }]],
  GetApiVersion: ["GET /../"],
  GetApiIndex: ["GET "],
  GetTenantState: ["GET /../state/Cust12345"],
  GetCurrentPrincipal: ["GET /User/currentPrincipal"],
  GetMdoList: ["GET /MDOList/chatsessionstatus"],
  DefaultChatSessionEntity: ["GET /ChatSession/default"],
  GetAllChatSessionEntity: ["GET /ChatSession"],
  GetArchive: ["GET /Archive/ChatSession"],
  GetArchiveList: ["GET /Archive"],
  PostArchive: ["POST /Archive/ChatSession"],
  GetArchiveMetadata: ["GET /Archive/ChatSession/$metadata"],
  PostChatSessionEntity: ["POST /ChatSession", { CustomerName: "Ada", FirstMessage: "Hello?" }],
  RestGetChatSessionEntity: ["GET /ChatSession/3"],
  PatchChatSessionEntity: ["PATCH /ChatSession/3", { CustomerName: "Ada" }],
  RestDeleteChatSessionEntity: ["DELETE /ChatSession/3"],
  RestChatSessionsForUser: ["GET /ChatSession/ForCurrentUser"],
  RestTransferChatSession: ["POST /ChatSession/7/TransferTo/anne"],
  RestAcceptChatSessionTransfer: ["POST /ChatSession/7/AcceptTransfer"],
  RestRejectChatSessionTransfer: ["POST /ChatSession/7/RejectTransfer"],
  RestPickUpChatSession: ["POST /ChatSession/9/Pickup"],
  RestPickUpFirstChatSession: ["POST /ChatSession/Pickup"],
  RestGetChatTranscript: ["POST /ChatSession/7/Transcript?html=true"],
  RestGetChatMessages: ["GET /ChatSession/7/Messages"],
  RestAddChatMessage: ["POST /ChatSession/7/Messages", { Message: "Good morning" }],
  CreateDefaultChatSessionEntity: ["POST /Agents/Chat/CreateDefaultChatSessionEntity"],
  DeleteChatSessionEntity: ["POST /Agents/Chat/DeleteChatSessionEntity?chatSessionEntityId=3"],
  GetChatSessionEntity: ["POST /Agents/Chat/GetChatSessionEntity?chatSessionEntityId=3"],
  TransferChatSession: ["POST /Agents/Chat/TransferChatSession", { ChatSessionId: 7, ToAssociate: "ANNE" }],
  AcceptChatSessionTransfer: ["POST /Agents/Chat/AcceptChatSessionTransfer", { ChatSessionId: 7 }],
  RejectChatSessionTransfer: ["POST /Agents/Chat/RejectChatSessionTransfer", { ChatSessionId: 7 }],
  PickUpChatSession: ["POST /Agents/Chat/PickUpChatSession", { ChatSessionId: 9 }],
  AgentResetChatSession: ["POST /Agents/Chat/ResetChatSession", { ChatSessionId: 7 }],
  GetChatTranscript: ["POST /Agents/Chat/GetChatTranscript", { ChatSessionId: 7, Html: false }],
  GetChatMessages: ["POST /Agents/Chat/GetChatMessages", { ChatSessionId: 7, After: 0 }],
  AddChatMessage: ["POST /Agents/Chat/AddChatMessage", { ChatSessionId: 7, Message: { Message: "Good morning" } }],
  CreateChatSessionForTopic: ["POST /Agents/Chat/CreateChatSessionForTopic", { ChatTopicId: 2 }],
  GetChatPresence: ["POST /Agents/Chat/GetChatPresence"],
  SaveChatPresence: ["POST /Agents/Chat/SaveChatPresence", { ChatPresence: [{ UserId: 6, Present: false }] }],
  CreateDefaultChatTopicAgent: ["POST /Agents/Chat/CreateDefaultChatTopicAgent"],
  CreateDefaultChatTopicEntity: ["POST /Agents/Chat/CreateDefaultChatTopicEntity"],
  SaveChatTopicEntity: ["POST /Agents/Chat/SaveChatTopicEntity", { ChatTopicId: 0, Name: "Returns" }],
  DeleteChatTopicEntity: ["POST /Agents/Chat/DeleteChatTopicEntity?chatTopicEntityId=2"],
  GetChatTopicEntity: ["POST /Agents/Chat/GetChatTopicEntity?chatTopicEntityId=2"],
  IsWithinOpeningHours: ["POST /Agents/Chat/IsWithinOpeningHours", { ChatTopicId: 2 }],
  ChatTopicsForUser: ["POST /Agents/Chat/ChatTopicsForUser"],
  GetUserAgentList: ["POST /Agents/Chat/GetUserAgentList", { Flat: false, OnlyPresent: true }],
  GetChatTopicUserAgentList: ["POST /Agents/Chat/GetChatTopicUserAgentList", { ChatTopicId: 2 }],
  GetChatTopicUserAgent: ["POST /Agents/Chat/GetChatTopicUserAgent", { ChatTopicId: 2, Username: "ANNE" }],
  AddChatTopicUserAgent: [
    "POST /Agents/Chat/AddChatTopicUserAgent",
    { ChatTopicId: 7, Useragent: { User: { Name: "ANNE" }, CanListen: true } },
  ],
  UpdateChatTopicUserAgent: [
    "POST /Agents/Chat/UpdateChatTopicUserAgent",
    { ChatTopicId: 2, Username: "ANNE", Useragent: { CanManage: true } },
  ],
  UpdateChatTopicUserAgents: [
    "POST /Agents/Chat/UpdateChatTopicUserAgents",
    { ChatTopicId: 2, Useragents: [{ User: { AssociateId: 6 }, CanManage: true }] },
  ],
  DeleteChatTopicUserAgent: ["POST /Agents/Chat/DeleteChatTopicUserAgent", { ChatTopicId: 2, Username: "ANNE" }],
  RestDefaultWebhook: ["GET /Webhook/default"],
  RestGetAllWebhooks: ["GET /Webhook?statusFilter=Active"],
  PostWebhook: ["POST /Webhook", HOOK],
  RestGetWebhook: ["GET /Webhook/1"],
  PutWebhook: ["PUT /Webhook/1", HOOK],
  PatchWebhook: ["PATCH /Webhook/1", { Name: "other" }],
  RestDeleteWebhook: ["DELETE /Webhook/1"],
  RestTestWebhook: ["POST /Webhook/Test", HOOK],
  RestSignalEvent: ["POST /Webhook/window.closed/7", { windowName: "foo" }],
  RestGetLastError: ["GET /Webhook/1/LastError"],
  CreateDefaultWebhook: ["POST /Agents/Webhook/CreateDefaultWebhook"],
  SaveWebhook: ["POST /Agents/Webhook/SaveWebhook", { ...HOOK, WebhookId: 0 }],
  DeleteWebhook: ["POST /Agents/Webhook/DeleteWebhook?webhookId=1"],
  GetWebhook: ["POST /Agents/Webhook/GetWebhook?webhookId=1"],
  GetAllWebhooks: ["POST /Agents/Webhook/GetAllWebhooks", {}],
  TestWebhook: ["POST /Agents/Webhook/TestWebhook", { Webhook: HOOK }],
  SignalEvent: ["POST /Agents/Webhook/SignalEvent", { EventName: "window.closed", PrimaryKey: 7, Data: {} }],
  GetLastError: ["POST /Agents/Webhook/GetLastError", { WebhookId: 1 }],
};

/** Three answer to anybody, and one of them with a page unless JSON is asked for. */
const ANONYMOUS: readonly string[] = ["GetApiVersion", "GetApiIndex", "GetTenantState"];

const JSON_LABEL = "application/json; charset=utf-8";
const operations = GROUPS.flatMap(({ operations: own }) => own);

beforeAll(() => knowGroups());

describe("the groups", () => {
  it("hold what the API has beyond the documented five: 93 operations in all, 54 of resources, 39 of agents", () => {
    const all = [...contract.operations, ...operations];
    const count = (style: string): number => all.filter((operation) => operation.style === style).length;
    expect([all.length, count("resource"), count("agent")]).toEqual([93, 54, 39]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(93);
    expect(Object.keys(REQUESTS).sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});

const some = new Set(sample(operations, 12).map(({ id }) => id));

describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const [line, body] = REQUESTS[id] ?? [""];

  it.each(sample(["documented", "observed"] as const, some.has(id) ? 2 : 1))(
    "answers as its table says, %s",
    async (dialect) => {
      const { mock, ask } = asking({ dialect, webhooks: ONE });
      const { status, reason, json, text, headers } = await ask(line, body, { Accept: "application/json" });
      expect(mock.requests.list().map((entry) => entry.operation)).toEqual([id]);
      expect([status, reason]).toEqual([operation.statuses[0]?.status, operation.statuses[0]?.reason]);
      const empty = operation.answer.type === "none";
      expect([text === "", headers.get("content-type")]).toEqual([empty, empty ? null : JSON_LABEL]);
      expect(json).not.toBeNull();
      expect(validateAnswer(id, json, { dialect })).toEqual([]);
    },
  );

  it("is refused without credentials, in the shape of the API", async () => {
    const { status, json } = await asking({ webhooks: ONE }).ask(line, body, {
      Authorization: "Nothing x",
      Accept: "application/json",
    });
    const refused = [401, { Message: expect.any(String), MessageDetail: expect.any(String) }];
    expect([status, json]).toEqual(ANONYMOUS.includes(id) ? [200, json] : refused);
  });

  it.each(some.has(id) ? [1] : [])("gives the same bytes for the same seed", async () => {
    const [one, other] = [
      await asking({ webhooks: ONE }).ask(line, body),
      await asking({ webhooks: ONE }).ask(line, body),
    ];
    expect(one.text).toBe(other.text);
  });
});

const answering = operations.filter(
  ({ id, answer }) => answer.type !== "none" && !["GetApiVersion", "GetApiIndex"].includes(id),
);

it.each(answering.map(({ id }) => id))("%s answers the same as XML", async (id) => {
  const [line, body] = REQUESTS[id] ?? [""];
  const { text, headers } = await asking({ webhooks: ONE }).ask(line, body, { Accept: "application/xml" });
  expect(headers.get("content-type")).toBe("application/xml; charset=utf-8");
  expect(readXml(text, { namespaces: true })).toHaveProperty("root");
});
