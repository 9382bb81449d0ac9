import type { Contract } from "../../model.ts";
import type { Call } from "../call.ts";
import type { AnyCheck } from "../check.ts";
import type { Report } from "../model.ts";
import type { Scenario } from "../scenario.ts";
import type { Context } from "./context.ts";

/** What a run requests and judges. */
export interface Plan {
  readonly contract: Contract;
  /** Ids of the operations to judge. */
  readonly operations: readonly string[];
  readonly checks: readonly AnyCheck[];
  /** In execution order. */
  readonly scenarios: readonly Scenario[];
  /** Sends the first request. Returns why the run cannot start; undefined if it can. */
  readonly start: (context: Context, calls: readonly Call[]) => Promise<Report["failure"]>;
  /** A judgement of the target from the whole run. */
  readonly conclude: (calls: readonly Call[], contract: Contract) => Report["failure"];
  /** True if the first request reads the list of sessions, without which nothing is verified. */
  readonly startsWithList?: boolean;
  /** Deletes what the scenarios created besides sessions. */
  readonly cleanUp?: (context: Context) => Promise<void>;
  /** True if operations are called too rarely to wait for a second slow answer. */
  readonly asksOnce?: boolean;
}
