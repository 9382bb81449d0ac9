import type { Carrier } from "../../../data/reference.ts";
import type { Call } from "../../reply.ts";
import { linksOf } from "../../wire/rights.ts";
import type { Hook } from "../../webhooks/hook.ts";

/** A webhook as answered: with links if the operation's answer has them. */
export function shownHook({ app: _app, ...hook }: Hook, { operation, linkBase }: Call): Carrier {
  if (!operation.answer.type.endsWith("WithLinks")) return hook;
  return { ...hook, _Links: linksOf(`${linkBase()}/api/v1/Webhook`, hook.WebhookId, false) };
}
