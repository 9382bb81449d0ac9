/** Of one world: its records, its latest commits, who waits. */
export type Keys = readonly [state: string, log: string, queue: string];

/** The braces let the three stand together where Redis is a cluster. */
export function keysOf(prefix: string, world: string | undefined): Keys {
  const name = `${prefix}:{${world === undefined ? "main" : `world/${world}`}}`;
  return [`${name}:state`, `${name}:log`, `${name}:queue`];
}
