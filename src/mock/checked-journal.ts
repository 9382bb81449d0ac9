import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import type { Contract } from "../model.ts";
import { readMoment } from "../time/moment.ts";
import { operationOf } from "./faults/options.ts";
import type { Journal, JournalEntry, WantedEntry } from "./journal.ts";

/** The type of each field; `at` is read as a moment, and an operation by its id. */
const FIELDS = {
  number: "number",
  at: "",
  operation: "",
  method: "string",
  path: "string",
  caller: "string",
  status: "number",
  valid: "boolean",
  fault: "string",
  problem: "string",
  warning: "string",
  body: "object",
  events: "object",
  durationMs: "number",
} satisfies Record<keyof JournalEntry, string>;

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
  requireKnownKeys(wanted, Object.keys(FIELDS), { ...place, where: `${place.where}, field` });
  for (const [name, type] of Object.entries(FIELDS)) {
    const value = wanted[name as keyof WantedEntry];
    if (type === "" || value === undefined || (typeof value === type && value !== null)) continue;
    throw new KitError({
      ...place,
      what: `${shown(value)} is invalid`,
      where: `${place.where}, field ${name}`,
      todo: `give ${type === "object" ? "an" : "a"} ${type}`,
    });
  }
  const { operation, at } = wanted;
  return {
    ...wanted,
    ...(operation === undefined ? {} : { operation: operationOf(contract, operation, place.where) }),
    ...(at === undefined ? {} : { at: readMoment(at, undefined, `${place.where}, field at`) }),
  };
}
