import { SEEN, testComparing } from "./diff-deviations.ts";

// The first of each kind; diff-deviations.slow.test.ts takes them all.
testComparing([...Map.groupBy(SEEN, ({ area }) => area).values()].flatMap((group) => group.slice(0, 1)));
