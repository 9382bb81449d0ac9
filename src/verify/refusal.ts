/** What the three checks of refused credentials share. */

import { show, type Verdict } from "./check.ts";
import { citeHeader } from "./evidence.ts";
import type { RefusalFact } from "./facts.ts";

/** Any 4xx refuses. A redirect is told by its own check; no answer at all too. */
export function judgeRefusal({ call }: RefusalFact, what: string): readonly Verdict[] | undefined {
  const status = call.answer?.status;
  if (status === undefined || (status >= 300 && status < 400)) return undefined;
  const source = citeHeader(call.operation, "Authorization");
  if (status >= 500) {
    const message = `${call.operation.id} answers ${what} with ${status} instead of refusing it.`;
    return [{ message, expected: "401", actual: String(status), kind: "5xx", source }];
  }
  if (status < 300) {
    const message = `${call.operation.id} lets ${what} in.`;
    const body = call.answer?.decoded.text ?? "";
    return [{ message, expected: "401", actual: `${status}: ${show(body, 80)}`, kind: "let-in", source }];
  }
  if (status === 401) return [];
  return [{ message: `Refuses ${what} with ${status}.`, severity: "info", kind: `status-${status}` }];
}
