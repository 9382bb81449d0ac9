import type { Fault } from "../../src/mock/faults/fault.ts";
import { code, sentence, table } from "./markdown.ts";

export function faultTable(faults: readonly Fault[]): string {
  return table(
    ["fault", "what the caller gets", "does the operation run?", "operations"],
    faults.map(({ name, summary, runsOperation, operations }) => [
      code(name),
      sentence(summary),
      runsOperation === true ? "yes" : "no",
      operations?.map(code).join(", ") ?? "all",
    ]),
  );
}
