/** Checks of imported carriers: what is read, created, changed and deleted by its id. */

import { isRecord } from "../../values.ts";
import type { Contract, Operation } from "../../model.ts";
import { primaryKeyOf } from "../../schema/primary-key.ts";
import { shapeOf } from "../../schema/shape.ts";
import { citeRow } from "../../schema/cite.ts";
import { jsonOf, type CallSpec } from "../call.ts";
import { show, type AnyCheck, type Check, type Verdict } from "../check.ts";
import { lostValues } from "../entity/lost-values.ts";
import { citePage } from "../evidence.ts";
import {
  credentialsMadeUp,
  credentialsMalformed,
  credentialsRequired,
  credentialsScheme,
} from "./credentials-refused.ts";

const reads = ({ effect }: Operation): boolean => effect === "reads";

/** The name of the property that identifies what the operation answers. */
function keyOf({ types }: Contract, { answer }: Operation): string | undefined {
  const type = types[answer.type];
  return type && primaryKeyOf(type);
}

/** Does a parameter carry the carrier's own id, and not that of something it belongs to? */
function namesItsId({ operation, path, query }: CallSpec, key: string): boolean {
  const base = (operation.answer.type.split("_", 1)[0] ?? "").replace(/WithLinks$/, "");
  const own = new Set(["id", key, `${base}id`, `${base.replace(/Entity$/, "")}id`].map((name) => name.toLowerCase()));
  const [name, ...more] = [...Object.keys(path ?? {}), ...Object.keys(query ?? {})];
  return name !== undefined && more.length === 0 && own.has(name.toLowerCase());
}

const entityAsked: Check<"call"> = {
  name: "entity-asked",
  title: "A read by id answers the one that was asked for",
  explanation:
    "An entity was read by an id that the server gave out, and the answer has another id. A client shows and changes other data than it means to.",
  severity: "error",
  appliesTo: reads,
  on: "call",
  anyOperation: false,
  perExchange: false,
  quotesBody: false,
  run({ call }, contract) {
    const { operation, spec } = call;
    const key = keyOf(contract, operation);
    if (spec.id === undefined || key === undefined || shapeOf(operation, contract).kind !== "get") return undefined;
    const value = jsonOf(call);
    if (!namesItsId(spec, key) || !isRecord(value)) return undefined;
    const got = Number(value[key]);
    if (!Number.isSafeInteger(got) || got <= 0) return undefined;
    if (got === spec.id) return [];
    const message = `${operation.id} answers another ${operation.answer.type} than the one that was asked for.`;
    const source = citeRow(operation, "answer", key, contract);
    return [{ message, pointer: `/${key}`, expected: String(spec.id), actual: String(got), source }];
  },
};

const entityListedOnce: Check<"call"> = {
  name: "entity-listed-once",
  title: "A collection shows each id once",
  explanation:
    "The list of a collection has two items with the same id. A client cannot tell them apart, and shows one of them twice or not at all.",
  severity: "error",
  aboutItems: true,
  appliesTo: (operation) => reads(operation) && operation.answer.array,
  on: "call",
  anyOperation: false,
  perExchange: false,
  quotesBody: false,
  run({ call }, contract) {
    const { operation } = call;
    const value = jsonOf(call);
    if (!Array.isArray(value) || !isCollection(operation, contract)) return undefined;
    const key = keyOf(contract, operation) ?? "";
    const seen = new Set<number>();
    const again = value.flatMap((item: unknown, index): Verdict[] => {
      const id = isRecord(item) ? Number(item[key]) : 0;
      if (!Number.isSafeInteger(id) || id <= 0) return [];
      if (!seen.has(id)) return (seen.add(id), []);
      const source = citeRow(operation, "answer", key, contract);
      const pointer = `/${index}/${key}`;
      return [
        {
          message: `${operation.id} lists an id twice.`,
          pointer,
          expected: "each id once",
          actual: `${id} again`,
          source,
        },
      ];
    });
    // One cause, however many items it repeats.
    return again.slice(0, 1);
  },
};

/** A list whose items are those of the same address with an id; any other may mention one of them again. */
function isCollection({ method, path, answer }: Operation, contract: Contract): boolean {
  if (method !== "GET" || path.includes("{")) return false;
  const item = contract.operations.find(
    (one) => one.method === "GET" && one.path.startsWith(`${path}/{`) && one.path.indexOf("}") === one.path.length - 1,
  );
  const base = (name: string): string => name.replace(/WithLinks$/, "").split("_", 1)[0] ?? "";
  return item !== undefined && base(item.answer.type) === base(answer.type) && shapeOf(item, contract).kind === "get";
}

const entityNewId: Check<"entity-created"> = {
  name: "entity-new-id",
  title: "A creation answers an id of its own",
  explanation:
    "What was created has an id that something else has already. A client that reads, changes or deletes the one meets the other.",
  severity: "error",
  appliesTo: ({ effect }) => effect === "creates" || effect === "saves",
  on: "entity-created",
  needsBody: false,
  quotesBody: false,
  run({ call, id, key, known }, contract): readonly Verdict[] {
    if (!known.has(id)) return [];
    const message = `${call.operation.id} answers an id that is already in use.`;
    const source = citeRow(call.operation, "answer", key, contract);
    return [{ message, pointer: `/${key}`, expected: "a new number", actual: String(id), source }];
  },
};

const entityKept: Check<"entity-kept"> = {
  name: "entity-kept",
  title: "What was created or changed is read with what was sent",
  explanation:
    "The server accepted a creation or a change, but reading the entity by its id shows other values, or nothing. Judged are plain values which the answer confirmed, or such as the server kept before; what it trims, rounds or sets itself is not.",
  severity: "error",
  appliesTo: ({ effect }) => effect === "creates" || effect === "saves" || effect === "updates",
  on: "entity-kept",
  needsBody: false,
  run(fact): readonly Verdict[] {
    const { call, read, got, sent } = fact;
    const source = citePage(call.operation);
    if (!got) {
      const message = `${read.operation.id} does not find what ${call.operation.id} has just written.`;
      const actual = `${read.answer?.status ?? "no answer"}`;
      return [{ message, expected: "the entity", actual, kind: "missing", source }];
    }
    return lostValues({ ...fact, got }).map((name) => ({
      message: `${read.operation.id} does not answer the ${name} that ${call.operation.id} was sent.`,
      pointer: `/${name}`,
      expected: show(sent[name]),
      actual: show(got[name]),
      source,
    }));
  },
};

const entityGone: Check<"entity-gone"> = {
  name: "entity-gone",
  title: "What was deleted is no longer answered",
  explanation:
    "The server accepted a deletion, but still answers the entity by its id, without a mark of its deletion, and lists it where it has a list.",
  severity: "error",
  appliesTo: ({ effect }) => effect === "deletes",
  on: "entity-gone",
  needsBody: false,
  run({ call, read, stays }): readonly Verdict[] {
    if (!stays) return [];
    const message = `${read.operation.id} still answers what ${call.operation.id} deleted.`;
    return [
      { message, expected: "404, 410 or null", actual: show(jsonOf(read), 80), source: citePage(call.operation) },
    ];
  },
};

export const ownChecks: readonly AnyCheck[] = [entityAsked, entityListedOnce, entityNewId, entityKept, entityGone];

/** Those that an operation of imported tables has beside what its tables say. */
export const entityChecks: readonly AnyCheck[] = [
  ...[credentialsRequired, credentialsScheme, credentialsMalformed, credentialsMadeUp].map((check) => ({
    ...check,
    appliesTo: reads,
  })),
  ...ownChecks,
];
