import type { OperationRoute, BodyRules } from "../http/context.ts";
import type { Reply } from "../reply.ts";
import { textsAt } from "../../routing/route.ts";
import { parameterReader, requiredHeaders } from "../wire/parameters.ts";
import { hasLinks } from "../http/has-links.ts";
import { behave, patched } from "./behave.ts";
import type { Contract, Operation } from "../../model.ts";

/** Some descriptions list XML alone: then it is not left to the client. */
function isXml({ answer: { mediaTypes } }: Operation): boolean {
  return mediaTypes.includes("application/xml") && !mediaTypes.some((type) => /json|\*/.test(type));
}

/** The route of an operation without a behaviour of its own. */
export function genericRoute(operation: Operation, contract: Contract): OperationRoute {
  const read = parameterReader(operation, contract);
  return {
    operation,
    behave: isXml(operation) ? (call, world) => asXml(behave(call, world)) : behave,
    idName: undefined,
    // Texts in the path keep their letters, which matching has made small.
    parameters: read && ((url) => read(url, textsAt(operation, url))),
    requiredHeaders: requiredHeaders(operation),
    bodies: genericBodies(operation, contract),
    hasLinks: hasLinks(operation, contract),
  };
}

/** Errors keep the form that the client asks for. */
function asXml(reply: Reply): Reply {
  return reply.status < 300 ? { ...reply, accept: "application/xml" } : reply;
}

/** The bodies of an operation known only from tables; its behaviour completes the carriers in them. */
function genericBodies(operation: Operation, { types }: Contract): BodyRules {
  const { method, answer } = operation;
  return {
    isPatch: () => method === "PATCH" && types[answer.type] !== undefined,
    patchTarget: (world, { parameters }) => ({
      typeName: answer.type,
      before: patched({ operation, parameters }, world) ?? {},
      isSlashOptional: true,
      isLenient: true,
    }),
  };
}
