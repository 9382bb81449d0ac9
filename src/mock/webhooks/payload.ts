import type { Carrier } from "../../data/reference.ts";
import { hash } from "../../data/hash.ts";
import type { Instant } from "../../time/instant.ts";
import type { SessionState } from "../store/session.ts";
import type { CarrierChange } from "../world/world-events.ts";
import { STATE_NUMBERS, type Delivery, type Hook } from "./hook.ts";

/** The contents of an event call, except its id, its time and its webhook. */
export interface EventFacts {
  readonly Changes?: readonly string[];
  readonly Values?: Readonly<Carrier>;
  readonly Event: string;
  readonly PrimaryKey: number;
  readonly Entity?: string;
  readonly FieldValues?: Readonly<Carrier> | undefined;
  /** The stored carrier that it is about; not part of the body. */
  readonly carrier?: Pick<CarrierChange, "family" | "id">;
}

/** UTC with up to seven digits, without trailing zeros. */
function timestampOf(instant: Instant): string {
  const fraction = instant.slice(20, 27).replace(/0{1,7}$/, "");
  return `${instant.slice(0, 19)}${fraction === "" ? "" : `.${fraction}`}Z`;
}

/** The id of an event: derived from the seed, so that it is the same in every run. */
export function eventIdOf(seed: number, number: number): string {
  const part = (name: string): string => hash(seed, number, `event ${name}`).toString(16).padStart(8, "0");
  const [one, two, three, four] = [part("1"), part("2"), part("3"), part("4")] as const;
  const variant = "89ab"[Number.parseInt(three[0] ?? "0", 16) % 4] ?? "8";
  return `${one}-${two.slice(0, 4)}-4${two.slice(5)}-${variant}${three.slice(1, 4)}-${three.slice(4)}${four}`;
}

/** For chatsession.created and .changed: spelled as in the page's example, ids as numbers and the alias as text. */
export function sessionFacts(name: "created" | "changed", session: SessionState, status: number): EventFacts {
  const values = session as unknown as Readonly<Carrier>;
  const idOf = (property: string, key: string): number => numberIn((values[property] as Carrier | null)?.[key]);
  return {
    Changes: [],
    Event: `chatsession.${name}`,
    PrimaryKey: session.ChatSessionId,
    Entity: "chatsession",
    FieldValues: {
      AlertLevel: session.AlertLevel,
      ChatbotIsactive: values["ChatbotIsActive"] === true,
      Consented: values["CustomerConsented"] === true,
      ContactId: idOf("Contact", "ContactId"),
      CustomerAlias: session.CustomerAlias ?? "",
      CustomerId: idOf("Person", "PersonId"),
      ProjectId: idOf("Project", "ProjectId"),
      Rating: session.Rating,
      SaleId: idOf("Sale", "SaleId"),
      Status: status,
      TicketId: idOf("Ticket", "TicketId"),
      TopicId: session.TopicId,
      UserId: idOf("User", "EjUserId") || idOf("User", "AssociateId"),
    },
  };
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** Only column names, never the message: a receiver must ask for it. */
const MESSAGE_CHANGES = [
  ...["topicId", "userId", "customerId", "customerName", "customerEmail", "companyName", "customerPhone"].map(
    (name) => `chatSession.${name}`,
  ),
  ...["sessionId", "id", "message", "type", "specialType", "specialParam", "author"].map(
    (name) => `chatMessage.${name}`,
  ),
];

export function messageFacts(sessionId: number): EventFacts {
  return { Changes: MESSAGE_CHANGES, Event: "chatsession.message", PrimaryKey: sessionId, Entity: "chatsession" };
}

/** `webhook.started` and the like: without an entity. The webhook's number is in the header. */
export function stateFacts(hook: Hook, what: "started" | "stopped" | "errors"): EventFacts {
  const idOf = (carrier: Carrier | null | undefined): number => numberIn(carrier?.["AssociateId"]);
  return {
    Changes: [],
    Event: `webhook.${what}`,
    PrimaryKey: hook.WebhookId,
    FieldValues: {
      events: hook.Events.length,
      registered: momentOf(hook.Registered),
      registered_associate_id: idOf(hook.RegisteredAssociate),
      state: STATE_NUMBERS[hook.State],
      updated: momentOf(hook.Updated),
      updated_associate_id: idOf(hook.UpdatedAssociate),
    },
  };
}

function momentOf(instant: Instant | null | undefined): string {
  return instant ? timestampOf(instant) : "0001-01-01T00:00:00";
}

export const TEST_FACTS: EventFacts = { Changes: [], Event: "test", PrimaryKey: 0, Entity: "test" };

export interface EventFrame {
  /** When it happened. */
  readonly at: Instant;
  readonly context: string;
  readonly actorId: number;
}

/** The body of a call in the order of the page's examples, without its EventId. */
export function payloadOf(facts: EventFacts, hook: Pick<Hook, "Name" | "Properties">, frame: EventFrame): Carrier {
  const { Changes, Values, Event, PrimaryKey, Entity, FieldValues } = facts;
  return {
    Timestamp: timestampOf(frame.at),
    ...(Values ? { Values } : { Changes: Changes ?? [] }),
    Event,
    PrimaryKey,
    ...(Entity === undefined ? {} : { Entity }),
    ContextIdentifier: frame.context,
    ChangedByAssociateId: frame.actorId,
    WebhookName: hook.Name ?? "",
    ...(FieldValues ? { FieldValues } : {}),
    ...withoutOwn(hook.Properties),
  };
}

const OWN: ReadonlySet<string> = new Set([
  "EventId",
  "Timestamp",
  "Changes",
  "Values",
  "Event",
  "PrimaryKey",
  "Entity",
  "ContextIdentifier",
  "ChangedByAssociateId",
  "WebhookName",
  "FieldValues",
]);

/** A custom property of the webhook does not replace a documented one. */
function withoutOwn(properties: Readonly<Carrier> | null): Carrier {
  return Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !OWN.has(name)));
}

/** The body of a call, with its id first as on the pages. */
export function bodyOf({ eventId, payload }: Pick<Delivery, "eventId" | "payload">): string {
  return JSON.stringify({ EventId: eventId, ...payload });
}
