/** What a server lost of an imported carrier that it accepted. Pure; knows nothing of what the values mean. */

import type { EntityKeptFact } from "../facts/entities.ts";
import { asText, type Session } from "./session.ts";

type Kept = Pick<EntityKeptFact, "sent" | "echoed" | "proven"> & { readonly got: Session };

const isPlain = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

/** A number written as text is for the schema check to judge. */
const isSame = (one: unknown, other: unknown): boolean => one === other || asText(one) === asText(other);

const MARK = /so.?mock/i;
const isMark = (value: unknown): boolean => typeof value === "string" && MARK.test(value);

/**
 * Names of values that are lost. A server may trim, round, ignore or set a value itself, so that a value counts only if
 * the answer to the write confirmed it, or if the server kept such a value before and now shows neither the old nor the
 * new one.
 */
export function lostValues({ sent, echoed, proven, got }: Kept): readonly string[] {
  const names = Object.keys(sent).filter((name) => isPlain(sent[name]) && name in got);
  const lost = names.filter((name) => {
    if (isSame(got[name], sent[name])) return false;
    if (echoed && isSame(echoed[name], sent[name])) return true;
    if (!proven || !(name in proven) || isSame(got[name], proven[name])) return false;
    return asText(got[name]) === "" || echoed?.[name] === undefined;
  });
  if (lost.length > 0) return lost;
  return proven ? unchanged(names, { sent, proven, got }) : unmarked(names, { sent, echoed, got });
}

/** A change without any effect. A single text among several may be one that cannot change. */
function unchanged(names: readonly string[], { sent, proven, got }: Omit<Kept, "echoed">): readonly string[] {
  const texts = names.filter((name) => isMark(sent[name]));
  const changed = texts.filter((name) => proven && name in proven && !isSame(sent[name], proven[name]));
  const isEnough = changed.length > 1 || (changed.length === 1 && texts.length === 1);
  return isEnough && changed.every((name) => isSame(got[name], proven?.[name])) ? changed : [];
}

/** A creation of which no text is left in any form. */
function unmarked(names: readonly string[], { sent, echoed, got }: Omit<Kept, "proven">): readonly string[] {
  const texts = names.filter((name) => isMark(sent[name]));
  const isLeft = [got, echoed ?? {}].some((session) => Object.values(session).some(isMark));
  return isLeft || !texts.every((name) => asText(got[name]) === "") ? [] : texts;
}
