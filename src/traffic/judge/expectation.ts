import { ownValue, readInt32 } from "../../values.ts";
import type { Address } from "../address.ts";
import type { Operation } from "../../model.ts";
import type { Exchange } from "../exchange.ts";
import type { Decoded } from "../../verify/body/decode.ts";
import type { Expectation } from "../../verify/call.ts";
import { isDocumented, OPERATION_OF } from "../../operation-roles.ts";

/** Statuses that refuse a body. Whether rightly cannot be determined afterwards. */
const BODY_REFUSED: readonly number[] = [400, 409, 412, 413, 415, 422];
/** The number of a session in a body of any format. */
const SAVED_ID = /chatsessionid["']?\s?[:=>]\s?["']?(\d{1,10})/i;
const CREDENTIAL_HEADERS: readonly string[] = ["authorization", "cookie", "x-xsrf-token"];

/**
 * What the documents promise for another client's request. Caller and purpose must be inferred from the exchange, so
 * the server always gets the benefit of the doubt. `seen`: ids in earlier answers.
 */
export function expectationOf(
  { request, answer, complete }: Exchange,
  address: Address,
  { body }: Decoded,
  seen: ReadonlySet<number>,
): Expectation {
  const { operation, id: idText } = address;
  const status = answer?.status ?? 0;
  if (complete && isAnonymous(request.headers)) return "refusal";
  const id = readInt32(idText);
  if (idText !== undefined && id === undefined) return "rejection";
  // An archive may omit a body that was sent.
  const isKnown = complete || request.headers["content-length"] === "0";
  const isEmptyBody = new TextDecoder().decode(request.body.subarray(0, 64)).trim() === "";
  if (operation.id === OPERATION_OF.update && isEmptyBody && isKnown) return "no-entity";
  const holdsNothing = body.form === "empty" || (body.form === "json" && isNothing(body.value));
  if (operation.id === OPERATION_OF.claim && (holdsNothing || (status >= 400 && status < 500))) return "empty-queue";
  // If neither path nor body names anything, only the address itself can be unknown.
  if (status === 404 && namesSomething(operation)) return "unknown";
  if ((operation.body || status === 400) && isAsked(address) && BODY_REFUSED.includes(status)) return "rejection";
  if (status < 300 && holdsNothing && id !== undefined && !seen.has(id)) return "unknown";
  // An agent method answers null for something that does not exist, or that it cannot do.
  if (!isDocumented(operation) && status < 300 && holdsNothing && isAsked(address)) return "unknown";
  if (operation.id === OPERATION_OF.save && status < 300 && body.form === "json") {
    const saved = readInt32(SAVED_ID.exec(new TextDecoder().decode(request.body))?.[1]) ?? 0;
    if (body.value === null && saved !== 0 && !seen.has(saved)) return "unknown";
  }
  return "answer";
}

/** Does the request name something that may not exist or may be invalid? */
function isAsked({ operation, parameters }: Address): boolean {
  return operation.body !== undefined || Object.keys(parameters).length > 0;
}

/** Do requests of the operation name something in their path, query or body? */
function namesSomething({ body, parameters }: Operation): boolean {
  return body !== undefined || parameters.some((row) => !row.name.startsWith("$"));
}

/** Are there no credentials of any documented kind? */
function isAnonymous(headers: Readonly<Record<string, string>>): boolean {
  return CREDENTIAL_HEADERS.every((name) => (ownValue(headers, name) ?? "") === "");
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0 && !Array.isArray(value));
}
