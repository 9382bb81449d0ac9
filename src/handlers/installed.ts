import { KitError } from "../errors.ts";

/** What the guard checks: the module `msw`, its version if known, and the version of Node, if it is Node. */
interface Installed {
  readonly exports: object;
  readonly version: string | undefined;
  readonly node: string | undefined;
}

const OLDEST_MSW = [2, 14] as const;
const OLDEST_NODE_FOR_MSW_3 = [22, 12] as const;

/** Throws KitError `msw-version` or `node-version` up front, where a later failure would be puzzling. */
export function checkInstalled({ exports, version, node }: Installed): void {
  if (!("http" in exports) || (version !== undefined && older(version, OLDEST_MSW))) {
    throw new KitError({
      code: "msw-version",
      what: `the installed msw${version === undefined ? "" : ` ${version}`} is too old`,
      where: "superoffice-mock-kit/msw",
      todo: "install msw 2.14 or later, or msw 3",
    });
  }
  if (version?.startsWith("3.") && node !== undefined && older(node, OLDEST_NODE_FOR_MSW_3)) {
    throw new KitError({
      code: "node-version",
      what: `Node ${node} is too old for msw ${version}`,
      where: "superoffice-mock-kit/msw",
      todo: "run Node 22.12 or later, or install msw 2",
    });
  }
}

function older(version: string, [oldestMajor, oldestMinor]: readonly [number, number]): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

interface NodeProcess {
  readonly versions?: { readonly node?: string };
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** The version in msw's package.json. Only Node can read it, and without an import that a browser would load too. */
export function readInstalled(exports: object): Installed {
  const { process } = globalThis as { readonly process?: NodeProcess };
  const node = process?.versions?.node;
  return { exports, version: node === undefined ? undefined : readVersion(process), node };
}

function readVersion(process: NodeProcess | undefined): string | undefined {
  try {
    const modules = process?.getBuiltinModule?.("module") as
      | { createRequire(from: string): (id: string) => { readonly version?: string } }
      | undefined;
    return modules?.createRequire(import.meta.url)("msw/package.json").version;
  } catch {
    // Bundled, or under a custom module loader: the installed version is not visible from here.
    return undefined;
  }
}
