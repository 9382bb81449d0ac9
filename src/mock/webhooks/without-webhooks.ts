import { KitError } from "../../errors.ts";
import type { WebhookParts } from "./webhooks.ts";
import type { OpenWebhooks } from "./webhooks-model.ts";

/**
 * The webhooks of handlers without the group: none, so that a page does not load the sending code. Throws KitError
 * `webhook-option` if any are requested.
 */
export function withoutWebhooks({ options, file }: WebhookParts): OpenWebhooks {
  if (options !== undefined) throw lacking("option webhooks");
  if (file?.webhooks !== undefined && file.webhooks.length !== 0) throw lacking("world, webhooks");
  const refuse = (where: string) => (): never => {
    throw lacking(where);
  };
  const none = (): undefined => undefined;
  const later = async (): Promise<void> => {};
  return {
    facade: {
      add: refuse("mock.webhooks.add"),
      on: refuse("mock.webhooks.on"),
      deliveries: () => [],
      settled: later,
    },
    hosts: [],
    prepare: none,
    store: refuse("webhooks"),
    knownStore: none,
    ensure: later,
    test: refuse("webhooks"),
    pump: none,
    stop: none,
  };
}

function lacking(where: string): KitError {
  return new KitError({
    code: "webhook-option",
    what: "handlers send webhooks only with their group",
    where,
    todo:
      "createHandlers({ groups: [webhooks] }) or createHandlers({ mock: createMock() }), " +
      'with import { webhooks } from "superoffice-mock-kit/groups/webhooks"',
  });
}
