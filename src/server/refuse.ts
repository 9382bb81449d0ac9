import { getRequestListener, RequestError } from "@hono/node-server";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ServerRefusal } from "../mock/http/request-env.ts";
import type { Mock } from "../mock/mock.ts";
import { printableJson } from "../printable.ts";
import { withoutPrototype } from "../values.ts";
import type { Answer, NodeEnv } from "./answer.ts";

/** Malformed HTTP is refused by the server, in the API's error shape, and recorded in the journal. */

/** Why a request's Host is refused. HTTP/1.0 health checks send none. */
export function hostRefusal({ rawHeaders, httpVersion }: IncomingMessage): ServerRefusal | undefined {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (name.length === HOST.length && name.toLowerCase() === HOST) hosts++;
  }
  if (hosts > 1) return { status: 400, detail: `The request has ${hosts} Host headers; one is allowed.` };
  return hosts === 0 && httpVersion !== "1.0" ? { status: 400, detail: "The header Host is missing." } : undefined;
}

const HOST = "host";

interface ListenerOptions {
  readonly hostname?: string;
  readonly overrideGlobalObjects?: boolean;
}

/**
 * The listener that Node calls for each request. One whose Host and address form no URL is refused here: the adapter
 * would answer it without a body.
 */
export function listenerOf(answer: Answer, options: ListenerOptions): ReturnType<typeof getRequestListener> {
  // The adapter reports such a request synchronously, but not which one it was.
  let current: NodeEnv | undefined;
  const refuseAddress = (env: NodeEnv): ReturnType<Answer> => {
    env.outgoing.refused = { status: 400, detail: whyNoUrl(env.incoming) };
    const { method, url = "/" } = env.incoming;
    return answer(requestTo(url, method), env);
  };
  // The adapter takes hosts such as 256.1.1.1, which no URL may have, as they stand.
  let readable = "";
  const isReadable = ({ headers: { host = "" } }: IncomingMessage): boolean =>
    host === readable || host === "" || (URL.canParse(`http://${host}/`) && ((readable = host), true));
  const take = (request: Request, from: object): ReturnType<Answer> => {
    const env = from as NodeEnv;
    return isReadable(env.incoming) ? answer(request, env) : refuseAddress(env);
  };
  const errorHandler: (error: unknown) => ReturnType<Answer> = (error) => {
    if (!current || !(error instanceof RequestError)) return new Response(null, { status: 500 });
    return refuseAddress(current);
  };
  const withBody = getRequestListener(take, { ...options, errorHandler });
  // The adapter's wait for the rest of a body, with a timer, costs as much as a short answer.
  const withoutBody = getRequestListener(take, { ...options, errorHandler, autoCleanupIncoming: false });
  return (incoming, outgoing) => {
    const asked = incoming as IncomingMessage;
    current = { incoming: asked, outgoing: outgoing as ServerResponse };
    return isBodiless(asked) ? withoutBody(incoming, outgoing) : withBody(incoming, outgoing);
  };
}

function isBodiless({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
}

function whyNoUrl({ headers: { host = "" }, url = "" }: IncomingMessage): string {
  const named = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : undefined;
  if (named !== host.replace(/:\d+$/, "").toLowerCase())
    return `The header Host is not a host name: ${printableJson(short(host))}.`;
  return `The address of the request cannot be read: ${printableJson(short(url))}.`;
}

/** Under a host that is always valid in a URL; to `/` if the path is not. */
function requestTo(path: string, method = "GET"): Request {
  const address = `http://localhost${path}`;
  return new Request(path.startsWith("/") && URL.canParse(address) ? address : "http://localhost/", { method });
}

function short(text: string): string {
  return text.length > LONGEST_NAMED ? `${text.slice(0, LONGEST_NAMED)}…` : text;
}

const LONGEST_NAMED = 100;

/** Answers what Node's parser refuses: at most the first line of such a request is known. */
export function answerClientErrors(server: Server, mock: Pick<Mock, "handle">): void {
  server.on("clientError", (error: ParseError, socket: Duplex) => {
    // Without a finished handshake nothing can be said.
    if (error.code === "ECONNRESET" || !socket.writable || /^(?:ERR_(?:TLS|SSL)_|EPROTO$)/.test(error.code ?? "")) {
      socket.destroy();
      return;
    }
    const status = STATUSES[error.code ?? ""] ?? 400;
    const request = firstLine(error.rawPacket);
    const refused = { status, detail: error.reason ?? error.message };
    void Promise.resolve(mock.handle(request, { refused })).then(
      async (response) => socket.end(await headAndBody(response)),
      () => socket.destroy(),
    );
  });
}

interface ParseError extends NodeJS.ErrnoException {
  readonly reason?: string;
  readonly rawPacket?: Uint8Array;
}

const STATUSES: Readonly<Record<string, number>> = withoutPrototype({
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
});

/** Longer addresses are cut here. */
const LONGEST_LINE = 2000;

function firstLine(packet: Uint8Array | undefined): Request {
  const text = new TextDecoder("latin1").decode(packet?.subarray(0, LONGEST_LINE));
  const [, method, path = "/"] = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\/[!-~]*)/.exec(text) ?? [];
  return requestTo(path, method);
}

async function headAndBody(response: Response): Promise<string> {
  const body = await response.text();
  return [
    `HTTP/1.1 ${response.status} ${response.statusText}`,
    ...[...response.headers].map(
      ([name, value]) => `${name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())}: ${value}`,
    ),
    `Content-Length: ${new TextEncoder().encode(body).length}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}
