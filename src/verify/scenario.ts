import type { Operation } from "../model.ts";
import type { FactKind } from "./facts.ts";
import type { Mode } from "./model.ts";
import type { Context } from "./runner/context.ts";

/** A sequence of requests that yields facts for checks; judges nothing itself. */
export interface Scenario {
  readonly name: string;
  /** What it finds out, in a few words. */
  readonly title: string;
  readonly modes: readonly Mode[];
  /** Does it yield facts about the operation? */
  readonly asks: (operation: Operation) => boolean;
  readonly facts: readonly FactKind[];
  readonly run: (context: Context) => Promise<void>;
}
