import type { Severity } from "../model.ts";
import type { Probe, ReceiverAnswer } from "./probe.ts";

/** A check of a receiver: it makes its own calls and judges them. */
export interface ReceiverCheck {
  readonly name: string;
  readonly title: string;
  /** Why it matters and what to do when the check fails. */
  readonly explanation: string;
  readonly severity: Exclude<Severity, "info">;
  /** Can it be judged even if the receiver accepts no valid event? Default false. */
  readonly alone?: boolean;
  /** Checks whose failure already explains this one. */
  readonly after?: readonly string[];
  readonly run: (probe: Probe) => Promise<ReceiverVerdict>;
}

export type ReceiverVerdict =
  | { readonly kind: "passed" }
  | { readonly kind: "skipped"; readonly reason: string }
  | {
      readonly kind: "failed";
      /** One sentence. */
      readonly message: string;
      readonly expected: string;
      readonly actual: string;
      readonly answer?: ReceiverAnswer | undefined;
    };

export const PASSED: ReceiverVerdict = { kind: "passed" };

/** Describes an answer. */
export function answerText({ status, error, exchange }: ReceiverAnswer): string {
  if (status !== undefined) return String(status);
  return error === "timeout" ? `no answer in time (${exchange.purpose})` : `no answer: ${exchange.error ?? ""}`;
}

/** Undefined if the call was accepted. */
export function notTaken(answer: ReceiverAnswer, what: string): ReceiverVerdict | undefined {
  if (answer.status === 200) return undefined;
  return {
    kind: "failed",
    message: `${what} is not answered 200`,
    expected: "200",
    actual: answerText(answer),
    answer,
  };
}

/** Undefined if the call was refused with a 4xx. */
export function notRefused(answer: ReceiverAnswer, what: string): ReceiverVerdict | undefined {
  const { status } = answer;
  if (status !== undefined && status >= 400 && status < 500) return undefined;
  const message =
    status === undefined || status >= 500
      ? `${what} makes the receiver fail instead of refuse`
      : `${what} is not refused`;
  return { kind: "failed", message, expected: "401 or another 4xx", actual: answerText(answer), answer };
}

const NO_EFFECTS = "whether it had an effect is not known: give an --effect-url that answers a number";
const NO_EFFECT = "no event of chat has an effect, see signature-right";
const OTHER_EFFECTS = "effects come from elsewhere, too: let nothing else call the receiver meanwhile";

/** Judges the number of effects of some calls; undefined if it is as expected. */
export async function effectsOf(
  probe: Probe,
  wanted: number,
  what: string,
  act: () => Promise<ReceiverVerdict | undefined>,
): Promise<ReceiverVerdict> {
  const before = probe.isIdle() ? undefined : await probe.effects();
  const failed = await act();
  if (failed) return failed;
  if (probe.isIdle()) return { kind: "skipped", reason: NO_EFFECT };
  if (before === undefined) return { kind: "skipped", reason: (await probe.isNoisy()) ? OTHER_EFFECTS : NO_EFFECTS };
  const after = await probe.effects();
  if (after === undefined) return { kind: "skipped", reason: NO_EFFECTS };
  const had = after - before;
  if (had === wanted) return PASSED;
  const plural = (count: number): string => `${count} ${count === 1 ? "effect" : "effects"}`;
  return { kind: "failed", message: `${what} has ${plural(had)}`, expected: plural(wanted), actual: plural(had) };
}
