import type { Behaviour } from "../behaviour.ts";
import { readWebhooks } from "./read.ts";
import { saveWebhooks } from "./save.ts";
import { signalEvents } from "./signal.ts";

/** The behaviours of the group `webhooks`. */
export const webhookBehaviours: readonly Behaviour[] = [...readWebhooks, ...saveWebhooks, ...signalEvents];
