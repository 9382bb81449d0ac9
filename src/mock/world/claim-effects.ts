import { msOf } from "../../time/instant.ts";
import type { Decision } from "./claims.ts";
import { type History, HISTORY } from "./history.ts";
import type { World } from "./world.ts";

export function historyOf({ parts }: World): History | undefined {
  return parts.get(HISTORY.name) as History | undefined;
}

/** Runs the effects of a shared claim at its time; it uses up one message number, even without a message. */
export function runClaimEffects(world: World, { claim, message }: Omit<Decision, "id">, act: () => void): void {
  const history = historyOf(world);
  const number = message ?? (history ? history.last + 1 : 0);
  world.runAt(msOf(claim.given.WhenStarted ?? ""), () => (history ? history.asOne(number, act) : act()));
}
