/** What can be said of the packages that users install along, from the lockfile alone. */

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences that ask for no more than to be named. */
const LICENCES: readonly string[] = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/** Name and entry of every package of the production tree, in order of name. */
export function productionTree({ packages }: Lockfile): readonly (readonly [string, LockedPackage])[] {
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, peer }]) => path !== "" && !dev && !devOptional && !peer)
    .map(([path, locked]) => [path.replace(/^.*node_modules\//, ""), locked] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What is wrong with the tree, a line each; `known` are the names that were reviewed. */
export function judgeTree(lockfile: Lockfile, known: readonly string[]): readonly string[] {
  const tree = productionTree(lockfile);
  const names = new Set(tree.map(([name]) => name));
  return [
    ...tree.flatMap(([name, locked]) => problemsOf(name, locked, known).map((problem) => `${name}: ${problem}`)),
    ...known.filter((name) => !names.has(name)).map((name) => `${name}: known, but no longer installed`),
  ];
}

function problemsOf(name: string, locked: LockedPackage, known: readonly string[]): readonly string[] {
  const { license = "none", integrity = "", resolved, link, hasInstallScript, deprecated } = locked;
  return [
    ...(known.includes(name) ? [] : ["it has not been reviewed yet"]),
    ...(LICENCES.includes(license) ? [] : [`licence ${license} is not among ${LICENCES.join(", ")}`]),
    ...(integrity.startsWith("sha512-") ? [] : ["has no sha512 to check what is installed"]),
    ...(link === true || (resolved !== undefined && !resolved.startsWith("https:"))
      ? ["does not come from a registry"]
      : []),
    ...(hasInstallScript === true ? ["runs a script when it is installed"] : []),
    ...(deprecated === undefined ? [] : [`is deprecated: ${deprecated}`]),
  ];
}
