import type { Operation } from "../../model.ts";
import { okReply, type Reply } from "../reply.ts";

/**
 * The answer to a GET on an agent's address: a description of the call, without effect. The vendor's page on agents
 * says that there is one; its form is the kit's own.
 */
export function describeCall(operation: Operation): Reply {
  const { id, method, path, summary, parameters, body, answer } = operation;
  const value = {
    name: id,
    description: summary,
    method,
    address: path,
    parameters: parameters.map((row) => ({
      name: row.name,
      in: row.in,
      type: row.enum ?? row.of ?? row.kind,
      required: row.required,
      description: row.description,
    })),
    body: body ? { name: body.name, type: listOf(body.type, body.array), required: body.required } : null,
    answer: { type: listOf(answer.type, answer.array), nullable: answer.nullable },
  };
  return okReply(operation, { kind: "json", type: "object", value });
}

function listOf(type: string, isList: boolean | undefined): string {
  return isList ? `${type}[]` : type;
}

/** Agents are called only by POST; a GET on the same address asks for a description. */
export function isDescribed({ style, method }: Pick<Operation, "style" | "method">): boolean {
  return style === "agent" && method === "POST";
}
