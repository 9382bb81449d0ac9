import { faultOfStatus } from "./by-status.ts";
import { delayMs } from "./delay.ts";
import { fits, namesOf } from "./options.ts";
import type { Fault, FaultMatch } from "./fault.ts";

/** Why a preference is refused. */
export interface RefusedPreference {
  readonly refused: string;
}

/** The longest wait granted to a client, in real seconds. */
const LONGEST_WAIT = 30;

/**
 * The fault and delay in a request's `Prefer` header: `code=404`, `wait=2`, `fault=NAME` (RFC 7240 defines the form,
 * and `wait`). Undefined if it has none of them.
 */
export function matchFromPrefer(
  header: string,
  operation: string,
  catalogue: readonly Fault[],
): FaultMatch | RefusedPreference | undefined {
  const code = valueOf(header, "code");
  const name = valueOf(header, "fault");
  const wait = valueOf(header, "wait");
  if (code === undefined && name === undefined && wait === undefined) return undefined;
  const fault = name === undefined ? faultOfCode(code) : catalogue.find((one) => one.name === name);
  if (name !== undefined && !fault) return refused(`fault=${name} is not one of ${namesOf(catalogue)}.`);
  if (!fits(fault, operation)) return refused(`fault=${name} is only a fault of ${fault?.operations?.join(", ")}.`);
  if (name === undefined && code !== undefined && !fault)
    return refused(`code=${code} is not a status from 200 to 599.`);
  const seconds = Number(wait ?? 0);
  if (wait === "" || !(seconds >= 0)) return refused(`wait=${wait} is not a number of seconds.`);
  const delay = fault?.delay === undefined ? 0 : delayMs(fault.delay, 0, 1);
  const waited = wait === undefined ? delay : Math.min(seconds, LONGEST_WAIT) * 1000;
  return { fault, delayMs: waited, name: fault?.name ?? "slow" };
}

/** 200 requests the answer without a fault. */
function faultOfCode(code: string | undefined): Fault | undefined {
  if (code === undefined || !/^[2-5]\d\d$/.test(code)) return undefined;
  return code === "200" ? ORIGINAL : faultOfStatus(Number(code));
}

const ORIGINAL: Fault = {
  name: "200",
  summary: "the right answer",
  runsOperation: true,
  reply: ({ original }) => original,
};

function refused(detail: string): RefusedPreference {
  return { refused: `Prefer: ${detail}` };
}

function valueOf(header: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|[,;])\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s,;]*))`, "i").exec(header);
  return match ? (match[1] ?? match[2] ?? "") : undefined;
}
