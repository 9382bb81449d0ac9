/** The keys of one world: its records, its latest commits, its waiting sessions. */
export type Keys = readonly [state: string, log: string, queue: string];

/** The braces put the three into one slot of a Redis cluster. */
export function keysOf(prefix: string, world: string | undefined): Keys {
  const name = `${prefix}:{${world === undefined ? "main" : `world/${world}`}}`;
  return [`${name}:state`, `${name}:log`, `${name}:queue`];
}
