import http from "node:http";
import tls from "node:tls";
import { KitError } from "../../errors.ts";
import type { Target } from "../../verify/model.ts";
import type { NetworkSettings } from "../../verify/setting-values.ts";
import { networkTarget } from "../../verify/target.ts";
import { readText } from "./files.ts";
import type { CliIo } from "./io.ts";

/** What the runtime's fetch takes as \`dispatcher\`, which its types leave out. */
type Dispatcher = object;
type DispatcherType = new (options: object) => Dispatcher;

/** A server on the network, by the way that flags and environment name: a proxy, authorities of one's own, a client certificate. */
export async function openTarget(baseUrl: string, settings: NetworkSettings, env: CliIo["env"]): Promise<Target> {
  const dispatcher = await dispatcherFor(settings, env);
  if (!dispatcher) return networkTarget(baseUrl);
  return { ...networkTarget(baseUrl), fetch: (request) => fetch(request, { dispatcher } as RequestInit) };
}

async function dispatcherFor(settings: NetworkSettings, env: CliIo["env"]): Promise<Dispatcher | undefined> {
  const { proxy, cacert, cert, key } = settings;
  const read = (name: "http_proxy" | "https_proxy" | "no_proxy"): string =>
    (env[name] ?? env[name.toUpperCase()] ?? "").trim();
  const [httpProxy, httpsProxy] = [proxy ?? read("http_proxy"), proxy ?? read("https_proxy")];
  const files = {
    ca: await pem(cacert, "--cacert"),
    cert: await pem(cert, "--cert"),
    key: await pem(key ?? cert, "--key"),
  };
  const hasProxy = httpProxy !== "" || httpsProxy !== "";
  if (!hasProxy && files.ca === undefined && files.cert === undefined) return undefined;
  const connect = {
    ...(files.ca !== undefined && { ca: [...tls.getCACertificates("default"), files.ca] }),
    ...(files.cert !== undefined && { cert: files.cert, key: files.key }),
  };
  // Without a proxy, no host takes one; the class is the one that also knows about certificates.
  const ways = hasProxy ? { httpProxy, httpsProxy, noProxy: read("no_proxy") } : { noProxy: "*" };
  try {
    return new (dispatcherType())({ ...ways, connect, requestTls: connect });
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const problem = {
      code: "verify-network",
      what: "the proxy or a certificate cannot be used",
      where: "--proxy, --cacert, --cert, --key and the environment",
      todo: "give the proxy as http://host:port, and certificates as PEM files",
    };
    throw new KitError(problem, { cause });
  }
}

/**
 * The runtime's own class for proxies has no public name. It is what the global dispatcher is an instance of as long as
 * a proxy is set for all requests, which is undone at once.
 */
function dispatcherType(): DispatcherType {
  if (typeof http.setGlobalProxyFromEnv !== "function") {
    throw new KitError({
      code: "verify-network",
      what: `Node ${process.versions.node} cannot use proxies or certificates for a single command`,
      where: "--proxy, --cacert, --cert, HTTPS_PROXY",
      todo: "use Node 24, or set NODE_USE_ENV_PROXY=1 and NODE_EXTRA_CA_CERTS",
    });
  }
  const restore = http.setGlobalProxyFromEnv({ https_proxy: "http://127.0.0.1:9", http_proxy: "http://127.0.0.1:9" });
  try {
    const holder = globalThis as unknown as Readonly<Record<symbol, { readonly constructor: DispatcherType }>>;
    return holder[Symbol.for("undici.globalDispatcher.1")]?.constructor as DispatcherType;
  } finally {
    restore();
  }
}

async function pem(file: string | undefined, flag: string): Promise<string | undefined> {
  return file === undefined ? undefined : readText(file, "verify-network", flag, "give an existing PEM file");
}

/** The proxy that requests to an address take, without its credentials; undefined where they take none. */
export function proxyOf(baseUrl: string, { proxy }: NetworkSettings, env: CliIo["env"]): string | undefined {
  const url = new URL(baseUrl);
  const read = (name: string): string => (env[name] ?? env[name.toUpperCase()] ?? "").trim();
  const used = proxy ?? read(url.protocol === "https:" ? "https_proxy" : "http_proxy");
  const exempt = read("no_proxy")
    .split(/[\s,]+/)
    .some(
      (name) =>
        name === "*" ||
        (name !== "" && `.${url.hostname}`.endsWith(`.${name.replace(/^\*?\./, "").replace(/:\d+$/, "")}`)),
    );
  return used === "" || exempt ? undefined : URL.parse(used)?.origin;
}
