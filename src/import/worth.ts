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
  const rules: readonly (readonly [order: number, why: string])[] = [
    [substance(other) - substance(one), "the other only mentions it"],
    [laterOf(one, other), "written later"],
    [(one.order ?? 0) - (other.order ?? 0), "named first"],
    [breadth(other) - breadth(one), "says more"],
    [contentOf(one) < contentOf(other) ? -1 : Number(contentOf(one) > contentOf(other)), UNDECIDED],
    [one.at.line - other.at.line, "says the same"],
  ];
  const [order, why] = rules.find(([found]) => found !== 0) ?? [0, "says the same"];
  return { order, why };
}

const UNDECIDED = "neither says when it was written: name the right one first";

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
