import { PATHS, TJE0 } from "./agents.ts";

/** A long day at a server: every operation, in every form of body, by several callers, refused in every way. */

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const AGENT = "/api/v1/Agents/Chat";
const SESSION = "/api/v1/ChatSession";
const TOPIC = "/api/v1/ChatTopic";
const WEBHOOK = "/api/v1/Webhook";
const SCRIPT = {
  Name: "Ada's script",
  Events: ["contact.created"],
  TargetUrl: "own script",
  Type: "crmscript",
  Secret: "sesame",
};
const XML = { "content-type": "application/xml" };
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const MERGE = { "content-type": "application/merge-patch+json" };
const PATCH = { "content-type": "application/json-patch+json" };
const AS_XML = { accept: "application/xml" };
const OTHER = { authorization: "SoTicket second-agent" };
/** The server in the test answers this status, whatever was asked. */
export const UPSET = "x-answer-with";

type Line = readonly [method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>];

const agent = (name: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Line => [
  "POST",
  `${AGENT}/${name}`,
  body,
  headers,
];

const hooks = (name: string, body?: unknown): Line => ["POST", `/api/v1/Agents/Webhook/${name}`, body];

const LINES: readonly Line[] = [
  agent("ChatSessionsForUser"),
  agent("ChatSessionsForUser", undefined, AS_XML),
  agent("ChatSessionsForUser?$select=ChatSessionId,Status,User/Name"),
  agent("ChatSessionsForUser", undefined, { "so-timezone": "UTC, includeTZOffset" }),
  agent("PickUpFirstChatSession"),
  agent("PickUpFirstChatSession?$select=ChatSessionId,Status", undefined, AS_XML),
  agent("SaveChatSessionEntity", { chatSessionId: 0, customerName: "Ada Lovelace", firstMessage: "Hello" }),
  agent("SaveChatSessionEntity", "<ChatSessionEntity><CustomerName>Ada</CustomerName></ChatSessionEntity>", XML),
  agent("SaveChatSessionEntity", "ChatSessionId=0&CustomerName=Ada+Lovelace&User.AssociateId=5", FORM),
  agent("SaveChatSessionEntity", { ChatSessionId: 3, Rating: 5 }, MERGE),
  ["PUT", PATHS.session(1), { CustomerName: "Grace Hopper", CustomerEmail: "grace@hopper.org" }],
  ["PUT", PATHS.session(1), "<X xmlns='urn:y'><Rating>4</Rating><CustomerAlias>gh</CustomerAlias></X>", XML],
  ["PUT", PATHS.session(1), "rating=3", { ...FORM, ...AS_XML }],
  ["PUT", PATHS.session(2), { CustomerAlias: null, Rating: 2 }, MERGE],
  ["PUT", PATHS.session(2), [{ op: "replace", path: "/Rating", value: 1 }], PATCH],
  ["PUT", PATHS.session(2), [{ op: "test", path: "/Rating", value: 4711 }], PATCH],
  ["PUT", PATHS.session(2), { Rating: "much" }],
  ["PUT", PATHS.session(2), "{ broken"],
  ["PUT", PATHS.session(2), "words", { "content-type": "text/plain" }],
  ["PUT", PATHS.session(2)],
  ["PUT", PATHS.session(99_999), { Rating: 1 }],
  ["POST", PATHS.reset(1)],
  ["POST", PATHS.reset(99_999)],
  ["POST", PATHS.reset("seven")],
  // Refused, sent away, upset.
  agent("ChatSessionsForUser", undefined, { authorization: "" }),
  agent("ChatSessionsForUser", undefined, { authorization: "Negotiate abcdef" }),
  agent("ChatSessionsForUser", undefined, { ...OTHER, [UPSET]: "401" }),
  agent("ChatSessionsForUser", undefined, OTHER),
  agent("PickUpFirstChatSession", undefined, { [UPSET]: "403" }),
  agent("PickUpFirstChatSession", undefined, { [UPSET]: "302" }),
  agent("PickUpFirstChatSession", undefined, { [UPSET]: "307" }),
  agent("PickUpFirstChatSession", undefined, { [UPSET]: "503" }),
  agent("ChatSessionsForUser", undefined, { accept: "text/html", [UPSET]: "406" }),
  // The group of sessions.
  ["GET", `${SESSION}/default`],
  agent("CreateDefaultChatSessionEntity"),
  ["GET", `${SESSION}?$filter=${encodeURIComponent("customerName contains 'a'")}&$top=3`],
  ["GET", `${SESSION}?$top=2&$select=chatSessionId,status`, undefined, AS_XML],
  ["GET", `${SESSION}?$top=many`],
  ["GET", "/api/v1/Archive"],
  ["POST", "/api/v1/Archive/ChatSession", "$top=2&$orderBy=chatSessionId", FORM],
  ["GET", "/api/v1/Archive/ChatSession?$top=2"],
  ["GET", "/api/v1/Archive/ChatSession/$metadata"],
  ["POST", SESSION, { customerName: "Alan Turing" }],
  ["POST", SESSION, "CustomerName=Alan+Turing", FORM],
  ["GET", PATHS.session(3)],
  ["GET", PATHS.session(3), undefined, AS_XML],
  ["GET", PATHS.session(99_999)],
  ["GET", `${SESSION}/ForCurrentUser`],
  ["PATCH", PATHS.session(4), [{ op: "replace", path: "CustomerName", value: "Alan" }]],
  ["PATCH", PATHS.session(4), { CustomerAlias: "al", Rating: 5 }],
  ["PATCH", PATHS.session(4), [{ op: "test", path: "/CustomerName", value: "nobody" }]],
  ["PATCH", PATHS.session(4), { Rating: 1 }, { "if-unmodified-since": "Mon, 01 Jan 2024 10:00:00 GMT" }],
  ["PATCH", PATHS.session(4), { Rating: 1 }],
  ["POST", `${PATHS.session(4)}/Pickup`],
  ["POST", `${SESSION}/Pickup`],
  agent("PickUpChatSession", { ChatSessionId: 5 }),
  agent("AgentResetChatSession".slice(5), { ChatSessionId: 5 }),
  agent("PickUpChatSession", "<r><ChatSessionId>5</ChatSessionId></r>", XML),
  ["POST", `${PATHS.session(5)}/TransferTo/ANNE`],
  ["POST", `${PATHS.session(5)}/AcceptTransfer`],
  ["POST", `${PATHS.session(5)}/RejectTransfer`],
  agent("TransferChatSession", { ChatSessionId: 5, ToAssociate: "anne" }),
  agent("AcceptChatSessionTransfer", { ChatSessionId: 5 }),
  agent("RejectChatSessionTransfer", { ChatSessionId: 5 }),
  ["GET", `${PATHS.session(5)}/Messages?after=0`],
  ["POST", `${PATHS.session(5)}/Messages`, { Message: "How can I help?", Type: "ToCustomer" }],
  agent("AddChatMessage", { ChatSessionId: 5, Message: { Message: "It is broken", Type: "ToUser" } }),
  agent("AddChatMessage", "ChatSessionId=5&Message.Message=Still&Message.Type=ToUser", FORM),
  agent("GetChatMessages", { ChatSessionId: 5, After: 0 }),
  agent("GetChatMessages", { ChatSessionId: 5, After: 0 }, AS_XML),
  ["GET", `${PATHS.session(5)}/Messages`],
  ["POST", `${PATHS.session(5)}/Transcript?html=true`],
  agent("GetChatTranscript", { ChatSessionId: 5, Html: false }),
  agent("GetChatSessionEntity?chatSessionEntityId=5"),
  agent("GetChatSessionEntity?chatSessionEntityId=99999"),
  agent("CreateChatSessionForTopic", { ChatTopicId: 2 }),
  ["DELETE", PATHS.session(6)],
  ["DELETE", PATHS.session(6)],
  agent("DeleteChatSessionEntity?chatSessionEntityId=5"),
  // The group of topics.
  agent("ChatTopicsForUser"),
  agent("ChatTopicsForUser", undefined, AS_XML),
  agent("CreateDefaultChatTopicEntity"),
  agent("CreateDefaultChatTopicAgent"),
  agent("SaveChatTopicEntity", { chatTopicId: 0, name: "Returns", description: "What comes back" }),
  agent("SaveChatTopicEntity", "<t><ChatTopicId>1</ChatTopicId><Name>Sales</Name></t>", XML),
  agent("GetChatTopicEntity?chatTopicEntityId=1"),
  agent("IsWithinOpeningHours", { ChatTopicId: 1 }),
  agent("GetUserAgentList", { Flat: true, OnlyPresent: false }),
  agent("GetChatPresence"),
  agent("SaveChatPresence", { ChatPresence: [{ UserId: 6, Present: false }] }),
  agent("GetChatPresence"),
  agent("AddChatTopicUserAgent", { ChatTopicId: 7, Useragent: { User: { Name: "ANNE" }, CanListen: true } }),
  agent("GetChatTopicUserAgent", { ChatTopicId: 7, Username: "ANNE" }),
  agent("UpdateChatTopicUserAgent", { ChatTopicId: 7, Username: "ANNE", Useragent: { CanNotify: false } }),
  agent("GetChatTopicUserAgentList", { ChatTopicId: 7 }),
  agent("UpdateChatTopicUserAgents", { ChatTopicId: 7, Useragents: [{ User: { Name: "KARI" }, CanRespond: true }] }),
  agent("DeleteChatTopicUserAgent", { ChatTopicId: 7, Username: "KARI" }),
  agent("GetChatTopicUserAgentList", { ChatTopicId: 7 }, AS_XML),
  // The same as resources.
  ["GET", `${TOPIC}/ForCurrentUser`],
  ["GET", `${TOPIC}/default`],
  ["GET", `${TOPIC}/UserAgents?flat=true`],
  ["POST", TOPIC, { Name: "Invoices", Description: "What is owed" }],
  ["GET", `${TOPIC}/1`],
  ["GET", `${TOPIC}/1`, undefined, AS_XML],
  ["PUT", `${TOPIC}/1`, { Name: "Orders" }],
  ["GET", `${TOPIC}/1/IsOpen`],
  ["GET", `${TOPIC}/1/Sessions`],
  ["POST", `${TOPIC}/1/Sessions`],
  ["POST", `${TOPIC}/6/UserAgent`, { User: { Name: "ANNE" }, CanListen: true }],
  ["GET", `${TOPIC}/6/UserAgent/ANNE`],
  ["PUT", `${TOPIC}/6/UserAgent/ANNE`, { CanNotify: false }],
  ["PUT", `${TOPIC}/6/UserAgent`, [{ User: { Name: "KARI" }, CanRespond: true }]],
  ["GET", `${TOPIC}/6/UserAgent`],
  ["DELETE", `${TOPIC}/6/UserAgent/KARI`],
  ["DELETE", `${TOPIC}/4`],
  ["GET", "/api/v1/Presence/GetAll"],
  ["POST", "/api/v1/Presence/SaveAll", [{ UserId: 6, Present: false }]],
  agent("DeleteChatTopicEntity?chatTopicEntityId=2"),
  agent("ChatTopicsForUser"),
  agent("ChatSessionsForUser"),
  // What an app asks first; without credentials where none are needed.
  ["GET", "/api", undefined, { authorization: "" }],
  ["GET", "/api/v1", undefined, { authorization: "" }],
  ["GET", "/api/state/Cust1", undefined, { authorization: "" }],
  ["GET", "/api/v1/User/currentPrincipal"],
  ["GET", "/api/v1/MDOList/language"],
  // The group of webhooks: scripts, to which nothing is sent.
  ["GET", `${WEBHOOK}/default`],
  hooks("CreateDefaultWebhook"),
  ["POST", WEBHOOK, SCRIPT],
  hooks("SaveWebhook", { ...SCRIPT, Name: "Ada's other" }),
  ["GET", `${WEBHOOK}?nameFilter=Ada's%20script`],
  hooks("GetAllWebhooks", { NameFilter: "", EventFilter: "contact.created", StatusFilter: "Active" }),
  ["GET", `${WEBHOOK}/1`],
  ["GET", `${WEBHOOK}/1`, undefined, AS_XML],
  hooks("GetWebhook?webhookId=2"),
  ["PUT", `${WEBHOOK}/1`, { ...SCRIPT, Secret: "open sesame" }],
  ["PATCH", `${WEBHOOK}/1`, { State: "Stopped" }],
  ["POST", `${WEBHOOK}/Test`, SCRIPT],
  hooks("TestWebhook", { Webhook: SCRIPT }),
  ["POST", `${WEBHOOK}/window.closed/7`, { CustomerName: "Ada Lovelace" }],
  hooks("SignalEvent", { EventName: "window.closed", PrimaryKey: 7, Data: {} }),
  ["GET", `${WEBHOOK}/1/LastError`],
  hooks("GetLastError", { WebhookId: 1 }),
  ["DELETE", `${WEBHOOK}/1`],
  hooks("DeleteWebhook?webhookId=2"),
];

export const DAY: readonly Asked[] = LINES.map(toAsked);

/** Looks into the world, and nothing else. */
export const LOOKS: readonly Asked[] = [
  agent("ChatSessionsForUser", undefined, AS_XML),
  agent("GetChatMessages", { ChatSessionId: 3, After: 0 }),
  agent("ChatTopicsForUser"),
  agent("GetChatTopicUserAgentList", { ChatTopicId: 3 }, AS_XML),
  agent("GetChatPresence"),
].map(toAsked);

function toAsked([method, path, body, headers = {}]: Line): Asked {
  const own = { accept: "application/json", ...TJE0, ...headers };
  const sent: Record<string, string> = body === undefined ? own : { "content-type": "application/json", ...own };
  if (sent["authorization"] === "") delete sent["authorization"];
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return { method, path, headers: sent, ...(text !== undefined && { body: text }) };
}
