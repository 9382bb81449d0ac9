import { isOnline } from "../../verify/refusal.ts";

/** One line of the doctor's report. */
export interface Step {
  readonly name: string;
  /** skip: irrelevant here, or an earlier step must succeed first. */
  readonly status: "ok" | "warning" | "failed" | "skip";
  readonly message: string;
  /** What to do. */
  readonly next?: string;
}

/** A tenant in the vendor's cloud; undefined for an on-site server. */
export interface Tenant {
  /** Such as `Cust12345`. */
  readonly id: string;
  /** The environment whose host knows its state: `sod`, `qaonline` or `online`. */
  readonly environment: string;
}

export function tenantOf(baseUrl: string): Tenant | undefined {
  const { hostname, pathname } = new URL(baseUrl);
  if (!isOnline(baseUrl)) return undefined;
  const id = /\/(Cust\w+)/i.exec(pathname)?.[1];
  const environment = /^(sod|qaonline)/.exec(hostname)?.[1] ?? "online";
  return id === undefined ? undefined : { id, environment };
}

export function notAsked(name: string, because: string): Step {
  return { name, status: "skip", message: `not asked: ${because}` };
}
