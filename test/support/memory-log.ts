import type { Changes, Revision, WorldLog } from "../../src/mock/persistence/world-log.ts";

/** A log that several mocks share, without a file or a server. */
export function memoryLog(): WorldLog {
  const records = new Map<string, string>();
  const commits: Changes[] = [];
  const revision = (): Revision => ({ version: commits.length, id: String(commits.length) });
  return {
    read: async () => (commits.length === 0 ? undefined : { revision: revision(), records: new Map(records) }),
    probe: async () => {},
    commit: async (since, changes) => {
      if (since.version !== commits.length) {
        return { kind: "conflict", revision: revision(), newer: commits.slice(since.version) };
      }
      if (changes.records.length === 0 && !changes.reset) return { kind: "committed", revision: revision() };
      if (changes.reset) records.clear();
      for (const [key, text] of changes.records) {
        if (text === null) records.delete(key);
        else records.set(key, text);
      }
      commits.push(changes);
      return { kind: "committed", revision: revision() };
    },
  };
}
