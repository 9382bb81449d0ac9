import type { Role } from "../operation-roles.ts";
import { deviationIn, type Deviation } from "./deviation.ts";
import { onRequest, type Deviate } from "./rewire.ts";

const deviation = deviationIn("time");

/** Slightly above the documented threshold. */
const TOO_LONG = 5_200;

export function slow(role: Role): Deviate {
  return (fetch) => {
    let left = 2;
    return onRequest([role], async (request) => {
      // One slow answer may be chance; two are enough to be found without making the proof take minutes.
      if (left-- > 0) await new Promise((resolve) => setTimeout(resolve, TOO_LONG));
      return request;
    })(fetch);
  };
}

export const timeDeviations: readonly Deviation[] = [
  deviation("slow-save", "Save takes longer than 5 s.", ["answer-time"], slow("save")),
];
