import type { ReplayExchange } from "../../replay-model.ts";

/** Matches requests to recorded callers: a recording contains no credentials, only which of its callers sent them. */
export interface Callers {
  /** The first of several exchanges with the same request that is meant for the current caller. */
  readonly choose: (exchanges: readonly ReplayExchange[], now: Caller) => ReplayExchange | undefined;
}

interface Caller {
  readonly headers: Headers;
  /** Whether the mock accepts these credentials. */
  readonly isKnown: boolean;
}

/** Credentials stand for the recorded caller whose answer they got first; valid ones get the others' answers too. */
export function createCallers(): Callers {
  const standsFor = new Map<string, string>();

  return {
    choose(exchanges, { headers, isKnown }) {
      const ofAnyone = (): ReplayExchange | undefined =>
        isKnown ? exchanges.find(({ answer }) => answer.status !== 401 && answer.status !== 403) : undefined;
      const secret = secretOf(headers);
      if (secret === undefined) return exchanges.find(({ request }) => !request.credentials) ?? ofAnyone();
      const known = standsFor.get(secret);
      if (known !== undefined) return exchanges.find(({ request }) => request.credentials === known) ?? ofAnyone();
      const taken = new Set(standsFor.values());
      const scheme = schemeOf(secret);
      const found = exchanges.find(({ request: { credentials }, answer }) => {
        if (credentials === undefined || taken.has(credentials)) return false;
        const isSame = scheme === credentials.split(" ")[0];
        if (answer.status === 401) return isSame;
        return isKnown || (isSame && scheme === "Unknown");
      });
      if (found?.request.credentials !== undefined) standsFor.set(secret, found.request.credentials);
      return found ?? ofAnyone();
    },
  };
}

function secretOf(headers: Headers): string | undefined {
  const token = headers.get("x-xsrf-token") ?? headers.get("cookie");
  return headers.get("authorization") ?? (token === null ? undefined : `XSRF ${token}`);
}

/** The scheme as named in a recording. */
function schemeOf(secret: string): string {
  const name = /^(basic|bearer|soticket|xsrf)\s/i.exec(secret)?.[1]?.toLowerCase();
  return SCHEMES.find((scheme) => scheme.toLowerCase() === name) ?? "Unknown";
}

const SCHEMES = ["Basic", "Bearer", "SoTicket", "XSRF"];
