import type { Contract, Effect, Operation } from "../model.ts";
import { saysChange } from "./says-change.ts";
import { type Shape, shapeOf } from "./shape.ts";

/**
 * Agent methods are all POST. A method only reads if its name starts with one of these as a whole word: not
 * CancelOrder, not IssueInvoice.
 */
const READING = /^(?:Get|Is|Has|Can|CreateDefault|Find|Count|List|Validate)(?=[A-Z0-9_]|$)/;
/** Such as GetOrCreateContact. */
const AND_MORE = /(?:And|Or)(?=[A-Z])([^]*)$/;

const OF_SHAPE: Readonly<Partial<Record<Shape["kind"], Effect>>> = {
  create: "creates",
  save: "saves",
  update: "updates",
  patch: "updates",
  delete: "deletes",
  clear: "deletes",
};

/** Why an operation without an effect is not known to only read; undefined if it is. */
export function whyNotReading({ method, style, path, summary }: Operation): string | undefined {
  if (method === "GET") return undefined;
  if (style !== "agent" || method !== "POST") return "what it changes is not known";
  const name = path.split("/").at(-1) ?? "";
  if (!READING.test(name)) return "its name does not begin with a verb of reading";
  const more = saysChange(AND_MORE.exec(name)?.[1]?.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, " ") ?? "");
  if (more !== undefined) return `its name has the word ${more}`;
  const word = saysChange(summary);
  return word === undefined ? undefined : `its summary has the word ${word}`;
}

/** Infers an operation's effect from its method, name and carriers, if they suggest one. */
function inferEffect(operation: Operation, contract: Contract): Pick<Operation, "effect" | "carrier"> {
  if (whyNotReading(operation) === undefined) return { effect: "reads" };
  const shape = shapeOf(operation, contract);
  // What was created without an answer could not be found to be deleted.
  const isUnnamed = shape.kind === "create" && operation.answer.type === "none";
  const inferred = isUnnamed ? undefined : OF_SHAPE[shape.kind];
  if (inferred === undefined || !("family" in shape) || shape.family === undefined) return {};
  return { effect: inferred, carrier: shape.family };
}

/** Adds effects to imported operations, whose pages do not give any. Effects known to the kit are kept. */
export function inferEffects(contract: Contract): Contract {
  const operations = contract.operations.map((one): Operation =>
    one.effect === undefined ? { ...one, ...inferEffect(one, contract) } : one,
  );
  return { ...contract, operations };
}

/** The tables of spec/ by file name, with the effects of their operations from the contract. */
export function writeEffects(
  tables: Readonly<Record<string, object>>,
  { operations }: Contract,
): Readonly<Record<string, object>> {
  const known = new Map(operations.map((operation) => [operation.id, operation]));
  const written = (table: object): object => {
    const { effect, carrier } = ("operation" in table && known.get(String(table.operation))) || {};
    return { ...table, ...(effect !== undefined && { effect }), ...(carrier !== undefined && { carrier }) };
  };
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, written(table)]));
}
