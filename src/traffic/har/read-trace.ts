import { isRecord, readJson } from "../../values.ts";
import { NOT_AN_API_ADDRESS, type Exchange, type Skipped } from "../exchange.ts";
import type { Attached } from "./attached.ts";
import { readEntry, urlOf } from "./entry.ts";

interface Place {
  readonly name: string;
  readonly isOurs: (url: string) => boolean;
  readonly attached: Attached;
}

/** The entries in the network log of a Playwright trace: each line is an event, and some events contain a HAR entry. */
export async function* readTrace(log: Uint8Array, where: Place): AsyncGenerator<Exchange | Skipped> {
  let entries = 0;
  for (const line of linesOf(new TextDecoder().decode(log))) {
    const entry = entryIn(line);
    if (entry === undefined) continue;
    const place = `${where.name}, entry ${++entries}`;
    const url = urlOf(entry);
    if (url !== "" && !where.isOurs(url)) yield { place, reason: NOT_AN_API_ADDRESS };
    else yield await readEntry(entry, place, where.attached);
  }
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    yield text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
  }
}

/** The trace of a killed browser ends in a partial line. */
function entryIn(line: string): unknown {
  if (!line.includes('"resource-snapshot"')) return undefined;
  const event = readJson(line);
  return isRecord(event) && event["type"] === "resource-snapshot" ? event["snapshot"] : undefined;
}
