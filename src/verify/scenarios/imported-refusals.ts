/** Reads of imported operations with credentials other than the run's. */

import type { CallSpec } from "../call.ts";
import { orSkip, type Context } from "../runner/context.ts";
import { AUTH_PROBES } from "./probe-auth.ts";

/** A server that accepts anyone's credentials does so at any operation. */
const WITH_EVERY_KIND = 3;

/** Repeats reads that were answered. A run without credentials of its own says nothing about those of others. */
export async function probeRefusals(context: Context, answered: ReadonlyMap<string, CallSpec>): Promise<void> {
  const reads = [...answered.values()].filter(({ operation }) => !operation.anonymous);
  if (context.auth.length === 0) return context.skip("the run has no credentials, so the server may need none");
  await context.together(
    reads.map((spec, index) => async () => {
      for (const [how, auth, label] of index < WITH_EVERY_KIND ? AUTH_PROBES : AUTH_PROBES.slice(0, 1)) {
        const purpose = `${spec.operation.id} with ${label}`;
        await orSkip(context, async () => {
          const call = await context.send({ ...spec, auth, purpose, expect: "refusal" });
          context.emit({ kind: "refusal", call, how, label });
        });
      }
    }),
  );
}
