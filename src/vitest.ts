/** The contract in a vitest project: a suite against a server, and a matcher for any answer. */

import { expect } from "vitest";
import { contractMatchers, type MatchContractOptions } from "./vitest/matcher.ts";

export { contractMatchers } from "./vitest/matcher.ts";
export type { MatchContractOptions, MatchResult } from "./vitest/matcher.ts";
export { contractSuite } from "./vitest/suite.ts";
export type { ContractSuiteOptions } from "./vitest/suite.ts";

expect.extend(contractMatchers);

declare global {
  // Chai's own interface is the one that vitest's assertions inherit from in every version; that of vitest itself has
  // other type parameters in each, and cannot be extended for more than one.
  namespace Chai {
    interface Assertion {
      /** The answer of an operation, such as `ChatSessionsForUser`, is as documented. Leaves the body to be read. */
      toMatchContract(operationId: string, options?: MatchContractOptions): Promise<void>;
    }
  }
}
