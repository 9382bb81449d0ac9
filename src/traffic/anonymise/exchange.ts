import { ownValue, readInt32 } from "../../values.ts";
import { STATUS_CODES } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { Contract, Operation } from "../../model.ts";
import { decodeInTurns, mediaTypeOf } from "../../verify/body/decode.ts";
import { isErrorObject } from "../../verify/evidence.ts";
import { type Address } from "../address.ts";
import { isDeep, TOO_DEEP } from "./depth.ts";
import { ANSWER_HEADERS, knownHeaders, REQUEST_HEADERS, schemesOf } from "./headers.ts";
import { mapYielding } from "../map-yielding.ts";
import type { Exchange } from "../exchange.ts";
import type { Content, Recorded } from "../recordings/format.ts";
import { type Known, knownOf } from "../../personal/known.ts";
import { FORM_NAMES } from "./names.ts";
import type { Registry } from "./registry.ts";
import { type Anonymiser, createAnonymiser } from "./value.ts";
import { anonymiseXml } from "./xml.ts";

/** Anonymises exchanges of the contract: replaces or omits whatever is not known to be harmless. */
export function createExchangeAnonymiser(
  contract: Contract,
  registry: Registry,
): (exchange: Exchange, address: Address) => Promise<Recorded | undefined> {
  const anonymiser = createAnonymiser(contract, registry);
  const known = knownOf(contract);
  const { hide } = anonymiser;

  async function content(bytes: Uint8Array, label: string | undefined, type: string): Promise<Content | undefined> {
    const { body, text } = await decodeInTurns(bytes, label, setImmediate);
    if (body.form === "empty") return undefined;
    if (/x-www-form-urlencoded/i.test(mediaTypeOf(label))) return { text: anonymiseForm(text, type) };
    if (isDeep("root" in body ? body.root : "value" in body ? body.value : "")) return { withheld: TOO_DEEP };
    if (body.form === "json" && Array.isArray(body.value)) {
      return { json: await mapYielding(body.value, (item) => anonymiser.value(item, type)) };
    }
    if (body.form === "json") {
      const isError = isErrorObject(body.value, ownValue(contract.types, type));
      return { json: anonymiser.value(body.value, isError ? "" : type) };
    }
    if (body.form === "xml") {
      return { text: await anonymiseXml(body.root, body.root.name === "Error" ? "" : type, anonymiser) };
    }
    if (body.form === "html") return { withheld: "HTML is never recorded" };
    return { withheld: body.isTooLarge === true ? body.problem : `it is not valid ${body.as.toUpperCase()}` };
  }
  function anonymiseForm(text: string, type: string): string {
    const fields = [...new URLSearchParams(text)];
    const person = anonymiser.personOf(fields, type);
    const replaced = fields.map(([name, value]): [string, string] => {
      // `User.Name` and `User[Name]` name a property of the user.
      const parts = name.split(/[.[\]]+/).filter((part) => part !== "" && !/^\d+$/.test(part));
      const last = parts.pop() ?? "";
      const owner = parts.reduce((of, part) => anonymiser.rowOf(of, part)?.of?.replace(/\[\]$/, "") ?? "", type);
      return [
        name.replaceAll(FORM_NAMES, (part) => (part.startsWith("[") ? part : anonymiser.key(part))),
        anonymiser.scalar(value, owner, last, owner === type ? person : undefined),
      ];
    });
    return new URLSearchParams(replaced).toString();
  }

  return async ({ request, answer, tookMs }, address) => {
    if (!answer) return undefined;
    const { operation } = address;
    const credentials = callerOf(request.headers, registry);
    const asked = await content(request.body, request.headers["content-type"], operation.body?.type ?? "");
    const answered = await content(answer.body, answer.headers["content-type"], operation.answer.type);
    return {
      operation: operation.id,
      request: {
        method: operation.method,
        path: pathOf(address, known, registry, hide),
        ...(credentials === undefined ? {} : { credentials }),
        headers: knownHeaders(request.headers, REQUEST_HEADERS),
        ...(asked && { body: asked }),
      },
      answer: {
        status: answer.status,
        reason: reasonOf(answer.status, answer.reason, operation),
        headers: {
          ...knownHeaders(answer.headers, ANSWER_HEADERS),
          ...rewrittenHeaders(answer.headers, anonymiser.link),
        },
        ...(answered && { body: answered }),
      },
      tookMs: Math.round(tookMs),
    };
  };
}

type Hide = Anonymiser["hide"];
function pathOf({ operation, id, select, parameters }: Address, known: Known, registry: Registry, hide: Hide): string {
  const number = readInt32(id);
  const first = /\{(\w+)\}/.exec(operation.path)?.[1];
  const given = new Map(
    Object.entries(parameters).map(([name, text]) => [name, parameterText(operation, name, text, registry)]),
  );
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === first) return number === undefined ? "not-a-number" : String(registry.id(number));
    return encodeURIComponent(given.get(name) ?? "");
  });
  const names = (select ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => /^[\w./]{1,100}$/.test(name))
    .map((name) => (name.split(/[./]/).every(known.property) ? name : hide(name)));
  const query = operation.parameters
    .filter((row) => row.in === "query" && given.has(row.name))
    .map(({ name }) => `${name}=${encodeURIComponent(given.get(name) ?? "")}`);
  if (names.length > 0) query.unshift(`$select=${names.join(",")}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** No client requests more rows; a longer number may identify a person. */
const MOST_ROWS = 1_000_000;

/** Numbers and booleans stay, and ids are mapped. A text may be anything, such as a filter by name. */
function parameterText({ parameters }: Operation, name: string, text: string, registry: Registry): string {
  const kind = parameters.find((row) => row.name === name)?.kind;
  const number = readInt32(text.trim());
  if (number !== undefined) {
    const isId = /id$|associate$/i.test(name);
    return String(isId ? registry.id(number) : Math.abs(number) < MOST_ROWS ? number : registry.number(number));
  }
  if (kind === "bool" && /^(?:true|false)$/i.test(text.trim())) return text.trim();
  if (text === "") return "";
  // Names of columns are no values.
  return /^\$(?:select|orderby|entities)$/i.test(name) ? registry.name("text", text) : registry.replace("text", text);
}

/** The caller's scheme and number, without any part of the credential. */
function callerOf(headers: Readonly<Record<string, string>>, registry: Registry): string | undefined {
  const { authorization, cookie } = headers;
  if (authorization !== undefined) {
    const scheme = /^(Basic|Bearer|SoTicket)\s/i.exec(authorization)?.[1] ?? "Unknown";
    return registry.caller(scheme, authorization);
  }
  const token = headers["x-xsrf-token"] ?? cookie;
  return token === undefined ? undefined : registry.caller("XSRF", token);
}

/** Headers recorded in part: the path of a redirect within the API, and the names of authentication schemes. */
function rewrittenHeaders(
  { location, "www-authenticate": challenge }: Readonly<Record<string, string>>,
  link: (address: string) => string,
): Record<string, string> {
  const schemes = schemesOf(challenge ?? "");
  return {
    ...(location === undefined ? {} : { location: link(location) }),
    ...(schemes.length === 0 ? {} : { "www-authenticate": schemes.join(", ") }),
  };
}

/** REST puts its message into the reason phrase too, so only documented and standard phrases are recorded. */
function reasonOf(status: number, reason: string, { statuses }: Operation): string {
  return statuses.some((row) => row.reason === reason) ? reason : (STATUS_CODES[status] ?? "");
}
