import { SEEN, testComparing } from "./diff-deviations.ts";

testComparing(SEEN);
