import { existsSync } from "node:fs";
import { KitError } from "../../errors.ts";
import type { ReadInclude } from "../../import/include.ts";
import type { SourceText } from "../../import/index.ts";
import { decodeStep } from "../../routing/address.ts";
import { unreadable } from "./bytes.ts";
import { type File, filesOf, readInclude, readFile, withoutEnding } from "./local.ts";
import { addressOf, type Fetched, fetchSource, isAddress } from "./remote.ts";

const MEBI = 1024 * 1024;
/** Of all files together; what is made of them takes several times as much memory. */
const MOST_CHARACTERS = 256 * MEBI;

/** What `so-mock import` is to read, and how to read files that a page includes. */
interface Sources {
  readonly texts: Iterable<SourceText>;
  readonly beside: ReadInclude;
}

/**
 * Fetches addresses at once; files are read when they are needed. Includes stay below the folder of their source, or below
 * `root` if that is a folder or an address above it. Throws KitError `import-source` and `import-include`.
 */
export async function openSources(
  names: readonly string[],
  root: string | undefined,
  signal: AbortSignal,
): Promise<Sources> {
  if (root !== undefined) checkRoot(root);
  const remote = root !== undefined && isAddress(root) ? root : undefined;
  const local = remote === undefined ? root : undefined;
  const files = names.flatMap((name) => (isAddress(name) ? [] : filesOf(name, local)));
  const roots = new Map(files.map((file) => [file.name, file.root]));
  const fetched = new Map<string, Fetched>();
  for (const name of names.filter(isAddress)) fetched.set(name, await fetchSource(name, remote, signal));
  return {
    texts: texts(files, fetched),
    beside: (include) => {
      const page = fetched.get(include.source);
      return page ? page.included(include) : readInclude(include, roots.get(include.source) ?? ".");
    },
  };
}

function checkRoot(root: string): void {
  if (isAddress(root)) addressOf(root);
  else if (!existsSync(root)) {
    const todo = "name the folder or the address that includes may come from";
    throw new KitError({ code: "import-source", what: "there is no such folder", where: `--root ${root}`, todo });
  }
}

function* texts(files: readonly File[], fetched: ReadonlyMap<string, Fetched>): Generator<SourceText> {
  let total = 0;
  for (const { name, document } of files) {
    const text = readFile(name);
    total += text.length;
    if (total > MOST_CHARACTERS) {
      const todo = "import the pages in several runs, each into a folder of its own";
      throw unreadable(name, `the files together are longer than ${MOST_CHARACTERS / MEBI} MiB`, todo);
    }
    yield { name, document, text };
  }
  for (const [name, { text }] of fetched) {
    const document = withoutEnding(decodeStep(new URL(name).pathname.split("/").at(-1) ?? name));
    yield { name, document: document || name, text };
  }
}
