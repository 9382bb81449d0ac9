import type { Contract, Effect, Operation } from "../model.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Agent methods are all POST; their names say whether they only read. */
const READING = /^(?:Get|Is|Has|Can|CreateDefault|Find|Count|List|Validate)/;

const OF_SHAPE: Readonly<Partial<Record<Shape["kind"], Effect>>> = {
  create: "creates",
  save: "saves",
  update: "updates",
  patch: "updates",
  delete: "deletes",
};

/** Infers what an operation does from its method, name and carriers, if they say so. */
function inferEffect(operation: Operation, contract: Contract): Pick<Operation, "effect" | "carrier"> {
  const { method, style, path } = operation;
  if (method === "GET" || (style === "agent" && READING.test(path.split("/").at(-1) ?? ""))) return { effect: "reads" };
  const shape = shapeOf(operation, contract);
  const inferred = OF_SHAPE[shape.kind];
  if (inferred === undefined || !("family" in shape) || shape.family === undefined) return {};
  return { effect: inferred, carrier: shape.family };
}

/** Adds effects to imported operations, whose pages do not give any. Those that the kit knows stay. */
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
