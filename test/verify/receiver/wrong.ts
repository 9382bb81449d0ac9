import { createHmac, timingSafeEqual } from "node:crypto";

/** Receivers in the style of a fetch handler, right but for one flaw each. */

export const SECRET = "hemmelig æøå";
export const OWN = 5;

export interface Receiver {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly effects: () => unknown;
}

interface Event {
  readonly EventId: string;
  readonly Event: string;
  readonly Entity?: string;
  readonly PrimaryKey: number;
  readonly Timestamp: string;
  readonly ChangedByAssociateId: number;
  readonly FieldValues?: { readonly Status?: number };
}

/** What a receiver does at each step; each flaw replaces one. */
interface Steps {
  readonly sign: (bytes: Buffer) => string;
  readonly isRight: (signature: string | null, expected: string) => boolean;
  readonly refused: () => Response;
  readonly taken: () => Response;
  readonly isKnown: (event: Event, retry: string | null, seen: Set<string>) => boolean | Promise<boolean>;
  readonly known: () => Response;
  /** Undefined: go on. */
  readonly before: (
    event: Event,
    request: Request,
    raw: string,
  ) => Response | undefined | Promise<Response | undefined>;
  readonly first: (request: Request) => Response | undefined | Promise<Response | undefined>;
  readonly hasEffect: (event: Event, request: Request) => boolean;
  readonly act: (state: { count: number }) => void | Promise<void>;
  /** Before the signature is checked. */
  readonly early: (state: { count: number }) => void;
}

const RIGHT: Steps = {
  sign: (bytes) => createHmac("sha256", SECRET).update(bytes).digest("base64"),
  isRight: (signature, expected) => {
    const [one, other] = [Buffer.from(signature ?? ""), Buffer.from(expected)];
    return one.length === other.length && timingSafeEqual(one, other);
  },
  refused: () => new Response(null, { status: 401 }),
  taken: () => new Response("ok"),
  isKnown: ({ EventId }, _retry, seen) => {
    if (seen.has(EventId)) return true;
    seen.add(EventId);
    return false;
  },
  known: () => new Response("known"),
  before: () => undefined,
  first: () => undefined,
  hasEffect: ({ Event, ChangedByAssociateId }) => Event.startsWith("chatsession.") && ChangedByAssociateId !== OWN,
  act: (state) => void state.count++,
  early: () => {},
};

export function receiver(flaw: Partial<Steps> = {}): Receiver {
  const steps = { ...RIGHT, ...flaw };
  const seen = new Set<string>();
  const state = { count: 0 };
  const handle = async (request: Request): Promise<Response> => {
    const before = await steps.first(request);
    if (before) return before;
    const bytes = Buffer.from(await request.arrayBuffer());
    steps.early(state);
    if (!steps.isRight(request.headers.get("x-superoffice-signature"), steps.sign(bytes))) return steps.refused();
    const event = JSON.parse(bytes.toString("utf8")) as Event;
    const stop = await steps.before(event, request, bytes.toString("utf8"));
    if (stop) return stop;
    if (await steps.isKnown(event, request.headers.get("x-superoffice-retry"), seen)) return steps.known();
    if (steps.hasEffect(event, request)) await steps.act(state);
    return steps.taken();
  };
  return {
    // What throws in a framework's handler becomes its 500.
    fetch: (request) => handle(request).catch(() => new Response("error", { status: 500 })),
    effects: () => state.count,
  };
}

const status =
  (code: number): (() => Response) =>
  () =>
    new Response(null, { status: code });
/** As long as those that come at the same moment may be apart, whatever they wait for on their way. */
export const meanwhile = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const FIELDS = new Set(
  "EventId Timestamp Changes Event PrimaryKey Entity ContextIdentifier ChangedByAssociateId WebhookName FieldValues Values".split(
    " ",
  ),
);

function crowded(): Partial<Steps> {
  let now = 0;
  return {
    first: async () => {
      if (++now > 10) {
        now--;
        return new Response(null, { status: 429 });
      }
      await meanwhile();
      now--;
      return undefined;
    },
  };
}

function acquainted(): Partial<Steps> {
  const sessions = new Set([900_001]);
  return {
    before: ({ PrimaryKey, Event }) => {
      if (Event !== "chatsession.message" || sessions.has(PrimaryKey)) return void sessions.add(PrimaryKey);
      return new Response(null, { status: 409 });
    },
  };
}

/** A flaw, the check that has to find it, and the receiver. */
export type WrongReceiver = readonly [flaw: string, check: string, make: () => Receiver];

export const WRONG: readonly WrongReceiver[] = [
  ["checks no signature", "signature-wrong", () => receiver({ isRight: () => true })],
  ["answers 200 to what it refuses", "signature-wrong", () => receiver({ refused: status(200) })],
  ["fails at a wrong signature", "signature-wrong", () => receiver({ refused: status(500) })],
  ["acts before it checks", "signature-wrong", () => receiver({ early: (state) => void state.count++ })],
  [
    "takes what is not signed",
    "signature-missing",
    () => receiver({ isRight: (signature, expected) => signature === null || signature === expected }),
  ],
  [
    "throws where lengths differ",
    "signature-malformed",
    () =>
      receiver({
        isRight: (one, other) => timingSafeEqual(Buffer.from(one ?? other.slice(1) + "!"), Buffer.from(other)),
      }),
  ],
  [
    "checks re-serialised JSON",
    "signature-reserialised",
    () =>
      receiver({
        sign: (bytes) => RIGHT.sign(Buffer.from(JSON.stringify(JSON.parse(bytes.toString("utf8"))))),
      }),
  ],
  [
    "reads the body as Latin-1",
    "raw-bytes",
    () => receiver({ sign: (bytes) => RIGHT.sign(Buffer.from(bytes.toString("latin1"))) }),
  ],
  [
    "trims the body",
    "raw-bytes",
    () => receiver({ sign: (bytes) => RIGHT.sign(Buffer.from(bytes.toString("utf8").trim())) }),
  ],
  [
    "compares with hex",
    "signature-right",
    () => receiver({ sign: (bytes) => Buffer.from(RIGHT.sign(bytes), "base64").toString("hex") }),
  ],
  [
    "has the wrong secret",
    "signature-right",
    () => receiver({ sign: (bytes) => createHmac("sha256", "x").update(bytes).digest("base64") }),
  ],
  ["answers 204", "signature-right", () => receiver({ taken: status(204) })],
  ["answers 202", "signature-right", () => receiver({ taken: status(202) })],
  [
    "refuses the test event",
    "test-event",
    () => receiver({ before: ({ Event }) => (Event === "test" ? status(400)() : undefined) }),
  ],
  [
    "acts on the test event",
    "test-event",
    () => receiver({ hasEffect: (event, request) => event.Event === "test" || RIGHT.hasEffect(event, request) }),
  ],
  [
    "reads FieldValues that are not there",
    "chat-events",
    () =>
      receiver({
        before: ({ Event, FieldValues }) =>
          Event.startsWith("chat") && FieldValues === undefined ? status(500)() : undefined,
      }),
  ],
  [
    "answers 404 to other events",
    "unknown-event",
    () => receiver({ before: ({ Event }) => (/^(chat|test)/.test(Event) ? undefined : status(404)()) }),
  ],
  [
    "needs an Entity",
    "unknown-event",
    () => receiver({ before: ({ Entity }) => (Entity === undefined ? status(500)() : undefined) }),
  ],
  [
    "refuses fields that it does not know",
    "unknown-fields",
    () =>
      receiver({
        before: (event) => (Object.keys(event).every((name) => FIELDS.has(name)) ? undefined : status(422)()),
      }),
  ],
  [
    "refuses a status that it does not know",
    "unknown-fields",
    () => receiver({ before: ({ FieldValues }) => ((FieldValues?.Status ?? 0) > 11 ? status(400)() : undefined) }),
  ],
  ["refuses a message before its session", "out-of-order", () => receiver(acquainted())],
  [
    "refuses old timestamps",
    "late-event",
    () =>
      receiver({
        before: ({ Timestamp }) => (Date.now() - Date.parse(Timestamp) > 3_600_000 ? status(400)() : undefined),
      }),
  ],
  [
    "passes on the 404 of a session that is gone",
    "late-event",
    () => receiver({ before: ({ PrimaryKey }) => (PrimaryKey > 2_000_000_000 ? status(404)() : undefined) }),
  ],
  [
    "takes 100 kB at most",
    "large-payload",
    () => receiver({ before: (_event, _request, raw) => (raw.length > 100_000 ? status(413)() : undefined) }),
  ],
  ["takes ten at once", "burst", () => receiver(crowded())],
  [
    "loses effects at once",
    "burst",
    () =>
      receiver({
        act: async (state) => {
          const { count } = state;
          await meanwhile();
          state.count = count + 1;
        },
      }),
  ],
  ["knows no duplicates", "duplicate", () => receiver({ isKnown: () => false })],
  ["refuses duplicates", "duplicate", () => receiver({ known: status(409) })],
  [
    "takes a second attempt for another event",
    "redelivery",
    () =>
      receiver({
        isKnown: (event, retry, seen) => RIGHT.isKnown({ ...event, EventId: `${event.EventId} ${retry}` }, retry, seen),
      }),
  ],
  [
    "looks up, and stores later",
    "duplicate-at-once",
    () =>
      receiver({
        isKnown: async ({ EventId }, _retry, seen) => {
          const known = seen.has(EventId);
          await meanwhile();
          seen.add(EventId);
          return known;
        },
      }),
  ],
  ["answers its own changes", "echo", () => receiver({ hasEffect: ({ Event }) => Event.startsWith("chatsession.") })],
  ["hangs", "answer-time", () => receiver({ first: () => new Promise(() => {}) })],
  [
    "hangs now and then",
    "answer-time",
    () => receiver({ before: ({ Event }) => (Event === "somock.unknown" ? new Promise(() => {}) : undefined) }),
  ],
  [
    "redirects to a slash",
    "no-redirect",
    () => receiver({ first: () => new Response(null, { status: 308, headers: { Location: "/hook/" } }) }),
  ],
  [
    "redirects what it refuses to a login page",
    "no-redirect",
    () => receiver({ refused: () => new Response(null, { status: 302, headers: { Location: "/login" } }) }),
  ],
];
