import { KitError } from "../errors.ts";

/** The operation groups of the kit, the documented operations first. */
export const GROUP_NAMES = ["documented", "sessions", "topics", "webhooks", "startup"] as const;

export type GroupName = (typeof GROUP_NAMES)[number];

/** Throws KitError `unknown-group` for any other text. */
export function readGroupName(name: string, known: readonly string[] = GROUP_NAMES): string {
  const found = known.find((one) => one === name.toLowerCase());
  if (found !== undefined) return found;
  throw new KitError({
    code: "unknown-group",
    what: `there is no group of operations "${name}"`,
    where: "option group",
    todo: `use one of ${known.join(", ")}`,
  });
}
