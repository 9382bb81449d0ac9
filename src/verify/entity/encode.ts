/**
 * A session as a request body in each documented format. References are left out where a format has no agreed way to
 * write them.
 */

import { escapeXml } from "../../escape.ts";
import type { Session } from "./session.ts";

export type Encoding =
  | "json"
  | "camel-case"
  | "text/json"
  | "application/xml"
  | "text/xml"
  | "form"
  | "application/merge-patch+json"
  | "application/json-patch+json";

interface Encoded {
  readonly body: string;
  readonly contentType: string;
}

export function encodeSession(session: Session, encoding: Encoding): Encoded {
  switch (encoding) {
    case "json":
      return { body: JSON.stringify(session), contentType: "application/json; charset=utf-8" };
    case "camel-case":
      return { body: JSON.stringify(camelCase(session)), contentType: "application/json; charset=utf-8" };
    case "text/json":
    case "application/merge-patch+json":
      return { body: JSON.stringify(session), contentType: `${encoding}; charset=utf-8` };
    case "application/json-patch+json":
      return { body: JSON.stringify(scalars(session).map(toAddition)), contentType: `${encoding}; charset=utf-8` };
    case "application/xml":
    case "text/xml":
      return { body: toXml(session), contentType: `${encoding}; charset=utf-8` };
    case "form":
      return {
        body: new URLSearchParams(scalars(session).map(([key, value]) => [key, String(value)])).toString(),
        contentType: "application/x-www-form-urlencoded",
      };
  }
}

/** The vendor's own client writes keys this way. */
function camelCase(session: Session): Session {
  return Object.fromEntries(
    Object.entries(session).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
}

/** As in the one published example: the carrier's name as root, PascalCase elements, no namespace. */
function toXml(session: Session): string {
  const elements = scalars(session).map(([key, value]) => `<${key}>${escapeXml(String(value))}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8"?><ChatSessionEntity>${elements.join("")}</ChatSessionEntity>`;
}

type Scalar = string | number | boolean;

function scalars(session: Session): readonly (readonly [string, Scalar])[] {
  return Object.entries(session).filter(
    (entry): entry is [string, Scalar] =>
      typeof entry[1] === "string" || typeof entry[1] === "number" || typeof entry[1] === "boolean",
  );
}

/** "add" also replaces an existing value, so the result is the same for a stored session and an empty one. */
function toAddition([name, value]: readonly [string, Scalar]): Readonly<Record<string, Scalar>> {
  return { op: "add", path: `/${name}`, value };
}
