import { checks } from "../../verify/checks/index.ts";
import type { Given, Layer, SettingName } from "../../verify/config.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import type { Contract } from "../../model.ts";
import { CHOOSABLE, chooseOperations, chosenIds } from "../../verify/choose-operations.ts";
import { resolveSettings, type Settings } from "../../verify/settings.ts";
import { JUDGING_FLAGS, type JudgingValues } from "./judging-flags.ts";

/** Throws a KitError that lists everything wrong. */
export function readJudgingFlags(values: JudgingValues): Settings {
  // What is judged is no server of a run, so no address is asked for.
  const layer: Partial<Record<SettingName, Given>> = { self: { where: "", texts: ["true"] } };
  for (const { name, key } of JUDGING_FLAGS) {
    const value = values[key];
    if (value === undefined) continue;
    layer[name] = { where: `--${name}`, texts: typeof value === "object" ? value : [String(value)] };
  }
  const known = { groups: GROUP_NAMES, operations: CHOOSABLE, checks: checks.map(({ name }) => name) };
  return resolveSettings([layer satisfies Layer], known);
}

/** All that the kit knows, and the ids that flags name; undefined where none does. */
export async function chooseJudged({ groups, operations }: Settings): Promise<{
  readonly contract: Contract;
  readonly operations: readonly string[] | undefined;
}> {
  const { contract } = await chooseOperations(GROUP_NAMES, []);
  const isLimited = groups.length > 0 || operations.length > 0;
  return { contract, operations: isLimited ? chosenIds(groups, operations) : undefined };
}
