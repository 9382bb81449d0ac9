/** Right servers behind a gateway that has ways of its own, or with another serializer. */

import { EVERYWHERE, WRITES } from "../../src/deviations/requests.ts";
import { onAnswer, onRequest, onText } from "../../src/deviations/rewire.ts";
import type { Variant } from "./variants.ts";

const page = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response("<html><title>Request blocked</title></html>", {
    status,
    headers: { "content-type": "text/html", ...headers },
  });

/** So many wrong credentials, and more of them are not even looked at. */
const MOST_WRONG = 4;

export const gatewayVariants: readonly Variant[] = [
  {
    name: "ascii-and-indented",
    title: "JSON in ASCII, indented, with CRLF and escaped slashes",
    deviate: onText(EVERYWHERE, (text) =>
      `${JSON.stringify(JSON.parse(text), null, 2)}\n`
        .replaceAll(/[\u0080-\uffff]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .replaceAll("/", String.raw`\/`)
        .replaceAll("\n", "\r\n"),
    ),
  },
  {
    name: "lockout",
    title: "more than a few wrong credentials are answered with 429",
    deviate: (fetch) => {
      let wrong = 0;
      return async (request) => {
        const answer = await fetch(request);
        return answer.status === 401 && ++wrong > MOST_WRONG ? page(429, { "retry-after": "1" }) : answer;
      };
    },
  },
  {
    name: "guard-blocks-broken-json",
    title: "a guard before the API answers 403 to JSON that cannot be read",
    deviate: onRequest(WRITES, async (request) => {
      const text = await request.clone().text();
      if (text === "" || !/json/.test(request.headers.get("content-type") ?? "")) return request;
      try {
        JSON.parse(text);
        return request;
      } catch {
        return page(403);
      }
    }),
  },
  {
    name: "cookies-and-etags",
    title: "cookies, weak ETags and caching headers that nobody asked for",
    deviate: onAnswer(EVERYWHERE, ({ body, status, headers }) => {
      const more = new Headers(headers);
      for (const cookie of ["XSRF-TOKEN=abc; Path=/; Secure", "ARRAffinity=1"]) more.append("set-cookie", cookie);
      more.set("etag", 'W/"1"');
      more.set("cache-control", "private, max-age=0");
      return new Response(body, { status, headers: more });
    }),
  },
  {
    name: "dates-seven-zeros",
    title: "dates without fractions end in seven zeros",
    deviate: onText(EVERYWHERE, (text) => text.replaceAll(/(T\d\d:\d\d:\d\d)(?=["Z+])/g, "$1.0000000")),
  },
];
