import type { Changes } from "../mock/persistence/world-log.ts";

/** A commit as stores hold it. Its key `anew` is the stored form: files and servers in use have it. */
export function commitText({ reset, records }: Changes): string {
  return JSON.stringify({ anew: reset, records });
}

export function readCommit(text: string): Changes {
  const { anew, records } = JSON.parse(text) as Pick<Changes, "records"> & { readonly anew: boolean };
  return { reset: anew, records };
}
