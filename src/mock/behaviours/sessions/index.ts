import type { Behaviour } from "../behaviour.ts";
import { changeSessions } from "./change.ts";
import { createSessions } from "./create.ts";
import { listSessions } from "./list.ts";
import { pickUpSessions } from "./pick-up.ts";
import { readSessions } from "./read.ts";
import { talk } from "./talk.ts";
import { transferSessions } from "./transfer.ts";

/** The behaviours of the group `sessions`. */
export const sessionBehaviours: readonly Behaviour[] = [
  ...readSessions,
  ...listSessions,
  ...createSessions,
  ...changeSessions,
  ...pickUpSessions,
  ...transferSessions,
  ...talk,
];
