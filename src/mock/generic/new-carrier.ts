import { unsetName } from "../../data/empty.ts";
import { fittedBlank } from "../../data/limits.ts";
import type { Carrier } from "../../data/reference.ts";
import type { Contract } from "../../model.ts";
import { instantFromMs } from "../../time/instant.ts";
import type { EntityType } from "../../type-model.ts";
import type { Call } from "../reply.ts";
import type { World } from "../world/world.ts";

/** A new carrier before it is saved: empty. Enums have the name that servers send for unset ones. */
export function newCarrierOf(type: EntityType, { enums }: Contract): Carrier {
  const names = type.properties.flatMap((row) => {
    const values = row.kind === "string" && row.enum !== undefined ? (enums[row.enum]?.values ?? []) : [];
    const name = unsetName(values) ?? (row.nullable ? undefined : values[0]?.name);
    return name === undefined ? [] : [[row.name, name] as const];
  });
  return { ...fittedBlank(type), ...Object.fromEntries(names) };
}

export const CREATED: RegExp = /^(?:created|registered|updated|lastchanged)/i;
export const CHANGED: RegExp = /^(?:updated|lastchanged)/i;

/** When, and if it is known by whom, a carrier was created or changed. */
export function stampsOf(
  { properties }: EntityType,
  world: World,
  caller: Call["caller"] | undefined,
  pattern: RegExp,
): Carrier {
  const now = instantFromMs(world.nowMs());
  const rows = properties.filter(({ name }) => pattern.test(name));
  return Object.fromEntries(
    rows.flatMap(({ name, kind, of }): [string, unknown][] => {
      if (kind === "date-time") return [[name, now]];
      return caller && kind === "object" && of === "Associate" ? [[name, world.associate(caller)]] : [];
    }),
  );
}
