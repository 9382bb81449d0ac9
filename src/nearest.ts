import { distance } from "fastest-levenshtein";

/** The number of letters to change in one text to get the other. */
export function editDistance(one: string, other: string): number {
  return distance(one, other);
}

/** The number of letters to change in any case; a name that begins as the wanted one is not far, however long it is. */
export function unlikeness(wanted: string, name: string): number {
  const [one, other] = [wanted.toLowerCase(), name.toLowerCase()];
  return Math.min(distance(one, other), 1.5 + 2 * distance(one, other.slice(0, one.length + 1)));
}

/** The names, most similar to the wanted one first; for errors about unknown names. */
export function nearestFirst(wanted: string, names: readonly string[]): string[] {
  const distances = new Map(names.map((name) => [name, unlikeness(wanted, name)]));
  return names.toSorted((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
