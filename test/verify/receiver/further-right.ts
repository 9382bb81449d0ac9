import { createHmac, timingSafeEqual } from "node:crypto";
import { OWN, type Receiver, receiver, SECRET } from "./wrong.ts";

/** Right receivers as the hosts of other worlds have them. */

interface Told {
  readonly EventId: string;
  readonly Event: string;
  readonly ChangedByAssociateId: number;
}

interface Incoming {
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: Buffer;
}

interface Outgoing {
  readonly status: number;
  readonly body?: string;
}

/** What is the same in all of them: whose signature is right, and what has an effect. */
function desk(): {
  readonly isSigned: (raw: Buffer, signature: string | undefined) => boolean;
  readonly take: (event: Told) => void;
  readonly count: () => number;
} {
  const known = new Map<string, true>();
  let count = 0;
  return {
    isSigned: (raw, signature = "") => {
      const wanted = Buffer.from(createHmac("sha256", SECRET).update(raw).digest("base64"));
      const given = Buffer.from(signature);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
    take: ({ EventId, Event, ChangedByAssociateId }) => {
      if (known.has(EventId)) return;
      known.set(EventId, true);
      if (Event.startsWith("chatsession.") && ChangedByAssociateId !== OWN) count++;
    },
    count: () => count,
  };
}

const served = (handle: (incoming: Incoming) => Promise<Outgoing>, effects: () => unknown): Receiver => ({
  effects,
  fetch: async (request) => {
    const raw = Buffer.from(await request.arrayBuffer());
    const { status, body = "" } = await handle({ headers: Object.fromEntries(request.headers), raw });
    return new Response(status === 204 ? null : body, { status });
  },
});

/** `express.raw({ type: "application/json" })`: request.body is a Buffer, and next(error) becomes an answer. */
function express(): Receiver {
  const { isSigned, take, count } = desk();
  interface Asked {
    readonly body: Buffer;
    get(name: string): string | undefined;
  }
  interface Answer {
    code: number;
    text: string;
    status(code: number): Answer;
    send(text: string): void;
  }
  const middleware = (request: Asked, response: Answer, next: (error?: Error) => void): void => {
    if (isSigned(request.body, request.get("x-superoffice-signature"))) next();
    else response.status(401).send("signature");
  };
  const handler = (request: Asked, response: Answer): void => {
    take(JSON.parse(request.body.toString("utf8")) as Told);
    response.status(200).send("");
  };
  return served(async ({ headers, raw }) => {
    const response: Answer = {
      code: 404,
      text: "",
      status: (code) => {
        response.code = code;
        return response;
      },
      send: (text) => void (response.text = text),
    };
    const request: Asked = { body: raw, get: (name) => new Headers(headers).get(name) ?? undefined };
    middleware(request, response, () => handler(request, response));
    return { status: response.code, body: response.text };
  }, count);
}

/** A Function of Azure: the body as text, an object as the answer, work put into a queue. */
function azure(): Receiver {
  const { isSigned, take, count } = desk();
  const queue: Told[] = [];
  const run = async (request: { readonly headers: Headers; text(): Promise<string> }): Promise<{ status: number }> => {
    const text = await request.text();
    const signature = request.headers.get("X-SuperOffice-Signature") ?? undefined;
    if (!isSigned(Buffer.from(text, "utf8"), signature)) return { status: 403 };
    queue.push(JSON.parse(text) as Told);
    queueMicrotask(() => queue.splice(0).forEach(take));
    return { status: 200 };
  };
  return served(
    ({ headers, raw }) => run({ headers: new Headers(headers), text: async () => raw.toString("utf8") }),
    count,
  );
}

/** Fastify's own parser for a content type, which keeps the buffer beside the value. */
function fastify(): Receiver {
  const { isSigned, take, count } = desk();
  const parse = (raw: Buffer): { readonly raw: Buffer; readonly value?: Told } => {
    try {
      return { raw, value: JSON.parse(raw.toString()) as Told };
    } catch {
      return { raw };
    }
  };
  return served(
    async ({ headers, raw }) => {
      const { value, raw: bytes } = parse(raw);
      if (!isSigned(bytes, headers["x-superoffice-signature"])) return { status: 401 };
      if (!value) return { status: 400 };
      take(value);
      return { status: 200, body: '{"ok":true}' };
    },
    () => ({ count: count() }),
  );
}

/** As an ASP.NET controller: buffered body, ProblemDetails for refusals, an empty 200. */
function aspNet(): Receiver {
  const { isSigned, take, count } = desk();
  const problem = (code: number, title: string): Outgoing => ({
    status: code,
    body: JSON.stringify({ title, status: code }),
  });
  return served(
    async ({ headers, raw }) => {
      const { "x-superoffice-signature": signature } = headers;
      if (signature === undefined) return problem(400, "The header is missing.");
      if (!isSigned(raw, signature)) return problem(401, "Unauthorized");
      take(JSON.parse(raw.toString("utf8").replace(/^\uFEFF/, "")) as Told);
      return { status: 200 };
    },
    () => ({ effects: count() }),
  );
}

/** As a Go handler: values beside errors, a set behind a lock. */
function go(): Receiver {
  const { isSigned, take, count } = desk();
  let lock: Promise<void> = Promise.resolve();
  const unmarshal = (raw: Buffer): readonly [Told | undefined, Error | undefined] => {
    try {
      return [JSON.parse(String(raw)) as Told, undefined];
    } catch (error) {
      return [undefined, error as Error];
    }
  };
  return served(async ({ headers, raw }) => {
    if (!isSigned(raw, headers["x-superoffice-signature"])) return { status: 401, body: "invalid signature\n" };
    const [event, error] = unmarshal(raw);
    if (error !== undefined || event === undefined) return { status: 400, body: "bad request\n" };
    lock = lock.then(() => take(event));
    await lock;
    return { status: 200, body: "ok\n" };
  }, count);
}

const isOthers =
  (name: string) =>
  ({ Event, ChangedByAssociateId }: Told): boolean =>
    Event === name && ChangedByAssociateId !== OWN;

const badRequest = (): Response => new Response(null, { status: 400 });

/** Answers at once; each effect is seen when the count has been asked for eight times more. */
function slowWorker(): Receiver {
  const { fetch, effects } = receiver();
  const seen: unknown[] = Array(8).fill(0);
  return {
    fetch,
    effects: () => {
      seen.push(effects());
      return seen.shift();
    },
  };
}

export const FURTHER_RIGHT: readonly (readonly [style: string, make: () => Receiver])[] = [
  ["Express with its raw body", express],
  ["a Function of Azure", azure],
  ["Fastify with a parser of its own", fastify],
  ["a controller of ASP.NET", aspNet],
  ["a handler in the manner of Go", go],
  ["a worker that comes to it later", slowWorker],
  [
    "strict about types, as Go and .NET are",
    () =>
      receiver({ before: (_event, _request, raw) => (/"PrimaryKey":\s*\d+\./.test(raw) ? badRequest() : undefined) }),
  ],
  ["an application that acts on messages alone", () => receiver({ hasEffect: isOthers("chatsession.message") })],
  ["an application that acts on changes alone", () => receiver({ hasEffect: isOthers("chatsession.changed") })],
];
