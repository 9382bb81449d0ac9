import tls from "node:tls";
import type { outgoing as Outgoing } from "../../traffic/proxy/outgoing.ts";
import { KitError } from "../../errors.ts";
import type { Target } from "../../verify/options.ts";
import type { NetworkSettings } from "../../verify/setting-values.ts";
import { THROUGH } from "../../verify/client/send.ts";
import { networkTarget } from "../../verify/target.ts";
import { readCertificates } from "./certificates.ts";
import type { CliIo } from "./io.ts";

/** What connections are opened with: the proxies of the environment, until the signal. */
export type Asking = Pick<CliIo, "signal" | "env">;

/**
 * A server on the network, reached as flags and environment say: by a proxy, with additional authorities or a client
 * certificate.
 */
export async function openTarget(baseUrl: string, settings: NetworkSettings, io: Asking): Promise<Target> {
  const dispatcher = await dispatcherFor(settings, io);
  if (!dispatcher) return networkTarget(baseUrl);
  const proxy = proxyOf(baseUrl, settings, io.env);
  const send = (request: Request): Promise<Response> => through(fetch(request, { dispatcher } as RequestInit), proxy);
  return { ...networkTarget(baseUrl), fetch: send, ...(proxy !== undefined && { proxy }) };
}

/** The answer; an error names the proxy, if there is one. */
async function through(answer: Promise<Response>, proxy: string | undefined): Promise<Response> {
  try {
    return await answer;
  } catch (cause) {
    throw proxy === undefined ? cause : new Error(`${THROUGH} ${proxy}`, { cause });
  }
}

/** A fetch for what is not the runner's: it takes the proxies of the environment. */
export async function environmentFetch(io: Asking): Promise<typeof fetch> {
  const dispatcher = await dispatcherFor({}, io);
  if (!dispatcher) return fetch;
  return (input, init) => {
    const { url } = new Request(input);
    return through(fetch(input, { ...init, dispatcher } as RequestInit), proxyOf(url, {}, io.env));
  };
}

/** undefined if neither flags nor environment ask for anything special. */
export async function dispatcherFor(
  settings: NetworkSettings,
  { env, signal }: Asking,
  connectMs?: number,
): Promise<ReturnType<typeof Outgoing> | undefined> {
  const { proxy } = settings;
  const read = (name: "http_proxy" | "https_proxy" | "no_proxy"): string =>
    (env[name] ?? env[name.toUpperCase()] ?? "").trim();
  const [httpProxy, httpsProxy] = [proxy ?? read("http_proxy"), proxy ?? read("https_proxy")];
  const { ca, ...pair } = await readCertificates(settings, signal);
  const hasProxy = httpProxy !== "" || httpsProxy !== "";
  if (!hasProxy && ca === undefined && pair.cert === undefined) return undefined;
  const trusted = {
    ...pair,
    ...(ca !== undefined && { ca: [...tls.getCACertificates("default"), ...ca] }),
  };
  try {
    // Few runs need this library.
    const { outgoing } = await import("../../traffic/proxy/outgoing.ts");
    return outgoing({ httpProxy, httpsProxy, noProxy: read("no_proxy"), tls: trusted, connectMs });
  } catch (cause) {
    const problem = {
      code: "verify-network",
      what: "the proxy or a certificate cannot be used",
      where: "--proxy, --cacert, --cert, --key and the environment",
      todo: "give the proxy as http://host:port, and certificates as PEM files",
    };
    throw new KitError(problem, { cause });
  }
}

/** The proxy used for an address, without its credentials; undefined if none is. The library decides in the same way. */
export function proxyOf(baseUrl: string, { proxy }: NetworkSettings, env: CliIo["env"]): string | undefined {
  const { protocol, hostname, port } = new URL(baseUrl);
  const read = (name: string): string => (env[name] ?? env[name.toUpperCase()] ?? "").trim();
  const isTls = protocol === "https:";
  const used = proxy ?? ((isTls ? read("https_proxy") : "") || read("http_proxy"));
  const exempt = read("no_proxy").toLowerCase();
  const ownPort = port || (isTls ? "443" : "80");
  const isExempt =
    exempt === "*" ||
    exempt.split(/[\s,]+/).some((entry) => {
      const [, name = entry, only = ownPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
      return name !== "" && only === ownPort && `.${hostname}`.endsWith(`.${name.replace(/^\*?\./, "")}`);
    });
  const url = isExempt ? null : URL.parse(used);
  return url ? `${url.protocol}//${url.host}` : undefined;
}
