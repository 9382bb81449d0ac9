import type { Role } from "../operation-roles.ts";
import type { Deviation } from "./deviation.ts";
import { onRequest, type Deviate } from "./rewire.ts";

/** A little more than the documented threshold. */
const TOO_LONG = 5_200;

function slow(role: Role): Deviate {
  let left = 2;
  return onRequest([role], async (request) => {
    // Once may be chance; twice is enough to be found, and the proof should not take minutes.
    if (left-- > 0) await new Promise((resolve) => setTimeout(resolve, TOO_LONG));
    return request;
  });
}

export const timeDeviations: readonly Deviation[] = (["save", "claim"] as const).map((role) => ({
  name: `slow-${role}`,
  area: "time",
  title: `${role === "save" ? "Save" : "Pick-up"} takes longer than 5 s.`,
  checks: ["answer-time"],
  deviate: (fetch) => slow(role)(fetch),
}));
