import { isDialect } from "../../dialects.ts";
import { isRecord, ownValue, fitsHeader } from "../../values.ts";
import { readFile } from "node:fs/promises";
import { KitError, throwProblems, type Problem, messageOf, codeOf } from "../../errors.ts";
import { createAddressBook, type AddressBook } from "../address.ts";
import { leftoversIn } from "../anonymise/leftovers.ts";
import { tellsByStatus, withoutContent, type Exchange, type Skipped } from "../exchange.ts";
import { allTables } from "../tables.ts";
import { isWebhookCall, WEBHOOK } from "../webhook-calls/webhook-call.ts";
import { FORMAT, type Content, type Manifest, type Recorded } from "./format.ts";

export { MANIFEST } from "./format.ts";

/** Recorded files may have been edited by hand, so they are fully validated before use. */

export async function readManifest(file: string): Promise<Manifest> {
  const value = await readJson(file);
  const check = createCheck(file);
  if (check.record(value, "")) {
    check.that(value["format"] === FORMAT, "/format", `must be ${JSON.stringify(FORMAT)}`);
    check.that(["kept", "mapped"].includes(value["ids"] as string), "/ids", "must be kept or mapped");
    check.that(
      value["dialect"] === undefined || isDialect(value["dialect"]),
      "/dialect",
      "must be documented or observed",
    );
  }
  check.end();
  return value as Manifest;
}

/** Throws KitError `recording` that lists every problem with its file and place. */
export async function readRecorded(file: string): Promise<Recorded> {
  const value = await readJson(file);
  const check = createCheck(file);
  if (check.record(value, "")) {
    check.keys(value, "", ["operation", "request", "answer", "tookMs"]);
    checkRequest(value, check, await allBook());
    const { answer } = value;
    if (check.record(answer, "/answer")) {
      check.keys(answer, "/answer", ["status", "reason", "headers", "body"]);
      const status = answer["status"];
      const isStatus = Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599;
      check.that(isStatus, "/answer/status", "must be an integer from 200 to 599");
      check.text(answer["reason"], "/answer/reason");
      check.headers(answer["headers"], "/answer/headers");
      check.content(answer["body"], "/answer/body");
      const isBare = [204, 205, 304].includes(Number(status));
      check.that(
        !isBare || answer["body"] === undefined,
        "/answer/body",
        `must be absent with status ${String(status)}`,
      );
    }
    const tookMs = value["tookMs"];
    check.that(typeof tookMs === "number" && tookMs >= 0, "/tookMs", "must be a number of milliseconds");
  }
  check.end();
  return value as Recorded;
}

let loading: Promise<AddressBook> | undefined;
const allBook = (): Promise<AddressBook> => (loading ??= allTables().then(createAddressBook));

function checkRequest(value: Readonly<Record<string, unknown>>, check: Check, book: AddressBook): void {
  const { request, operation } = value;
  if (!check.record(request, "/request")) return;
  check.keys(request, "/request", ["method", "path", "credentials", "headers", "body"]);
  const { method, path, credentials } = request;
  if (check.text(method, "/request/method") && check.text(path, "/request/path")) {
    const isCall = operation === WEBHOOK.id && isRecord(request["headers"]);
    const found = isCall ? callIn(method, request["headers"] as Json) : book.find(method, path)?.operation.id;
    check.that(found !== undefined, "/request/path", `${method} ${path} is not an operation of the contract`);
    if (found !== undefined) check.that(operation === found, "/operation", `must be ${found}, according to the path`);
  }
  if (credentials !== undefined) check.text(credentials, "/request/credentials");
  check.headers(request["headers"], "/request/headers");
  check.content(request["body"], "/request/body");
}

/** A webhook call is recognised by its headers. */
function callIn(method: string, headers: Json): string | undefined {
  return isWebhookCall(method, headers as Readonly<Record<string, string>>) ? WEBHOOK.id : undefined;
}

async function readJson(file: string): Promise<unknown> {
  const fail = (what: string, todo: string, cause: unknown): KitError =>
    new KitError({ code: "recording", what, where: file, todo }, { cause });
  let text: string;
  try {
    text = new TextDecoder().decode(await readFile(file));
  } catch (cause) {
    throw fail(`the recording cannot be read (${codeOf(cause)})`, "name a folder that so-mock record wrote", cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = messageOf(cause);
    throw fail(`this is not JSON: ${message}`, "correct the file, or record it again", cause);
  }
}

type Json = Readonly<Record<string, unknown>>;
type Check = ReturnType<typeof createCheck>;

function createCheck(file: string): {
  that: (holds: boolean, pointer: string, what: string) => void;
  record: (value: unknown, pointer: string) => value is Json;
  text: (value: unknown, pointer: string) => value is string;
  keys: (value: Json, pointer: string, known: readonly string[]) => void;
  headers: (value: unknown, pointer: string) => void;
  content: (value: unknown, pointer: string) => void;
  end: () => void;
} {
  const problems: Problem[] = [];
  const that = (holds: boolean, pointer: string, what: string): void => {
    const todo = "correct the file, or record it again";
    if (!holds) problems.push({ code: "recording", what, where: `${file}#${pointer}`, todo });
  };
  const record = (value: unknown, pointer: string): value is Json => {
    const is = isRecord(value);
    that(is, pointer, "must be an object");
    return is;
  };
  const text = (value: unknown, pointer: string): value is string => {
    that(typeof value === "string", pointer, "must be a string");
    return typeof value === "string";
  };
  return {
    that,
    record,
    text,
    keys: (value, pointer, known) => {
      for (const key of Object.keys(value)) {
        that(known.includes(key), `${pointer}/${key}`, `is unknown; use one of ${known.join(", ")}`);
      }
    },
    headers: (value, pointer) => {
      if (!record(value, pointer)) return;
      for (const [name, line] of Object.entries(value)) {
        if (text(line, `${pointer}/${name}`))
          that(fitsHeader(name, line), `${pointer}/${name}`, "is not a valid HTTP header");
      }
    },
    content: (value, pointer) => {
      if (value === undefined || !record(value, pointer)) return;
      const [key = "", ...more] = Object.keys(value);
      const isOne = ["json", "text", "withheld"].includes(key) && more.length === 0;
      that(isOne, pointer, "must have exactly one key: json, text or withheld");
      if (isOne && key !== "json") text(ownValue(value, key), `${pointer}/${key}`);
    },
    end: () => throwProblems(problems),
  };
}

/** Turns a recorded file back into an exchange. */
export function toExchange(recorded: Recorded, file: string): Exchange | Skipped {
  const { request, answer, tookMs } = recorded;
  const isWithheld = answer.body !== undefined && "withheld" in answer.body;
  if (isWithheld && !tellsByStatus(answer.status)) return { place: file, reason: "the recording has no body for it" };
  const headers = isWithheld ? withoutContent(answer.headers) : answer.headers;
  const { credentials } = request;
  return {
    place: file,
    method: request.method,
    url: `https://crm.example.com${request.path}`,
    request: {
      headers: { ...request.headers, ...(credentials !== undefined && { authorization: credentials }) },
      body: bytesOf(request.body),
    },
    answer: { status: answer.status, reason: answer.reason, headers, body: bytesOf(answer.body) },
    tookMs,
    complete: true,
    leftovers: leftoversIn({ request, answer }),
  };
}

function bytesOf(content: Content | undefined): Uint8Array {
  if (content === undefined || "withheld" in content) return new Uint8Array();
  return new TextEncoder().encode("json" in content ? JSON.stringify(content.json) : content.text);
}
