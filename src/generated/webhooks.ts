// Made by `npm run contracts` from spec/. Do not edit.

import type { RequestOf, Associate, FieldProperty, TableRight } from "./entities.ts";

/** Whether a webhook is sent its events. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, property State) */
export type WebhookState = "Unknown" | "Active" | "Stopped" | "TooManyErrors";

/** How people learn that a webhook fails. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, property NotifyVia) */
export type WebhookNotifyVia = "None" | "Email" | "InApp";

/** When people learn that a webhook fails; the numbers are bits. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, property NotifyWhen) */
export type WebhookNotifyWhen_2 = "None" | "FirstFailure" | "Disabling";

/** One name, or several joined by a comma and a space. */
export type WebhookNotifyWhen = WebhookNotifyWhen_2 | `${WebhookNotifyWhen_2}, ${string}`;

/** Which webhooks are listed. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetAllWebhooksRequest) */
export interface GetAllWebhooksRequest {
  /** Only those with this name. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetAllWebhooksRequest, row 1) */
  readonly NameFilter?: RequestOf<string | null> | undefined;
  /** Only those that listen to this event. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetAllWebhooksRequest, row 2) */
  readonly EventFilter?: RequestOf<string | null> | undefined;
  /** Only those in this state; Unknown for all. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetAllWebhooksRequest, row 3) */
  readonly StatusFilter?: RequestOf<WebhookState | null> | undefined;
}

/** Which webhook is asked about. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetLastErrorRequest) */
export interface GetLastErrorRequest {
  /** Number of the webhook. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.GetLastErrorRequest, row 1) */
  readonly WebhookId?: RequestOf<number> | undefined;
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

/** What has happened. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.SignalEventRequest) */
export interface SignalEventRequest {
  /** Name of the event, such as window.closed. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.SignalEventRequest, row 1) */
  readonly EventName?: RequestOf<string | null> | undefined;
  /** Number of the record that it happened to; 0 without one. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.SignalEventRequest, row 2) */
  readonly PrimaryKey?: RequestOf<number> | undefined;
  /** What else is known of it, by name. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.SignalEventRequest, row 3) */
  readonly Data?: RequestOf<Record<string, unknown | null> | null> | undefined;
}

/** The webhook to try out. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.TestWebhookRequest) */
export interface TestWebhookRequest {
  /** The webhook; it need not be stored. (Swagger-v1-WebhookAgent, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.TestWebhookRequest, row 1) */
  readonly Webhook?: RequestOf<Webhook | null> | undefined;
}

/** How a test call went. (Swagger-v1-Webhook, SuperOffice.CRM.Services.WebhookResult) */
export interface WebhookResult {
  /** Was the call answered with 200? (Swagger-v1-Webhook, SuperOffice.CRM.Services.WebhookResult, row 1) */
  Success: boolean;
  /** Headers and body of the answer. (Swagger-v1-Webhook, SuperOffice.CRM.Services.WebhookResult, row 2) */
  Message: string | null;
  /** What the caller may do with the record. (Swagger-v1-Webhook, SuperOffice.CRM.Services.WebhookResult, row 3) */
  TableRight: TableRight | null;
  /** Rights, type and length of single fields, by the field's name. (Swagger-v1-Webhook, SuperOffice.CRM.Services.WebhookResult, row 4) */
  FieldProperties: Record<string, FieldProperty> | null;
}

/** A webhook together with the addresses of related resources. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks) */
export interface WebhookWithLinks {
  /** Number of the webhook. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 1) */
  WebhookId: number;
  /** Name to tell it by; several may have the same. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 2) */
  Name: string | null;
  /** Names of the events that are sent, such as chatsession.created. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 3) */
  Events: string[] | null;
  /** Where events are posted to; of type crmscript the include name of the script. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 4) */
  TargetUrl: string | null;
  /** Key that both sides know, from which each call is signed. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 5) */
  Secret: string | null;
  /** Are events sent? (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 6) */
  State: WebhookState | null;
  /** What takes the events: webhook for HTTP, crmscript for a script. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 7) */
  Type: string | null;
  /** Headers added to each call, by name. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 8) */
  Headers: Record<string, string> | null;
  /** Values added to the body of each call, by name. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 9) */
  Properties: Record<string, unknown | null> | null;
  /** When it was stored, in UTC. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 10) */
  Registered: string;
  /** Who stored it. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 11) */
  RegisteredAssociate: Associate | null;
  /** When it was last changed, in UTC. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 12) */
  Updated: string;
  /** Who last changed it. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 13) */
  UpdatedAssociate: Associate | null;
  /** No longer used; ErrorEmails takes its place. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 14) */
  ErrorsEmail: string | null;
  /** Addresses that are written to when it is switched off. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 15) */
  ErrorEmails: string[] | null;
  /** Users who are told when it is switched off. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 16) */
  ErrorAssociates: MDOListItem[] | null;
  /** What it is for, in words. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 17) */
  Description: string | null;
  /** How they are told. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 18) */
  NotifyVia: WebhookNotifyVia | null;
  /** When they are told. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 19) */
  NotifyWhen: WebhookNotifyWhen | null;
  /** How many calls were made so far. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 20) */
  TotalCalls: number;
  /** How many of them failed. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 21) */
  TotalErrors: number;
  /** How many failed since the last one that was taken; too many switch it off. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 22) */
  ConsecutiveErrors: number;
  /** Headers and body of the last answer that refused a call. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 23) */
  LastError: string | null;
  /** Addresses of related resources, by relation such as Self. (Swagger-v1-Webhook, SuperOffice.WebApi.v1.Carriers.WebhookCarriers.WebhookWithLinks, row 24) */
  _Links: Record<string, string> | null;
}

/** Where events are sent, which events, and how that went so far. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook) */
export interface Webhook {
  /** Number of the webhook. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 1) */
  WebhookId: number;
  /** Name to tell it by; several may have the same. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 2) */
  Name: string | null;
  /** Names of the events that are sent, such as chatsession.created. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 3) */
  Events: string[] | null;
  /** Where events are posted to; of type crmscript the include name of the script. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 4) */
  TargetUrl: string | null;
  /** Key that both sides know, from which each call is signed. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 5) */
  Secret: string | null;
  /** Are events sent? (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 6) */
  State: WebhookState | null;
  /** What takes the events: webhook for HTTP, crmscript for a script. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 7) */
  Type: string | null;
  /** Headers added to each call, by name. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 8) */
  Headers: Record<string, string> | null;
  /** Values added to the body of each call, by name. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 9) */
  Properties: Record<string, unknown | null> | null;
  /** When it was stored, in UTC. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 10) */
  Registered: string;
  /** Who stored it. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 11) */
  RegisteredAssociate: Associate | null;
  /** When it was last changed, in UTC. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 12) */
  Updated: string;
  /** Who last changed it. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 13) */
  UpdatedAssociate: Associate | null;
  /** No longer used; ErrorEmails takes its place. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 14) */
  ErrorsEmail: string | null;
  /** Addresses that are written to when it is switched off. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 15) */
  ErrorEmails: string[] | null;
  /** Users who are told when it is switched off. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 16) */
  ErrorAssociates: MDOListItem[] | null;
  /** What it is for, in words. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 17) */
  Description: string | null;
  /** How they are told. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 18) */
  NotifyVia: WebhookNotifyVia | null;
  /** When they are told. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 19) */
  NotifyWhen: WebhookNotifyWhen | null;
  /** How many calls were made so far. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 20) */
  TotalCalls: number;
  /** How many of them failed. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 21) */
  TotalErrors: number;
  /** How many failed since the last one that was taken; too many switch it off. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 22) */
  ConsecutiveErrors: number;
  /** Headers and body of the last answer that refused a call. (Swagger-v1-Webhook, SuperOffice.CRM.Services.Webhook, row 23) */
  LastError: string | null;
}

/** A request's WebhookWithLinks: what is absent stays as it is. */
export type WebhookWithLinksRequest = RequestOf<Omit<WebhookWithLinks, "_Links" | "NotifyWhen">> & {
  readonly NotifyWhen?: WebhookNotifyWhen | null | number | undefined;
};

/** A request's Webhook: what is absent stays as it is. */
export type WebhookRequest = RequestOf<Omit<Webhook, "NotifyWhen">> & {
  readonly NotifyWhen?: WebhookNotifyWhen | null | number | undefined;
};
