import type { Entry, Har, Header } from "har-format";
import { msOf } from "../../time/instant.ts";
import { version } from "../../version.ts";
import type { Explanation, Message } from "./explain.ts";

/** The journal as an HTTP archive, HAR 1.2, for the network panels of browsers and other tools. */
export function harOf(explanations: readonly Explanation[]): Har {
  return {
    log: {
      version: "1.2",
      creator: { name: "superoffice-mock-kit", version },
      comment: "Times are those of the mock's clock; secrets are masked.",
      entries: explanations.map(entryOf),
    },
  };
}

function entryOf({ entry, request, answer, curl }: Explanation): Entry {
  const query = [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value }));
  const body = answer?.body ?? "";
  return {
    startedDateTime: new Date(msOf(entry.at)).toISOString(),
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headersOf(request),
      queryString: query,
      headersSize: -1,
      bodySize: size(request.body),
      ...(request.body === undefined
        ? {}
        : { postData: { mimeType: request.headers["content-type"] ?? "", text: request.body } }),
    },
    response: {
      status: answer?.status ?? 0,
      statusText: answer?.reason ?? "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: answer ? headersOf(answer) : [],
      content: { size: size(body), mimeType: answer?.headers["content-type"] ?? "", text: body },
      redirectURL: "",
      headersSize: -1,
      bodySize: size(body),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: [entry.operation, entry.fault && `fault ${entry.fault}`, entry.problem, curl].filter(Boolean).join(" · "),
  };
}

function headersOf({ headers }: Message): Header[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

function size(text: string | undefined): number {
  return new TextEncoder().encode(text ?? "").byteLength;
}
