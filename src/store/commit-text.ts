import type { Changes } from "../mock/persistence/world-log.ts";

/** The stored form of a commit. The key `anew` must stay: existing files and servers contain it. */
export function commitText({ reset, records }: Changes): string {
  return JSON.stringify({ anew: reset, records });
}

export function readCommit(text: string): Changes {
  const { anew, records } = JSON.parse(text) as Pick<Changes, "records"> & { readonly anew: boolean };
  return { reset: anew, records };
}
