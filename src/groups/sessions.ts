/** The rest of a session's life: as a resource under /ChatSession and as calls of the Chat agent. */

import data from "../generated/sessions.json" with { type: "json" };
import { deepFreeze } from "../freeze.ts";
import { sessionBehaviours } from "../mock/behaviours/sessions/index.ts";
import type { MockGroup } from "../mock/groups/group.ts";
import { HISTORY } from "../mock/world/history.ts";
import { completeGroup } from "../row-source.ts";

export const sessions: MockGroup = {
  ...deepFreeze(completeGroup(data)),
  behaviours: sessionBehaviours,
  parts: { [HISTORY.name]: HISTORY.make },
};

export type * from "../generated/sessions.ts";
