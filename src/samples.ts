/**
 * The documented samples, for `Prefer: example=documented` and for tests. A separate module, so that it can be loaded
 * lazily.
 */

import data from "../contracts/samples.json" with { type: "json" };
import { deepFreeze } from "./freeze.ts";
import type { Samples } from "./sample-model.ts";

export const samples: Samples = deepFreeze(data as unknown as Samples);
