import { distance } from "fastest-levenshtein";

/** The number of letters to change in one text to get the other. */
export function editDistance(one: string, other: string): number {
  return distance(one, other);
}

/** The names, most similar to the wanted one first; for errors about unknown names. */
export function nearestFirst(wanted: string, names: readonly string[]): string[] {
  const distances = new Map(names.map((name) => [name, editDistance(wanted.toLowerCase(), name.toLowerCase())]));
  return names.toSorted((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
