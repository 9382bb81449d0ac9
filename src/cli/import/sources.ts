import { existsSync } from "node:fs";
import { KitError } from "../../errors.ts";
import { type Include, placeOf, type ReadInclude } from "../../import/include.ts";
import type { SourceText } from "../../import/index.ts";
import { decodeStep } from "../../routing/address.ts";
import { type Asking, environmentFetch } from "../shared/network.ts";
import { decodeChunks, outside, unreadable } from "./bytes.ts";
import { type File, filesOf, isPipe, readChunks, readInclude, readPipe, withoutEnding } from "./local.ts";
import { filesInZip, isZip } from "./zip.ts";
import { addressOf, type Fetched, fetchSource, isAddress } from "./remote.ts";

const MEBI = 1024 * 1024;
/** For all files together; the parsed result needs several times as much memory. */
const MOST_CHARACTERS = 256 * MEBI;

/** The sources to import, and a reader for the files that their pages include. */
interface Sources {
  readonly texts: Iterable<SourceText>;
  readonly beside: ReadInclude;
}

/**
 * Fetches addresses immediately; files are read when needed. Includes must stay below their source's folder, or below
 * `root` if that is a folder or an address above it. Throws KitError `import-source` and `import-include`.
 */
export async function openSources(names: readonly string[], root: string | undefined, io: Asking): Promise<Sources> {
  if (root !== undefined) checkRoot(root);
  const remote = root !== undefined && isAddress(root) ? root : undefined;
  const local = remote === undefined ? root : undefined;
  const files = names.flatMap((name, order) =>
    isAddress(name) ? [] : filesOf(name, local).map((file) => ({ ...file, order })),
  );
  const roots = new Map(files.map((file) => [file.name, file.root]));
  const pipes = new Map<string, readonly Uint8Array[]>();
  for (const { name } of files) if (isPipe(name)) pipes.set(name, [await readPipe(name, io.signal)]);
  const bytesOf = (name: string): readonly Uint8Array[] => pipes.get(name) ?? readChunks(name);
  const zips = new Map(
    files.filter(({ name }) => isZip(name)).map(({ name }) => [name, filesInZip(name, bytesOf(name))]),
  );
  const fetched = new Map<string, Fetched>();
  const addresses = names.filter(isAddress);
  const ask = addresses.length > 0 ? await environmentFetch(io) : fetch;
  for (const name of addresses) fetched.set(name, await fetchSource(name, remote, io.signal, undefined, ask));
  return {
    texts: texts(files, { names, fetched, zips, bytesOf }),
    beside: (include) => {
      const zip = zipOf(include.source, zips);
      if (zip) return inZip(include, zip);
      const page = fetched.get(include.source);
      return page ? page.included(include) : readInclude(include, roots.get(include.source) ?? ".");
    },
  };
}

type Zips = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Zip {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

function zipOf(source: string, zips: Zips): Zip | undefined {
  for (const [name, files] of zips) if (source.startsWith(`${name}/`)) return { name, files };
  return undefined;
}

/** A page in a zip file includes files of that zip file. */
function inZip({ file, target, at }: Include, { name, files }: Zip): string | undefined {
  if (file.startsWith("~/")) return [...files].find(([one]) => one.endsWith(file.slice(1)))?.[1];
  if (file.startsWith(`${name}/`)) return files.get(file.slice(name.length + 1));
  throw outside(placeOf(at), target, name, "put the file there, or unzip it and name the folder");
}

function checkRoot(root: string): void {
  if (isAddress(root)) addressOf(root);
  else if (!existsSync(root)) {
    const todo = "name the folder or the address that includes may come from";
    throw new KitError({ code: "import-source", what: "there is no such folder", where: `--root ${root}`, todo });
  }
}

interface Opened {
  readonly names: readonly string[];
  readonly fetched: ReadonlyMap<string, Fetched>;
  readonly zips: Zips;
  readonly bytesOf: (name: string) => readonly Uint8Array[];
}

function* texts(
  files: readonly (File & { readonly order: number })[],
  { names, fetched, zips, bytesOf }: Opened,
): Generator<SourceText> {
  let total = 0;
  for (const { name, document, order } of files) {
    const zip = zips.get(name);
    if (zip) {
      for (const [file, text] of zip) yield { name: `${name}/${file}`, document: withoutEnding(file), text, order };
      continue;
    }
    const text = decodeChunks(bytesOf(name));
    total += text.length;
    if (total > MOST_CHARACTERS) {
      const todo = "import the pages in several runs, each into a folder of its own";
      throw unreadable(name, `the files together are longer than ${MOST_CHARACTERS / MEBI} MiB`, todo);
    }
    yield { name, document, text, order };
  }
  for (const [name, { text }] of fetched) {
    const document = withoutEnding(decodeStep(new URL(name).pathname.split("/").at(-1) ?? name));
    yield { name, document: document || name, text, order: names.indexOf(name) };
  }
}
