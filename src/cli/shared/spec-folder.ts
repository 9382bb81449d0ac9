import { existsSync, readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../model.ts";
import type { Samples } from "../../sample-model.ts";
import { KitError, messageOf } from "../../errors.ts";

/** A contract and samples from the user's folders, instead of the built-in ones. */
export interface Tables {
  /** All operations in all groups. */
  readonly contract: Contract;
  /** Those directly in operations/. */
  readonly documented: Contract;
  /** Operation ids by group. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly samples: Samples;
}

interface Folders {
  /** Folder with api.yaml, enums.yaml, types/ and operations/. */
  readonly spec: string;
  /** Folder with NAME.request.json and NAME.response.json; may be missing. */
  readonly fixtures: string;
}

/** Reads and compiles both. Throws a KitError that names the broken file and the place in it. */
export async function loadTables({ spec, fixtures }: Folders): Promise<Tables> {
  if (existsSync(join(spec, "compiled.json"))) {
    const { readCompiled } = await import("./compiled.ts");
    const contract = readCompiled(spec);
    if (contract) return { contract, documented: contract, groups: groupsByPath(contract), samples: lazySamples(spec) };
  }
  const [{ loadSpec }, { compileContract, compileDocumented, groupNames }, { compileSamples }] = await Promise.all([
    import("../../spec/load.ts"),
    import("../../schema/compile.ts"),
    import("../../schema/samples.ts"),
  ]);
  const tables = loadSpec(spec);
  const idsOf = (group: string): string[] =>
    tables.operations.filter(({ memberOf }) => memberOf === group).map(({ operation }) => operation);
  return {
    contract: compileContract(tables),
    documented: compileDocumented(tables),
    groups: Object.fromEntries(groupNames(tables).map((group) => [group, idsOf(group)])),
    samples: existsSync(join(spec, SAMPLES)) ? lazySamples(spec) : compileSamples(readFixtures(fixtures)),
  };
}

/** Operation ids by the start of their path: `contact`, `agents/contact`. */
function groupsByPath({ basePath, operations }: Contract): Tables["groups"] {
  const groups = Object.create(null) as Record<string, string[]>;
  for (const { id, path } of operations) {
    const [first = "", second = ""] = path
      .slice(basePath.length + 1)
      .toLowerCase()
      .split("/");
    (groups[first === "agents" ? `${first}/${second}` : first] ??= []).push(id);
  }
  return groups;
}

const SAMPLES = "samples.json";

/** The samples of imported tables, read on first access. */
function lazySamples(spec: string): Samples {
  let samples: Samples | undefined;
  const read = (): Samples => (samples ??= readJson(join(spec, SAMPLES)) as Samples);
  return {
    get requests() {
      return read().requests;
    },
    get responses() {
      return read().responses;
    },
  };
}

function readFixtures(folder: string): Record<string, unknown> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(names.map((name) => [name, readJson(join(folder, name))]));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readFileSync(file)));
  } catch (cause) {
    const what = `the file is not JSON: ${messageOf(cause)}`;
    throw new KitError({ code: "fixture-json", what, where: file, todo: "correct the file" }, { cause });
  }
}

interface WatchedFolders {
  readonly spec: readonly string[];
  readonly fixtures: string;
}

/** Editors write a file in several steps; steps within this time count as one change. */
const SETTLED_MS = 80;

/** Calls back after every change in the folders, until the signal. */
export function watchFolders({ spec, fixtures }: WatchedFolders, signal: AbortSignal, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of [...spec, fixtures].filter((one) => existsSync(one))) {
    watch(folder, { recursive: true, signal }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, SETTLED_MS);
    });
  }
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
