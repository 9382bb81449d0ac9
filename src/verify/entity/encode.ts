/** A session as a request body in each documented form. References are left out where a form has no agreed way to write them. */

import { escapeXml } from "../../escape.ts";
import type { Session } from "./session.ts";

export type Encoding = "json" | "camel-case" | "text/json" | "application/xml" | "text/xml" | "form";

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
      return { body: JSON.stringify(session), contentType: "text/json; charset=utf-8" };
    case "application/xml":
    case "text/xml":
      return { body: toXml(session), contentType: `${encoding}; charset=utf-8` };
    case "form":
      return {
        body: new URLSearchParams(scalars(session)).toString(),
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

/** The one published example: the carrier's name as root, PascalCase elements, no namespace. */
function toXml(session: Session): string {
  const elements = scalars(session).map(([key, value]) => `<${key}>${escapeXml(value)}</${key}>`);
  return `<?xml version="1.0" encoding="utf-8"?><ChatSessionEntity>${elements.join("")}</ChatSessionEntity>`;
}

function scalars(session: Session): [string, string][] {
  return Object.entries(session).flatMap(([key, value]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[key, String(value)]] : [],
  );
}
