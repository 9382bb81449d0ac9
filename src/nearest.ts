import { distance } from "fastest-levenshtein";

/** Letters to change in one text to make it the other. */
export function editDistance(one: string, other: string): number {
  return distance(one, other);
}

/** The names, those most like the wanted one first: for errors about a name that does not exist. */
export function nearestFirst(wanted: string, names: readonly string[]): string[] {
  const distances = new Map(names.map((name) => [name, editDistance(wanted.toLowerCase(), name.toLowerCase())]));
  return names.toSorted((one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0));
}
