// Made by `npm run contracts` from spec/. Do not edit.

import type { RequestOf, Associate, FieldProperty, TableRight } from "./entities.ts";

/** Fields of the forms around a chat. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, property RequiredFields) */
export type ChatWidgetField = "None" | "Email" | "Name" | "Company" | "Phone" | "Country";

/** One name, or several joined by a comma and a space. */
export type ChatWidgetFields = ChatWidgetField | `${ChatWidgetField}, ${string}`;

/** Sizes of the chat's window. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, property Size) */
export type ChatWidgetSize = "Normal" | "Large";

/** Styles of the chat's window. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, property Theme) */
export type ChatWidgetTheme = "Classic" | "Modern";

/** A topic, and who joins it with which rights. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatTopicUserAgentRequest) */
export interface AddChatTopicUserAgentRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatTopicUserAgentRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
  /** The agent and the rights. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.AddChatTopicUserAgentRequest, row 2) */
  readonly Useragent?: RequestOf<ChatTopicAgent | null> | undefined;
}

/** A topic's bot: its name, and the scripts that drive it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings) */
export interface ChatBotSettings {
  /** Name that customers read. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings, row 1) */
  BotName: string | null;
  /** Script that signs the bot in and out; 0 without a bot. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings, row 2) */
  BotRegisterScriptId: number;
  /** Script for a new session. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings, row 3) */
  BotSessionCreatedScriptId: number;
  /** Script for a session whose status changes. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings, row 4) */
  BotSessionChangedScriptId: number;
  /** Script for what a customer writes. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatBotSettings, row 5) */
  BotMessageReceivedScriptId: number;
}

/** When a topic is open, day by day. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours) */
export interface ChatOpeningHours {
  /** The zone whose local time the hours are. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 1) */
  TzLocation: TimeZoneData | null;
  /** Are agents available on a Monday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 2) */
  MonEnabled: boolean;
  /** From when on a Monday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 3) */
  MonStart: string | null;
  /** Until when on a Monday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 4) */
  MonStop: string | null;
  /** Are agents available on a Tuesday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 5) */
  TueEnabled: boolean;
  /** From when on a Tuesday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 6) */
  TueStart: string | null;
  /** Until when on a Tuesday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 7) */
  TueStop: string | null;
  /** Are agents available on a Wednesday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 8) */
  WedEnabled: boolean;
  /** From when on a Wednesday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 9) */
  WedStart: string | null;
  /** Until when on a Wednesday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 10) */
  WedStop: string | null;
  /** Are agents available on a Thursday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 11) */
  ThuEnabled: boolean;
  /** From when on a Thursday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 12) */
  ThuStart: string | null;
  /** Until when on a Thursday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 13) */
  ThuStop: string | null;
  /** Are agents available on a Friday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 14) */
  FriEnabled: boolean;
  /** From when on a Friday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 15) */
  FriStart: string | null;
  /** Until when on a Friday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 16) */
  FriStop: string | null;
  /** Are agents available on a Saturday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 17) */
  SatEnabled: boolean;
  /** From when on a Saturday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 18) */
  SatStart: string | null;
  /** Until when on a Saturday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 19) */
  SatStop: string | null;
  /** Are agents available on a Sunday? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 20) */
  SunEnabled: boolean;
  /** From when on a Sunday, such as 08:00; a date in front of it does not count. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 21) */
  SunStart: string | null;
  /** Until when on a Sunday. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 22) */
  SunStop: string | null;
  /** Is the chat shut over lunch? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 23) */
  UseLunchHours: boolean;
  /** When the break begins, on every day. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 24) */
  LunchStart: string | null;
  /** When the break is over. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatOpeningHours, row 25) */
  LunchStop: string | null;
}

/** Is an agent there, and how busy? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence) */
export interface ChatPresence {
  /** AssociateId of the agent. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 1) */
  UserId: number;
  /** Full name of the agent. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 2) */
  DisplayName: string | null;
  /** How many conversations the agent has at this moment. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 3) */
  OngoingChats: number;
  /** True while the agent takes chats. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 4) */
  Present: boolean;
  /** Numbers of the topics that the agent belongs to. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 5) */
  ChatTopics: number[] | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 6) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatPresence, row 7) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** An agent's place in a topic: which of the four rights are held there. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent) */
export interface ChatTopicAgent {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 1) */
  TopicId: number;
  /** The agent. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 2) */
  User: Associate | null;
  /** May the agent follow conversations of others here? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 3) */
  CanListen: boolean;
  /** May the agent pick up and answer here? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 4) */
  CanRespond: boolean;
  /** Does the agent run the topic? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 5) */
  CanManage: boolean;
  /** Is the agent told of new customers? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicAgent, row 6) */
  CanNotify: boolean;
}

/** A topic together with the addresses of related resources. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks) */
export interface ChatTopicEntityWithLinks {
  /** Number of the topic, handed out by the server; 0 asks for a new one. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 1) */
  ChatTopicId: number;
  /** Name of the topic. Up to 255 characters. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 2) */
  Name: string | null;
  /** What the topic is for. Up to 255 characters. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 3) */
  Description: string | null;
  /** Greeting that customers read once an agent takes them on. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 4) */
  WelcomeMessage: string | null;
  /** Language of the topic; null when it has none of its own. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 5) */
  Language: CustomerLanguage | null;
  /** When an agent last took a customer on. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 6) */
  LastAccept: string;
  /** How long customers wait on average, in seconds. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 7) */
  SecondsPrAccept: number;
  /** Who is told when customers wait too long. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 8) */
  AlertRecipient: string | null;
  /** What those who are told get to read. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 9) */
  AlertTemplate: ReplyTemplate | null;
  /** Are customers asked whether their data may be kept? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 10) */
  CollectConsent: boolean;
  /** Heading of the badge that opens the chat. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 11) */
  BadgeHeader: string | null;
  /** Does the text for waiting customers come from CustomQueueText? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 12) */
  CustomQueueTextEnabled: boolean;
  /** What waiting customers read. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 13) */
  CustomQueueText: string | null;
  /** Minutes in the queue after which agents are warned. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 14) */
  WarnNewChatMinutes: number;
  /** Minutes in the queue after which managers are warned. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 15) */
  WarnManagerNewChatMinutes: number;
  /** Can customers leave a request outside opening hours or while no agent is available? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 16) */
  TicketEnabled: boolean;
  /** Category that such a request gets. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 17) */
  TicketCategory: TicketCategory | null;
  /** Priority that such a request gets. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 18) */
  TicketPriority: TicketPriority | null;
  /** Do the opening hours count? If not, the topic is always open. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 19) */
  OpeningHoursEnabled: boolean;
  /** The hours in which agents are available. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 20) */
  OpeningHours: ChatOpeningHours | null;
  /** How the chat's window looks. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 21) */
  Widget: ChatWidgetSettings | null;
  /** Does a bot answer first? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 22) */
  BotEnabled: boolean;
  /** The bot and its scripts. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 23) */
  BotSettings: ChatBotSettings | null;
  /** Is consent asked for in the offline form, too? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 24) */
  OfflineCollectConsent: boolean;
  /** Minutes without a reply after which the agent is warned. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 25) */
  WarnChatMessageMinutes: number;
  /** Minutes without a reply after which managers are warned. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 26) */
  WarnManagerChatMessageMinutes: number;
  /** May those who wait leave a request instead? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 27) */
  UseQueueOfflineForm: boolean;
  /** After how many minutes of waiting they may. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 28) */
  OfflineFormTimeLimit: number;
  /** Behind how many others they may. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 29) */
  OfflineFormQueueLength: number;
  /** Are customers asked for a verdict? (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 30) */
  WidgetEnableRating: boolean;
  /** How they are asked. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 31) */
  WidgetRatingText: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 32) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 33) */
  FieldProperties: Record<string, FieldProperty> | null;
  /** Addresses of related resources, by relation such as Self. (Swagger-v1-ChatTopic, SuperOffice.WebApi.v1.Carriers.ChatCarriers.ChatTopicEntityWithLinks, row 34) */
  _Links: Record<string, string> | null;
}

/** A queue of its own: who answers, when it is open, how its window on the web page looks. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity) */
export interface ChatTopicEntity {
  /** Number of the topic, handed out by the server; 0 asks for a new one. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 1) */
  ChatTopicId: number;
  /** Name of the topic. Up to 255 characters. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 2) */
  Name: string | null;
  /** What the topic is for. Up to 255 characters. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 3) */
  Description: string | null;
  /** Greeting that customers read once an agent takes them on. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 4) */
  WelcomeMessage: string | null;
  /** Language of the topic; null when it has none of its own. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 5) */
  Language: CustomerLanguage | null;
  /** When an agent last took a customer on. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 6) */
  LastAccept: string;
  /** How long customers wait on average, in seconds. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 7) */
  SecondsPrAccept: number;
  /** Who is told when customers wait too long. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 8) */
  AlertRecipient: string | null;
  /** What those who are told get to read. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 9) */
  AlertTemplate: ReplyTemplate | null;
  /** Are customers asked whether their data may be kept? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 10) */
  CollectConsent: boolean;
  /** Heading of the badge that opens the chat. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 11) */
  BadgeHeader: string | null;
  /** Does the text for waiting customers come from CustomQueueText? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 12) */
  CustomQueueTextEnabled: boolean;
  /** What waiting customers read. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 13) */
  CustomQueueText: string | null;
  /** Minutes in the queue after which agents are warned. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 14) */
  WarnNewChatMinutes: number;
  /** Minutes in the queue after which managers are warned. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 15) */
  WarnManagerNewChatMinutes: number;
  /** Can customers leave a request outside opening hours or while no agent is available? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 16) */
  TicketEnabled: boolean;
  /** Category that such a request gets. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 17) */
  TicketCategory: TicketCategory | null;
  /** Priority that such a request gets. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 18) */
  TicketPriority: TicketPriority | null;
  /** Do the opening hours count? If not, the topic is always open. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 19) */
  OpeningHoursEnabled: boolean;
  /** The hours in which agents are available. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 20) */
  OpeningHours: ChatOpeningHours | null;
  /** How the chat's window looks. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 21) */
  Widget: ChatWidgetSettings | null;
  /** Does a bot answer first? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 22) */
  BotEnabled: boolean;
  /** The bot and its scripts. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 23) */
  BotSettings: ChatBotSettings | null;
  /** Is consent asked for in the offline form, too? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 24) */
  OfflineCollectConsent: boolean;
  /** Minutes without a reply after which the agent is warned. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 25) */
  WarnChatMessageMinutes: number;
  /** Minutes without a reply after which managers are warned. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 26) */
  WarnManagerChatMessageMinutes: number;
  /** May those who wait leave a request instead? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 27) */
  UseQueueOfflineForm: boolean;
  /** After how many minutes of waiting they may. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 28) */
  OfflineFormTimeLimit: number;
  /** Behind how many others they may. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 29) */
  OfflineFormQueueLength: number;
  /** Are customers asked for a verdict? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 30) */
  WidgetEnableRating: boolean;
  /** How they are asked. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 31) */
  WidgetRatingText: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 32) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatTopicEntity, row 33) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** Looks and texts of the chat's window. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings) */
export interface ChatWidgetSettings {
  /** Are answers proposed while the customer types the question? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 1) */
  AutoFaqEnabled: boolean;
  /** Where these answers are taken from. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 2) */
  AutoFaqCategory: KbCategory | null;
  /** Is there a form in front of the chat? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 3) */
  PreFormEnabled: boolean;
  /** Text above that form. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 4) */
  PreFormMessage: string | null;
  /** What the form asks for without fail. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 5) */
  RequiredFields: ChatWidgetFields | null;
  /** Is there a form behind the chat? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 6) */
  PostFormEnabled: boolean;
  /** Heading of that form. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 7) */
  PostFormHeader: string | null;
  /** Text of that form. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 8) */
  PostFormMessage: string | null;
  /** Can customers have the conversation sent to them? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 9) */
  PostTranscriptEnabled: boolean;
  /** Language of the window, as two letters. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 10) */
  LanguageIsoCode: string | null;
  /** How large the window is. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 11) */
  Size: ChatWidgetSize | null;
  /** Which style it follows. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 12) */
  Theme: ChatWidgetTheme | null;
  /** Main colour of the window. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 13) */
  Color: string | null;
  /** Colour of the badge. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 14) */
  BadgeColor: string | null;
  /** Colour of the badge's text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 15) */
  BadgeTextColor: string | null;
  /** Background of what customers say. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 16) */
  CustMsgColor: string | null;
  /** Colour of what customers say. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 17) */
  CustMsgTextColor: string | null;
  /** Background of what agents say. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 18) */
  AgentMsgColor: string | null;
  /** Colour of what agents say. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 19) */
  AgentMsgTextColor: string | null;
  /** Colour of buttons. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 20) */
  ButtonColor: string | null;
  /** Colour of texts on buttons. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 21) */
  ButtonTextColor: string | null;
  /** Typeface of the window. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 22) */
  Font: string | null;
  /** Size of its letters. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 23) */
  FontSize: string | null;
  /** Is there a logo? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 24) */
  LogoEnabled: boolean;
  /** Number of the logo's picture. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 25) */
  LogoBlobId: number;
  /** File name of the logo's picture. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 26) */
  LogoName: string | null;
  /** Do customers see a picture of the agent? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 27) */
  ShowAgentPhoto: boolean;
  /** First words to the customer. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 28) */
  WelcomeTitle: string | null;
  /** Words that stay above the conversation. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 29) */
  WelcomeMessage: string | null;
  /** Heading while no agent is available. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 30) */
  OfflineHeader: string | null;
  /** Text while no agent is available. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 31) */
  OfflineMessage: string | null;
  /** What the offline form asks for. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 32) */
  OfflineFields: ChatWidgetFields | null;
  /** Do customers read the first name only? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ChatWidgetSettings, row 33) */
  UseAgentFirstname: boolean;
}

/** A language that customers are served in. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage) */
export interface CustomerLanguage {
  /** Number of the language. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage, row 1) */
  Id: number;
  /** Name of the language. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage, row 2) */
  Value: string | null;
  /** Hint shown next to the language. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage, row 3) */
  Tooltip: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage, row 4) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.CustomerLanguage, row 5) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** A topic, and who leaves it. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.DeleteChatTopicUserAgentRequest) */
export interface DeleteChatTopicUserAgentRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.DeleteChatTopicUserAgentRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
  /** Login of the agent, such as TJE0. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.DeleteChatTopicUserAgentRequest, row 2) */
  readonly Username?: RequestOf<string | null> | undefined;
}

/** The topic in question. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTopicUserAgentListRequest) */
export interface GetChatTopicUserAgentListRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTopicUserAgentListRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
}

/** A topic and one of its agents. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTopicUserAgentRequest) */
export interface GetChatTopicUserAgentRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTopicUserAgentRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
  /** Login of the agent, such as TJE0. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetChatTopicUserAgentRequest, row 2) */
  readonly Username?: RequestOf<string | null> | undefined;
}

/** Which agents to list, and how. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetUserAgentListRequest) */
export interface GetUserAgentListRequest {
  /** True for one list, false for agents below their team. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetUserAgentListRequest, row 1) */
  readonly Flat?: RequestOf<boolean> | undefined;
  /** True leaves out those who are away. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.GetUserAgentListRequest, row 2) */
  readonly OnlyPresent?: RequestOf<boolean> | undefined;
}

/** The topic in question. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.IsWithinOpeningHoursRequest) */
export interface IsWithinOpeningHoursRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.IsWithinOpeningHoursRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
}

/** A folder of ready-made answers. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory) */
export interface KbCategory {
  /** Number of the folder. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 1) */
  KbCategoryId: number;
  /** Name of the folder. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 2) */
  Name: string | null;
  /** What lies in it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 3) */
  Description: string | null;
  /** Names of all folders down to it, with slashes. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 4) */
  Fullname: string | null;
  /** The folder around it; -1 at the top. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 5) */
  ParentId: number;
  /** Place among its siblings. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.KbCategory, row 6) */
  SortOrder: number;
}

/** An entry of a list, with those below it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem) */
export interface MDOListItem {
  /** Number of the entry. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 1) */
  Id: number;
  /** What the entry is called. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 2) */
  Name: string | null;
  /** Hint shown next to it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 3) */
  ToolTip: string | null;
  /** Has it been taken out of use? (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 4) */
  Deleted: boolean;
  /** Place in the list. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 5) */
  Rank: number;
  /** Kind of entry; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 6) */
  Type: string | null;
  /** Entries below this one. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 7) */
  ChildItems: MDOListItem[] | null;
  /** Which icon fits; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 8) */
  IconHint: string | null;
  /** Number of its colour. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 9) */
  ColorBlock: number;
  /** Whatever else the list knows; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 10) */
  ExtraInfo: string | null;
  /** How to show it; free text. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 11) */
  StyleHint: string | null;
  /** Name together with those of the entries above. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 12) */
  FullName: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 13) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.MDOListItem, row 14) */
  FieldProperties: Record<string, FieldProperty> | null;
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

/** A prepared text for replies. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ReplyTemplate) */
export interface ReplyTemplate {
  /** Number of the template. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ReplyTemplate, row 1) */
  ReplyTemplateId: number;
  /** Name of the template. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ReplyTemplate, row 2) */
  Name: string | null;
  /** What the template is for. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ReplyTemplate, row 3) */
  Description: string | null;
  /** Folder that it lies in; -1 at the top. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.ReplyTemplate, row 4) */
  FolderId: number;
}

/** Who is there and who is not. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.SaveChatPresenceRequest) */
export interface SaveChatPresenceRequest {
  /** The agents to change. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.SaveChatPresenceRequest, row 1) */
  readonly ChatPresence?: RequestOf<ChatPresence[] | null> | undefined;
}

/** A category of requests, as lists show it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory) */
export interface TicketCategory {
  /** Number of the category. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory, row 1) */
  Id: number;
  /** Name of the category. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory, row 2) */
  Value: string | null;
  /** Hint shown next to the category. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory, row 3) */
  Tooltip: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory, row 4) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketCategory, row 5) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** A priority of requests, as lists show it. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority) */
export interface TicketPriority {
  /** Number of the priority. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority, row 1) */
  Id: number;
  /** Name of the priority. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority, row 2) */
  Value: string | null;
  /** Hint shown next to the priority. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority, row 3) */
  Tooltip: string | null;
  /** What the caller may do with the record. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority, row 4) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-ChatAgent, SuperOffice.CRM.Services.TicketPriority, row 5) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** A place with its time zone. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData) */
export interface TimeZoneData {
  /** Number of the place. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 1) */
  TZLocationID: number;
  /** Country, with the region where there are several. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 2) */
  Name: string | null;
  /** Short code of the place, such as NO, UTC or US-NY. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 3) */
  TZLocationCode: string | null;
  /** Well-known cities there. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 4) */
  TZLocationCities: string | null;
  /** ISO 3166 number of the country. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 5) */
  IsoNumber: number;
  /** Rules of standard time, by year. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 6) */
  TimeZoneSTDRules: Record<string, TimeZoneRule> | null;
  /** Rules of summer time, by year. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneData, row 7) */
  TimeZoneDSTRules: Record<string, TimeZoneRule> | null;
}

/** From when to when an offset holds within a year. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule) */
export interface TimeZoneRule {
  /** Day of the month on which it begins. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 1) */
  StartDay: number;
  /** Month in which it begins. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 2) */
  StartMonth: number;
  /** Day of the month on which it ends. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 3) */
  EndDay: number;
  /** Month in which it ends. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 4) */
  EndMonth: number;
  /** Minutes ahead of UTC. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 5) */
  TZOffset: number;
  /** How the first day is found in other years. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 6) */
  StartRulePattern: string | null;
  /** How the last day is found in other years. (Swagger-v1-ChatAgent, SuperOffice.CRM.TimeZoneRule, row 7) */
  EndRulePattern: string | null;
}

/** A topic, one of its agents, and the rights from now on. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentRequest) */
export interface UpdateChatTopicUserAgentRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
  /** Login of the agent, such as TJE0. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentRequest, row 2) */
  readonly Username?: RequestOf<string | null> | undefined;
  /** The rights from now on. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentRequest, row 3) */
  readonly Useragent?: RequestOf<ChatTopicAgent | null> | undefined;
}

/** A topic, and all of its agents from now on. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentsRequest) */
export interface UpdateChatTopicUserAgentsRequest {
  /** Number of the topic. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentsRequest, row 1) */
  readonly ChatTopicId?: RequestOf<number> | undefined;
  /** The agents with their rights. (Swagger-v1-ChatAgent, SuperOffice.WebApi.v1.Carriers.ChatCarriers.UpdateChatTopicUserAgentsRequest, row 2) */
  readonly Useragents?: RequestOf<ChatTopicAgent[] | null> | undefined;
}

/** A request's ChatPresence: what is absent stays as it is. */
export type ChatPresenceRequest = RequestOf<Omit<ChatPresence, "TableRight" | "FieldProperties">>;

/** A request's ChatTopicAgent: what is absent stays as it is. */
export type ChatTopicAgentRequest = RequestOf<ChatTopicAgent>;

/** A request's ChatTopicEntityWithLinks: what is absent stays as it is. */
export type ChatTopicEntityWithLinksRequest = RequestOf<Omit<ChatTopicEntityWithLinks, "TableRight" | "FieldProperties" | "_Links">>;

/** A request's ChatTopicEntity: what is absent stays as it is. */
export type ChatTopicEntityRequest = RequestOf<Omit<ChatTopicEntity, "TableRight" | "FieldProperties">>;
