import { SEEN, testComparing } from "./diff-deviations.ts";
import { sample } from "../support/sample.ts";

// The first of some kinds; diff-deviations.slow.test.ts takes them all.
testComparing(
  sample(
    [...Map.groupBy(SEEN, ({ area }) => area).values()].flatMap((group) => group.slice(0, 1)),
    2,
  ),
);
