import { createHmac, timingSafeEqual, webcrypto } from "node:crypto";
import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { OWN, type Receiver, receiver, SECRET } from "./wrong.ts";

/** Right receivers in different frameworks and styles. */

interface Told {
  readonly EventId: string;
  readonly Event: string;
  readonly ChangedByAssociateId: number;
}

/** What an application does with an event, apart from how it comes. */
function inbox(): { readonly take: (event: Told) => void; readonly count: () => number } {
  const seen = new Set<string>();
  let count = 0;
  return {
    take: ({ EventId, Event, ChangedByAssociateId }) => {
      if (seen.has(EventId)) return;
      seen.add(EventId);
      if (Event.startsWith("chatsession.") && ChangedByAssociateId !== OWN) count++;
    },
    count: () => count,
  };
}

const expected = (bytes: Uint8Array): Buffer => createHmac("sha256", SECRET).update(bytes).digest();

function isSigned(bytes: Uint8Array, signature: string | null | undefined): boolean {
  const given = Buffer.from(signature ?? "", "base64");
  const wanted = expected(bytes);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function honoApp(): Receiver {
  const { take, count } = inbox();
  const app = new Hono();
  app.post("/hook", async (context) => {
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (!isSigned(bytes, context.req.header("X-SuperOffice-Signature"))) return context.text("wrong signature", 401);
    take(JSON.parse(new TextDecoder().decode(bytes)) as Told);
    return context.text("ok");
  });
  return { fetch: async (request) => app.fetch(request), effects: count };
}

function honoMiddleware(): Receiver {
  const { take, count } = inbox();
  const signed = createMiddleware(async (context, next) => {
    const text = await context.req.text();
    if (isSigned(Buffer.from(text, "utf8"), context.req.header("x-superoffice-signature"))) return next();
    return context.json({ error: "signature" }, 403);
  });
  const app = new Hono().use(signed).post("*", async (context) => {
    take(await context.req.json());
    return context.body(null, 200);
  });
  return { fetch: async (request) => app.fetch(request), effects: () => ({ count: count() }) };
}

/** As a route handler of Next: a function named by its method. */
function routeHandler(): Receiver {
  const { take, count } = inbox();
  const POST = async (request: Request): Promise<Response> => {
    const text = await request.text();
    if (!isSigned(new TextEncoder().encode(text), request.headers.get("x-superoffice-signature"))) {
      return Response.json({ error: "unauthorized" }, { status: 401 });
    }
    take(JSON.parse(text) as Told);
    return Response.json({ received: true });
  };
  return { fetch: POST, effects: count };
}

/** As a lambda behind a gateway: headers in small letters, the body in base64. */
function lambda(): Receiver {
  const { take, count } = inbox();
  const handler = async (event: {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly isBase64Encoded: boolean;
  }): Promise<{ readonly statusCode: number; readonly body: string }> => {
    const bytes = Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8");
    if (!isSigned(bytes, event.headers["x-superoffice-signature"])) return { statusCode: 401, body: "" };
    take(JSON.parse(bytes.toString()) as Told);
    return { statusCode: 200, body: "{}" };
  };
  return {
    fetch: async (request) => {
      const body = Buffer.from(await request.arrayBuffer()).toString("base64");
      const answer = await handler({ headers: Object.fromEntries(request.headers), body, isBase64Encoded: true });
      return new Response(answer.body, { status: answer.statusCode });
    },
    effects: count,
  };
}

/** With Web Crypto alone, as on the edge. */
function edge(): Receiver {
  const { take, count } = inbox();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = webcrypto.subtle.importKey("raw", new TextEncoder().encode(SECRET), algorithm, false, ["verify"]);
  return {
    fetch: async (request) => {
      const body = await request.arrayBuffer();
      let signature: Uint8Array<ArrayBuffer>;
      try {
        signature = Uint8Array.from(atob(request.headers.get("x-superoffice-signature") ?? ""), (one) =>
          one.charCodeAt(0),
        );
      } catch {
        return new Response("malformed", { status: 400 });
      }
      if (!(await webcrypto.subtle.verify("HMAC", await key, signature, body)))
        return new Response("no", { status: 401 });
      take((await new Response(body).json()) as Told);
      return new Response();
    },
    effects: count,
  };
}

/** Answers first and works later. */
function queue(): Receiver {
  const { take, count } = inbox();
  const jobs: string[] = [];
  const work = (): void => {
    for (const job of jobs.splice(0, 3)) take(JSON.parse(job) as Told);
    if (jobs.length > 0) setImmediate(work);
  };
  return {
    fetch: async (request) => {
      const text = await request.text();
      if (!isSigned(Buffer.from(text), request.headers.get("x-superoffice-signature")))
        return new Response(null, { status: 401 });
      jobs.push(text);
      setImmediate(work);
      return new Response("queued");
    },
    effects: count,
  };
}

/** A chain of functions that call the next one, as in older frameworks. */
function chain(): Receiver {
  const { take, count } = inbox();
  interface Context {
    readonly request: Request;
    raw?: Buffer;
    status: number;
  }
  type Step = (context: Context, next: () => Promise<void>) => Promise<void>;
  const steps: readonly Step[] = [
    async (context, next) => {
      context.raw = Buffer.from(await context.request.arrayBuffer());
      await next();
    },
    async (context, next) => {
      if (isSigned(context.raw ?? Buffer.alloc(0), context.request.headers.get("x-superoffice-signature")))
        return next();
      context.status = 403;
    },
    async (context) => {
      take(JSON.parse(String(context.raw)) as Told);
      context.status = 200;
    },
  ];
  const run = (context: Context, at: number): Promise<void> =>
    steps[at]?.(context, () => run(context, at + 1)) ?? Promise.resolve();
  return {
    fetch: async (request) => {
      const context: Context = { request, status: 404 };
      await run(context, 0);
      return new Response(null, { status: context.status });
    },
    effects: () => Array.from({ length: count() }),
  };
}

export const RIGHT: readonly (readonly [style: string, make: () => Receiver])[] = [
  ["a fetch handler", receiver],
  ["a Hono app", honoApp],
  ["Hono with a middleware", honoMiddleware],
  ["a route handler", routeHandler],
  ["a lambda", lambda],
  ["Web Crypto on the edge", edge],
  ["a queue behind it", queue],
  ["a chain of functions", chain],
];
