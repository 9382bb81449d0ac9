import { ownValue } from "../values.ts";
import type { Contract, Operation } from "../model.ts";
import { declarations, HEAD, type Names, namesOf, SCALARS } from "./entity-types.ts";

/** The types of a contract, with a request type and an answer type for each operation, named after its id. */
export function operationTypes(contract: Contract, made: string): string {
  const names = namesOf(contract);
  const declared = declarations(contract, names);
  const parts = contract.operations.flatMap((operation) => {
    const { id, body, answer, method, path } = operation;
    const base = id
      .split(/[^A-Za-z0-9]+/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("");
    const alias = (kind: string, type: string): string => {
      // What no description names is called after its operation already.
      if (type.replace(/^RequestOf<(\w+)>$/, "$1") === base + kind) return "";
      return `/** ${kind === "Request" ? "What is sent to" : "The answer of"} ${method} ${path}. */\nexport type ${names.fresh(base + kind)} = ${type};\n`;
    };
    return [
      ...(body
        ? [
            alias(
              "Request",
              partType(body, names, (type) => `RequestOf<${type}>`),
            ),
          ]
        : []),
      ...(answer.type === "none"
        ? []
        : [
            alias(
              "Answer",
              partType(answer, names, (type) => type),
            ),
          ]),
    ];
  });
  return [`${made}\n${HEAD}`, ...declared, ...parts.filter((part) => part !== "")].join("\n");
}

type Part = Pick<Operation["answer"], "type" | "of"> & {
  readonly array?: boolean | undefined;
  readonly nullable?: boolean | undefined;
};

function partType({ type, of, array, nullable }: Part, names: Names, wrap: (type: string) => string): string {
  const word = (name: string): string => ownValue(SCALARS, name) ?? (name === "byte" ? "string" : wrap(names.of(name)));
  const inner = (of ?? "any").replace(/\[\]$/, "");
  const single = type === "object" ? `Record<string, ${word(inner)}${inner === of ? "" : "[]"}>` : word(type);
  return `${array ? `readonly (${single})[]` : single}${nullable ? " | null" : ""}`;
}
