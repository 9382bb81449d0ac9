import type { Webhook } from "../../generated/webhooks.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Stored } from "../store/session.ts";
import type { CarrierChange } from "../world/world-events.ts";

/** A Webhook carrier as the world stores it. */
export interface Hook extends Omit<Partial<Stored<Webhook>>, "Events" | "Headers" | "Properties" | "State"> {
  readonly WebhookId: number;
  /** The app that saved it; no other app sees it. */
  readonly app?: string | undefined;
  readonly Name: string | null;
  readonly Events: readonly string[];
  readonly TargetUrl: string | null;
  readonly Secret: string | null;
  readonly State: HookState;
  readonly Type: string | null;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Properties: Readonly<Carrier> | null;
  readonly TotalCalls: number;
  readonly TotalErrors: number;
  readonly ConsecutiveErrors: number;
  readonly LastError: string | null;
}

type HookState = "Unknown" | "Active" | "Stopped" | "TooManyErrors";

/** The numbers of the states, from the enum's page. */
export const STATE_NUMBERS: Readonly<Record<HookState, number>> = {
  Unknown: 0,
  Active: 1,
  Stopped: 2,
  TooManyErrors: 3,
};

/** One event to be delivered to one webhook. */
export interface Delivery {
  readonly id: number;
  readonly hookId: number;
  /** As in the header; for a state event, with the webhook's number. */
  readonly event: string;
  /** Each cycle of three attempts has a new one. */
  readonly eventId: string;
  /** The body without its EventId. */
  readonly payload: Readonly<Carrier>;
  readonly status: DeliveryStatus;
  /** Its place in the webhook's queue. */
  readonly order: number;
  /** When the next attempt is due: milliseconds since 1970 in the world's time. */
  readonly dueMs: number;
  /** The number of attempts in this cycle. */
  readonly tried: number;
  readonly attempts: readonly Attempt[];
  /** How many calls, each caused by the one before, have led to it; absent for none. */
  readonly hops?: number | undefined;
  /** The carrier of imported tables that it is about; absent for sessions. */
  readonly carrier?: Pick<CarrierChange, "family" | "id"> | undefined;
  /** A failure caused on purpose. */
  readonly fault?: string | undefined;
  /** Set while a process sends it; the process counts as alive until then: milliseconds since 1970, in real time. */
  readonly claim?: { readonly token: string; readonly untilMs: number } | undefined;
}

/** `discarded`: the webhook was stopped before the event was delivered. */
export type DeliveryStatus = "pending" | "delivered" | "discarded";

export interface Attempt {
  /** The world's time in UTC. */
  readonly at: string;
  readonly eventId: string;
  /** X-SuperOffice-Retry. */
  readonly retry: number;
  /** Undefined if there was no answer. */
  readonly status: number | undefined;
  /** Why it failed; undefined if it did not. */
  readonly error: string | undefined;
  /** The beginning of the answer's body. */
  readonly answer: string;
  readonly durationMs: number;
}

export interface NewWebhook {
  readonly url: string;
  readonly secret?: string | undefined;
  /** Default: the three chat events. */
  readonly events?: readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

export const CHAT_EVENTS: readonly string[] = ["chatsession.created", "chatsession.changed", "chatsession.message"];
