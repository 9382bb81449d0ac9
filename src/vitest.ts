/** The contract in a vitest project: a test suite against a server, and a matcher for any answer. */

import { expect } from "vitest";
import type { OperationId } from "./generated/operation-ids.ts";
import type { MatchContractOptions } from "./verify/judge-value.ts";
import { contractMatchers } from "./vitest/matcher.ts";

export { contractMatchers } from "./vitest/matcher.ts";
export type { MatchContractOptions } from "./verify/judge-value.ts";
export type { MatchResult } from "./vitest/matcher.ts";
export { contractSuite } from "./vitest/suite.ts";
export type { ContractSuiteOptions } from "./vitest/suite.ts";

expect.extend(contractMatchers);

declare global {
  // vitest's assertions inherit from this interface in every version, while the type parameters of vitest's own
  // interface differ between versions, so that only one could be supported.
  namespace Chai {
    interface Assertion {
      /**
       * Asserts that a Response, an answer of axios, superagent or Playwright, a parsed body or a fixture matches an
       * operation, such as `ChatSessionsForUser`, or a type, such as `ChatSessionEntity` (for a list: each item). A
       * `file:` URL means that JSON file. The body of a Response stays readable.
       */
      toMatchContract(operationOrType: OperationId, options?: MatchContractOptions): Promise<void>;
    }
  }
}
