import { measure } from "mitata";
import { samples } from "../../../src/samples.ts";
import { validateAnswer } from "../../../src/schema/validate.ts";
import type { Measurement } from "../measurement.ts";

/** How many documented answers of 33 properties one core judges in a second. */
export const validation: Measurement = {
  name: "validation",
  run: async () => {
    const body = samples.responses["ResetChatSession"]?.body;
    if (validateAnswer("ResetChatSession", body).length > 0) throw new Error("The sample should be valid.");
    const { p50 } = await measure(() => validateAnswer("ResetChatSession", body), { min_cpu_time: 2e9 });
    const perSecond = 1e9 / p50;
    return [
      {
        what: "validator",
        unit: "answers/s",
        figures: { "so-mock": perSecond },
        judged: perSecond,
        goal: { at: "least", limit: 200_000 },
      },
    ];
  },
};
