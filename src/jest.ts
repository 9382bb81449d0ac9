/** The contract's matcher for `expect` of Jest and other runners. */

export { contractMatchers as matchers } from "./vitest/matcher.ts";
export type { MatchResult } from "./vitest/matcher.ts";
export type { MatchContractOptions } from "./verify/judge-value.ts";
