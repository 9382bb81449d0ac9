import { compareContracts } from "../../changes/compare-contracts.ts";
import {
  type Change,
  CHANGE_LEVELS,
  type ChangeFormat,
  type ChangeLevel,
  type ChangeOrigin,
  type ChangeReport,
} from "../../changes/model.ts";
import { renderChanges } from "../../changes/render.ts";
import { version } from "../../version.ts";
import { type CliIo, useColor } from "../shared/io.ts";
import { type ReadContract, readContract } from "./read-contract.ts";

export interface ChangesFlags {
  readonly format: ChangeFormat;
  readonly failOn?: ChangeLevel;
  readonly root?: string;
}

/** Reads both contracts, compares them and prints the changes; returns the exit code. */
export async function runChanges(
  [old, fresh]: readonly [string, string],
  { format, failOn, root }: ChangesFlags,
  io: CliIo,
): Promise<number> {
  const [before, after] = [await readContract(old, root, io), await readContract(fresh, root, io)];
  const changes = [...compareContracts(before.contract, after.contract), ...serverChanges(before, after)];
  const counts = CHANGE_LEVELS.map((level) => [level, changes.filter((change) => change.level === level).length]);
  const report: ChangeReport = {
    tool: { name: "so-mock", version },
    old: originOf(old, before),
    new: originOf(fresh, after),
    summary: Object.fromEntries(counts) as Record<ChangeLevel, number>,
    changes,
  };
  io.stdout(renderChanges(report, format, { width: io.columns, color: useColor(io) }));
  const worst = CHANGE_LEVELS.findIndex((level) => report.summary[level] > 0);
  return failOn !== undefined && worst >= 0 && worst <= CHANGE_LEVELS.indexOf(failOn) ? 1 : 0;
}

function originOf(source: string, { contract, unread }: ReadContract): ChangeOrigin {
  const { operations, types, enums } = contract;
  const [carriers, names] = [types, enums].map((all) => Object.keys(all).length);
  return { source, operations: operations.length, types: carriers ?? 0, enums: names ?? 0, unread };
}

/** Clients have the address in their settings, so a different one here only changes prose. */
function serverChanges({ servers: old }: ReadContract, { contract, servers: fresh }: ReadContract): Change[] {
  const [was, is] = [old.join(", "), fresh.join(", ")];
  if (was === is || was === "" || is === "") return [];
  const name = contract.title || "the contract";
  return [
    {
      level: "words",
      subject: "contract",
      name,
      at: "host",
      what: `is at ${is}, and was at ${was}`,
      old: was,
      new: is,
    },
  ];
}
