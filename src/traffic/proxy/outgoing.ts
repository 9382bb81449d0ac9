import type { SecureContextOptions } from "node:tls";
import { Agent, EnvHttpProxyAgent, type Dispatcher } from "undici";

/** How requests of this process reach a server. */
interface Ways {
  /** Addresses of proxies; empty for none. */
  readonly httpProxy: string;
  readonly httpsProxy: string;
  /** Hosts that are reached without one, as in NO_PROXY. */
  readonly noProxy: string;
  /** Authorities, and the client's own certificate. */
  readonly tls: Pick<SecureContextOptions, "ca" | "cert" | "key">;
}

/** What the runtime's fetch takes as `dispatcher`. Throws for an address that is none, and a certificate that cannot be read. */
export function outgoing({ httpProxy, httpsProxy, noProxy, tls }: Ways): Dispatcher {
  if (httpProxy === "" && httpsProxy === "") return new Agent({ connect: tls });
  return new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy, connect: tls, requestTls: tls });
}
