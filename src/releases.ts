import { adviceFor, shown } from "./arguments.ts";
import { KitError } from "./errors.ts";
import type { Contract } from "./model.ts";
import type { ArchiveColumn, Since } from "./type-model.ts";

/** Releases of the API, and which rows each of them has. */

interface Release {
  /** The first and last version numbers of the release. */
  readonly first: string;
  readonly last: string;
  /** The version number that the mock reports. */
  readonly number: string;
  readonly date: string;
}

const KNOWN: ReadonlyMap<string, Release> = new Map([
  ["10.2", { first: "10.2.1.1698", last: "10.2.11.1228", number: "10.2.9.0", date: "2023-11-01" }],
  ["11.13", { first: "11.13.921", last: "11.13.921.0", number: "11.13.921.0", date: "2026-04-01" }],
  ["12.4", { first: "12.4.1514", last: "12.4.99999", number: "12.4.1514.0", date: "2026-09-22" }],
]);

/** Names that can be chosen. */
export const RELEASES: readonly string[] = [...KNOWN.keys()];

/** The version that the mock reports without a release: the one that the vendor's descriptions cover. */
const USUAL = { number: "12.2.2072.0", date: "2026-07-09" };

/** The answer of `GET /api` for a contract's release. */
export function versionOf({ release }: Pick<Contract, "release">): {
  readonly number: string;
  readonly date: string;
  readonly label: string;
} {
  const { number, date } = KNOWN.get(release ?? "") ?? USUAL;
  return { number, date, label: `Release_${number.split(".").slice(0, 2).join(".")}_${date.replaceAll("-", ".")}-01` };
}

/** Does a release have a row? Undefined if unknown. `release` is a release's name, or a number of four parts. */
export function hasRow(release: string, { after, by }: Since): boolean | undefined {
  const { first, last } = KNOWN.get(release) ?? { first: release, last: release };
  if (compareNumbers(by, first) <= 0) return true;
  return after !== undefined && compareNumbers(after, last) >= 0 ? false : undefined;
}

/** `10.2.11` comes after `10.2.9`; missing parts are 0. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split(".").map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The contract of a release, for a server of that release: without rows and names added later. */
export function contractOf(contract: Contract, release: string | undefined): Contract {
  const known = release === undefined ? undefined : KNOWN.get(release);
  if (!known) return contract;
  const has = ({ since }: { readonly since?: Since | undefined }): boolean =>
    since === undefined || compareNumbers(since.by, known.number) <= 0;
  const types = Object.entries(contract.types).map(([name, type]) => [
    name,
    { ...type, properties: type.properties.filter(has) },
  ]);
  const enums = Object.entries(contract.enums).map(([name, type]) => [
    name,
    { ...type, values: type.values.filter(has) },
  ]);
  return {
    ...contract,
    types: Object.fromEntries(types) as Contract["types"],
    enums: Object.fromEntries(enums) as Contract["enums"],
    release,
  };
}

/** The columns of a list in a release: those on pages no newer than it. */
export function columnsIn(
  columns: readonly ArchiveColumn[],
  { release }: Pick<Contract, "release">,
): readonly ArchiveColumn[] {
  const day = KNOWN.get(release ?? "")?.date;
  if (day === undefined) return columns;
  return columns
    .filter(({ by }) => by <= day)
    .map((column) => {
      const { earlier } = column;
      return earlier && day < earlier.until ? { ...column, restriction: earlier.restriction } : column;
    });
}

/** Throws unless the text is the name of a release. */
export function requireRelease(release: unknown, code: string, where: string): void {
  if (typeof release === "string" && KNOWN.has(release)) return;
  const what = `there is no release ${shown(release)}`;
  throw new KitError({
    code,
    what,
    where,
    todo: adviceFor(typeof release === "string" ? release : shown(release), RELEASES),
  });
}
