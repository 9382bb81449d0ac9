import type { Carrier } from "../../../data/reference.ts";
import { MOST_HOPS, webhookHops } from "../../../routing/hops.ts";
import { noSuchCarrier, refusedArgument } from "../../refusals.ts";
import { calledBy, clearedNotes, namesLost } from "../../replace-carrier.ts";
import { doneReply, okCarrier, okReply, type Call, type Reply } from "../../reply.ts";
import { refusedHook } from "../../webhooks/check-hook.ts";
import type { Hook } from "../../webhooks/hook.ts";
import type { CallOutcome } from "../../webhooks/send-call.ts";
import type { OpenWebhooks } from "../../webhooks/webhooks-model.ts";
import type { World } from "../../world/world.ts";
import type { Behaviour } from "../behaviour.ts";
import { numberOf } from "../sessions/found.ts";
import { appOf, hookIdOf, isSeen, storeOf } from "./found.ts";
import { shownHook } from "./shown.ts";

/** Saving a webhook: it is validated, tried with a test call, and only then stored. */

/** Values that the server counts or stamps itself. */
const OWN: readonly (keyof Hook)[] = [
  ...(["WebhookId", "Registered", "RegisteredAssociate", "Updated", "UpdatedAssociate"] as const),
  ...(["TotalCalls", "TotalErrors", "ConsecutiveErrors", "LastError"] as const),
];

/** The webhook to save: undefined if its number is unknown. A new one has the number 0. */
function savedHook(call: Call, world: World): Hook | undefined {
  const { operation, body, replaces, headers } = call;
  const store = storeOf(world);
  const isNew = operation.effect === "creates" || (operation.effect === "saves" && hookIdOf(call) === 0);
  const known = isNew ? undefined : store.get(hookIdOf(call));
  if (!isNew && (!known || !isSeen(known, call))) return undefined;
  const blank = { ...store.blank(), Events: [] };
  const before = known && !replaces ? known : blank;
  const given = Object.fromEntries(Object.entries(body).filter(([name]) => !OWN.includes(name as keyof Hook)));
  const kept = known ? Object.fromEntries(OWN.map((name) => [name, known[name]])) : {};
  const app = known ? known.app : appOf(headers);
  const merged = { ...before, ...given, ...kept } as Hook;
  return {
    ...merged,
    WebhookId: known?.WebhookId ?? 0,
    Events: merged.Events ?? [],
    State: merged.State ?? "Active",
    Type: merged.Type ?? "webhook",
    Headers: merged.Headers ?? {},
    Properties: merged.Properties ?? {},
    ...(app === undefined ? {} : { app }),
  };
}

/** For the journal: values missing from a body that is the whole new state. */
function lostIn({ operation, body, replaces }: Call, before: Hook | undefined, after: Hook): Reply["notes"] {
  if (!replaces || !before) return undefined;
  const lost = namesLost(before as unknown as Carrier, after as unknown as Carrier);
  const left = lost.filter((name) => !Object.hasOwn(body, name));
  return clearedNotes(left, { called: calledBy(operation) });
}

interface Tried {
  /** Why the target is not called. */
  readonly refused?: string;
  readonly outcome?: CallOutcome;
}

async function tryOut(hook: Hook, call: Call, webhooks: OpenWebhooks): Promise<Tried> {
  const refused = refusedHook(hook, webhooks.hosts, webhooks.store().hooks().length);
  if (refused !== undefined) return { refused };
  if (hook.Type === "crmscript") return {};
  const hops = webhookHops(call);
  if (hops >= MOST_HOPS) return { refused: "Webhook TargetUrl must not lead back to where webhooks are saved." };
  return { outcome: await webhooks.test(hook, { actorId: call.caller.id, hops }) };
}

const save: Omit<Behaviour, "operation"> = {
  patched: (world, id) => {
    if (id === 0) return storeOf(world).blank() as unknown as Carrier;
    const { app: _app, ...hook } = storeOf(world).get(id) ?? {};
    return "WebhookId" in hook ? hook : undefined;
  },
  prepare: async (call, world, webhooks) => {
    const hook = savedHook(call, world);
    return hook && tryOut(hook, call, webhooks);
  },
  behave: (call, world) => {
    const { operation } = call;
    const hook = savedHook(call, world);
    if (!hook) return noSuchCarrier(operation, "webhook", hookIdOf(call));
    const { refused, outcome } = (call.prepared ?? {}) as Tried;
    if (refused !== undefined) return refusedArgument(operation, refused);
    if (outcome && outcome.status !== 200) {
      const said = outcome.status === undefined ? outcome.text : `it answered ${outcome.status}`;
      return refusedArgument(
        operation,
        `Webhook TargetUrl must answer a test event with 200 OK: '${hook.TargetUrl}': ${said.slice(0, 400)}`,
      );
    }
    const notes = lostIn(call, storeOf(world).get(hook.WebhookId), hook);
    return okCarrier(operation, shownHook(storeOf(world).put(hook), call, world), notes);
  },
};

const remove: Behaviour["behave"] = (call, world) => {
  const { operation } = call;
  const id = hookIdOf(call);
  const store = storeOf(world);
  const hook = store.get(id);
  const done = hook !== undefined && isSeen(hook, call) && store.remove(id);
  return done || operation.style === "agent" ? doneReply(operation) : noSuchCarrier(operation, "webhook", id);
};

/** The webhook in the body; in the agent's call, it is nested under a name. */
function hookToTest({ operation, body }: Call, world: World): Hook {
  const given = (operation.style === "agent" ? (body["Webhook"] ?? {}) : body) as Carrier;
  const { WebhookId: id } = given;
  const known = storeOf(world).get(numberOf(id));
  const blank = storeOf(world).blank();
  const hook = { ...blank, ...known, ...given } as Hook;
  // Only the target matters: an unsaved webhook needs no name.
  return {
    ...hook,
    Name: hook.Name || "test",
    Events: hook.Events ?? blank.Events,
    State: "Active",
    Type: hook.Type ?? "webhook",
  };
}

const test: Omit<Behaviour, "operation"> = {
  prepare: async (call, world, webhooks) => tryOut(hookToTest(call, world), call, webhooks),
  behave: ({ operation, prepared }, world): Reply => {
    const { refused, outcome } = (prepared ?? {}) as Tried;
    if (refused !== undefined) return refusedArgument(operation, refused);
    const value = {
      ...world.blank("WebhookResult"),
      Success: outcome === undefined || outcome.status === 200,
      Message: outcome?.text ?? "",
    };
    return okReply(operation, { kind: "carrier", type: operation.answer.type, value });
  },
};

export const saveWebhooks: readonly Behaviour[] = [
  ...["PostWebhook", "PutWebhook", "PatchWebhook", "SaveWebhook"].map((operation) => ({ ...save, operation })),
  { operation: "RestDeleteWebhook", behave: remove },
  { operation: "DeleteWebhook", behave: remove },
  { operation: "RestTestWebhook", ...test },
  { operation: "TestWebhook", ...test },
];
