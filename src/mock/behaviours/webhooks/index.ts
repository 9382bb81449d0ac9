import type { Behaviour } from "../behaviour.ts";
import { readWebhooks } from "./read.ts";
import { saveWebhooks } from "./save.ts";
import { signalEvents } from "./signal.ts";

/** What the operations of the group `webhooks` do. */
export const webhookBehaviours: readonly Behaviour[] = [...readWebhooks, ...saveWebhooks, ...signalEvents];
