import { KitError } from "../errors.ts";
import { isDotStep } from "../routing/world-name.ts";

/** Encodes a path segment. */
export function step(given: unknown): string {
  const text = String(given);
  if (!isDotStep(text)) return encodeURIComponent(text);
  const todo = "give a number or a name";
  throw new KitError({ code: "connect-value", what: `"${text}" names nothing`, where: "connect", todo });
}
