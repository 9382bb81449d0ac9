import { describeWebhookCalls } from "./webhooks-suite.ts";

describeWebhookCalls("Node");
