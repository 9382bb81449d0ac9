/** The contract's matcher for any `expect.extend`: `import { matchers } from "superoffice-mock-kit/jest"; expect.extend(matchers)`. */

export { contractMatchers as matchers } from "./vitest/matcher.ts";
export type { MatchResult } from "./vitest/matcher.ts";
export type { MatchContractOptions } from "./vitest/judge-answer.ts";
