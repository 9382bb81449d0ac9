import { KitError } from "../../errors.ts";
import type { WebhookOptions } from "../../mock/webhooks/webhooks-model.ts";
import type { CliIo } from "../shared/io.ts";
import type { WorldFlags } from "./options.ts";

/** The webhook options in the flags; named worlds get the same rules but no webhook. */
export function webhookOptions(flags: WorldFlags, { env }: Pick<CliIo, "env">, isMain: boolean): WebhookOptions {
  const { webhook: url, webhookEvent: events, webhookHost: hosts = [] } = flags;
  const secret = flags.webhookSecret ?? (env["SO_MOCK_WEBHOOK_SECRET"] || undefined);
  if (url === undefined) {
    for (const [flag, value] of [
      ["--webhook-secret", flags.webhookSecret],
      ["--webhook-event", events],
    ] as const) {
      if (value === undefined) continue;
      const what = "it has no effect without --webhook";
      throw new KitError({ code: "webhook-option", what, where: flag, todo: "add --webhook URL, or leave it out" });
    }
    return { hosts };
  }
  const given = { url, name: "cli", ...(secret === undefined ? {} : { secret }), ...(events ? { events } : {}) };
  return { hosts, subscriptions: isMain ? [given] : [] };
}
