import type { ReplayExchange } from "../../replay-model.ts";
import type { Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import type { Callers } from "./callers.ts";

/** What one play of a recording has left, and whom its callers stand for. */
export interface Play {
  readonly waiting: ReadonlyMap<string, ReplayExchange[]>;
  callers?: Callers;
}

/** Takes the next recorded answer, if there is one. `isKnown`: whether the mock accepts the credentials. */
export type TakeRecorded = (isKnown: boolean) => RecordedReply | undefined;

interface RecordedReply {
  readonly reply: Reply;
  /** Whether the operation runs as usual, because the answer does not show its effect. */
  readonly runsOperation: boolean;
  /** Puts the state in the answer into the world. */
  readonly apply: (world: World) => void;
}
