import { KitError } from "../../errors.ts";
import { readRecording } from "../../traffic/recordings/read-recording.ts";
import { replayOf } from "../../traffic/replay.ts";
import { allTables } from "../../traffic/tables.ts";
import { idOf, type Session } from "../../verify/entity/session.ts";
import type { WorldFlags } from "./options.ts";

/** The flags of `serve` for a recorded world. Throws KitError `recording` with the file and the place in it. */
export async function fromRecording<Flags extends WorldFlags>(
  flags: Flags,
  folder: string,
  isGiven: (name: string) => boolean,
): Promise<Flags & { readonly session?: number }> {
  if (isGiven("sessions")) {
    const what = "a recorded world brings its own sessions";
    throw new KitError({ code: "serve-from", what, where: "--sessions", todo: "leave out --sessions or --from" });
  }
  const { manifest, exchanges } = await readRecording(folder);
  const replay = replayOf(exchanges, await allTables());
  // Answers that were not recorded should look like those that were.
  const dialect = isGiven("dialect") ? flags.dialect : (manifest.dialect ?? flags.dialect);
  const sessions = replay.initialState.flatMap(({ type, carriers }) => (type === "ChatSessionEntity" ? carriers : []));
  const [first] = sessions;
  const session = first && { session: idOf(first as Session) };
  return { ...flags, ...session, replay, dialect, sessions: sessions.length };
}
