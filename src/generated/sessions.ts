// Made by `npm run contracts` from spec/. Do not edit.

import type { RequestOf } from "./entities.ts";

/** What kinds of messages there are. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, property Type) */
export type ChatMessageType = "Invalid" | "ToCustomer" | "ToUser" | "Special";

/** What a notice in a conversation can be about. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, property SpecialType) */
export type ChatMessageSpecialType = "None" | "Welcome" | "Url" | "Block" | "NewSession" | "TransferedSession" | "Error" | "SessionDeleted" | "FaqSuccessQuestion" | "ClosedByUser" | "ClosedByCustomer" | "ClosedByIdle" | "TransferRejected" | "ReopenedByCustomer" | "ClickedOption" | "BotMessage" | "Options" | "IllegalFileType";

/** The session that is taken over. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AcceptChatSessionTransferRequest) */
export interface AcceptChatSessionTransferRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AcceptChatSessionTransferRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
}

/** What is said, and where. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatMessageRequest) */
export interface AddChatMessageRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatMessageRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
  /** The message. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatMessageRequest, row 2) */
  readonly Message?: RequestOf<ChatMessage | null> | undefined;
}

/** One thing that was said in a session, or a notice about it. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage) */
export interface ChatMessage {
  /** Number of the message; later ones have higher numbers. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 1) */
  ChatMessageId: number;
  /** Number of the session that it was said in. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 2) */
  ChatSessionId: number;
  /** Who speaks to whom. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 3) */
  Type: ChatMessageType | null;
  /** What was said. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 4) */
  Message: string | null;
  /** Name of the author. Up to 255 characters. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 5) */
  Author: string | null;
  /** 1 once the customer's browser has fetched it, else 0. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 6) */
  ReadByCustomer: number;
  /** What a notice is about; None for what people say. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 7) */
  SpecialType: ChatMessageSpecialType | null;
  /** More about a notice, such as an address or a login. Up to 255 characters. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 8) */
  SpecialParam: string | null;
  /** When it was said. (Swagger-v1-ChatSession, SuperOffice.CRM.Services.ChatMessage, row 9) */
  WhenPosted: string;
}

/** The topic that the customer chose. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.CreateChatSessionForTopicRequest) */
export interface CreateChatSessionForTopicRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.CreateChatSessionForTopicRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
}

/** Whose messages, and from where on. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatMessagesRequest) */
export interface GetChatMessagesRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatMessagesRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
  /** Number of the last message that is known already; 0 for all. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatMessagesRequest, row 2) */
  readonly After?: RequestOf<number> | undefined;
}

/** Whose conversation, and in which form. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTranscriptRequest) */
export interface GetChatTranscriptRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTranscriptRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
  /** True for HTML, false for plain text. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTranscriptRequest, row 2) */
  readonly Html?: RequestOf<boolean> | undefined;
}

/** One page of a list: plain rows of column names and values. (Swagger-v1-ChatSession, SuperOffice.Services.WebApi.OData.ODataSlimResponse) */
export interface ODataSlimResponse {
  /** Address that describes the columns. (Swagger-v1-ChatSession, SuperOffice.Services.WebApi.OData.ODataSlimResponse, row 1) */
  "odata.metadata": string | null;
  /** Address of the next page; null on the last one. (Swagger-v1-ChatSession, SuperOffice.Services.WebApi.OData.ODataSlimResponse, row 2) */
  "odata.nextLink": string | null;
  /** The rows, each a map of column names to values. (Swagger-v1-ChatSession, SuperOffice.Services.WebApi.OData.ODataSlimResponse, row 3) */
  value: unknown[] | null;
}

/** The session to answer. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.PickUpChatSessionRequest) */
export interface PickUpChatSessionRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.PickUpChatSessionRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
}

/** The session that is not taken over. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.RejectChatSessionTransferRequest) */
export interface RejectChatSessionTransferRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.RejectChatSessionTransferRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
}

/** The session to give back. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ResetChatSessionRequest) */
export interface ResetChatSessionRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ResetChatSessionRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
}

/** A session, and who is to take it over. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.TransferChatSessionRequest) */
export interface TransferChatSessionRequest {
  /** Number of the session. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.TransferChatSessionRequest, row 1) */
  readonly ChatSessionId?: RequestOf<number> | undefined;
  /** Login or AssociateId of the agent who is asked. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.TransferChatSessionRequest, row 2) */
  readonly ToAssociate?: RequestOf<string | null> | undefined;
}

/** A request's ChatMessage: what is absent stays as it is. */
export type ChatMessageRequest = RequestOf<ChatMessage>;
