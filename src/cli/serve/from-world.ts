import { KitError } from "../../errors.ts";
import { readWorldFile } from "../../world.ts";
import type { ServeOptions } from "./options.ts";

/** The start time of a world without a clock, the same wherever it is opened. */
const START = "2024-06-12T08:00:00Z";

/** The flags of `serve` for a world file, whose values apply where no flag is given. */
export async function fromWorld(
  flags: ServeOptions,
  file: string,
  isGiven: (name: string) => boolean,
): Promise<ServeOptions> {
  const conflict = (["from", "sessions"] as const).find(isGiven) ?? (flags.store === "memory" ? undefined : "store");
  if (conflict !== undefined) {
    const what = { from: "a recording", sessions: "the number of sessions", store: "a store" }[conflict];
    throw new KitError({
      code: "serve-world",
      what: `${what} does not go together with a world file`,
      where: `--${conflict}`,
      todo: `leave out --${conflict} or --world`,
    });
  }
  const world = await readWorldFile(file);
  const { seed, clock = START, dialect, credentials, put, simulate, sessions } = world;
  const said: Partial<ServeOptions> = {
    ...(seed === undefined ? {} : { seed }),
    ...(clock === "system" ? {} : { clock: typeof clock === "number" ? new Date(clock).toISOString() : clock }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(credentials === undefined ? {} : { auth: credentials }),
    ...(put === undefined ? {} : { put }),
    ...(simulate === undefined ? {} : { simulate }),
    ...(world.deployment === undefined ? {} : { deployment: world.deployment }),
    ...(world.rateLimit === undefined ? {} : { rateLimit: world.rateLimit }),
  };
  const kept = Object.fromEntries(Object.entries(said).filter(([name]) => !isGiven(name)));
  const count = sessions === undefined ? {} : { sessions: typeof sessions === "number" ? sessions : sessions.length };
  return { ...flags, ...kept, ...count, worldFile: world };
}
