import type { Behaviour } from "../behaviour.ts";
import { members } from "./members.ts";
import { presence } from "./presence.ts";
import { resources } from "./resources.ts";
import { topics } from "./topics.ts";

/** The behaviours of the group `topics`. */
export const topicBehaviours: readonly Behaviour[] = [...topics, ...members, ...presence, ...resources];
