import { adviceFor, shown } from "../../arguments.ts";
import { KitError, type Problem } from "../../errors.ts";
import { escapePointer } from "../../escape.ts";
import { isRecord } from "../../values.ts";
import type { World } from "../world/world.ts";

/** A place in a world file, and the problems found there. */
export interface Place {
  /** JSON pointer from the top of the file. */
  readonly pointer: string;
  readonly problems: Problem[];
  /** The pointer in a form for readers, such as `world.yaml:12 /sessions/0`. */
  readonly locate: (pointer: string) => string;
}

/** Applies `entities`; pages have no code for it. */
export type PutEntities = (world: World, value: unknown, place: Place) => void;

const CODE = "world-file";

export function inside(place: Place, step: string | number): Place {
  return { ...place, pointer: `${place.pointer}/${escapePointer(String(step))}` };
}

export function complain({ pointer, problems, locate }: Place, what: string, todo: string): void {
  problems.push({ code: CODE, what, where: locate(pointer), todo });
}

/** Runs a step; a refusal is reported for this place, or for the name inside it that the step calls an option. */
export function attempt<Value>(place: Place, step: () => Value): Value | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    for (const { what, where, todo } of error.problems) {
      const option = /, option ([\w/]+)$/.exec(where ?? "")?.[1];
      complain(option?.split("/").reduce(inside, place) ?? place, what, todo);
    }
    return undefined;
  }
}

/** An object with only these names; undefined, and a problem, for anything else. */
export function readObject(
  place: Place,
  value: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (!isRecord(value)) {
    complain(place, `${shown(value)} is not an object`, `give names and values: ${known.slice(0, 6).join(", ")}`);
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) complain(inside(place, name), `there is no ${name} here`, adviceFor(name, known));
  }
  return value;
}

/** The items of a list with their places; none, and a problem, for anything else. */
export function readList(place: Place, value: unknown): readonly (readonly [unknown, Place])[] {
  if (Array.isArray(value)) return value.map((item, at) => [item as unknown, inside(place, at)]);
  if (value !== undefined) complain(place, `${shown(value)} is not a list`, "write one item a line, each after a dash");
  return [];
}
