import { requireKnownKeys, requireObject } from "../../arguments.ts";
import { throwProblems } from "../../errors.ts";
import type { FaultSchedule } from "../faults/schedule.ts";
import type { World } from "../world/world.ts";
import type { WorldFile } from "./model.ts";
import { topOf } from "./options.ts";
import { attempt, complain, inside, type PutEntities, readList } from "./place.ts";
import { SECTIONS } from "./sections.ts";

/** Applies the file to a fresh world. Throws KitError `world-file` with all problems. */
export function applyWorld(file: WorldFile, world: World, putEntities: PutEntities | undefined): void {
  const top = topOf(file);
  for (const [name, put] of Object.entries(SECTIONS)) {
    const value = file[name as keyof WorldFile];
    if (value !== undefined) put(world, value, inside(top, name));
  }
  if (file.entities) {
    const place = inside(top, "entities");
    if (putEntities) putEntities(world, file.entities, place);
    else complain(place, "handlers alone have no entities", "give them a mock of createMock");
  }
  throwProblems(top.problems);
}

/** Sets the faults of the file. Throws KitError `world-file`. */
export function applyFaults(file: WorldFile, schedule: FaultSchedule): void {
  const top = topOf(file);
  for (const [item, place] of readList(inside(top, "faults"), file.faults)) {
    attempt(place, () => {
      const at = { code: "world-file", where: "faults" };
      requireObject(item, at);
      requireKnownKeys(item, ["operation", "fault", "status", "times", "share", "delay"], at);
      const { operation = "*", ...options } = item as { readonly operation?: string };
      schedule.add(operation, options);
    });
  }
  throwProblems(top.problems);
}
