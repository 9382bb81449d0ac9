import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { contract as documented } from "../../contract.ts";
import { KitError } from "../../errors.ts";
import { importSources } from "../../import/index.ts";
import type { Contract } from "../../model.ts";
import { oneLine } from "../../printable.ts";
import { allTables } from "../../traffic/tables.ts";
import { isRecord } from "../../values.ts";
import { compileImported } from "../import/compile-imported.ts";
import { isPipe, readFile } from "../import/local.ts";
import { isAddress } from "../import/remote.ts";
import { openSources } from "../import/sources.ts";
import { COMPILED } from "../shared/compiled.ts";
import type { Asking } from "../shared/network.ts";
import { loadTables } from "../shared/spec-folder.ts";
import { contractSlip } from "./contract-slip.ts";

/** A contract, and the rows of its sources that could not be read. */
export interface ReadContract {
  readonly contract: Contract;
  readonly unread: readonly string[];
  /** The addresses of its servers, according to the sources. */
  readonly servers: readonly string[];
}

/** Reads a contract, a folder of tables, descriptions or pages. Throws a KitError that names the source. */
export async function readContract(name: string, root: string | undefined, io: Asking): Promise<ReadContract> {
  if (!isAddress(name)) {
    if (existsSync(join(name, "api.yaml")) || existsSync(join(name, COMPILED))) {
      const { contract } = await loadTables({ spec: name, fixtures: join(dirname(name), "fixtures") });
      return { contract, unread: [], servers: [] };
    }
    const contract = contractIn(name);
    if (contract) return { contract, unread: [], servers: [] };
  }
  const { texts, beside } = await openSources([name], root, io);
  // Only the names of the kit's operations: the kit's further knowledge would hide what the sources changed.
  const known: Contract = { ...(await allTables()), types: {}, enums: {} };
  const imported = importSources(texts, { known, beside });
  if (imported.counts.operations === 0) {
    const todo =
      "give a contract (JSON), a folder of tables, Swagger or OpenAPI files, or pages that show `POST /api/v1/…`";
    throw new KitError({ code: "changes-source", what: "no operation is described here", where: name, todo });
  }
  const unread = imported.issues
    .filter(({ kind }) => kind === "unread")
    .map(({ at, what }) => oneLine(`${at.file}:${at.line}: ${what}`));
  return { contract: compileImported(imported), unread, servers: imported.servers };
}

const { title, version, description, basePath, schemes } = documented;
const HEAD = { title, version, description, basePath, schemes };

/** A contract in the format of `so-mock import --contract`; undefined for any other file. */
function contractIn(name: string): Contract | undefined {
  if (!/\.json$/i.test(name) || !existsSync(name) || isPipe(name)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFile(name));
  } catch {
    // Not JSON, or not a file: reading the sources reports it.
    return undefined;
  }
  if (
    !isRecord(value) ||
    !Array.isArray(value["operations"]) ||
    !isRecord(value["types"]) ||
    !isRecord(value["enums"])
  ) {
    return undefined;
  }
  const slip = contractSlip(value);
  if (slip !== undefined) {
    const todo = "give a contract as so-mock import --contract writes it";
    throw new KitError({
      code: "changes-source",
      what: `${slip} is not in the form of a contract`,
      where: name,
      todo,
    });
  }
  // A group of the kit has no head, so it gets that of the whole API.
  return { ...HEAD, ...value } as unknown as Contract;
}
