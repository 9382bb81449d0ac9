import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { connect } from "node:tls";
import type { Step } from "./step.ts";

/** Resolves the host's name with this machine's resolver. */
export async function nameStep(host: string, isProxied: boolean): Promise<Step> {
  const name = "name";
  const bare = host.replaceAll(/[[\]]/g, "");
  if (isIP(bare) !== 0) return { name, status: "ok", message: `${bare} is an address` };
  if (isProxied) return { name, status: "skip", message: `${bare} is looked up by the proxy` };
  try {
    const { address } = await lookup(bare);
    return { name, status: "ok", message: `${bare} is ${address}` };
  } catch {
    const next = "check the address, the network, and whether a proxy is needed (--proxy)";
    return { name, status: "failed", message: `there is no host ${bare}`, next };
  }
}

interface Tls {
  readonly url: URL;
  readonly ca: readonly string[] | undefined;
  readonly isProxied: boolean;
  readonly timeoutMs: number;
}

const SOON_MS = 14 * 24 * 3600 * 1000;

/** Does this machine trust the certificate, and until when? */
export async function tlsStep({ url, ca, isProxied, timeoutMs }: Tls): Promise<Step> {
  const name = "TLS";
  if (url.protocol === "http:") {
    const isHere = /^(?:localhost|127\.|\[::1\])/.test(url.hostname);
    const message = "none: the address says http";
    return isHere
      ? { name, status: "ok", message: `${message}, on this machine` }
      : { name, status: "warning", message, next: "give https://… so that credentials are not sent in the clear" };
  }
  if (isProxied) return { name, status: "skip", message: "seen with the first answer, behind the proxy" };
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port: Number(url.port === "" ? 443 : url.port),
      ...(isIP(host) === 0 && { servername: host }),
      ...(ca && { ca: [...ca] }),
      rejectUnauthorized: false,
      timeout: timeoutMs,
    });
    const end = (step: Step): void => {
      socket.destroy();
      resolve(step);
    };
    socket.once("timeout", () =>
      end({ name, status: "failed", message: "no answer in time", next: "check whether a firewall is in between" }),
    );
    socket.once("error", (error: NodeJS.ErrnoException) => {
      const isPlain = /WRONG_VERSION_NUMBER|PACKET_LENGTH|UNKNOWN_PROTOCOL/.test(`${error.code} ${error.message}`);
      const next = isPlain
        ? "this port speaks plain HTTP: give http://…"
        : "check host and port, and that the server is running";
      end({ name, status: "failed", message: error.code ?? error.message, next });
    });
    socket.once("secureConnect", () => {
      const until = socket.getPeerCertificate().valid_to;
      const day = Number.isNaN(Date.parse(until)) ? "" : new Date(until).toISOString().slice(0, 10);
      if (!socket.authorized) {
        const reason = String(
          (socket.authorizationError as { code?: string } | undefined)?.code ?? socket.authorizationError,
        );
        const next =
          "give the authority's certificate with --cacert or NODE_EXTRA_CA_CERTS, or have the server send its chain";
        return end({ name, status: "failed", message: `the certificate is not trusted: ${reason}`, next });
      }
      const message = `${socket.getProtocol() ?? "TLS"}, certificate until ${day}`;
      const isEnding = Date.parse(until) - Date.now() < SOON_MS;
      end(isEnding ? { name, status: "warning", message, next: "have it renewed" } : { name, status: "ok", message });
    });
  });
}
