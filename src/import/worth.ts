import type { RawOperation } from "./model.ts";

/** Which of several descriptions of an address is used. File names do not matter. */

interface Worth {
  /** Negative if the first one is used. */
  readonly order: number;
  /** For the summary of an import. */
  readonly why: string;
}

/**
 * Prefers the description of a request and an answer over a page that mentions the address; then the later one, if both
 * are dated; then the one given first; then the more detailed one.
 */
export function byWorth(one: RawOperation, other: RawOperation): Worth {
  for (const [orderOf, why] of RULES) {
    const order = orderOf(one, other);
    if (order !== 0) return { order, why };
  }
  return { order: 0, why: "says the same" };
}

const UNDECIDED = "neither says when it was written: name the right one first";

/** Comparing all that they say takes longest, and is seldom needed. */
const RULES: readonly (readonly [orderOf: (one: RawOperation, other: RawOperation) => number, why: string])[] = [
  [(one, other) => substance(other) - substance(one), "the other only mentions it"],
  [laterOf, "written later"],
  [(one, other) => (one.order ?? 0) - (other.order ?? 0), "named first"],
  [(one, other) => breadth(other) - breadth(one), "says more"],
  [byContent, UNDECIDED],
  [(one, other) => one.at.line - other.at.line, "says the same"],
];

function byContent(one: RawOperation, other: RawOperation): number {
  const [said, otherSaid] = [contentOf(one), contentOf(other)];
  return said < otherSaid ? -1 : Number(said > otherSaid);
}

function substance({ statuses, parameters, answer, uid }: RawOperation): number {
  return (
    Number(statuses.length > 0 || answer.rows !== undefined || uid !== undefined) * 2 + Number(parameters.length > 0)
  );
}

function laterOf(one: RawOperation, other: RawOperation): number {
  return one.writtenMs !== undefined && other.writtenMs !== undefined ? other.writtenMs - one.writtenMs : 0;
}

function breadth({ parameters, statuses, answer, body }: RawOperation): number {
  return parameters.length + statuses.length + (answer.rows?.length ?? 0) + (body?.rows?.length ?? 0);
}

/** Everything except its place. */
function contentOf({ parameters, statuses, answer, body, summary, description }: RawOperation): string {
  const said = { parameters, statuses, answer, body, summary, description };
  return JSON.stringify(said, (key, value: unknown) => (key === "at" ? undefined : value));
}

/**
 * Is the address about the thing that the carrier is named after? `GET /Crate/{id}` and `/Agents/Crate/SaveCrate` are
 * about crates.
 */
export function isAbout({ path }: RawOperation, type: string): boolean {
  const [first = "", ...rest] = path
    .replace(/^\/api\/v\d+\//i, "")
    .split("/")
    .filter((step) => !step.startsWith("{"));
  const base = type.replace(/(?:Entity)?(?:WithLinks)?$/, "").toLowerCase();
  if (first.toLowerCase() === "agents") return (rest.at(-1) ?? "").toLowerCase().includes(base);
  return [first, ...rest].some((step) => [base, `${base}s`].includes(step.toLowerCase()));
}
