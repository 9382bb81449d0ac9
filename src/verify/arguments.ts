import { requireKnownKeys, requireObject, shown } from "../arguments.ts";
import { KitError } from "../errors.ts";
import type { Target, VerifyOptions } from "./options.ts";
import { demandBaseUrl } from "./target.ts";

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === "string");
const isHeaders = (value: unknown): boolean =>
  typeof value === "object" && value !== null && isTexts(Object.values(value));
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isContract = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "operations" in value && Array.isArray(value.operations);

const TEXTS = [isTexts, "a list of texts"] as const;
const NUMBER = [isNumber, "a number"] as const;

/** Each option's type: a guard, and its description for errors. */
const OPTIONS: Readonly<Record<keyof VerifyOptions, readonly [fits: (value: unknown) => boolean, wanted: string]>> = {
  contract: [isContract, "a contract"],
  mode: [(value) => ["read", "write", "sandbox"].includes(value as string), "read, write or sandbox"],
  auth: TEXTS,
  headers: [isHeaders, "names and texts"],
  secrets: TEXTS,
  groups: TEXTS,
  release: [(value) => typeof value === "string", "the name of a release"],
  operations: TEXTS,
  checks: TEXTS,
  strict: [(value) => typeof value === "boolean", "true or false"],
  bodies: [(value) => ["redacted", "full", "none"].includes(value as string), "redacted, full or none"],
  timeoutMs: NUMBER,
  budgetSeconds: NUMBER,
  rate: NUMBER,
  seed: NUMBER,
  signal: [(value) => typeof value === "object" && value !== null && "aborted" in value, "an AbortSignal"],
  onStart: [(value) => typeof value === "function", "a function"],
  onProgress: [(value) => typeof value === "function", "a function"],
};

/** Throws KitError `verify-option` or `verify-base-url` if the target or an option is invalid. */
export function checkArguments(target: Target, options: VerifyOptions): void {
  const place = { code: "verify-option", where: "verify" };
  requireObject(target, place);
  demandBaseUrl(target.baseUrl, "verify");
  if (typeof target.fetch !== "function") throw invalid("fetch", target.fetch, "a function, such as the global fetch");
  requireObject(options, place);
  requireKnownKeys(options, Object.keys(OPTIONS), { ...place, where: "verify, option" });
  for (const [name, [fits, wanted]] of Object.entries(OPTIONS)) {
    const value: unknown = options[name as keyof VerifyOptions];
    if (value !== undefined && !fits(value)) throw invalid(name, value, wanted);
  }
}

function invalid(name: string, value: unknown, wanted: string): KitError {
  const where = `verify, option ${name}`;
  return new KitError({ code: "verify-option", what: `${shown(value)} is invalid`, where, todo: `give ${wanted}` });
}
