import { throwProblems, type Problem } from "../../errors.ts";
import { readMoment } from "../../time/moment.ts";
import type { WorldFile } from "./model.ts";
import { attempt, inside, readObject, type Place } from "./place.ts";

/** The keys of a world file that are options of the mock. */
const OPTIONS: readonly OptionName[] = [
  "seed",
  "clock",
  "dialect",
  "credentials",
  "put",
  "deployment",
  "rateLimit",
  "simulate",
];

type OptionName = Exclude<keyof WorldFile, "associates" | "topics" | "sessions" | "entities" | "webhooks" | "faults">;

const KEYS: readonly string[] = Object.keys({
  seed: 0,
  clock: 0,
  dialect: 0,
  credentials: 0,
  put: 0,
  deployment: 0,
  rateLimit: 0,
  simulate: 0,
  associates: 0,
  topics: 0,
  sessions: 0,
  entities: 0,
  webhooks: 0,
  faults: 0,
} satisfies Record<keyof WorldFile, 0>);

/** The names of places in a file's data; data written in code has only pointers. */
const locators = new WeakMap<object, (pointer: string) => string>();

/** Names the places in data that was read from a file. */
export function rememberPlaces(world: object, locate: (pointer: string) => string): void {
  locators.set(world, locate);
}

type WorldOptions = Pick<WorldFile, OptionName> & { readonly sessions?: number | undefined };

/** The options in the file; a list of sessions replaces the seeded ones. Throws KitError `world-file`. */
export function optionsOf(world: WorldFile): WorldOptions {
  const place = topOf(world);
  readObject(place, world, KEYS);
  // What is not an object has no properties.
  throwProblems(place.problems);
  const { sessions, clock } = world;
  if (clock !== undefined && clock !== "system") attempt(inside(place, "clock"), () => readMoment(clock));
  throwProblems(place.problems);
  const values = Object.fromEntries(
    OPTIONS.flatMap((name) => (world[name] === undefined ? [] : [[name, world[name]]])),
  );
  return { ...values, ...(sessions === undefined ? {} : { sessions: typeof sessions === "number" ? sessions : 0 }) };
}

/** The place in the file of an option that the mock refuses. */
export function whereOf(world: WorldFile, option: string): string {
  return topOf(world).locate(`/${option}`);
}

/** The top of the file. */
export function topOf(world: WorldFile): Place {
  const problems: Problem[] = [];
  const locate = locators.get(world) ?? ((pointer: string) => `world ${pointer === "" ? "/" : pointer}`);
  return { pointer: "", problems, locate };
}
