/**
 * Numbers that depend on their inputs alone: the same seed, id and name give the same value in any order of calls,
 * on any machine. 32-bit mixing (multiply, rotate, xor), good enough to spread ids; not for secrets.
 */

/** An unsigned 32-bit number from a seed, an id and a name. */
export function hash(seed: number, id: number, name: string): number {
  let state = mix(seed >>> 0, 0x9e3779b9);
  state = mix(state, id >>> 0);
  for (let at = 0; at < name.length; at++) state = mix(state, name.charCodeAt(at));
  return finish(state);
}

/** A fraction in [0, 1). */
export function fraction(seed: number, id: number, name: string): number {
  return hash(seed, id, name) / 4_294_967_296;
}

/** An integer from `min` to `max`, both included. */
export function between(seed: number, id: number, name: string, min: number, max: number): number {
  return min + Math.floor(fraction(seed, id, name) * (max - min + 1));
}

/** An item of a list. */
export function pick<T>(seed: number, id: number, name: string, list: readonly [T, ...T[]]): T {
  return list[hash(seed, id, name) % list.length] ?? list[0];
}

function mix(state: number, value: number): number {
  let mixed = Math.imul(state ^ value, 0x85ebca6b);
  mixed = (mixed << 13) | (mixed >>> 19);
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}

function finish(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
