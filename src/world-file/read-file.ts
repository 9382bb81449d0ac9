import { basename } from "node:path";
import { reading, shown } from "../arguments.ts";
import { KitError, throwProblems, codeOf } from "../errors.ts";
import { unescapePointer } from "../escape.ts";
import { firstProblems, withFirstProblems } from "../first-problems.ts";
import type { WorldFile } from "../mock/world-file/model.ts";
import { readOptions } from "../mock/read-options.ts";
import { rememberPlaces } from "../mock/world-file/options.ts";
import { TooLargeError } from "../read-bytes.ts";
import { readFileBytes } from "../read-file-bytes.ts";
import { plainOf, readYaml, type Cell } from "../yaml.ts";

const LARGEST = 16 * 1_048_576;
const HOW_TO_WRITE = "write it as so-mock init does; contracts/world.schema.json describes it to editors";

/**
 * Reads a world file, YAML or JSON. Errors name file, line and place, whether this function or `createMock` finds them.
 * Throws KitError `world-file`.
 */
export async function readWorldFile(path: string | URL): Promise<WorldFile> {
  const name = reading("readWorldFile", () => {
    requireText(path instanceof URL ? path.href : path, "readWorldFile", "give the path of a world file");
    return path instanceof URL ? basename(path.pathname) : path;
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFileBytes(path, LARGEST);
  } catch (error) {
    if (error instanceof TooLargeError)
      throw new KitError({ code: "world-file", what: error.message, where: name, todo: "make it smaller" });
    const todo = "name a file that so-mock init has written";
    throw new KitError(
      { code: "world-file", what: `it cannot be read (${codeOf(error)})`, where: name, todo },
      { cause: error },
    );
  }
  return parseWorld(new TextDecoder().decode(bytes), name);
}

/** Reads a world from text; errors use `name` as the file's name. Throws KitError `world-file`. */
export function parseWorld(text: string, name = "world.yaml"): WorldFile {
  return reading("parseWorld", () => worldIn(text, name));
}

function worldIn(text: string, name: string): WorldFile {
  requireText(text, "parseWorld", "give the text of a world file");
  const { cell, faults } = readYaml(text);
  const problems = faults.map(({ line, message }) => {
    return { code: "world-file", what: message, where: `${name}:${line}`, todo: HOW_TO_WRITE };
  });
  throwProblems(firstProblems(problems));
  // An empty file is a valid world.
  const plain = cell && plainOf(cell);
  const world = (plain ?? {}) as WorldFile;
  if (typeof world !== "object" || Array.isArray(world))
    throw new KitError({ code: "world-file", what: "it is not a world", where: `${name}:1`, todo: HOW_TO_WRITE });
  rememberPlaces(world, (pointer) => `${name}:${lineOf(cell, pointer)}${pointer === "" ? "" : ` ${pointer}`}`);
  try {
    readOptions({ world });
  } catch (error) {
    throw withFirstProblems(error);
  }
  return world;
}

function requireText(text: unknown, where: string, todo: string): void {
  if (typeof text === "string") return;
  throw new KitError({ code: "world-file", what: `${shown(text)} is not text`, where, todo });
}

/** The line of a place, or of the nearest place around it that is in the file. */
function lineOf(cell: Cell | undefined, pointer: string): number {
  let at = cell;
  for (const step of pointer.split("/").slice(1)) {
    const value = at?.value;
    const inner =
      value instanceof Map
        ? (value.get(unescapePointer(step)) as Cell | undefined)
        : Array.isArray(value)
          ? (value[Number(step)] as Cell | undefined)
          : undefined;
    if (!inner) break;
    at = inner;
  }
  return at?.line ?? 1;
}
