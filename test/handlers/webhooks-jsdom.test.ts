// @vitest-environment jsdom
import { describeWebhookCalls } from "./webhooks-suite.ts";

describeWebhookCalls("jsdom");
