import type { Carrier } from "../../data/reference.ts";
import type { Contract, Operation, RequestBody } from "../../model.ts";
import type { BoundBody, RequestContext, TakenBody } from "../http/context.ts";
import { BODY_LIMIT, unreadable } from "../http/take-body.ts";
import { failedTest, missingEntity, unbindable, unsupportedCharset, unsupportedMedia } from "../refusals.ts";
import { bindCarrier, type Binding, type BindOptions } from "../wire/bind.ts";
import { bindScalar, type ScalarKind } from "../wire/bind-scalar.ts";
import { decode } from "../wire/decode.ts";
import { codecOf, readContentType } from "../wire/media.ts";
import { mergeCarrier } from "../wire/merge.ts";
import { patchCarrier } from "../wire/patch.ts";
import { readBody } from "../wire/read-body.ts";
import { isCarrier } from "./complete.ts";

/** Bodies of every sort that tables can describe: a carrier, a list of them, a patch, a single value, a file. */
export async function takeAny(
  { mock, route, request, preferences }: RequestContext,
  listed: RequestBody,
  /** The carrier that a patch is about. */
  before: () => Carrier | undefined,
): Promise<TakenBody> {
  const { operation } = route;
  const read = await readBody(request, BODY_LIMIT);
  if (!read.ok) return { ...done(undefined, { refusal: unreadable(read.why, request) }), unreadable: true };
  const { bytes } = read;
  const nothing: BoundBody = listed.required ? { refusal: missingEntity(operation) } : { values: {} };
  if (bytes.byteLength === 0) return done(undefined, nothing);
  const { mediaType, charset } = readContentType(request.headers.get("content-type"));
  const codec = codecOf(mediaType, listed.mediaTypes);
  if (!codec) {
    const known = listed.mediaTypes.includes(mediaType) || listed.type === "byte";
    return done(bytes, known ? { values: {} } : { refusal: unsupportedMedia(mediaType, listed.mediaTypes) });
  }
  const pending = decode(bytes, codec, charset);
  const decoded = pending instanceof Promise ? await pending : pending;
  if (!decoded.ok) {
    const { detail } = decoded;
    return done(bytes, {
      refusal: decoded.charset === undefined ? unbindable(detail) : unsupportedCharset(decoded.charset),
    });
  }
  const { value } = decoded;
  if (value === null || value === undefined) return done(bytes, nothing);
  const options: BindOptions = { zone: preferences.how.zone.offsetAt, textual: codec !== "json" };
  const { contract } = mock.world();
  const patch = operation.method === "PATCH" && contract.types[operation.answer.type] !== undefined;
  return {
    bytes,
    bind: () =>
      patch ? patchStep(contract, operation, value, before(), options) : bodyStep(contract, listed, value, options),
  };
}

function done(bytes: TakenBody["bytes"], step: BoundBody): TakenBody {
  return { bytes, bind: () => step };
}

function bodyStep(contract: Contract, listed: RequestBody, value: unknown, options: BindOptions): BoundBody {
  const { type, array } = listed;
  if (!array) return itemStep(contract, type, value, options, "");
  const items = Array.isArray(value) ? value : [value];
  const refused = items
    .map((item, at) => itemStep(contract, type, item, options, `/${at}`))
    .find((step) => "refusal" in step);
  return refused ?? { values: {} };
}

function itemStep(contract: Contract, type: string, value: unknown, options: BindOptions, pointer: string): BoundBody {
  if (contract.types[type]) {
    if (!isCarrier(value)) return refused(`${pointer || "The body"} must be an object with the properties of ${type}.`);
    const { values, misfits } = bindCarrier(contract, type, value, options);
    if (misfits.length === 0) return { values };
    const placed = misfits.map((misfit) => ({ ...misfit, pointer: pointer + misfit.pointer }));
    const detail = placed.map((misfit) => `${misfit.pointer} ${misfit.message}`).join("; ");
    return { refusal: { ...unbindable(detail), misfits: placed } };
  }
  if (type === "object" || type === "any" || type === "byte") return { values: isCarrier(value) ? value : {} };
  const bound = bindScalar(type as ScalarKind, value, options);
  return bound.ok ? { values: {} } : refused(`${pointer || "The body"} ${bound.wanted}.`);
}

function refused(detail: string): BoundBody {
  return { refusal: unbindable(detail) };
}

/** A list of changes, or an object with what shall be different. Changes of what no row names are passed over. */
function patchStep(
  contract: Contract,
  operation: Operation,
  value: unknown,
  before: Carrier | undefined,
  options: BindOptions,
): BoundBody {
  const { type } = operation.answer;
  if (Array.isArray(value)) {
    const names = new Set(contract.types[type]?.properties.map(({ name }) => name.toLowerCase()));
    const changes = value.map(withSlash).filter((change) => !isCarrier(change) || names.has(firstStep(change)));
    const outcome = patchCarrier(contract, type, before ?? {}, changes, options);
    if (outcome.kind === "changed") return { values: outcome.values };
    return {
      refusal: outcome.kind === "invalid" ? unbindable(outcome.detail) : failedTest(operation, outcome.detail),
    };
  }
  if (!isCarrier(value))
    return refused("The body must be a list of changes, or an object with what shall be different.");
  const binding: Binding = { contract, options, misfits: [] };
  const values = mergeCarrier(binding, type, before ?? {}, value);
  if (binding.misfits.length === 0) return { values };
  const detail = binding.misfits.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
  return { refusal: { ...unbindable(detail), misfits: binding.misfits } };
}

/** The slash in front of a path may be left out. */
function withSlash(change: unknown): unknown {
  if (!isCarrier(change) || typeof change["path"] !== "string" || change["path"].startsWith("/")) return change;
  return { ...change, path: `/${change["path"]}` };
}

function firstStep({ path }: Carrier): string {
  return typeof path === "string" ? (path.split("/")[1] ?? "").toLowerCase() : "";
}
