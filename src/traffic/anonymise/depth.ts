/** How deep objects, lists and elements may be nested: what reads a recording calls itself for each level. */
const MOST_LEVELS = 200;
export const TOO_DEEP: string = `it is nested deeper than ${MOST_LEVELS} levels`;

/** Is the value nested deeper than a recording holds? */
export function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
