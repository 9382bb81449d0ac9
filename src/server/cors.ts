import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Answer } from "./answer.ts";

/** Answers a browser's requests from another origin. Only requests that name an origin pay for it. */
export function withCors(answer: Answer): Answer {
  const app = new Hono<{ Bindings: object }>();
  app.use(
    // Any origin is allowed, with credentials.
    cors({ origin: (origin) => origin, credentials: true, maxAge: 600, allowMethods: METHODS, exposeHeaders: EXPOSED }),
  );
  app.all("*", (context) => answer(context.req.raw, context.env));
  return (request, env) => (request.headers.has("origin") ? app.fetch(request, env) : answer(request, env));
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];
/** What a page may read of an answer beside the body. */
const EXPOSED = ["X-Mock-Explain", "Retry-After", "WWW-Authenticate", "Preference-Applied", "SO-TimeZone"];
