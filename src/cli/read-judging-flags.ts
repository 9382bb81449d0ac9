import { checks } from "../verify/checks/index.ts";
import type { Given, Layer, SettingName } from "../verify/config.ts";
import { ALL_OPERATIONS } from "../verify/roles.ts";
import { resolveSettings, type Settings } from "../verify/settings.ts";
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
  const known = { operations: ALL_OPERATIONS, checks: checks.map(({ name }) => name) };
  return resolveSettings([layer satisfies Layer], known);
}
