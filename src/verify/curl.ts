import { curlOf } from "../curl.ts";
import { ownValue } from "../values.ts";
import type { Exchange } from "./model.ts";
import { SECRET_MARK } from "./secrets.ts";

/** The parts of a request that a probe invented, with the user's secrets marked. */
export interface Probe {
  readonly headers: Readonly<Record<string, string>>;
  /** The address, if it contains the probe's values. */
  readonly url?: string;
}

/**
 * The command that repeats the request. Secrets come from the environment: `SO_MOCK_AUTH` as for so-mock, others from
 * `SO_MOCK_` and the header's name.
 */
export function toCurl({ method, url, headers: shown, body }: Exchange["request"], probe?: Probe): string {
  const made: Probe["headers"] = probe?.headers ?? {};
  const headers: Exchange["request"]["headers"] = { ...shown, ...made };
  const secret = Object.entries(headers).filter(([, value]) => value.includes(SECRET_MARK));
  return curlOf({
    method,
    url: probe?.url ?? url,
    headers,
    // Without a body curl would not send Content-Length, and some servers then answer 411.
    body: body ?? (method === "POST" ? "" : undefined),
    options: ["-i"],
    variables: Object.fromEntries(
      secret.map(([name]) => [name.toLowerCase(), variableFor(name, ownValue(made, name))]),
    ),
  });
}

const AUTHORIZATION = /^authorization$/i;

function variableFor(header: string, probe: string | undefined): string {
  // The user's own value under another scheme.
  const scheme = /^[A-Za-z-]+(?= )/.exec(probe ?? "")?.[0];
  if (scheme !== undefined) return `${scheme} \${SO_MOCK_AUTH#* }`;
  if (AUTHORIZATION.test(header)) return "SO_MOCK_AUTH";
  if (/^so-apptoken$/i.test(header)) return "SO_MOCK_APP_TOKEN";
  return `SO_MOCK_${header.toUpperCase().replaceAll(/\W/g, "_")}`;
}
