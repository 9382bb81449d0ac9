import type { NewWebhook } from "../../mock/webhooks/hook.ts";
import { redactBody } from "../../redact-body.ts";
import { redactUrl } from "../../redact.ts";
import { redactText } from "../../redact-text.ts";
import { clearInbox, inboxEntries } from "../inbox.ts";
import type { ControlCall, Handler } from "./call.ts";
import { noContent, notFound, problem } from "./problem.ts";
import type { WebhookRoute } from "./routes/webhook.ts";

/** Handlers of the control API for webhooks. Secrets are never returned. */
export const WEBHOOK_HANDLERS: Readonly<Record<WebhookRoute, Handler>> = {
  listWebhooks: ({ liveState: { open } }) => Response.json(shownWebhooks(open)),
  addWebhook: ({ liveState: { open }, input }) => {
    const given = input as unknown as NewWebhook & { readonly events?: string | readonly string[] };
    const events = typeof given.events === "string" ? given.events.split(/[\s,]+/).filter(Boolean) : given.events;
    const { id } = open.mock.webhooks.add({ ...given, events });
    return Response.json(
      shownWebhooks(open).find((one) => one.id === id),
      { status: 201 },
    );
  },
  removeWebhook: (call) =>
    call.liveState.open.webhooks.knownStore()?.remove(Number(call.key)) ? noContent() : noWebhook(call),
  testWebhook: async (call) => {
    const { open } = call.liveState;
    const hook = open.webhooks.knownStore()?.get(Number(call.key));
    if (!hook) return noWebhook(call);
    if (hook.Type === "crmscript") return problem(409, "A script is not called.", "Only webhooks have an address.");
    const { status, text } = await open.webhooks.test(hook, { actorId: 0, hops: 0 });
    return Response.json({ taken: status === 200, answer: text });
  },
  listDeliveries: ({ liveState: { open } }) => Response.json(deliveriesOf(open).map(shownDelivery)),
  sendAgain: ({ liveState: { open }, key }) => {
    const again = open.webhooks.knownStore()?.again(Number(key));
    const all = deliveriesOf(open);
    const found = all.find(({ id }) => id === again?.id);
    if (found) return Response.json(shownDelivery(found), { status: 201 });
    const ids = all.slice(0, 20).map(({ id }) => String(id));
    return notFound("delivery", key, ids);
  },
  listInbox: ({ liveState: { open } }) => Response.json(inboxEntries(open)),
  clearInbox: ({ liveState: { open } }) => {
    clearInbox(open);
    return noContent();
  },
};

type Open = ControlCall["liveState"]["open"];

/** In order of id. */
export function shownWebhooks({ webhooks }: Open): readonly ShownWebhook[] {
  return (webhooks.knownStore()?.hooks() ?? []).map((hook) => ({
    id: hook.WebhookId,
    name: redactText(hook.Name ?? ""),
    url: redactUrl(hook.TargetUrl ?? ""),
    events: hook.Events,
    state: hook.State,
    signed: (hook.Secret ?? "") !== "",
    calls: hook.TotalCalls,
    errors: hook.TotalErrors,
    consecutiveErrors: hook.ConsecutiveErrors,
  }));
}

interface ShownWebhook {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: string;
  readonly signed: boolean;
  readonly calls: number;
  readonly errors: number;
  readonly consecutiveErrors: number;
}

/** Latest first. */
export function deliveriesOf({ mock }: Open): readonly Delivery[] {
  return mock.webhooks.deliveries().toReversed();
}

export function shownDelivery({ url, body, nextAttempt, fault, ...rest }: Delivery): ShownDelivery {
  return {
    ...rest,
    url: redactUrl(url),
    body: redactBody(body),
    ...(nextAttempt === undefined ? {} : { nextAttempt }),
    ...(fault === undefined ? {} : { fault }),
  };
}

type Delivery = ReturnType<Open["mock"]["webhooks"]["deliveries"]>[number];
type ShownDelivery = Omit<Delivery, "nextAttempt" | "fault"> & {
  readonly nextAttempt?: string;
  readonly fault?: string;
};

function noWebhook({ key, liveState: { open } }: ControlCall): Response {
  return notFound(
    "webhook",
    key,
    shownWebhooks(open).map(({ id }) => String(id)),
  );
}
