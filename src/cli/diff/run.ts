import { type Problem, throwProblems } from "../../errors.ts";
import { createMock } from "../../mock/create-mock.ts";
import { compareSides } from "../../traffic/diff/compare.ts";
import { renderDiff } from "../../traffic/diff/render.ts";
import { examineServer } from "../../traffic/diff/side.ts";
import type { Given, SettingName } from "../../verify/config.ts";
import { EXIT } from "../../verify/exit-code.ts";
import { CHOOSABLE, chooseOperations } from "../../verify/choose-operations.ts";
import type { Target, VerifyOptions } from "../../verify/model.ts";
import { type Complain, readAuth, readHeaders, readTarget } from "../../verify/setting-values.ts";
import { resolveSettings } from "../../verify/settings.ts";
import { networkTarget } from "../../verify/target.ts";
import { lazyGroups } from "../../groups/lazy.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { useColor } from "../shared/color.ts";
import type { DiffFlags } from "./command.ts";
import type { CliIo } from "../shared/io.ts";
import { createProgressLine } from "../shared/progress.ts";

/** Exit codes as of verify: 0 equal, 1 differences, 2 usage, 3 one could not be asked, 5 nothing compared. */
export async function runDiff(a: string, b: string, flags: DiffFlags, io: CliIo): Promise<number> {
  const plan = readPlan(flags);
  const problems: Problem[] = [];
  const complain: Complain = ({ where }, what, todo) => {
    problems.push({ code: "diff-setting", what, where, todo });
  };
  const read = (name: "a" | "b", text: string): Setup | undefined => {
    const isA = name === "a";
    const target = targetOf(text, `<base-url-${name}>`, complain);
    const variable = `SO_MOCK_AUTH_${name.toUpperCase()}`;
    const auth =
      given(`--auth-${name}`, isA ? flags.authA : flags.authB) ??
      given("--auth", flags.auth) ??
      fromEnvironment(variable, io.env) ??
      fromEnvironment("SO_MOCK_AUTH", io.env);
    const own = readHeaders(given(`--header-${name}`, isA ? flags.headerA : flags.headerB), complain);
    const headers = { ...readHeaders(given("--header", flags.header), complain), ...own };
    const isMock = /^mock(?::|$)/.test(text);
    const values = readAuth(auth, complain);
    return target && { target, headers, auth: values.length === 0 && isMock ? [MOCK_AUTH] : values };
  };
  const [one, other] = [read("a", a), read("b", b)];
  throwProblems(problems);
  if (!one || !other) return EXIT.usage;
  const { contract, operations } = await chooseOperations(plan.groups, plan.operations);
  const progress = createProgressLine(io);
  const look = ({ target, auth, headers }: Setup): ReturnType<typeof examineServer> =>
    examineServer(
      target,
      { ...plan, auth, headers, timeoutMs: flags.timeout, signal: io.signal, onProgress: progress.show },
      contract,
    );
  // Two runs that write must not meet: both addresses may lead to one server.
  const first = look(one);
  if (plan.mode !== "read") await first;
  const sides = await Promise.all([first, look(other)]).finally(progress.clear);
  const diff = compareSides(...sides, operations);
  io.stdout(renderDiff(diff, flags.format, { width: io.columns, color: useColor(io) }));
  if (io.signal.aborted) io.stderr("so-mock diff: interrupted; only what was asked until then was compared\n");
  if (diff.failure || io.signal.aborted) return EXIT.notRun;
  if (diff.score === undefined) return EXIT.nothingVerified;
  return diff.operations.some(({ differences }) => differences.length > 0) ? EXIT.findings : EXIT.ok;
}

type Plan = Required<Pick<VerifyOptions, "mode" | "groups" | "operations" | "seed">> &
  Pick<VerifyOptions, "budgetSeconds">;

/** What is asked of both, as of verify. Everything that the kit knows, unless flags name something. */
function readPlan({ mode, group, operation, budget, seed }: DiffFlags): Plan {
  const layer: Partial<Record<SettingName, Given>> = { self: { where: "", texts: ["true"] } };
  for (const [name, value] of Object.entries({ mode, group, operation, budget, seed })) {
    if (value === undefined) continue;
    layer[name as SettingName] = { where: `--${name}`, texts: typeof value === "string" ? [value] : value };
  }
  const settings = resolveSettings([layer], { groups: GROUP_NAMES, operations: CHOOSABLE, checks: [] });
  const { groups, operations, budgetSeconds } = settings;
  return {
    mode: settings.mode ?? "read",
    groups: groups.length + operations.length === 0 ? GROUP_NAMES : groups,
    operations,
    // Both are to be sent the same.
    seed: settings.seed ?? 1,
    ...(budgetSeconds !== undefined && { budgetSeconds }),
  };
}

interface Setup {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const MOCK_AUTH = "Basic dGplMDpUamUw";

/** `mock` and `mock:observed` are this kit's own, in this process. */
function targetOf(text: string, where: string, complain: Complain): Target | undefined {
  const dialect = /^mock(?::(documented|observed))?$/.exec(text);
  if (dialect) {
    const mock = createMock({ dialect: dialect[1] === "observed" ? "observed" : "documented", groups: lazyGroups() });
    return { baseUrl: `http://${dialect[1] ?? "documented"}.mock`, fetch: (request) => mock.fetch(request) };
  }
  const mocks: Complain = (from, what, todo) => complain(from, what, `${todo}, or mock or mock:observed`);
  const baseUrl = readTarget({ where, texts: [text] }, false, /^https?:/i.test(text) ? complain : mocks);
  return baseUrl === undefined ? undefined : networkTarget(baseUrl);
}

function given(where: string, texts: readonly string[] | undefined): Given | undefined {
  return texts === undefined ? undefined : { where, texts };
}

function fromEnvironment(where: string, env: CliIo["env"]): Given | undefined {
  const texts = (env[where] ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
  return texts.length === 0 ? undefined : { where, texts };
}
