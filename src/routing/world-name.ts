/** Names of worlds and snapshots. They are steps of addresses, in which one or two dots alone would lead elsewhere. */

const NAME = /^[\w.-]{1,64}$/;
const DOTS = /^\.{1,2}$/;

export function isWorldName(name: unknown): boolean {
  return typeof name === "string" && NAME.test(name) && !isDotStep(name);
}

/** A step that is taken out of an address, encoded or not. */
export function isDotStep(text: string): boolean {
  return DOTS.test(text);
}

export const WORLD_NAME_TODO = "use 1 to 64 letters, digits, dots, hyphens, underscores, and not dots alone";
