import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { KitError } from "../../errors.ts";
import type { SourceText } from "../../import/index.ts";
import { includedIn, type ReadInclude } from "../../import/include.ts";

/** What `so-mock import` is to read, and how to read files that a page includes. */
interface Sources {
  readonly texts: Iterable<SourceText>;
  readonly beside: ReadInclude;
}

const ENDINGS = new Set([".md", ".markdown", ".txt", ".json"]);
const FETCH_MS = 30_000;

/** Fetches addresses at once; files are read when they are needed. Throws KitError `import-source`. */
export async function openSources(names: readonly string[], signal: AbortSignal): Promise<Sources> {
  const fetched = new Map<string, string>();
  const files = names.flatMap((name) => (isAddress(name) ? [] : filesOf(name)));
  for (const name of names.filter(isAddress)) await fetchWithIncludes(name, fetched, signal);
  const addresses = names.filter(isAddress);
  return {
    texts: texts(files, addresses, fetched),
    beside: (name, page) => fetched.get(name) ?? (isAddress(name) ? undefined : readBeside(name, page)),
  };
}

interface File {
  readonly name: string;
  readonly document: string;
}

function* texts(
  files: readonly File[],
  addresses: readonly string[],
  fetched: ReadonlyMap<string, string>,
): Generator<SourceText> {
  for (const { name, document } of files) yield { name, document, text: decode(readFileSync(name)) };
  for (const name of addresses) {
    const document = withoutEnding(decodeURIComponent(new URL(name).pathname.split("/").at(-1) ?? name));
    yield { name, document: document || name, text: fetched.get(name) ?? "" };
  }
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The file itself, or the pages below a folder, except in hidden folders and packages. */
function filesOf(name: string): File[] {
  const kind = kindOf(name);
  if (kind === "file") return [{ name, document: withoutEnding(basename(name)) }];
  const entries = readdirSync(name, { recursive: true, withFileTypes: true });
  const files = entries.flatMap((entry): File[] => {
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(join(name, "/").length).replaceAll("\\", "/");
    const hidden = below.split("/").some((step) => step.startsWith(".") || step === "node_modules");
    if (!entry.isFile() || hidden || !ENDINGS.has(extname(path).toLowerCase())) return [];
    return [{ name: path.replaceAll("\\", "/"), document: withoutEnding(below) }];
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function kindOf(name: string): "file" | "folder" {
  try {
    return statSync(name).isDirectory() ? "folder" : "file";
  } catch (cause) {
    throw new KitError(problem(name, "there is no such file or folder", "name files, folders or addresses"), { cause });
  }
}

function withoutEnding(name: string): string {
  return ENDINGS.has(extname(name).toLowerCase()) ? name.slice(0, -extname(name).length) : name;
}

/** UTF-8, or UTF-16 where a mark at the start says so. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/** `~/` stands for the root of the documentation, which is some folder above the page. */
function readBeside(name: string, page: string): string | undefined {
  if (name.startsWith("~/")) {
    const inside = name.slice(2);
    for (let folder = dirname(resolve(page)); ; folder = dirname(folder)) {
      const file = join(folder, inside);
      if (isFile(file)) return decode(readFileSync(file));
      if (dirname(folder) === folder) return undefined;
    }
  }
  return isFile(name) ? decode(readFileSync(name)) : undefined;
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}

async function fetchWithIncludes(name: string, fetched: Map<string, string>, signal: AbortSignal): Promise<void> {
  const text = await fetchText(name, signal);
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
    const todo = "give the address of the page's Markdown or of a Swagger file";
    throw new KitError(problem(name, "the address returns a web page", todo));
  }
  fetched.set(name, text);
  for (const file of includedIn(name, text)) {
    // A sample that cannot be fetched is reported like a missing file.
    const included = await fetchText(file, signal).catch(() => undefined);
    if (included !== undefined) fetched.set(file, included);
  }
}

async function fetchText(name: string, signal: AbortSignal): Promise<string> {
  const todo = "check the address, or save the page and name the file";
  let response: Response;
  try {
    response = await fetch(name, { signal: AbortSignal.any([signal, AbortSignal.timeout(FETCH_MS)]) });
  } catch (cause) {
    throw new KitError(problem(name, "the address cannot be reached", todo), { cause });
  }
  if (response.ok) return await response.text();
  await response.body?.cancel();
  throw new KitError(problem(name, `the server answers ${response.status}`, todo));
}

function problem(
  where: string,
  what: string,
  todo: string,
): { code: string; what: string; where: string; todo: string } {
  return { code: "import-source", what, where, todo };
}
