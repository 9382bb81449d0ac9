import type { Carrier } from "../../../data/reference.ts";
import type { Call } from "../../reply.ts";
import { linksOf } from "../../wire/rights.ts";
import type { Hook } from "../../webhooks/hook.ts";
import type { World } from "../../world/world.ts";

/** A webhook as answered: with links if the operation's answer has them. */
export function shownHook({ app: _app, ...stored }: Hook, { operation, linkBase }: Call, world: World): Carrier {
  // A webhook of the command line may be older than the tables of webhooks in this process.
  const hook = { ...world.blank("Webhook"), ...stored };
  if (!operation.answer.type.endsWith("WithLinks")) return hook;
  return { ...hook, _Links: linksOf(`${linkBase()}/api/v1/Webhook`, hook.WebhookId, false) };
}
