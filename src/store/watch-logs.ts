import { KitError, messageOf } from "../errors.ts";
import type { WorldLog } from "../mock/persistence/world-log.ts";

/** Reports once when a working store stops answering, and once when it answers again. */
export function watchLogs(report: (line: string) => void): (log: WorldLog) => WorldLog {
  let silent = true;
  let known = false;
  const watched = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      const answer = await asked;
      if (silent && known) report("the store answers again");
      known = true;
      silent = false;
      return answer;
    } catch (error) {
      const message = messageOf(error);
      if (!silent && !(error instanceof KitError))
        report(`the store does not answer, requests are answered 503: ${message}`);
      silent = true;
      throw error;
    }
  };
  return (log) => ({
    ...log,
    read: () => watched(log.read()),
    commit: (...given) => watched(log.commit(...given)),
  });
}
