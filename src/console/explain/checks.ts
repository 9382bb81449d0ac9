import { readInt32 } from "../../values.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import type { Exchange } from "../../mock/recorder.ts";
import { readContentType } from "../../mock/wire/media.ts";
import type { Contract, Operation } from "../../model.ts";
import type { Source } from "../../type-model.ts";
import { textsAt } from "../../routing/route.ts";
import { citePointer } from "../../schema/cite.ts";

/** One fault of a request, with the row of the documents that it breaks. */
export interface FailedCheck {
  /** JSON pointer into the body, or `header NAME`, `path NAME`. */
  readonly pointer: string;
  readonly message: string;
  readonly source?: Source;
}

/** The faults of a refused request. */
export function failedChecks(open: OpenMock, operation: Operation, exchange: Exchange): FailedCheck[] {
  const { status } = exchange.reply;
  if (status === 401) return [header(operation, "Authorization", "is missing or cannot be read as credentials")];
  if (status === 415) {
    const { mediaType: given } = readContentType(exchange.headers.get("content-type"));
    const known = operation.body?.mediaTypes.join(", ") ?? "";
    return [header(operation, "Content-Type", `must be one of ${known}, not ${given}`)];
  }
  if (status === 404) return inPath(operation, "is not the id of a session in this world");
  if (status === 413) return [{ pointer: "", message: "the body is larger than 1 MiB" }];
  if (status !== 400) return [];
  const [violation] = exchange.reply.violations ?? [];
  if (violation?.pointer.startsWith(HEADER))
    return [header(operation, violation.pointer.slice(HEADER.length), violation.message)];
  const row = operation.parameters.find((one) => one.in === "path");
  const id = row?.kind === "int32" ? textsAt(operation, exchange.url)[row.name.toLowerCase()] : undefined;
  if (id !== undefined && readInt32(id) === undefined) {
    return inPath(operation, `must be a 32-bit whole number, not ${id}`);
  }
  return bodyChecks(open, operation, exchange);
}

const HEADER = "header ";

function bodyChecks({ contract }: OpenMock, operation: Operation, { reply }: Exchange): FailedCheck[] {
  const { body } = operation;
  if (!body) return [];
  const { violations } = reply;
  if (!violations) {
    return [{ pointer: "", message: wordsOf(reply), source: { ...body.source, row: 0 } }];
  }
  return violations.map(({ pointer, message }) => {
    const documented = spelled(contract, body.type, pointer);
    return { pointer, message, source: citePointer(operation, "body", documented, contract).source };
  });
}

function wordsOf({ content }: Exchange["reply"]): string {
  if (content.kind !== "error") return "the body cannot be read";
  return content.error.kind === "framework" ? (content.error.detail ?? content.error.message) : content.error.message;
}

/** The pointer with names as the tables spell them, because binding is case-insensitive. */
function spelled(contract: Contract, typeName: string, pointer: string): string {
  let type = contract.types[typeName];
  return pointer
    .split("/")
    .map((segment) => {
      const property = type?.properties.find(({ name }) => name.toLowerCase() === segment.toLowerCase());
      if (!property) return segment;
      type = contract.types[property.of ?? ""];
      return property.name;
    })
    .join("/");
}

function header(operation: Operation, name: string, message: string): FailedCheck {
  const row = operation.headers.find((one) => one.name === name);
  return { pointer: HEADER + name, message, ...(row ? { source: row.source } : {}) };
}

function inPath(operation: Operation, message: string): FailedCheck[] {
  const row = operation.parameters.find((one) => one.in === "path");
  return row ? [{ pointer: `path ${row.name}`, message, source: row.source }] : [];
}
