/** Findings with several places: how they are built, and which of their places a baseline knows. Pure. */

import { fingerprint } from "./fingerprint.ts";
import type { Finding, FindingPlace } from "./model.ts";

type Places = readonly [FindingPlace, ...FindingPlace[]];

/** The number of places named in the sentence; the list has all of them. */
const NAMED = 8;

export function joinPlaces(head: Pick<Finding, "check" | "severity">, places: Places): Finding {
  const [first] = places;
  const operations = [...new Set(places.map(({ operation }) => operation))];
  if (places.length === 1) return { ...head, ...first, operations };
  const prints = places.map((place) => place.fingerprint).sort();
  const print = fingerprint(head.check, operations.join(" "), "", prints.join(" "));
  return { ...head, ...first, message: sentence(places, operations), fingerprint: print, operations, places };
}

/** The places of a finding; never empty. */
export function placesOf({ places, operations: _operations, ...finding }: Finding): Places {
  return (places?.length ? places : [finding]) as Places;
}

function sentence(places: Places, operations: readonly string[]): string {
  const [first] = places;
  const names = [...new Set(places.map(({ pointer }) => nameOf(pointer)))].filter((name) => name !== "");
  const all = operations.length > 1 ? ` In ${operations.length} operations: ${operations.join(", ")}.` : "";
  if (names.length > 1) {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
    return `${first.message} ${names.length} properties are concerned: ${names.slice(0, NAMED).join(", ")}${more}.${all}`;
  }
  if (operations.length > 1 || names.length === 1) return `${first.message}${all}`;
  return `${first.message} ${places.length - 1} more like it.`;
}

function nameOf(pointer: string): string {
  return pointer
    .split("/")
    .filter((step) => step !== "" && !/^\d+$/.test(step))
    .join(".");
}

/**
 * Splits findings partly known to the baseline, so that a known place does not hide a new one. Also returns the
 * fingerprints of those known as a whole. A new finding that follows from a known one stands by itself, since nothing
 * else would show it.
 */
export function splitKnown(
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): { readonly findings: readonly Finding[]; readonly known: ReadonlySet<string> } {
  const all = new Set(known);
  const causes = new Map<string | undefined, string>();
  const split = findings.flatMap((finding) => {
    causes.set(finding.fingerprint, finding.fingerprint);
    if (known.has(finding.fingerprint)) return [finding];
    const { fresh = [], old = [] } = Object.groupBy(placesOf(finding), ({ fingerprint: print }) =>
      known.has(print) ? "old" : "fresh",
    );
    if (old.length === 0) return [finding];
    const { check, severity, followsFrom } = finding;
    const head = { check, severity, ...(followsFrom !== undefined && { followsFrom }) };
    const knownPart = fresh.length === 0 ? finding : joinPlaces(head, old as unknown as Places);
    all.add(knownPart.fingerprint);
    if (fresh.length === 0) return [finding];
    const freshPart = joinPlaces(head, fresh as unknown as Places);
    causes.set(finding.fingerprint, freshPart.fingerprint);
    return [freshPart, knownPart];
  });
  const shown = split.map(({ followsFrom, ...finding }): Finding => {
    const cause = causes.get(followsFrom);
    const isKnown = cause === undefined || (all.has(cause) && !all.has(finding.fingerprint));
    return isKnown ? finding : { ...finding, followsFrom: cause };
  });
  return { findings: shown, known: all };
}
