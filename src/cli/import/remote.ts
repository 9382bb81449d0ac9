import { KitError } from "../../errors.ts";
import { raceSignal } from "../../race-signal.ts";
import { expandIncludes, type Include, placeOf } from "../../import/include.ts";
import { isPage } from "../../import/index.ts";
import { filesReferredTo, LONGEST_TOGETHER, MOST_FILES, tooMuch } from "../../import/references.ts";
import { reasonOf } from "../../verify/client/send.ts";
import { ofError } from "../../verify/could-not-run.ts";
import { decodeChunks, interrupted, MOST_BYTES, outside, tooLong, unreadable } from "./bytes.ts";

/** For one address with all its includes. */
const MOST_MS = 60_000;
const MOST_REDIRECTS = 5;
const SAVE = "check the address, or save the page and name the file";

/** A source fetched from an address, with the texts of its includes. */
export interface Fetched {
  readonly text: string;
  readonly included: (include: Include) => string | undefined;
}

export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

export function addressOf(name: string): URL {
  const url = URL.parse(name);
  if (!url) throw unreadable(name, "this is not an address", "write http://host/page.md");
  return url;
}

/** Fetches a page and its includes, which must have the same origin and be below the page's folder or below `given`. */
export async function fetchSource(
  name: string,
  given: string | undefined,
  signal: AbortSignal,
  ms: number = MOST_MS,
  ask: typeof fetch = fetch,
): Promise<Fetched> {
  const url = addressOf(name);
  const own = new URL(".", url);
  const root = given !== undefined && isBelow(own, new URL(given)) ? new URL(given) : own;
  const deadline = { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]), ms, ask };
  const answer = await fetchText(url, new URL("/", url), name, deadline);
  if ("missing" in answer) throw unreadable(name, answer.missing, SAVE, answer.cause);
  const { text } = answer;
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) {
    const todo = "give the address of the page's Markdown or of a Swagger file";
    throw unreadable(name, "the address returns a web page", todo);
  }
  const texts = new Map<string, string>();
  if (isPage({ name, text })) {
    const steps = expandIncludes(name, text, () => {});
    for (let step = steps.next(); !step.done;) {
      const include = step.value;
      const included = texts.get(include.file) ?? (await fetchInclude(include, root, deadline));
      if (included !== undefined) texts.set(include.file, included);
      step = steps.next(included);
    }
  } else await fetchReferred({ name: url.href, text }, root, { texts, deadline });
  return { text, included: ({ file }) => texts.get(file) };
}

interface Fetching {
  readonly texts: Map<string, string>;
  readonly deadline: Deadline;
}

/**
 * Fetches the files that a description refers to, and those that they refer to; references that leave the root are not
 * requested.
 */
async function fetchReferred(first: SourceFile, root: URL, { texts, deadline }: Fetching): Promise<void> {
  const asked = new Set([first.name]);
  const waiting = [first];
  let length = 0;
  for (let from = waiting.shift(); from; from = waiting.shift()) {
    for (const file of filesReferredTo(from.text)) {
      const url = URL.parse(file, from.name);
      if (!url || !isBelow(url, root) || asked.has(url.href) || asked.size > MOST_FILES) continue;
      asked.add(url.href);
      const answer = await fetchText(url, root, url.href, deadline);
      if (!("text" in answer)) continue;
      length += answer.text.length;
      if (length > LONGEST_TOGETHER) throw tooMuch(first.name);
      texts.set(url.href, answer.text);
      waiting.push({ name: url.href, text: answer.text });
    }
  }
}

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A sample that the server does not have is reported as a missing file. */
async function fetchInclude(include: Include, root: URL, deadline: Deadline): Promise<string | undefined> {
  const { file, target, source, at } = include;
  const urls = file.startsWith("~/")
    ? foldersBetween(source, root).map((folder) => URL.parse(file.slice(2), folder))
    : [URL.parse(file)];
  for (const url of urls) {
    if (!url || !isBelow(url, root)) throw outside(placeOf(at), target, root.href, NAME_ROOT);
    const answer = await fetchText(url, root, placeOf(at), deadline);
    if ("text" in answer) return answer.text;
  }
  return undefined;
}

const NAME_ROOT = "name an address above both with --root, or save the pages and name their folder";

/** `~/` is the documentation's root, which is some folder above the page. */
function foldersBetween(page: string, root: URL): URL[] {
  const folders: URL[] = [];
  for (let folder = new URL(".", page); isBelow(folder, root); folder = new URL("..", folder)) {
    folders.push(folder);
    if (folder.pathname === "/") break;
  }
  return folders;
}

/** A server may decode the address, once or more often, so `%2e%2e%2f` and `%252e%252e%252f` count as `../`. */
function isBelow(url: URL, root: URL): boolean {
  const decoded = url.pathname.replaceAll(/%(?:25)*2e/gi, ".").replaceAll(/%(?:25)*(?:2f|5c)/gi, "/");
  const steps = decoded.split(/[\\/]/);
  return url.origin === root.origin && url.pathname.startsWith(root.pathname) && !steps.includes("..");
}

interface Deadline {
  readonly signal: AbortSignal;
  readonly ms: number;
  readonly ask: typeof fetch;
}

type Answer = { readonly text: string } | { readonly missing: string; readonly cause?: unknown };

/** Follows redirects that stay below `within`. */
async function fetchText(url: URL, within: URL, where: string, deadline: Deadline): Promise<Answer> {
  let at = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    let response: Response;
    try {
      const { signal, ask } = deadline;
      response = await raceSignal(ask(at, { redirect: "manual", signal }), signal);
      const to = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (to === null && response.ok) return { text: await raceSignal(readAll(response, where), signal) };
      await response.body?.cancel();
      if (to === null) return { missing: `the server answers ${response.status}` };
      const next = URL.parse(to, at);
      if (!next || !isBelow(next, within)) {
        throw outside(where, `${at.href}, redirected to ${to},`, within.href, "name the address that it leads to");
      }
      at = next;
    } catch (cause) {
      if (cause instanceof KitError) throw cause;
      if (isTimeout(deadline.signal))
        throw unreadable(where, `it takes longer than ${deadline.ms / 1000} s to fetch`, SAVE, cause);
      // Without the pages that are still to come, the tables would be others.
      if (deadline.signal.aborted) throw interrupted(where, cause);
      return { missing: `the address cannot be reached: ${whyNot(cause, at)}`, cause };
    }
  }
  throw unreadable(where, `there are more than ${MOST_REDIRECTS} redirects`, SAVE);
}

/** The cause in words, without its last dot. */
function whyNot(error: unknown, { href }: URL): string {
  const said = ofError({ kind: "broken", message: reasonOf(error) }, href);
  return said.replace(/^Nothing answers at this address[^:]*(?::\d+\))?: |\.$/g, "");
}

function isTimeout({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === "TimeoutError";
}

async function readAll(response: Response, where: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of response.body ?? []) {
    total += chunk.length;
    if (total > MOST_BYTES) throw tooLong(where);
    chunks.push(chunk);
  }
  return decodeChunks(chunks);
}
