import type { ReplayExchange } from "../../replay-model.ts";

/** Which recorded caller a request counts as: credentials are never recorded, only which of the callers sent them. */
export interface Callers {
  /** The first of the exchanges, all with the same request, that is meant for the present caller. */
  readonly choose: (exchanges: readonly ReplayExchange[], now: Caller) => ReplayExchange | undefined;
}

interface Caller {
  readonly headers: Headers;
  /** Does the mock accept these credentials? */
  readonly isKnown: boolean;
}

/** Credentials stand for the recorded caller whose answer they got first; accepted ones get the other callers' answers too. */
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

/** As a recording names it. */
function schemeOf(secret: string): string {
  const name = /^(basic|bearer|soticket|xsrf)\s/i.exec(secret)?.[1]?.toLowerCase();
  return SCHEMES.find((scheme) => scheme.toLowerCase() === name) ?? "Unknown";
}

const SCHEMES = ["Basic", "Bearer", "SoTicket", "XSRF"];
