/** The documented samples, for `Prefer: example=documented` and for tests. A module of its own, so that it can be loaded later. */

import data from "../contracts/samples.json" with { type: "json" };
import { deepFreeze } from "./freeze.ts";
import type { Samples } from "./sample-model.ts";

export const samples: Samples = deepFreeze(data as unknown as Samples);
