import type { Contract } from "../../model.ts";
import type { Call } from "../call.ts";
import type { AnyCheck } from "../check.ts";
import type { Report } from "../model.ts";
import type { Scenario } from "../scenario.ts";
import type { Context } from "./context.ts";

/** What a run asks and judges. */
export interface Plan {
  readonly contract: Contract;
  /** Ids of the operations that are judged. */
  readonly operations: readonly string[];
  readonly checks: readonly AnyCheck[];
  /** In the order in which they run. */
  readonly scenarios: readonly Scenario[];
  /** Sends the first request. Why the run cannot be carried out; undefined when it can. */
  readonly start: (context: Context, calls: readonly Call[]) => Promise<Report["failure"]>;
  /** What the whole of the run says about the target. */
  readonly conclude: (calls: readonly Call[], contract: Contract) => Report["failure"];
  /** True where the first request reads the list of sessions, without which nothing is verified. */
  readonly startsWithList?: boolean;
  /** Removes what the scenarios created beside sessions. */
  readonly cleanUp?: (context: Context) => Promise<void>;
  /** True where an operation is asked too rarely to wait for a second slow answer. */
  readonly asksOnce?: boolean;
}
