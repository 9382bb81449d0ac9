import { isRecord, readInt32 } from "../../values.ts";
import type { Contract, Operation } from "../../model.ts";
import type { ReplayExchange } from "../../replay-model.ts";
import { parametersIn, textsAt } from "../../routing/route.ts";
import { OSLO } from "../../time/zone-code.ts";
import { selectIn } from "../../routing/address.ts";
import { bindCarrier } from "../wire/bind.ts";
import { decodeText } from "../wire/charset.ts";
import { decode } from "../wire/decode.ts";
import { chooseMediaType, codecOf, isPatchOf, readContentType, type Labelled } from "../wire/media.ts";
import { parameterReader } from "../wire/parameters.ts";
import { BODY_LIMIT, readBody } from "../wire/read-body.ts";

/** Decides whether two requests to an operation are the same; recorded and current ones are read alike. */

/** The bytes of a body; null if it cannot be read. All unreadable bodies have the same key. */
type Bytes = ArrayBuffer | Uint8Array | null;

export async function keyOfRequest(contract: Contract, operation: Operation, request: Request): Promise<string> {
  const { url, headers } = request;
  if (!operation.body) return keyOf({ contract, operation, url, headers }, null);
  const read = await readBody(request, BODY_LIMIT);
  if (!read.ok) return keyOf({ contract, operation, url, headers }, read.why === "too-large" ? TOO_LARGE : UNREADABLE);
  const label = readContentType(headers.get("content-type"));
  return keyOf({ contract, operation, url, headers }, await bodyOf(contract, operation.body, label, read.bytes));
}

export async function keyOfRecorded(
  contract: Contract,
  operation: Operation,
  { path, headers: recorded, body }: ReplayExchange["request"],
): Promise<string> {
  const headers = new Headers(recorded);
  const url = `http://localhost${path}`;
  if (!operation.body) return keyOf({ contract, operation, url, headers }, null);
  const label = readContentType(headers.get("content-type"));
  const known = label.charset === undefined || decodeText(new Uint8Array(), label.charset).ok;
  // It was recorded as text, whatever its charset.
  const bytes = body === null ? null : new TextEncoder().encode(body ?? "");
  if ((bytes?.byteLength ?? 0) > BODY_LIMIT) return keyOf({ contract, operation, url, headers }, TOO_LARGE);
  const read = known ? { ...label, charset: label.charset && "utf-8" } : label;
  return keyOf({ contract, operation, url, headers }, await bodyOf(contract, operation.body, read, bytes));
}

const UNREADABLE = "a body that cannot be read";
const TOO_LARGE = "a body that is too large";

async function bodyOf(
  contract: Contract,
  listed: NonNullable<Operation["body"]>,
  { mediaType, charset }: Labelled,
  bytes: Bytes,
): Promise<unknown> {
  if (bytes?.byteLength === 0) return null;
  const codec = codecOf(mediaType, listed.mediaTypes);
  if (!codec) return { label: mediaType };
  if (bytes === null) return UNREADABLE;
  const decoded = await decode(bytes, codec, charset);
  if (!decoded.ok) return decoded.charset === undefined ? UNREADABLE : { charset };
  const { value } = decoded;
  if (!isRecord(value) || isPatchOf(listed, mediaType)) {
    return { changes: sorted(value) };
  }
  const { values, violations } = bindCarrier(contract, listed.type, value, {
    zone: OSLO.offsetAt,
    textual: codec !== "json",
  });
  return violations.length === 0 ? sorted(values) : { violation: sorted(value) };
}

interface Asking {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly url: string;
  readonly headers: Headers;
}

/** The order of names and of selected names does not matter; nor do undocumented parameters. */
function keyOf({ contract, operation, url, headers }: Asking, body: unknown): string {
  const [first] = parametersIn(operation.path);
  const texts = textsAt(operation, url);
  const id = first === undefined ? 0 : (readInt32(texts[first.toLowerCase()] ?? "") ?? "no number");
  const parameters = operation.parameters.filter(({ name }) => name !== first);
  const { values = {}, problem } = parameterReader({ ...operation, parameters }, contract)?.(url, texts) ?? {};
  const select = operation.select ? selected(selectIn(url) ?? "") : [];
  const isConditional = headers.has("if-unmodified-since");
  return JSON.stringify([
    id,
    select,
    formOf(headers.get("accept"), operation),
    sorted(values),
    problem ?? null,
    isConditional,
    body,
  ]);
}

function selected(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim().toLowerCase());
  // A recording contains no others.
  return names.filter((name) => /^[\w./]{1,100}$/.test(name)).sort();
}

/** The requested form; a type that the operation does not offer is kept as it is, because it may be refused. */
function formOf(accept: string | null, { answer }: Operation): string {
  const chosen = chooseMediaType(accept, answer.mediaTypes);
  if (chosen.endsWith("/xml")) return "xml";
  return accept === null || /json|\*\/\*|application\/\*|text\/\*/i.test(accept) ? "json" : accept.toLowerCase();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
