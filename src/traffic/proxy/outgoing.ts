import type { SecureContextOptions } from "node:tls";
import { Agent, EnvHttpProxyAgent, Pool, type Dispatcher } from "undici";

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
  const connect = { ...tls, ...(connectMs !== undefined && { timeout: connectMs }) };
  if (httpProxy === "" && httpsProxy === "") return new Agent({ connect });
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy, connect, requestTls: connect, clientFactory });
}

/** Connections to a proxy. The library asks one that closes at CONNECT again and again, and never tells. */
function clientFactory(origin: URL, options: object): Dispatcher {
  const pool = new Pool(origin, options);
  const connect = pool.connect.bind(pool);
  return Object.assign(pool, {
    connect: (request: Dispatcher.ConnectOptions) =>
      connect(request).catch((cause: Error & { readonly code?: string }) => {
        // It takes this code for the end of an idle connection.
        throw cause.code === "UND_ERR_SOCKET" ? new Error("CONNECT was not answered", { cause }) : cause;
      }),
  });
}
