// Made by `npm run contracts` from spec/. Do not edit.

const ROUTES = `sessions AcceptChatSessionTransfer
sessions AddChatMessage
sessions AgentResetChatSession POST /v1/Agents/Chat/ResetChatSession
sessions CreateChatSessionForTopic
sessions CreateDefaultChatSessionEntity
sessions DefaultChatSessionEntity GET /v1/ChatSession/default
sessions DeleteChatSessionEntity
sessions GetAllChatSessionEntity GET /v1/ChatSession
sessions GetArchiveList GET /v1/Archive
sessions GetArchiveMetadata GET /v1/Archive/{archiveProviderName}/$metadata
sessions GetArchive GET /v1/Archive/{archiveProviderName}
sessions GetChatMessages
sessions GetChatSessionEntity
sessions GetChatTranscript
sessions PatchChatSessionEntity PATCH /v1/ChatSession/{id}
sessions PickUpChatSession
sessions PostArchive POST /v1/Archive/{archiveProviderName}
sessions PostChatSessionEntity POST /v1/ChatSession
sessions RejectChatSessionTransfer
sessions RestAcceptChatSessionTransfer POST /v1/ChatSession/{chatSessionId}/AcceptTransfer
sessions RestAddChatMessage POST /v1/ChatSession/{chatSessionId}/Messages
sessions RestChatSessionsForUser GET /v1/ChatSession/ForCurrentUser
sessions RestDeleteChatSessionEntity DELETE /v1/ChatSession/{id}
sessions RestGetChatMessages GET /v1/ChatSession/{chatSessionId}/Messages
sessions RestGetChatSessionEntity GET /v1/ChatSession/{id}
sessions RestGetChatTranscript POST /v1/ChatSession/{chatSessionId}/Transcript
sessions RestPickUpChatSession POST /v1/ChatSession/{chatSessionId}/Pickup
sessions RestPickUpFirstChatSession POST /v1/ChatSession/Pickup
sessions RestRejectChatSessionTransfer POST /v1/ChatSession/{chatSessionId}/RejectTransfer
sessions RestTransferChatSession POST /v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}
sessions TransferChatSession
startup GetApiIndex GET /v1
startup GetApiVersion GET 
startup GetCurrentPrincipal GET /v1/User/currentPrincipal
startup GetMdoList GET /v1/MDOList/{listname}
startup GetTenantState GET /state/{contextIdentifier}
topics AddChatTopicUserAgent
topics ChatTopicsForUser
topics CreateDefaultChatTopicAgent
topics CreateDefaultChatTopicEntity
topics DeleteChatTopicEntity
topics DeleteChatTopicUserAgent
topics GetChatPresence
topics GetChatTopicEntity
topics GetChatTopicSessions GET /v1/ChatTopic/{id}/Sessions
topics GetChatTopicUserAgentList
topics GetChatTopicUserAgent
topics GetUserAgentList
topics IsWithinOpeningHours
topics PostChatTopicEntity POST /v1/ChatTopic
topics PutChatTopicEntity PUT /v1/ChatTopic/{id}
topics RestAddChatTopicUserAgent POST /v1/ChatTopic/{chatTopicId}/UserAgent
topics RestChatTopicsForUser GET /v1/ChatTopic/ForCurrentUser
topics RestCreateChatSessionForTopic POST /v1/ChatTopic/{chatTopicId}/Sessions
topics RestDefaultChatTopicEntity GET /v1/ChatTopic/default
topics RestDeleteChatTopicEntity DELETE /v1/ChatTopic/{id}
topics RestDeleteChatTopicUserAgent DELETE /v1/ChatTopic/{chatTopicId}/UserAgent/{username}
topics RestGetChatPresence GET /v1/Presence/GetAll
topics RestGetChatTopicEntity GET /v1/ChatTopic/{id}
topics RestGetChatTopicUserAgentList GET /v1/ChatTopic/{chatTopicId}/UserAgent
topics RestGetChatTopicUserAgent GET /v1/ChatTopic/{chatTopicId}/UserAgent/{username}
topics RestGetUserAgentList GET /v1/ChatTopic/UserAgents
topics RestIsWithinOpeningHours GET /v1/ChatTopic/{chatTopicId}/IsOpen
topics RestSaveChatPresence POST /v1/Presence/SaveAll
topics RestUpdateChatTopicUserAgent PUT /v1/ChatTopic/{chatTopicId}/UserAgent/{username}
topics RestUpdateChatTopicUserAgents PUT /v1/ChatTopic/{chatTopicId}/UserAgent
topics SaveChatPresence
topics SaveChatTopicEntity
topics UpdateChatTopicUserAgent
topics UpdateChatTopicUserAgents
webhooks CreateDefaultWebhook POST /v1/Agents/Webhook/CreateDefaultWebhook
webhooks DeleteWebhook POST /v1/Agents/Webhook/DeleteWebhook
webhooks GetAllWebhooks POST /v1/Agents/Webhook/GetAllWebhooks
webhooks GetLastError POST /v1/Agents/Webhook/GetLastError
webhooks GetWebhook POST /v1/Agents/Webhook/GetWebhook
webhooks PatchWebhook PATCH /v1/Webhook/{id}
webhooks PostWebhook POST /v1/Webhook
webhooks PutWebhook PUT /v1/Webhook/{id}
webhooks RestDefaultWebhook GET /v1/Webhook/default
webhooks RestDeleteWebhook DELETE /v1/Webhook/{id}
webhooks RestGetAllWebhooks GET /v1/Webhook
webhooks RestGetLastError GET /v1/Webhook/{webhookId}/LastError
webhooks RestGetWebhook GET /v1/Webhook/{id}
webhooks RestSignalEvent POST /v1/Webhook/{eventName}/{primaryKey}
webhooks RestTestWebhook POST /v1/Webhook/Test
webhooks SaveWebhook POST /v1/Agents/Webhook/SaveWebhook
webhooks SignalEvent POST /v1/Agents/Webhook/SignalEvent
webhooks TestWebhook POST /v1/Agents/Webhook/TestWebhook`;

/** Group, id, method and address of the operations beyond the documented ones. */
export const GROUP_ROUTES: readonly (readonly [group: string, id: string, method: string, path: string])[] =
  ROUTES.split("\n").map((line) => {
    const [group = "", id = "", method = "POST", path = `/v1/Agents/Chat/${id}`] = line.split(" ");
    return [group, id, method, `/api${path}`];
  });
