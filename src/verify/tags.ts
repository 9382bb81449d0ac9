import type { Clock } from "./clock.ts";
import type { Session } from "./entity/session.ts";

/** Does a text of the session contain the tag? `tag-1` does not match `tag-12`. */
export function holdsText(session: Session, tag: string): boolean {
  return Object.values(session).some((value) => {
    if (typeof value !== "string") return false;
    const at = value.indexOf(tag);
    return at >= 0 && !/\d/.test(value.charAt(at + tag.length));
  });
}

/** A text that distinguishes this run's sessions from all others; the same for the same seed. */
export function tagOf(seed: number | undefined, clock: Clock): string {
  const number = seed ?? clock.random();
  return (Math.imul(number, 2_654_435_761) >>> 0).toString(36);
}
