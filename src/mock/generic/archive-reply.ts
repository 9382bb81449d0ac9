import { describeColumns } from "../odata/metadata.ts";
import { propertyColumns } from "../odata/property-column.ts";
import { okReply, type Call, type Reply } from "../reply.ts";
import type { World } from "../world/world.ts";
import { collectionsOf } from "./collections.ts";
import { kindOfArchive, pageReply } from "./list-page.ts";

/** An archive named after carriers of imported tables, such as Contact or FindContact; otherwise undefined. */
export function archiveReply(call: Call, world: World, name: string): Reply | undefined {
  const provider = name.replace(/\$metadata$/i, "");
  const kind = kindOfArchive(provider, collectionsOf(world.contract));
  if (!kind) return undefined;
  if (provider === name && !call.operation.path.endsWith("$metadata")) return pageReply(call, world);
  const { usual } = propertyColumns(world.contract, kind.type);
  const columns = usual.map((column) => ({ ...column, order: column.isSortable, label: column.name }));
  return okReply(call.operation, { kind: "json", type: "object", value: describeColumns(columns) });
}
