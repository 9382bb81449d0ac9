import { KitError, messageOf } from "../errors.ts";
import type { WorldLog } from "../mock/persistence/world-log.ts";
import { isRecord } from "../values.ts";
import type { Store } from "./store.ts";

/** A commit that came too late was not tried. */
function isRefusal(answer: unknown): boolean {
  return isRecord(answer) && (answer["kind"] === "conflict" || answer["kind"] === "stale");
}

export interface Watched {
  /** Does the store take changes, as far as is known? One that has refused some is asked whether it does again. */
  takesChanges(): Promise<boolean>;
}

/**
 * Reports once when a working store stops answering, or taking changes, and once when all is well again: one that is
 * locked, full or read-only may still answer requests that only read.
 */
export function watchStore<Logs extends Pick<Store, "log">>(
  store: Logs,
  report: (line: string) => void,
): Logs & Watched {
  let silent = true;
  let known = false;
  /** Whose last change failed. */
  const refusing = new Set<WorldLog>();
  const watched = async <Answer>(log: WorldLog, asked: Promise<Answer>, isChange: boolean): Promise<Answer> => {
    try {
      const answer = await asked;
      if (isChange && !isRefusal(answer)) refusing.delete(log);
      if (refusing.size > 0) return answer;
      if (silent && known) report("the store answers again");
      known = true;
      silent = false;
      return answer;
    } catch (error) {
      const message = messageOf(error);
      if (!silent && !(error instanceof KitError))
        report(`the store does not answer; requests are answered with 503: ${message}`);
      silent = true;
      if (isChange) refusing.add(log);
      throw error;
    }
  };
  const probeAll = async (): Promise<boolean> => {
    const tried = await Promise.allSettled([...refusing].map(async (log) => watched(log, log.probe(), true)));
    return tried.every(({ status }) => status === "fulfilled");
  };
  let probing: Promise<boolean> | undefined;
  return {
    ...store,
    log: (world) => {
      const log = store.log(world);
      return {
        ...log,
        read: () => watched(log, log.read(), false),
        commit: (...given) => {
          const [, { reset, records }, , scope] = given;
          const isChange = reset || records.length > 0 || scope?.claims !== undefined;
          return watched(log, log.commit(...given), isChange);
        },
      };
    },
    // Many may ask at once.
    takesChanges: () => (probing ??= probeAll().finally(() => (probing = undefined))),
  };
}
