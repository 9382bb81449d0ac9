import { dirname, resolve } from "node:path";
import { KitError } from "../../errors.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { raceSignal } from "../../race-signal.ts";
import { printable, oneLine } from "../../printable.ts";
import { redactText } from "../../redact-text.ts";
import { checks } from "../../verify/checks/index.ts";
import { type Layer, readConfig, readEnvironment } from "../../verify/config.ts";
import { EXIT } from "../../verify/exit-code.ts";
import { systemClock } from "../../verify/clock.ts";
import { CHOOSABLE } from "../../verify/choose-operations.ts";
import type { Report } from "../../verify/model.ts";
import type { VerifyOptions, Target } from "../../verify/options.ts";
import { importedChecks } from "../../verify/run.ts";
import { resolveSettings, type Settings } from "../../verify/settings.ts";
import { createPacer, type Pacer } from "../../verify/runner/pacer.ts";
import { defaultRate } from "../../verify/target.ts";
import { readText } from "../shared/files.ts";
import { prepareReport } from "../shared/finish-report.ts";
import { type FlagValues, VERIFY_FLAGS } from "../shared/flags.ts";
import { createProgressLine } from "../shared/progress.ts";
import { connect } from "../shared/connect.ts";
import { formatRemovals, tellStopping } from "../shared/removals.ts";
import { describePlan, formatRequests } from "./list-requests.ts";
import { rehearse, verifySelf, verifyTarget } from "./self-target.ts";
import { knownTypes, toLayer, typeNames } from "../shared/settings.ts";
import { loadSpecs, overruledLine, type Specs } from "../shared/load-specs.ts";
import { isRecord } from "../../values.ts";
import type { CliIo } from "../shared/io.ts";

/**
 * Reads the settings, runs, prints and writes the reports. Throws a KitError that lists every problem of the settings.
 */
export async function runVerify(baseUrl: string | undefined, values: FlagValues, io: CliIo): Promise<number> {
  const flags: Layer = {
    ...toLayer(values, VERIFY_FLAGS),
    ...(baseUrl !== undefined && { "base-url": { where: "<base-url>", texts: [baseUrl] } }),
  };
  const { config } = values;
  const file = typeof config === "string" ? await readConfigFile(config, io) : {};
  const spec = (flags.spec ?? file.spec)?.texts;
  const tables = spec === undefined ? undefined : await loadSpecs({ spec, fixtures: "" });
  const overruled = tables && overruledLine(tables);
  if (overruled !== undefined) io.stderr(`so-mock verify: ${oneLine(overruled)}\n`);
  const settings = resolveSettings([flags, readEnvironment(io.env), file], {
    groups: tables ? Object.keys(tables.groups) : GROUP_NAMES,
    operations: tables?.contract.operations.map(({ id }) => id) ?? CHOOSABLE,
    checks: [...(tables ? importedChecks(() => undefined) : []), ...(tables && !tables.imported ? [] : checks)].map(
      ({ name }) => name,
    ),
    types: tables ? typeNames(tables.contract) : await knownTypes(),
  });
  if (settings.list) {
    const options = toOptions(settings, io, () => {});
    const report = await rehearse(tables ? inGroups(options, tables) : options, tables);
    io.stdout(formatRequests(report, settings));
    return EXIT.ok;
  }
  const finish = await prepareReport(settings, io);
  const report = await run(settings, io, tables);
  if (typeof report === "number") return report;
  const code = await finish(report);
  if (io.signal.aborted) io.stderr("so-mock verify: interrupted; the report covers what was done until then\n");
  return code;
}

/** The report, or an exit code if the runner itself failed, which says nothing about the server. */
async function run(settings: Settings, io: CliIo, imported: Specs | undefined): Promise<Report | number> {
  const progress = createProgressLine(io);
  tellStopping(io, "verify", progress.clear);
  const options = toOptions(settings, io, progress.show);
  try {
    const chosen = imported ? inGroups(options, imported) : options;
    if (settings.baseUrl === undefined) return await verifySelf(chosen, imported);
    const rate = settings.rate ?? defaultRate(settings.baseUrl);
    const paced = { ...chosen, ...(rate !== undefined && { rate }) };
    const pacer = createPacer(systemClock, rate);
    const { target, ...credentials } = await connect(settings.baseUrl, settings, io, pacer);
    const release = settings.release === "auto" ? await askRelease(target, io, pacer) : settings.release;
    const wanted = { ...paced, ...credentials, release };
    const { requests } = pacer.sent();
    const plan = describePlan(await rehearse(wanted, imported), { ...settings, rate }, requests);
    io.stderr(`so-mock verify: ${plan}\n`);
    return await verifyTarget({ ...target, pacer }, wanted, imported);
  } catch (error) {
    if (error instanceof KitError) throw error;
    const said = String(error instanceof Error ? error.stack : error);
    io.stderr(`so-mock verify: the runner failed: ${printable(redactText(said))}\n`);
    return EXIT.notRun;
  } finally {
    progress.clear();
  }
}

/** The groups of imported tables are the first segments of their paths. */
function inGroups({ groups = [], ...options }: VerifyOptions, tables: Specs): VerifyOptions {
  if (groups.length === 0) return options;
  const own = tables.imported ? groups.filter((name) => GROUP_NAMES.some((known) => known === name)) : [];
  const ids = groups.filter((name) => !own.includes(name)).flatMap((name) => tables.groups[name] ?? []);
  const operations = [...new Set([...ids, ...(options.operations ?? [])])];
  return { ...options, ...(own.length > 0 && { groups: own }), operations };
}

function toOptions(settings: Settings, io: CliIo, onProgress: NonNullable<VerifyOptions["onProgress"]>): VerifyOptions {
  const { mode, groups, operations, checks: names, timeoutMs, budgetSeconds, seed } = settings;
  return {
    auth: settings.auth,
    headers: settings.headers,
    strict: settings.strict,
    bodies: settings.bodies,
    signal: io.signal,
    onProgress,
    onStart: (removals) => io.atSecondSignal?.(() => formatRemovals(removals(), "verify")),
    ...(mode !== undefined && { mode }),
    ...(groups.length > 0 && { groups }),
    ...(operations.length > 0 && { operations }),
    ...(names.length > 0 && { checks: names }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(budgetSeconds !== undefined && { budgetSeconds }),
    ...(seed !== undefined && { seed }),
    // The server decides which release `auto` is.
    ...(settings.release !== undefined && settings.release !== "auto" && { release: settings.release }),
  };
}

/** Paths in a config file are relative to that file, wherever the command is run. */
async function readConfigFile(file: string, { env, signal }: CliIo): Promise<Layer> {
  const text = await readText(file, "verify-config", "the config", "give an existing YAML file", signal);
  const layer = readConfig(text, file, env);
  const beside = (name: string): string => resolve(dirname(file), name);
  const { baseline, report, spec } = layer;
  const files = (["cacert", "cert", "key"] as const).flatMap((name) => {
    const given = layer[name];
    return given ? [[name, { ...given, texts: given.texts.map(beside) }] as const] : [];
  });
  return {
    ...layer,
    ...Object.fromEntries(files),
    ...(spec && { spec: { ...spec, texts: spec.texts.map(beside) } }),
    ...(baseline && { baseline: { ...baseline, texts: baseline.texts.map(beside) } }),
    ...(report && {
      report: {
        ...report,
        texts: report.texts.map((each) => each.replace(/=(.+)$/s, (_, name: string) => `=${beside(name)}`)),
      },
    }),
  };
}

const MOST_MS = 10_000;

/** The version that a server reports at `GET /api`; if it reports none, prints that and returns undefined. */
async function askRelease({ baseUrl, fetch }: Target, io: CliIo, pacer: Pacer): Promise<string | undefined> {
  await pacer.turn(io.signal);
  const headers = { Accept: "application/json" };
  const late = AbortSignal.timeout(MOST_MS);
  const signal = AbortSignal.any([io.signal, late]);
  const request = new Request(`${baseUrl}/api`, { headers, signal });
  const asked: Promise<unknown> = fetch(request).then((response) => response.json());
  const answer = await raceSignal(asked, signal, request, late).catch(() => undefined);
  const version = isRecord(answer) ? answer["NetServerVersion"] : undefined;
  if (typeof version === "string" && /^\d{1,6}(?:\.\d{1,6}){3}$/.test(version)) {
    io.stderr(`so-mock verify: the server is release ${version}\n`);
    return version;
  }
  const said = version === undefined ? "nothing" : oneLine(JSON.stringify(version)).slice(0, 60);
  io.stderr(
    `so-mock verify: ${oneLine(baseUrl)}/api names no release (${said}), so that any is taken; --release names one\n`,
  );
  return undefined;
}
