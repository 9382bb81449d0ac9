import { isDialect } from "../../dialects.ts";
import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import { type Problem, throwProblems } from "../../errors.ts";
import { lazyGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { createMock } from "../../mock/create-mock.ts";
import { compareSides } from "../../traffic/diff/compare.ts";
import { renderDiff } from "../../traffic/diff/render.ts";
import { examineServer } from "../../traffic/diff/side.ts";
import type { Given } from "../../verify/config.ts";
import { EXIT } from "../../verify/exit-code.ts";
import { CHOOSABLE, chooseOperations } from "../../verify/choose-operations.ts";
import type { Target, VerifyOptions } from "../../verify/options.ts";
import { type Complain, type NetworkSettings, readAuth, readHeaders, readTarget } from "../../verify/setting-values.ts";
import { resolveSettings, type Settings } from "../../verify/settings.ts";
import { defaultRate, networkTarget } from "../../verify/target.ts";
import { toReport } from "../../traffic/diff/report.ts";
import { prepareReport } from "../shared/finish-report.ts";
import { describePlan } from "../verify/list-requests.ts";
import { rehearse } from "../verify/self-target.ts";
import { DIFF_FLAGS, type FlagValues } from "../shared/flags.ts";
import type { CliIo } from "../shared/io.ts";
import { formatRemovals, tellStopping } from "../shared/removals.ts";
import { withAppToken } from "../shared/connect.ts";
import { openTarget } from "../shared/network.ts";
import { createProgressLine } from "../shared/progress.ts";
import { toLayer, WITHOUT_SERVER } from "../shared/settings.ts";

/** Flags that are not in `DIFF_FLAGS`. */
export type DiffFlags = FlagValues & {
  readonly auth?: readonly string[];
  readonly authA?: readonly string[];
  readonly authB?: readonly string[];
  readonly header?: readonly string[];
  readonly headerA?: readonly string[];
  readonly headerB?: readonly string[];
  readonly format: string;
};

/** Exit codes as for verify, with differences instead of findings. */
export async function runDiff([a, b]: readonly [string, string], flags: DiffFlags, io: CliIo): Promise<number> {
  const settings = readSettings(flags);
  const plan = toPlan(settings);
  const problems: Problem[] = [];
  const complain: Complain = ({ where }, what, todo) => {
    problems.push({ code: "diff-setting", what, where, todo });
  };
  const read = (name: "a" | "b", text: string): Side | undefined => {
    const isA = name === "a";
    const target = targetOf(text, `<base-url-${name}>`, complain);
    const auth =
      given(`--auth-${name}`, isA ? flags.authA : flags.authB) ??
      given("--auth", flags.auth) ??
      fromEnvironment(`SO_MOCK_AUTH_${name.toUpperCase()}`, io.env) ??
      fromEnvironment("SO_MOCK_AUTH", io.env);
    const own = readHeaders(given(`--header-${name}`, isA ? flags.headerA : flags.headerB), complain);
    const headers = { ...readHeaders(given("--header", flags.header), complain), ...own };
    const values = readAuth(auth, complain);
    return target && { target, headers, auth: values.length === 0 && MOCK.test(text) ? [SAMPLE_CREDENTIALS] : values };
  };
  const [one, other] = [read("a", a), read("b", b)];
  throwProblems(problems);
  if (!one || !other) return EXIT.usage;
  const [sideA, sideB] = [await onNetwork(one, plan, io), await onNetwork(other, plan, io)];
  const { contract, operations } = await chooseOperations(plan.groups, plan.operations);
  const finish = await prepareReport({ ...settings, format: flags.format }, io);
  await tellPlan([sideA, sideB], plan, io);
  const progress = createProgressLine(io);
  tellStopping(io, "diff", progress.clear);
  const begin = performance.now();
  const leftBy: (() => readonly string[])[] = [];
  const onStart: VerifyOptions["onStart"] = (removals) => {
    leftBy.push(removals);
    io.atSecondSignal?.(() => formatRemovals(removals(), "diff"));
  };
  const examine = ({ target, auth, headers }: Side): ReturnType<typeof examineServer> =>
    examineServer(
      target,
      { ...plan, ...rateFor(target, plan), auth, headers, signal: io.signal, onProgress: progress.show, onStart },
      contract,
    );
  // Runs that write must not overlap: both addresses may lead to the same server.
  const first = examine(sideA);
  if (plan.mode !== "read") await first;
  const sides = await Promise.all([first, examine(sideB)]).finally(progress.clear);
  const diff = compareSides(...sides, operations);
  const report = toReport(diff, plan.mode ?? "read", performance.now() - begin);
  const code = await finish(report, {
    render: (format, options) =>
      format === "pretty" || format === "json" ? renderDiff(diff, format, options) : undefined,
  });
  const left = leftBy.flatMap((removals) => removals());
  if (left.length > 0) io.stderr(formatRemovals(left, "diff", "not everything could be removed"));
  if (io.signal.aborted) io.stderr("so-mock diff: interrupted; only what was asked until then was compared\n");
  return code;
}

/** How many requests each server gets, and the time that takes. */
async function tellPlan(sides: readonly Side[], plan: Plan, io: CliIo): Promise<void> {
  const first = sides.find(({ target }) => !isMock(target));
  if (!first) return;
  const options = { ...plan, ...rateFor(first.target, plan), auth: first.auth, headers: first.headers };
  io.stderr(`so-mock diff: for each server: ${describePlan(await rehearse(options), options)}\n`);
}

/** Applies the proxy and certificates, if any; the mock in this process needs none. */
async function onNetwork(side: Side, { network }: Plan, io: CliIo): Promise<Side> {
  const { baseUrl } = side.target;
  if (isMock(side.target)) return side;
  return { ...side, target: await openTarget(baseUrl, network, io), headers: withAppToken(side.headers, io.env) };
}

function isMock({ baseUrl }: Target): boolean {
  return /^http:\/\/\w+\.mock$/.test(baseUrl);
}

/** The mock in this process needs no rate limit. */
function rateFor(target: Target, { rate }: Plan): Pick<VerifyOptions, "rate"> {
  const used = isMock(target) ? undefined : (rate ?? defaultRate(target.baseUrl));
  return used === undefined ? {} : { rate: used };
}

interface Side {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

type Plan = Required<Pick<VerifyOptions, "mode" | "groups" | "operations" | "seed" | "timeoutMs">> &
  Pick<VerifyOptions, "budgetSeconds" | "rate"> & { readonly network: NetworkSettings };

function readSettings(flags: DiffFlags): Settings {
  const known = { groups: GROUP_NAMES, operations: CHOOSABLE, checks: [] };
  return resolveSettings([WITHOUT_SERVER, toLayer(flags, DIFF_FLAGS)], known);
}

/** The requests for both servers, chosen as for verify: everything the kit knows, unless flags say otherwise. */
function toPlan(settings: Settings): Plan {
  const { groups, operations, mode = "read", timeoutMs = 30_000, budgetSeconds } = settings;
  return {
    mode,
    groups: groups.length + operations.length === 0 ? GROUP_NAMES : groups,
    operations,
    timeoutMs,
    network: settings.network,
    // Both must receive the same texts.
    seed: settings.seed ?? 1,
    ...(budgetSeconds !== undefined && { budgetSeconds }),
    ...(settings.rate !== undefined && { rate: settings.rate }),
  };
}

/** The kit's own mock in this process. */
const MOCK = /^mock(?::(documented|observed))?$/;

function targetOf(text: string, where: string, complain: Complain): Target | undefined {
  const mocked = MOCK.exec(text);
  if (mocked) {
    const dialect = isDialect(mocked[1]) ? mocked[1] : "documented";
    const mock = createMock({ dialect, groups: lazyGroups() });
    return { baseUrl: `http://${dialect}.mock`, fetch: (request) => mock.fetch(request) };
  }
  const mentionMock: Complain = (from, what, todo) => complain(from, what, `${todo}, or mock or mock:observed`);
  const baseUrl = readTarget({ where, texts: [text] }, false, /^https?:/i.test(text) ? complain : mentionMock);
  return baseUrl === undefined ? undefined : networkTarget(baseUrl);
}

function given(where: string, texts: readonly string[] | undefined): Given | undefined {
  return texts === undefined ? undefined : { where, texts };
}

function fromEnvironment(where: string, env: CliIo["env"]): Given | undefined {
  const texts = (env[where] ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  return texts.length === 0 ? undefined : { where, texts };
}
