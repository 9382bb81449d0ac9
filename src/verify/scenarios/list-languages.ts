import type { Context } from "../runner/context.ts";
import { toListing } from "../runner/listing.ts";
import { stableBetween } from "../runner/watch.ts";
import { hasRole } from "../../operation-roles.ts";
import type { Scenario } from "../scenario.ts";

const UTC: Readonly<Record<string, string>> = { "SO-TimeZone": "UTC" };
/** Header rows of every document: language, culture and time zone of the answer. */
const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  { "Accept-Language": "fr,de,ru,zh" },
  { "Accept-Language": "de", "SO-Language": "de", "SO-Culture": "de" },
  UTC,
  { "SO-TimeZone": "US-NY", "SO-Language": "no", "SO-Culture": "no" },
];

export const listLanguages: Scenario = {
  name: "list-languages",
  title: "asks for the list in other languages, cultures and time zones",
  modes: ["read", "write", "sandbox"],
  asks: hasRole("list"),
  facts: ["language"],
  async run(context) {
    const plain = await context.fresh("the list before the languages");
    if (!plain) return context.skip("the list could not be read");
    // An unknown code or token may be refused; a server error is a fault.
    const auth = context.auth[0] ?? null;
    for (const headers of [{ "SO-TimeZone": "261" }, { "SO-AppToken": "made-up" }]) {
      const purpose = `the list with ${describe(headers)}`;
      await context.send({ operation: context.operation("list"), purpose, expect: "rejection", headers, auth });
    }
    const calls = await context.together(VARIANTS.map((headers) => () => ask(context, headers)));
    const after = await context.list("the list after the languages");
    if (!after) return;
    const stable = stableBetween(context, plain, after);
    const utc = calls[VARIANTS.indexOf(UTC)];
    const inUtc = utc && toListing(utc);
    for (const [index, call] of calls.entries()) {
      const headers = describe(VARIANTS[index] ?? {});
      context.emit({ kind: "language", call, headers, plain, varied: toListing(call), inUtc, stable });
    }
  },
};

function describe(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

function ask(context: Context, headers: Readonly<Record<string, string>>): ReturnType<Context["send"]> {
  const purpose = `the list with ${describe(headers)}`;
  return context.send({ operation: context.operation("list"), purpose, expect: "answer", headers });
}
