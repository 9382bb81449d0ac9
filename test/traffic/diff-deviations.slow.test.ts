import { SEEN, testComparing } from "./diff-deviations.ts";

// In `npm test`, test/cli/diff.test.ts shows some of them.
testComparing(SEEN);
