import type { Contract } from "../model.ts";
import { createAddressBook } from "./address.ts";
import { createExchangeAnonymiser } from "./anonymise/exchange.ts";
import { createAnonymiser } from "./anonymise/value.ts";
import { leftoversIn, leftoversInBody, looksPersonal, type Leftover } from "./anonymise/leftovers.ts";
import { createNames } from "./anonymise/names.ts";
import { renamed } from "./anonymise/rename.ts";
import { createRegistry } from "./anonymise/registry.ts";
import { NOT_AN_API_ADDRESS, type Exchange, type Skipped } from "./exchange.ts";
import type { RecordingWriter } from "./recordings/write-recording.ts";
import type { Recorded } from "./recordings/format.ts";
import { createCallAnonymiser } from "./webhook-calls/anonymise-call.ts";
import { isWebhookCall } from "./webhook-calls/webhook-call.ts";

/** Records exchanges as they pass, without personal data. */
export interface Recorder {
  /** Returns what was written, or why nothing was. */
  readonly add: (exchange: Exchange | Skipped) => Promise<WrittenExchange | Skipped>;
  /** Ends the recording and returns the number of values replaced, by kind. */
  readonly end: () => Promise<Readonly<Record<string, number>>>;
  /** Makes a text safe to print: known originals become their pseudonyms, and no other value is quoted. */
  readonly scrub: (text: string) => string;
}

export interface WrittenExchange {
  readonly file: string;
  readonly operation: string;
  readonly status: number;
  /** Values that still look personal: the anonymiser missed them, so the file must be checked before it is shared. */
  readonly leftovers: readonly Leftover[];
  /** Why a body was left out. */
  readonly withheld: readonly string[];
}

interface RecorderOptions {
  readonly contract: Contract;
  readonly writer: RecordingWriter;
  readonly seed: number;
  readonly mapIds: boolean;
}

export function createRecorder({ contract, writer, seed, mapIds }: RecorderOptions): Recorder {
  const book = createAddressBook(contract);
  const registry = createRegistry(seed, mapIds);
  const anonymise = createExchangeAnonymiser(contract, registry);
  const anonymiseCall = createCallAnonymiser({ anonymiser: createAnonymiser(contract, registry), registry });
  const names = createNames(contract, registry);
  const words = wordsOf(contract);
  const look = (text: string): string | undefined =>
    looksPersonal(text) ??
    (words.has(text) || registry.findOriginal(text) === undefined ? undefined : "an original text");
  async function keep(exchange: Exchange | Skipped): Promise<WrittenExchange | Skipped> {
    if ("reason" in exchange) return exchange;
    const { place, method, url } = exchange;
    if (isWebhookCall(method, exchange.request.headers)) return write(exchange, anonymiseCall(exchange));
    const address = book.find(method, url);
    if (!address) return { place, reason: book.isOurs(url) ? "not an operation of the contract" : NOT_AN_API_ADDRESS };
    return write(exchange, await anonymise(exchange, address));
  }
  async function write(exchange: Exchange, recorded: Recorded | undefined): Promise<WrittenExchange | Skipped> {
    const { place } = exchange;
    if (!recorded) return { place, reason: exchange.error ?? "no answer" };
    const { request, answer } = recorded;
    const isKnown = (text: string): boolean => registry.isIssued(text) || words.has(text);
    const { body, ...head } = answer;
    const leftovers = [
      ...leftoversIn(request.path, look, isKnown, "/request/path"),
      ...leftoversIn(request.headers, look, isKnown, "/request/headers"),
      ...(await leftoversInBody(request.body, look, isKnown, "/request/body")),
      ...leftoversIn(head, look, isKnown, "/answer"),
      ...(await leftoversInBody(body, look, isKnown, "/answer/body")),
    ];
    const withheld = [request.body, body].flatMap((each) => (each && "withheld" in each ? each.withheld : []));
    const file = await writer.add(recorded);
    return { file, operation: recorded.operation, status: answer.status, leftovers, withheld };
  }
  // Sequentially, because the order determines the pseudonyms.
  let last: Promise<unknown> = Promise.resolve();
  return {
    add(exchange) {
      const kept = last.then(() => keep(exchange));
      last = kept.catch(() => undefined);
      return kept;
    },
    async end() {
      await last;
      // A text may be replaced only after it was written as a name.
      if (names.haveChanged()) await writer.revise((recorded) => renamed(recorded, names.rename));
      const counts = registry.counts();
      await writer.end(counts);
      return counts;
    },
    scrub: (text) =>
      withoutValues(
        names.scrub(registry.scrub(text)),
        (word) => /^-?\d{1,3}$/.test(word) || words.has(word) || registry.isIssued(word),
      ),
  };
}

/** Remaining quoted values may be anything, and a long number may identify a person. */
function withoutValues(text: string, isKnown: (word: string) => boolean): string {
  return text
    .replaceAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs, (quoted, word: string) =>
      word === "" || isKnown(word) ? quoted : '"…"',
    )
    .replaceAll(/\d{6,}/g, (number) => `‹${number.length} digits›`);
}

/** Words of the contract reveal nothing, even if a customer wrote them. */
function wordsOf(contract: Contract): ReadonlySet<string> {
  const types = Object.values(contract.types).flatMap(({ name, properties }) => [
    name,
    ...properties.map((property) => property.name),
  ]);
  const values = Object.values(contract.enums).flatMap(({ values }) => values.map(({ name }) => name));
  const paths = contract.operations.flatMap(({ id, path }) => [id, path]);
  const reasons = contract.operations.flatMap(({ statuses }) => statuses.map(({ reason }) => reason));
  return new Set([...types, ...values, ...paths, ...reasons]);
}
