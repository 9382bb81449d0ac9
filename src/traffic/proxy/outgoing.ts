import type { SecureContextOptions } from "node:tls";
import { Agent, DecoratorHandler, EnvHttpProxyAgent, Pool, type Dispatcher } from "undici";

/** How this process connects to a server. */
interface Ways {
  /** Addresses of proxies; empty for none. */
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts to reach directly, as in NO_PROXY. */
  readonly noProxy: string;
  /** Certificate authorities, and the client certificate. */
  readonly tls: Pick<SecureContextOptions, "ca" | "cert" | "key">;
  /** How long a connection may take; without it, as long as the library allows. */
  readonly connectMs?: number | undefined;
}

/** A `dispatcher` for the runtime's fetch. Throws for an invalid address or an unreadable certificate. */
export function outgoing({ httpProxy, httpsProxy, noProxy, tls, connectMs }: Ways): Dispatcher {
  const timeout = connectMs !== undefined && { timeout: connectMs };
  const connect = { ...tls, ...timeout };
  if (httpProxy === "" && httpsProxy === "") return new Agent({ connect });
  // The client certificate is for the server.
  const proxyTls = { ...(tls.ca !== undefined && { ca: tls.ca }), ...timeout };
  const factory = (origin: string | URL, options: Pool.Options): Pool =>
    isForwarded(origin, options) && /^https?:/i.test(httpProxy)
      ? forwarding(new URL(httpProxy), { ...options, connect: proxyTls })
      : new Pool(origin, options);
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTls };
  return new EnvHttpProxyAgent({
    ...proxies,
    connect,
    requestTls: connect,
    clientFactory: tunnelling(connectMs),
    factory,
  });
}

/** The library has a function for its connections through a proxy, and gives it the options for others. */
function isForwarded(origin: string | URL, { connect }: Pool.Options): boolean {
  return new URL(origin).protocol === "http:" && typeof connect === "function";
}

/** A proxy is asked for what is plain HTTP by its whole address, as everywhere: many allow CONNECT to port 443 only. */
function forwarding(proxy: URL, options: Pool.Options): Pool {
  const { username, password } = proxy;
  const login = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  const own = username === "" ? {} : { "proxy-authorization": `Basic ${login}` };
  const pool = new Pool(proxy.origin, options);
  const dispatch = pool.dispatch.bind(pool);
  return Object.assign(pool, {
    dispatch: (request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) =>
      dispatch(
        {
          ...request,
          path: `${String(request.origin)}${request.path}`,
          // The library has made an object of them.
          headers: Object.assign({}, request.headers, own),
        },
        withoutLogin(handler),
      ),
  });
}

/** The runtime's fetch hides what a 407 is. */
function withoutLogin(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
  const passing: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
  const start = passing.onResponseStart?.bind(passing);
  return Object.assign(passing, {
    onResponseStart(...answer: Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>) {
      const [controller, status] = answer;
      if (status === 407) controller.abort(new Error(refusalOf(status)));
      else start?.(...answer);
    },
  });
}

/**
 * Makes connections to proxies. The library asks one that closes at CONNECT again and again, and never tells; it waits
 * for an answer as long as it allows, and its error for a refusal has the code of a request that the caller ended.
 */
function tunnelling(headersTimeout: number | undefined): (origin: URL, options: object) => Dispatcher {
  return (origin, options) => {
    const pool = new Pool(origin, { ...options, ...(headersTimeout !== undefined && { headersTimeout }) });
    const connect = pool.connect.bind(pool);
    return Object.assign(pool, {
      connect: async (request: Dispatcher.ConnectOptions) => {
        const answer = await connect(request).catch((cause: Error & { readonly code?: string }) => {
          // It takes the first code for the end of an idle connection.
          const isClosed = cause.code === "UND_ERR_SOCKET" || cause.code === "ECONNRESET";
          throw isClosed ? new Error("CONNECT was not answered", { cause }) : cause;
        });
        if (answer.statusCode === 200) return answer;
        answer.socket.on("error", () => {}).destroy();
        throw new Error(refusalOf(answer.statusCode));
      },
    });
  };
}

/** In the words of the library. */
const refusalOf = (status: number): string => `Proxy response (${status})`;
