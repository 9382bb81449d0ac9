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
    const isHalfDated = (one.writtenMs === undefined) !== (other.writtenMs === undefined);
    if (order === 0) continue;
    if (why !== UNDECIDED) return { order, why };
    return { order, why: byContent(one, other) === 0 ? SAME : isHalfDated ? HALF_DATED : UNDECIDED };
  }
  return { order: 0, why: SAME };
}

const SAME = "says the same";

const UNDECIDED = "neither says when it was written: name the right one first";
const HALF_DATED = "only one says when it was written: name the right one first";

/** Comparing all that they say takes longest, and is seldom needed. */
const RULES: readonly (readonly [orderOf: (one: RawOperation, other: RawOperation) => number, why: string])[] = [
  [(one, other) => substance(other) - substance(one), "the other only mentions it"],
  [laterOf, "written later"],
  [(one, other) => (one.order ?? 0) - (other.order ?? 0), "named first"],
  [(one, other) => breadth(other) - breadth(one), "says more"],
  // Whatever two descriptions share is taken from one of them: their carriers may be of different versions.
  [(one, other) => (other.carrierRows ?? 0) - (one.carrierRows ?? 0), UNDECIDED],
  [byContent, UNDECIDED],
  [(one, other) => one.at.line - other.at.line, SAME],
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
 * Is the address about the thing that the carrier is named after? `GET /Crate/{id}` and `/Agents/Crate/SaveCrate` are,
 * and more so than `/Agents/Crate/LockCrate`.
 */
export function aboutness({ path }: RawOperation, type: string): number {
  const [first = "", ...rest] = path
    .replace(/^\/api\/v\d+\//i, "")
    .split("/")
    .filter((step) => !step.startsWith("{"))
    .map((step) => step.toLowerCase());
  const base = type.replace(/(?:Entity)?(?:WithLinks)?$/, "").toLowerCase();
  if (first !== "agents") return [first, ...rest].some((step) => [base, `${base}s`].includes(step)) ? 2 : 0;
  const method = rest.at(-1) ?? "";
  if (!method.includes(base)) return 0;
  return /^(?:get|save|create|createdefault|update)$/.test(method.replace(base, "").replace(/entity$/, "")) ? 2 : 1;
}

/** How many pages show the names of these rows below the same heading, on average. Linear in all rows. */
export function createLikeness(pages: readonly RawOperation[]): (page: RawOperation) => number {
  const shown = new Map<string, number>();
  const namesOf = ({ answer }: RawOperation): string[] =>
    (answer.rows ?? []).map(({ name }) => `${answer.type} ${name}`);
  for (const name of pages.flatMap(namesOf)) shown.set(name, (shown.get(name) ?? 0) + 1);
  return (page) => {
    const names = namesOf(page);
    return names.reduce((sum, name) => sum + (shown.get(name) ?? 0), 0) / names.length;
  };
}
