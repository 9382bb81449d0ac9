/** The contract's matcher for the `expect` of Jest and others. */

export { contractMatchers as matchers } from "./vitest/matcher.ts";
export type { MatchResult } from "./vitest/matcher.ts";
export type { MatchContractOptions } from "./verify/judge-value.ts";
