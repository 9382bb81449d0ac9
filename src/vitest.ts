/** The contract in a vitest project: a suite of tests against a server, and a matcher for any answer. */

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
  // In every version, vitest's assertions inherit from this interface. The type parameters of vitest's own interface
  // differ between versions, so that it can be extended for one of them only.
  namespace Chai {
    interface Assertion {
      /**
       * A Response, an answer of axios, a parsed body or a fixture is as documented for an operation, such as
       * `ChatSessionsForUser`, or for a type, such as `ChatSessionEntity` (a list: each item). A `file:` URL stands for the
       * JSON file. The body of a Response can still be read.
       */
      toMatchContract(operationOrType: OperationId, options?: MatchContractOptions): Promise<void>;
    }
  }
}
