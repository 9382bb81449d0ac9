import type { Operation } from "../model.ts";
import type { Source } from "../type-model.ts";
import { compareText } from "./compare-text.ts";
import type { Change, Found } from "./model.ts";

/** Compares the rows of an operation that have only a name and a description: request headers and statuses. */

export function compareHeaders(report: (change: Found) => void, old: Operation, fresh: Operation): void {
  const names = ({ headers }: Operation): string[] => headers.map(({ name }) => name);
  const rows = new Map(fresh.headers.map((row) => [row.name.toLowerCase(), row]));
  compareNames(names(old), names(fresh), (gone, name) => {
    const required = !gone && rows.get(name.toLowerCase())?.required === true;
    const now = `reads the header ${name} too${required ? ", which is required" : ""}`;
    const what = gone ? `no longer reads the header ${name}` : now;
    report({ level: gone || required ? "breaking" : "additive", at: name, what });
  });
  for (const row of old.headers) {
    const now = rows.get(row.name.toLowerCase());
    if (!now) continue;
    if (Boolean(row.required) !== Boolean(now.required)) {
      const what = `the header ${now.name} ${now.required ? "is required now" : "can be left out now"}`;
      report({ level: now.required ? "breaking" : "additive", at: now.name, what, ...sourcesOf(row, now) });
    }
    compareText(row.description, now.description, ({ what, ...texts }) =>
      report({ ...texts, at: now.name, what: `${now.name}: ${what}`, ...sourcesOf(row, now) }),
    );
  }
}

/**
 * Clients are written for successful answers; other documented statuses only describe the same server in more or less
 * detail.
 */
export function compareStatuses(report: (change: Found) => void, old: Operation, fresh: Operation): void {
  const codes = ({ statuses }: Operation): string[] => statuses.map(({ status }) => String(status));
  compareNames(codes(old), codes(fresh), (gone, status) => {
    const what = gone ? `no longer documents status ${status}` : `documents status ${status} too`;
    report({ level: gone && status.startsWith("2") ? "breaking" : "additive", at: status, what });
  });
  const rows = new Map(fresh.statuses.map((row) => [row.status, row]));
  for (const row of old.statuses) {
    const now = rows.get(row.status);
    if (!now) continue;
    compareText(row.description, now.description, ({ what, ...texts }) =>
      report({ ...texts, at: String(row.status), what: `status ${row.status}: ${what}`, ...sourcesOf(row, now) }),
    );
  }
}

export function compareNames(
  old: readonly string[],
  fresh: readonly string[],
  found: (gone: boolean, name: string) => void,
): void {
  const [olds, news] = [old, fresh].map((names) => new Map(names.map((name) => [name.toLowerCase(), name])));
  for (const [key, name] of olds ?? []) if (!news?.has(key)) found(true, name);
  for (const [key, name] of news ?? []) if (!olds?.has(key)) found(false, name);
}

export function sourcesOf(
  old: { readonly source: Source },
  fresh: { readonly source: Source },
): Pick<Change, "oldSource" | "newSource"> {
  return { oldSource: old.source, newSource: fresh.source };
}
