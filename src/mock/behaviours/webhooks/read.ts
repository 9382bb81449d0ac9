import { textOf } from "../../../values.ts";
import { okCarrier, okReply, type Call } from "../../reply.ts";
import type { Behaviour } from "../behaviour.ts";
import { aboutHook, hookIdOf, isSeen, storeOf } from "./found.ts";
import { shownHook } from "./shown.ts";

const read: Behaviour["behave"] = (call, world) =>
  aboutHook(call, world, (hook) => okCarrier(call.operation, shownHook(hook, call, world)));

const list: Behaviour["behave"] = (call, world) => {
  const { operation } = call;
  const [name, event, status] = [given(call, "NameFilter"), given(call, "EventFilter"), given(call, "StatusFilter")];
  const wanted = event.toLowerCase();
  const values = storeOf(world)
    .hooks()
    .filter((hook) => isSeen(hook, call))
    .filter(({ Name }) => name === "" || Name?.toLowerCase() === name.toLowerCase())
    .filter(({ Events }) => wanted === "" || Events.some((one) => one.toLowerCase() === wanted))
    .filter(({ State }) => status === "" || status === "Unknown" || State === status)
    .map((hook) => shownHook(hook, call, world));
  return okReply(operation, { kind: "list", type: operation.answer.type, values });
};

/** From the query, or from the body of the agent's call. */
function given({ parameters, body }: Call, name: string): string {
  return textOf(parameters[name.charAt(0).toLowerCase() + name.slice(1)] ?? body[name]);
}

const blank: Behaviour["behave"] = (call, world) =>
  okCarrier(call.operation, shownHook(storeOf(world).blank(), call, world));

const lastError: Behaviour["behave"] = (call, world) => {
  const { operation } = call;
  const hook = storeOf(world).get(hookIdOf(call));
  // The description lists no status for a missing webhook.
  const value = hook && isSeen(hook, call) ? (hook.LastError ?? "") : "";
  return okReply(operation, { kind: "json", type: operation.answer.type, value });
};

export const readWebhooks: readonly Behaviour[] = [
  { operation: "RestDefaultWebhook", behave: blank },
  { operation: "CreateDefaultWebhook", behave: blank },
  { operation: "RestGetAllWebhooks", behave: list },
  { operation: "GetAllWebhooks", behave: list },
  { operation: "RestGetWebhook", behave: read },
  { operation: "GetWebhook", behave: read },
  { operation: "RestGetLastError", behave: lastError },
  { operation: "GetLastError", behave: lastError },
];
