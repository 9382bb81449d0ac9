import { signatureOf } from "../../webhook-signature.ts";

/** One call to a receiver of webhooks. */
export interface ReceiverCall {
  readonly purpose: string;
  /** Default: chatsession.created. */
  readonly event?: string;
  /** Properties of the body that differ from a usual call; undefined omits one. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Writes the body's text; by default compact JSON. */
  readonly write?: (body: Readonly<Record<string, unknown>>) => string;
  readonly signature?: Signature;
  readonly retry?: number;
  readonly isTest?: boolean;
}

type Signature = "right" | "wrong" | "other case" | "beginning" | "missing" | "empty" | "malformed" | "reserialised";

export interface SignedCall {
  readonly request: Request;
  readonly text: string;
}

/** The request of a call, signed or as wrong as it says. */
export async function requestOf(call: ReceiverCall, url: string, secret: string): Promise<SignedCall> {
  const { event = "chatsession.created", body = {}, write = JSON.stringify, signature = "right", retry = 0 } = call;
  const values = { ...usualBody(event), ...body };
  const text = write(values);
  const bytes = new TextEncoder().encode(text);
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "NetServer-Webhook/11.10.721.0",
    "X-SuperOffice-Event": event,
    "X-SuperOffice-EventId": String(values["EventId"]),
    "X-SuperOffice-Retry": String(retry),
  });
  if (call.isTest) headers.set("X-Hook-Test", "true");
  if (signature === "right") headers.set(SIGNATURE, await signatureOf(secret, bytes));
  if (signature === "wrong") headers.set(SIGNATURE, await signatureOf(`not ${secret}`, bytes));
  if (signature === "empty") headers.set(SIGNATURE, "");
  if (signature === "other case" || signature === "beginning") {
    const right = await signatureOf(secret, bytes);
    const other = right.replace(/[A-Za-z]/g, (one) => (one < "a" ? one.toLowerCase() : one.toUpperCase()));
    headers.set(SIGNATURE, signature === "beginning" ? right.slice(0, 8) + other.slice(8) : other);
  }
  if (signature === "malformed") headers.set(SIGNATURE, "not base64!");
  if (signature === "reserialised") {
    headers.set(SIGNATURE, await signatureOf(secret, new TextEncoder().encode(JSON.stringify(JSON.parse(text)))));
  }
  return { request: new Request(url, { method: "POST", headers, body: bytes, redirect: "manual" }), text };
}

const SIGNATURE = "X-SuperOffice-Signature";

function usualBody(event: string): Readonly<Record<string, unknown>> {
  return {
    EventId: crypto.randomUUID(),
    Timestamp: new Date().toISOString().replace(/\.?0{0,3}Z$/, "Z"),
    Changes: [],
    Event: event,
    PrimaryKey: 0,
    Entity: event.split(".", 1)[0],
    ContextIdentifier: "Cust77777",
    ChangedByAssociateId: 0,
    WebhookName: "so-mock",
    FieldValues: { Status: 4, TopicId: 2, UserId: 0, CustomerAlias: "guest-41", ContactId: 0, ChatbotIsactive: false },
  };
}
