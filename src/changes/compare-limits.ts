import type { Limits } from "../type-model.ts";
import type { Uses } from "./comparison.ts";
import type { ChangeLevel } from "./model.ts";

interface Sides {
  readonly old: Limits | undefined;
  readonly fresh: Limits | undefined;
  readonly uses: Pick<Uses, "inBodies" | "inAnswers">;
}

/** What a limit is called in a sentence, and which values one of it leaves out that another one takes. */
const LIMITS: readonly (readonly [
  key: keyof Limits,
  word: string,
  isNarrower: (one: never, other: never) => boolean,
])[] = [
  ["minimum", "minimum", isMore],
  ["maximum", "maximum", isLess],
  ["minLength", "minimum length", isMore],
  ["maxLength", "maximum length", isLess],
  ["minItems", "minimum of items", isMore],
  ["maxItems", "maximum of items", isLess],
  ["step", "step", (one: number, other: number) => !isMultiple(other, one)],
  ["format", "format", isOther],
  ["pattern", "pattern", isOther],
  ["numbers", "list of numbers", lacksSome],
];

/** Requests break where fewer values are taken, answers where more can come. */
export function compareLimits(
  { old, fresh, uses }: Sides,
  say: (level: ChangeLevel, what: string, values: { old?: string; new?: string }) => void,
): void {
  for (const [key, word, isNarrower] of LIMITS) {
    const [was, is] = [old?.[key], fresh?.[key]];
    if (String(was) === String(is)) continue;
    const leavesOut = isNarrower as (one: unknown, other: unknown) => boolean;
    const isNarrow = is !== undefined && (was === undefined || leavesOut(is, was));
    const isWide = was !== undefined && (is === undefined || leavesOut(was, is));
    const level = (isNarrow && uses.inBodies) || (isWide && uses.inAnswers) ? "breaking" : "additive";
    const [before, now] = [was, is].map(textOf);
    const what = now === undefined ? `no longer has a ${word}; it had ${before}` : `has the ${word} ${now}`;
    const rest = now === undefined ? "" : `, and had ${before ?? "none"}`;
    say(level, what + rest, { ...(before !== undefined && { old: before }), ...(now !== undefined && { new: now }) });
  }
}

function textOf(limit: Limits[keyof Limits]): string | undefined {
  return limit === undefined ? undefined : [limit].flat().join(", ");
}

function isMore(one: number, other: number): boolean {
  return one > other;
}

function isLess(one: number, other: number): boolean {
  return one < other;
}

function isOther(): boolean {
  return true;
}

/** Is each multiple of one a multiple of the other? Steps such as 0.1 are no whole parts of a number. */
function isMultiple(one: number, of: number): boolean {
  const times = one / of;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function lacksSome(one: readonly number[], other: readonly number[]): boolean {
  return other.some((number) => !one.includes(number));
}
