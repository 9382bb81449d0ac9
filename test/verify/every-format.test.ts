import { describe, expect, test } from "vitest";
import { contract } from "../../src/contract.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Mock } from "../../src/mock/mock.ts";
import type { Dialect } from "../../src/model.ts";
import { verify } from "../../src/verify/run.ts";
import { readBack } from "../support/xml.ts";
import { everything, sample } from "../support/sample.ts";
import { skippingClock } from "../support/skipping-clock.ts";

/**
 * The runner against the mock on every combination of dialect and content type: whatever it sends and takes as JSON is
 * carried in the other format, and back by the tests' own reader.
 */

const { body, answer } = contract.operations.find(({ id }) => id === "PutChatSessionEntity") ?? {};
const DIALECTS: readonly Dialect[] = ["documented", "observed"];
const JSON_TYPE = "application/json";

/** Every type of a body, with the same type for the answer where an answer can have it. JSON is the runner's own. */
const PAIRS = (body?.mediaTypes ?? [])
  .filter((type) => type !== JSON_TYPE)
  .map((type) => [type, answer?.mediaTypes.includes(type) ? type : JSON_TYPE] as const);

describe.each(sample(DIALECTS, 1))("the mock in the %s dialect", (dialect) => {
  const some = everything ? PAIRS : sample(PAIRS, 1);
  test.each(some)("passes with bodies in %s and answers in %s", async (sent, taken) => {
    const mock = createMock({ dialect, sessions: 4 });
    const carried = { bodies: 0, answers: 0 };
    const target = {
      baseUrl: "http://mock.test",
      fetch: (request: Request) => carry(mock, request, sent, taken, carried),
    };
    const report = await verify(
      target,
      { mode: "write", auth: ["Basic dGplMDpUamUw", "SoTicket ticket-1"] },
      skippingClock(),
    );
    expect(report.findings).toEqual([]);
    expect([report.summary.failed, report.summary.passed > 20]).toEqual([0, true]);
    expect([carried.bodies > 0, carried.answers > 0]).toEqual([true, true]);
  });
});

async function carry(
  mock: Mock,
  request: Request,
  sent: string,
  taken: string,
  carried: { bodies: number; answers: number },
): Promise<Response> {
  const headers = new Headers(request.headers);
  const text = await request.text();
  const body = isJson(headers.get("content-type")) ? translated(text, sent) : undefined;
  if (body !== undefined) {
    headers.set("content-type", sent);
    carried.bodies++;
  }
  const isAsked = headers.get("accept") === null || isJson(headers.get("accept"));
  if (isAsked) headers.set("accept", taken);
  const init = { method: request.method, headers };
  const response = await mock.fetch(request.url, text === "" ? init : { ...init, body: body ?? text });
  if (!isAsked) return response;
  expect(response.headers.get("content-type")).toBe(`${taken}; charset=utf-8`);
  carried.answers++;
  const answered = await response.text();
  const relabelled = new Headers(response.headers);
  relabelled.set("content-type", `${JSON_TYPE}; charset=utf-8`);
  const { status, statusText } = response;
  const json = taken.endsWith("xml") ? JSON.stringify(fromXml(answered)) : answered;
  return new Response(json, { status, statusText, headers: relabelled });
}

function isJson(header: string | null): boolean {
  return /^application\/json\b/.test(header ?? "");
}

const ITEM = /<ChatSessionEntity>.*?<\/ChatSessionEntity>/gs;
const readItems = new Map<string, unknown>();

/** A session of a list that was read before, character by character the same, is not parsed again. */
function readList(text: string): unknown {
  const around = text.replaceAll(ITEM, "\0").split("\0");
  const [head = "", tail = ""] = [around[0], around.at(-1)];
  if (around.join("") !== head + tail || !head.includes("<ArrayOf")) return readBack(text).value;
  return (text.match(ITEM) ?? []).map((item) => {
    const value = readItems.get(item) ?? (readBack(head + item + tail).value as unknown[])[0];
    readItems.set(item, value);
    return value;
  });
}

function fromXml(text: string): unknown {
  const value = readList(text);
  if (!text.includes("<Error ")) return value;
  const leaves = [...text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)];
  return Object.fromEntries(leaves.map(([, name, inner]) => [name, name === "Error" ? inner === "true" : inner]));
}

/** The same body in another format; undefined for what it cannot say, such as broken JSON. */
function translated(text: string, type: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  if (type.includes("patch")) return isMerged(value) ? text : undefined;
  if (type.endsWith("json")) return text;
  if (type.endsWith("xml")) {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    return `<ChatSessionEntity ${xsi}>${inXml(value)}</ChatSessionEntity>`;
  }
  return inForm(value);
}

/** To merge null means to clear, which no row forbids; for an entity it has to fit the row. */
function isMerged(value: object): boolean {
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
  const strict = rows.filter(({ nullable }) => !nullable).map(({ name }) => name.toLowerCase());
  return !Object.entries(value).some(([name, inner]) => inner === null && strict.includes(name.toLowerCase()));
}

function inXml(value: object): string {
  return Object.entries(value)
    .map(([name, inner]: [string, unknown]) => {
      if (inner === null) return `<${name} xsi:nil="true"/>`;
      const content = typeof inner === "object" ? inXml(inner) : escaped(textOf(inner));
      return `<${name}>${content}</${name}>`;
    })
    .join("");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Forms have no null but the empty text; where that is another value, the body stays JSON. */
function inForm(value: object): string | undefined {
  const pairs = new URLSearchParams();
  const rows = contract.types["ChatSessionEntity"]?.properties ?? [];
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const isReference = rows.some((row) => row.name.toLowerCase() === name.toLowerCase() && row.kind === "object");
    if (inner === null && !isReference) return undefined;
    if (typeof inner === "object" && inner !== null) {
      for (const [key, deep] of Object.entries(inner)) {
        if (typeof deep === "object") return undefined;
        pairs.append(`${name}.${key}`, textOf(deep));
      }
    } else pairs.append(name, inner === null ? "" : textOf(inner));
  }
  return pairs.toString();
}
