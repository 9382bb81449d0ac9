import { createHmac, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { meanwhile, type Receiver, receiver, SECRET, type WrongReceiver } from "./wrong.ts";

/** Flaws in the manner of frameworks and hosts: body parsers, adapters, stores, and what stands in front of them. */

const hmac = (bytes: Uint8Array | string): string => createHmac("sha256", SECRET).update(bytes).digest("base64");
const status =
  (code: number): (() => Response) =>
  () =>
    new Response(null, { status: code });

/** The host parses JSON before the handler sees it, so that only the value is left. */
function bodyParser(): Receiver {
  const { fetch, effects } = receiver();
  return {
    effects,
    fetch: async (request) => {
      const parsed = JSON.stringify(JSON.parse(await request.text()));
      return fetch(new Request(request.url, { method: "POST", headers: request.headers, body: parsed }));
    },
  };
}

/** A gateway that hands the body on as text of one byte a letter. */
function binaryString(): Receiver {
  const { fetch, effects } = receiver();
  return {
    effects,
    fetch: async (request) => {
      const text = Buffer.from(await request.arrayBuffer()).toString("binary");
      return fetch(new Request(request.url, { method: "POST", headers: request.headers, body: text }));
    },
  };
}

function smallLimit(): Receiver {
  const { fetch, effects } = receiver();
  const app = new Hono().use(bodyLimit({ maxSize: 64 * 1024 })).post("*", (context) => fetch(context.req.raw));
  return { effects, fetch: async (request) => app.fetch(request) };
}

/** Decodes both sides and compares as many bytes as came: an empty signature fits everything. */
const comparesPrefix = (signature: string | null, expected: string): boolean => {
  const given = Buffer.from(signature ?? "", "base64");
  return Buffer.from(expected, "base64").subarray(0, given.length).equals(given);
};

/** Remembers the last event alone. */
function lastOnly(): Receiver {
  let last = "";
  return receiver({
    isKnown: ({ EventId }) => {
      if (EventId === last) return true;
      last = EventId;
      return false;
    },
    hasEffect: ({ Event, ChangedByAssociateId }) => Event.startsWith("chatsession.") && ChangedByAssociateId !== 5,
    known: status(208),
  });
}

/** Lets only one in at a time, and sends the others away. */
function oneAtATime(): Receiver {
  let busy = false;
  return receiver({
    first: async () => {
      if (busy) return new Response("busy", { status: 503 });
      busy = true;
      await meanwhile();
      busy = false;
      return undefined;
    },
  });
}

/** Signs what is not signed, as if it had not looked. */
async function signedIf(isTest: boolean, request: Request): Promise<{ body: string; headers: Headers }> {
  const body = await request.text();
  const headers = new Headers(request.headers);
  if (isTest) headers.set("X-SuperOffice-Signature", hmac(body));
  return { body, headers };
}

export const FURTHER_WRONG: readonly WrongReceiver[] = [
  ["stands behind a body parser", "signature-reserialised", bodyParser],
  ["gets its body as a binary string", "raw-bytes", binaryString],
  ["has a limit of 64 KiB", "large-payload", smallLimit],
  ["compares as many bytes as came", "signature-missing", () => receiver({ isRight: comparesPrefix })],
  [
    "takes the digest of the secret and the body, without HMAC",
    "signature-right",
    () => receiver({ sign: (bytes) => createHmac("sha256", "").update(SECRET).update(bytes).digest("base64") }),
  ],
  [
    "reads its secret as Latin-1",
    "signature-right",
    () =>
      receiver({ sign: (bytes) => createHmac("sha256", Buffer.from(SECRET, "latin1")).update(bytes).digest("base64") }),
  ],
  [
    "takes the secret for base64",
    "signature-right",
    () =>
      receiver({ sign: (bytes) => createHmac("sha256", Buffer.from(SECRET, "base64")).update(bytes).digest("base64") }),
  ],
  [
    "signs the event's id alone",
    "signature-right",
    () => receiver({ sign: (bytes) => hmac((JSON.parse(String(bytes)) as { EventId: string }).EventId) }),
  ],
  [
    "lets everything in that looks like a signature",
    "signature-wrong",
    () => receiver({ isRight: (signature) => /^[\w+/]{43}=$/.test(signature ?? "") }),
  ],
  [
    "throws at what is no base64",
    "signature-malformed",
    () =>
      receiver({
        isRight: (one, other) =>
          one !== null && timingSafeEqual(Buffer.from(one, "base64"), Buffer.from(other, "base64")),
      }),
  ],
  ["answers 200 with a page to log in", "signature-wrong", () => receiver({ refused: () => new Response("<form>") })],
  ["answers 201 to each event", "signature-right", () => receiver({ taken: status(201) })],
  ["answers a duplicate with 208", "duplicate", lastOnly],
  [
    "remembers events by session and name",
    "next-event",
    () =>
      receiver({
        isKnown: ({ Event, PrimaryKey }, _retry, seen) => {
          const name = `${PrimaryKey} ${Event}`;
          return seen.has(name) || !seen.add(name);
        },
      }),
  ],
  [
    "remembers sessions",
    "next-event",
    () => receiver({ isKnown: ({ PrimaryKey: id }, _retry, seen) => seen.has(`${id}`) || !seen.add(`${id}`) }),
  ],
  [
    "lets in what says that it is a test",
    "signature-wrong",
    () => {
      const { effects, fetch } = receiver();
      return {
        effects,
        fetch: async (request) => {
          const { body, headers } = await signedIf(request.headers.get("x-hook-test") === "true", request);
          return fetch(new Request(request.url, { method: "POST", headers, body }));
        },
      };
    },
  ],
  [
    "compares without letter case",
    "signature-wrong",
    () => receiver({ isRight: (one, other) => one?.toLowerCase() === other.toLowerCase() }),
  ],
  [
    "compares the beginning",
    "signature-wrong",
    () => receiver({ isRight: (one, other) => one?.slice(0, 8) === other.slice(0, 8) }),
  ],
  [
    "lets in an empty signature",
    "signature-malformed",
    () => receiver({ isRight: (one, other) => one === "" || one === other }),
  ],
  ["acts on nothing", "signature-right", () => receiver({ hasEffect: () => false })],
  [
    "takes 0 for its own associate",
    "signature-right",
    () => receiver({ hasEffect: ({ Event, ChangedByAssociateId: by }) => Event.startsWith("chatsession.") && by > 5 }),
  ],
  ["is a page to log in", "signature-right", () => receiver({ first: () => new Response("<form>"), sign: () => "" })],
  [
    "breaks off its answers",
    "signature-right",
    () => {
      const cut = (): ReadableStream => new ReadableStream({ pull: (to) => to.error(new Error("other side closed")) });
      return receiver({ first: () => new Response(cut()) });
    },
  ],
  [
    "remembers events by name",
    "burst",
    () => {
      const seen = new Set<string>();
      return receiver({
        isKnown: ({ Event }) => {
          const known = seen.has(Event);
          seen.add(Event);
          return known;
        },
      });
    },
  ],
  [
    "knows a duplicate by its Timestamp",
    "burst",
    () =>
      receiver({
        isKnown: ({ Timestamp }, _retry, seen) => {
          const second = Timestamp.slice(0, 16);
          const known = seen.has(second);
          seen.add(second);
          return known;
        },
      }),
  ],
  ["sends all but one away", "burst", oneAtATime],
  [
    "takes retries for forgeries",
    "redelivery",
    () =>
      receiver({
        before: (_event, request) => (request.headers.get("x-superoffice-retry") === "0" ? undefined : status(400)()),
      }),
  ],
  [
    "knows its own changes by the webhook's name",
    "echo",
    () => receiver({ hasEffect: ({ Event }) => Event.startsWith("chatsession.") }),
  ],
  [
    "asks the test event for X-SuperOffice-Signature of another kind",
    "test-event",
    () =>
      receiver({
        before: (event, request) =>
          request.headers.has("x-hook-test") && event.PrimaryKey === 0 ? status(422)() : undefined,
      }),
  ],
  [
    "needs PrimaryKey below two thousand million",
    "late-event",
    () => receiver({ before: ({ PrimaryKey }) => (PrimaryKey > 2_000_000_000 ? status(404)() : undefined) }),
  ],
  [
    "takes every retry for known",
    "redelivery",
    () =>
      receiver({
        isKnown: ({ EventId }, retry, seen) => retry !== "0" || seen.has(EventId) || !seen.add(EventId),
      }),
  ],
  [
    "acts on every event but the test",
    "unknown-event",
    () => receiver({ hasEffect: ({ Event, ChangedByAssociateId }) => Event !== "test" && ChangedByAssociateId !== 5 }),
  ],
  [
    "reads times with three decimals alone",
    "chat-events",
    () => receiver({ before: ({ Timestamp }) => (/\.\d{4,}Z$/.test(Timestamp) ? status(400)() : undefined) }),
  ],
  [
    "needs decimals",
    "chat-events",
    () => receiver({ before: ({ Timestamp }) => (Timestamp.includes(".") ? undefined : status(400)()) }),
  ],
  [
    "sends http to https",
    "no-redirect",
    () => receiver({ first: () => Response.redirect("https://receiver.test/hook", 301) }),
  ],
];
