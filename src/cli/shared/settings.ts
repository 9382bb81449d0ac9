import { webhookCallChecks } from "../../traffic/webhook-calls/checks.ts";
import { WEBHOOK } from "../../traffic/webhook-calls/webhook-call.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { contract as documented } from "../../contract.ts";
import type { Contract } from "../../model.ts";
import { checks } from "../../verify/checks/index.ts";
import type { Given, Layer, SettingName } from "../../verify/config.ts";
import { CHOOSABLE, chooseOperations, chosenIds } from "../../verify/choose-operations.ts";
import type { Report } from "../../verify/model.ts";
import { oneLine } from "../../printable.ts";
import { formatCount, plural } from "../../verify/reporters/text.ts";
import { resolveSettings, type Settings } from "../../verify/settings.ts";
import type { CliIo } from "./io.ts";
import { CHECK_FLAGS, type FlagName, type FlagValues } from "./flags.ts";

/** For commands that run without a server: no address is required. */
export const WITHOUT_SERVER: Layer = { self: { where: "", texts: ["true"] } };

/** Flags as a layer of settings; absent flags leave lower layers in effect. */
export function toLayer(values: FlagValues, names: readonly FlagName[]): Layer {
  const layer: Partial<Record<SettingName, Given>> = {};
  for (const name of names) {
    // Commander's name for --fail-on is failOn.
    const value = values[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (value === undefined) continue;
    layer[name] = { where: `--${name}`, texts: typeof value === "object" ? value : [String(value)] };
  }
  return layer;
}

/** The settings of a command that judges recorded exchanges. Throws a KitError that lists every problem. */
export function readJudgingFlags(values: FlagValues): Settings {
  const known = {
    groups: GROUP_NAMES,
    operations: [...CHOOSABLE, WEBHOOK.id],
    checks: [...checks, ...webhookCallChecks].map(({ name }) => name),
    types: typeNames(documented),
    noAuto: "auto asks a server for its release, and recorded traffic has none to ask",
  };
  return resolveSettings([WITHOUT_SERVER, toLayer(values, CHECK_FLAGS)], known);
}

/** Everything the kit knows, and the operation ids that flags name; undefined if they name none. */
export async function chooseJudged({ groups, operations, release }: Settings): Promise<{
  readonly contract: Contract;
  readonly operations: readonly string[] | undefined;
}> {
  const { contract } = await chooseOperations(GROUP_NAMES, []);
  const isLimited = groups.length > 0 || operations.length > 0;
  const held = release === undefined ? contract : { ...contract, release };
  if (!isLimited) return { contract: held, operations: undefined };
  // Calls to receivers are not operations of the API; they belong to the group of their subscriptions.
  const known = operations.filter((id) => id !== WEBHOOK.id);
  const chosen = groups.length + known.length > 0 ? chosenIds(groups, known) : [];
  const hasCalls = groups.includes("webhooks") || known.length < operations.length;
  return { contract: held, operations: hasCalls ? [...chosen, WEBHOOK.id] : chosen };
}

/** The secret that signs webhook calls. */
export function webhookSecret(values: FlagValues, { env }: Pick<CliIo, "env">): string | undefined {
  const { secret } = values;
  return typeof secret === "string" ? secret : env["SO_MOCK_WEBHOOK_SECRET"] || undefined;
}

/** How many exchanges were judged, and why the others were not. */
export function skippedLines({ traffic }: Report): string {
  if (!traffic) return "";
  const { read, judged, skipped } = traffic;
  const lines = skipped.map(({ reason, count }) => `  ${count} skipped: ${oneLine(reason)}\n`);
  return `  ${formatCount(judged)} of ${plural(read, "exchange")} judged\n${lines.join("")}`;
}

/** The names that `--min-coverage` accepts. */
export function typeNames({ types, enums }: Contract): readonly string[] {
  return [...Object.keys(types), ...Object.keys(enums)];
}

/** The names for everything the kit knows. */
export async function knownTypes(): Promise<readonly string[]> {
  return typeNames((await chooseOperations(GROUP_NAMES, [])).contract);
}
