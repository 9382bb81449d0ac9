import { type Problem, throwProblems } from "../errors.ts";
import type { Given, Layer, SettingName } from "./config.ts";
import type { BodiesShown, Mode, Severity } from "./model.ts";
import type { CoverageGate } from "./unverified.ts";
import { RELEASES } from "../releases.ts";
import { nearestFirst } from "../nearest.ts";
import {
  type Complain,
  type NetworkSettings,
  quote,
  readAuth,
  readGates,
  readNetwork,
  readHeaders,
  readReports,
  readTarget,
  type ReportFile,
} from "./setting-values.ts";

/** The validated settings of a run. */
export interface Settings {
  /** Undefined for a run against the mock in this process. */
  readonly baseUrl: string | undefined;
  /** Only print the requests, without sending any. */
  readonly list: boolean;
  readonly auth: readonly string[];
  /** A command that prints the first Authorization value. */
  readonly authCommand: string | undefined;
  readonly network: NetworkSettings;
  /** Seconds to wait for a server that is starting. */
  readonly waitSeconds: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly mode: Mode | undefined;
  readonly groups: readonly string[];
  readonly operations: readonly string[];
  readonly checks: readonly string[];
  /** A release's name, `auto`, or undefined for any. */
  readonly release: string | undefined;
  readonly minCoverage: readonly CoverageGate[];
  readonly strict: boolean;
  readonly failOn: Severity;
  readonly reports: readonly ReportFile[];
  readonly format: string;
  readonly bodies: BodiesShown;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly verbose: boolean;
  readonly timeoutMs: number | undefined;
  readonly budgetSeconds: number | undefined;
  /** Requests per second, as given. */
  readonly rate: number | undefined;
  readonly seed: number | undefined;
}

/** The names that settings accept. */
interface KnownNames {
  readonly groups?: readonly string[];
  readonly operations: readonly string[];
  readonly checks: readonly string[];
  /** Types and enums that `min-coverage` may name. */
  readonly types?: readonly string[];
  /** Why `auto` is not available, if there is no server to ask for its release. */
  readonly noAuto?: string;
}

const MODES = ["read", "write", "sandbox"] as const;
const FAIL_ON = ["error", "warning"] as const;
const BODIES = ["redacted", "full", "none"] as const;
const FORMATS = ["pretty", "json", "github"] as const;

function anyIsNone(release: string | undefined): string | undefined {
  return release === "any" ? undefined : release;
}

/**
 * Resolves settings from layers, strongest first: flags, environment, file. The first layer that has a setting provides
 * all of it; lists of two layers are not merged. Throws a KitError that lists every problem, never with credentials.
 */
export function resolveSettings(layers: readonly Layer[], known: KnownNames): Settings {
  const problems: Problem[] = [];
  const complain: Complain = (given, what, todo) => {
    problems.push({ code: "verify-setting", what, where: given.where, todo });
  };
  const given = (name: SettingName): Given | undefined => layers.find((layer) => layer[name] !== undefined)?.[name];
  const text = (name: SettingName): string | undefined => given(name)?.texts.at(-1);
  const flag = (name: SettingName): boolean => text(name) === "true";

  function oneOf<const Name extends string>(name: SettingName, names: readonly Name[]): Name | undefined {
    const found = names.find((each) => each === text(name));
    const from = given(name);
    if (from === undefined || found !== undefined) return found;
    complain(from, `\`${name}\` is ${quote(text(name) ?? "")}`, `use one of ${names.join(", ")}`);
    return undefined;
  }
  function number(name: SettingName, min: number, max: number, whole: boolean): number | undefined {
    const from = given(name);
    if (from === undefined) return undefined;
    const value = (text(name) ?? "").trim() === "" ? Number.NaN : Number(text(name));
    if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    const kind = whole ? "a whole number" : "a number";
    complain(from, `\`${name}\` is ${quote(text(name) ?? "")}`, `write ${kind} from ${min} to ${max}`);
    return undefined;
  }
  function names(name: SettingName, all: readonly string[]): readonly string[] {
    const from = given(name);
    for (const each of from?.texts ?? []) {
      if (from === undefined || all.includes(each)) continue;
      complain(from, `there is no ${name} ${quote(each)}`, `use one of ${nearestFirst(each, all).join(", ")}`);
    }
    return [...new Set(from?.texts)];
  }
  function release(): string | undefined {
    const named = [...RELEASES, "any"];
    const from = given("release");
    if (known.noAuto === undefined) return oneOf("release", [...named, "auto"]);
    if (from === undefined || text("release") !== "auto") return oneOf("release", named);
    complain(from, known.noAuto, `use one of ${named.join(", ")}`);
    return undefined;
  }

  const settings: Settings = {
    // The requests can be printed without a server.
    baseUrl: readTarget(given("base-url"), flag("self") || (flag("list") && !given("base-url")), complain),
    list: flag("list"),
    auth: readAuth(given("auth"), complain),
    authCommand: text("auth-command"),
    network: readNetwork(given, complain),
    waitSeconds: number("wait", 0, 86_400, false),
    headers: readHeaders(given("header"), complain),
    mode: oneOf("mode", MODES),
    groups: names("group", known.groups ?? []),
    operations: names("operation", known.operations),
    checks: names("check", known.checks),
    release: anyIsNone(release()),
    minCoverage: readGates(given("min-coverage"), known.types ?? [], complain),
    strict: flag("strict"),
    failOn: oneOf("fail-on", FAIL_ON) ?? "error",
    reports: readReports(given("report"), complain),
    format: oneOf("format", FORMATS) ?? "pretty",
    bodies: oneOf("bodies", BODIES) ?? "redacted",
    baseline: text("baseline"),
    updateBaseline: flag("update-baseline"),
    verbose: flag("verbose"),
    timeoutMs: number("timeout", 1, 3_600_000, true),
    budgetSeconds: number("budget", 0.001, 86_400, false),
    rate: number("rate", 0.1, 10_000, false),
    seed: number("seed", -0x80000000, 0x7fffffff, true),
  };
  const command = given("auth-command");
  if (command && given("auth")?.where.startsWith("--")) {
    complain(command, "credentials come from `auth` and from a command", "give only one of them");
  }
  if (settings.updateBaseline && settings.baseline === undefined) {
    complain({ where: "--update-baseline", texts: [] }, "no file to update", "name it with --baseline FILE");
  }
  throwProblems(problems);
  return settings;
}
