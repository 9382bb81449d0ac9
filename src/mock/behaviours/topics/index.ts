import type { Behaviour } from "../behaviour.ts";
import { members } from "./members.ts";
import { presence } from "./presence.ts";
import { resources } from "./resources.ts";
import { topics } from "./topics.ts";

/** What the operations of the group `topics` do. */
export const topicBehaviours: readonly Behaviour[] = [...topics, ...members, ...presence, ...resources];
