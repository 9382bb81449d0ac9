import { requireKnownKeys, requireObject } from "../arguments.ts";
import type { Contract } from "../model.ts";
import { readMoment } from "../time/moment.ts";
import { operationOf } from "./faults/options.ts";
import type { Journal, JournalEntry, WantedEntry } from "./journal.ts";

const FIELDS: readonly string[] = Object.keys({
  number: 0,
  at: 0,
  operation: 0,
  method: 0,
  path: 0,
  caller: 0,
  status: 0,
  valid: 0,
  fault: 0,
  problem: 0,
  warning: 0,
  body: 0,
  events: 0,
  durationMs: 0,
} satisfies Record<keyof JournalEntry, 0>);

/** A journal that throws on searches no entry can match: a misspelt name would silently find nothing. */
export function checkedJournal(journal: Journal, contract: Contract): Journal {
  return {
    list: () => journal.list(),
    find: (wanted) => journal.find(readWanted(wanted, contract)),
    get count() {
      return journal.count;
    },
    clear: () => journal.clear(),
  };
}

function readWanted(wanted: WantedEntry, contract: Contract): WantedEntry {
  const place = { code: "journal-find", where: "mock.requests.find" };
  requireObject(wanted, place);
  requireKnownKeys(wanted, FIELDS, { ...place, where: `${place.where}, field` });
  const { operation, at } = wanted;
  return {
    ...wanted,
    ...(operation === undefined ? {} : { operation: operationOf(contract, operation, place.where) }),
    ...(at === undefined ? {} : { at: readMoment(at) }),
  };
}
