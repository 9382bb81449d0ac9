import { isRecord } from "../../values.ts";
import type { Contract } from "../../model.ts";
import { decodeBody, mediaTypeOf } from "../../verify/body/decode.ts";
import { findCheck } from "../../verify/checks/index.ts";
import type { Exchange, Report } from "../../verify/model.ts";
import type { Target, VerifyOptions } from "../../verify/options.ts";
import { verify } from "../../verify/run.ts";
import { createAddressBook } from "../address.ts";
import type { Point } from "./model.ts";
import { createShape, type Shape } from "./shape.ts";

/** One of the two servers: the runner's report, and the shapes of its answers. */
export interface Side {
  readonly report: Report;
  /** By operation. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** By operation: everything but the shape, as points. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
}

/**
 * Runs the contract runner and observes its answers; sends nothing else. `contract` must contain everything that the
 * options name.
 */
export async function examineServer(target: Target, options: VerifyOptions, contract: Contract): Promise<Side> {
  const book = createAddressBook(contract);
  const shapes = new Map<string, Shape>();
  const fetch: Target["fetch"] = async (request) => {
    const response = await target.fetch(request);
    const address = book.find(request.method, request.url);
    if (!address || address.select !== undefined || response.status !== 200) return response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    const { body } = decodeBody(bytes, response.headers.get("content-type") ?? undefined);
    if (body.form !== "json") return response;
    const { id, answer } = address.operation;
    const shape = shapes.get(id) ?? createShape(contract, answer.type);
    shapes.set(id, shape);
    shape.add(body.value);
    return response;
  };
  const report = await verify({ ...target, fetch }, options);
  return { report, shapes, points: pointsOf(report) };
}

/** Each server numbers new entities differently. */
const unnumbered = (text: string): string => text.replaceAll(/\b(sessions?|topics?|messages?|ids?) \d+/g, "$1 n");
function pointsOf(report: Report): ReadonlyMap<string, readonly Point[]> {
  const points = new Map<string, Map<string, Point>>();
  const add = (operation: string, what: string, value: string): void => {
    const own = points.get(operation) ?? new Map<string, Point>();
    points.set(operation, own);
    // Of several requests with the same purpose, the first counts.
    if (!own.has(what)) own.set(what, { kind: "behaviour", what, value });
  };
  for (const exchange of answeredLater(report.exchanges)) {
    for (const [what, value] of answerPoints(exchange))
      add(exchange.operation, `${unnumbered(exchange.purpose)}: ${what}`, value);
  }
  const { finished } = report.summary;
  for (const { check, operation, status } of report.results) {
    // What a run that was cut short did not find, it may have missed.
    const isKnown = finished ? status !== "skipped" : status === "failed";
    if (isKnown && findCheck(check)?.volatile !== "result") add(operation, `check ${check}`, status);
  }
  const open = Map.groupBy(report.observations, ({ check, operation }) => `${operation} ${check}`);
  for (const { check, operation, status } of finished ? report.results : []) {
    if (status === "skipped" || findCheck(check)?.volatile === "observations") continue;
    const said = open.get(`${operation} ${check}`)?.map(({ message }) => unnumbered(message)) ?? [];
    add(operation, `open matters of ${check}`, [...new Set(said)].sort().join(" ") || "nothing to note");
  }
  return new Map([...points].map(([operation, own]) => [operation, [...own.values()]]));
}

/** Drops answers that only asked for a retry, if a later attempt was answered. */
function answeredLater(exchanges: readonly Exchange[]): readonly Exchange[] {
  const isPutOff = ({ response }: Exchange): boolean =>
    response !== undefined && [429, 502, 503, 504].includes(response.status);
  const keyOf = ({ operation, purpose }: Exchange): string => `${operation} ${purpose}`;
  const answered = new Set(exchanges.filter((exchange) => !isPutOff(exchange)).map(keyOf));
  return exchanges.filter((exchange) => !isPutOff(exchange) || !answered.has(keyOf(exchange)));
}

function answerPoints({ response, error }: Exchange): readonly (readonly [string, string])[] {
  if (!response) return [["answer", error === undefined ? "none" : "broken off"]];
  const label = response.headers["content-type"];
  const points: [string, string][] = [
    ["status", String(response.status)],
    ["media type", mediaTypeOf(label) || "none"],
  ];
  if (response.status === 401) {
    points.push(["WWW-Authenticate", response.headers["www-authenticate"] === undefined ? "absent" : "there"]);
  }
  if (response.status >= 400) points.push(["error's keys", keysOf(response.body)]);
  return points;
}

function keysOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return Object.keys(value).join(", ");
    return "no object";
  } catch {
    return text === "" ? "no body" : "no JSON";
  }
}
