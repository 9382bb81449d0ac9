import { withoutLastSlashes } from "../../routing/address.ts";
import { GROUP_NAMES } from "../../groups/names.ts";
import { operationOf } from "../../operation-roles.ts";
import { oneLine } from "../../printable.ts";
import { raceSignal } from "../../race-signal.ts";
import type { Call, CallSpec } from "../../verify/call.ts";
import { chooseOperations } from "../../verify/choose-operations.ts";
import { createSender } from "../../verify/client/send.ts";
import { systemClock } from "../../verify/clock.ts";
import { readEnvironment } from "../../verify/config.ts";
import { ofError, proxyFault } from "../../verify/could-not-run.ts";
import { EXIT, type ExitCode } from "../../verify/exit-code.ts";
import type { Target } from "../../verify/options.ts";
import { createPage, wrap, type Page } from "../../verify/reporters/page.ts";
import { SYMBOL } from "../../verify/reporters/palette.ts";
import { createPacer } from "../../verify/runner/pacer.ts";
import { createRedactor } from "../../verify/secrets.ts";
import { resolveSettings, type Settings } from "../../verify/settings.ts";
import { connect as connectTo } from "../shared/connect.ts";
import { readText } from "../shared/files.ts";
import { DOCTOR_FLAGS, type FlagValues } from "../shared/flags.ts";
import { type CliIo, useColor } from "../shared/io.ts";
import { proxyOf } from "../shared/network.ts";
import { toLayer } from "../shared/settings.ts";
import {
  appTokenStep,
  basePathStep,
  clockStep,
  credentialsStep,
  seenStep,
  stepText,
  tenantStep,
} from "./answer-steps.ts";
import { nameStep, tlsStep } from "./network-steps.ts";
import { notAsked, type Step, tenantOf } from "./step.ts";

const TIMEOUT_MS = 15_000;

/** Prints a line for each step; later steps depend on earlier ones. */
export async function runDoctor(text: string, values: FlagValues, io: CliIo): Promise<ExitCode> {
  const flags = { ...toLayer(values, DOCTOR_FLAGS), "base-url": { where: "<base-url>", texts: [text] } };
  const settings = resolveSettings([flags, readEnvironment(io.env)], { operations: [], checks: [] });
  const baseUrl = settings.baseUrl ?? "";
  const { target, auth, headers, secrets } = await connectTo(baseUrl, settings, io);
  const page = createPage({ width: io.columns, color: useColor(io) });
  const redact = createRedactor([...auth, ...secrets], headers);
  io.stdout(`${page.palette.bold("so-mock doctor")}  ${oneLine(redact.url(baseUrl))}\n`);
  const steps: Step[] = [];
  const say = (step: Step): void => {
    // What was cut off says nothing about the server.
    if (io.signal.aborted) return;
    steps.push(step);
    const shown = { ...step, message: redact.text(step.message) };
    io.stdout(`${lines(shown, page).join("\n")}\n`);
  };
  await examine({ target, auth, headers, settings, io, say });
  if (io.signal.aborted) {
    io.stderr("so-mock doctor: interrupted; only the steps above were taken\n");
    return EXIT.notRun;
  }
  const failed = steps.some(({ status }) => status === "failed");
  const verdict = failed ? "verify could not run against this server" : `next: so-mock verify ${redact.url(baseUrl)}`;
  io.stdout(`\n${oneLine(verdict)}\n`);
  return failed ? EXIT.notRun : EXIT.ok;
}

interface Examined {
  readonly target: Target;
  readonly auth: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly settings: Settings;
  readonly io: CliIo;
  readonly say: (step: Step) => void;
}

async function examine({ target, auth: given, headers, settings, io, say }: Examined): Promise<void> {
  const { baseUrl } = target;
  const [auth, ...others] = given;
  const url = new URL(baseUrl);
  const { timeoutMs = TIMEOUT_MS, network } = settings;
  const proxy = proxyOf(baseUrl, network, io.env);
  const isProxied = proxy !== undefined;
  const named = await nameStep(url.hostname, isProxied);
  say(named);
  const ca =
    network.cacert === undefined
      ? undefined
      : [await readText(network.cacert, "verify-network", "--cacert", "give an existing PEM file", io.signal)];
  const isKnown = named.status !== "failed";
  say(isKnown ? await tlsStep({ url, ca, isProxied, timeoutMs }) : notAsked("TLS", "the name is not known"));
  const { contract } = await chooseOperations(GROUP_NAMES, []);
  const caller = { baseUrl: withoutLastSlashes(baseUrl), auth, headers };
  const sender = createSender(target, caller, systemClock, createPacer(systemClock, undefined));
  const ask = (operation: CallSpec["operation"], other?: string): Promise<Call> =>
    sender.send(
      { operation, purpose: "doctor", expect: "answer", ...(other !== undefined && { auth: other }) },
      { timeoutMs, last: false, signal: io.signal },
    );
  const list = operationOf(contract, "list");
  const call = await ask(list);
  const { answer, error } = call;
  say(proxyStep(proxy, call));
  if (!answer) {
    // An unresolvable name is reported once.
    const path = { name: "base path", status: "failed", message: ofError(error, baseUrl) } as const;
    say(isKnown ? path : notAsked(path.name, "the name is not known"));
    for (const name of REST) say(notAsked(name, "nothing answers"));
    return;
  }
  const hasAppToken = Object.keys(headers).some((name) => name.toLowerCase() === "so-apptoken");
  const asked = { baseUrl, auth, hasAppToken, answer };
  const path = basePathStep(asked);
  say(path);
  const tenant = tenantOf(baseUrl);
  const state =
    tenant &&
    (await stateOf(`https://${tenant.environment}.superoffice.com/api/state/${tenant.id}`, target, {
      signal: io.signal,
      late: AbortSignal.timeout(timeoutMs),
    }));
  say(tenantStep(tenant, state, baseUrl));
  if (path.status === "failed") {
    for (const name of REST.slice(1, -1)) say(notAsked(name, "the base path comes first"));
  } else {
    say(credentialsStep(asked));
    for (const other of others) {
      const call = await ask(list, other);
      if (call.answer) say(credentialsStep({ ...asked, auth: other, answer: call.answer }));
      else say({ name: "credentials", status: "failed", message: ofError(call.error, baseUrl) });
    }
    say(appTokenStep(asked));
    const topics = contract.operations.find(
      ({ effect, style, answer: { array, type }, body }) =>
        effect === "reads" && style === "agent" && array && type === "ChatTopicEntity" && !body,
    );
    const listed = topics && answer.status === 200 ? (await ask(topics)).answer : undefined;
    say(seenStep(asked, listed));
  }
  say(clockStep(asked, Date.now()));
}

const REST = ["tenant state", "credentials", "app token", "topics and sessions seen", "clock skew"];

function proxyStep(proxy: string | undefined, call: Call): Step {
  const name = "proxy";
  if (proxy === undefined) return { name, status: "skip", message: "none: requests go straight to the server" };
  const fault = proxyFault(call);
  if (fault === undefined) {
    const isUnheard = call.error?.kind === "timeout";
    return isUnheard
      ? { name, status: "skip", message: `${proxy}: nothing came through it, so that it may be the cause` }
      : { name, status: "ok", message: proxy };
  }
  const end = fault.indexOf(". ");
  const message = `${proxy}: ${stepText(fault.slice(0, end))}`;
  return { name, status: "failed", message, next: stepText(fault.slice(end + 2)) };
}

/** Without credentials: the state is public, on another host. */
async function stateOf(
  address: string,
  { fetch }: Target,
  { signal, late }: Readonly<Record<"signal" | "late", AbortSignal>>,
): Promise<unknown> {
  const limit = AbortSignal.any([signal, late]);
  const request = new Request(address, { redirect: "manual", signal: limit });
  try {
    const response = await raceSignal(fetch(request), limit, request, late);
    return response.status === 200 ? await raceSignal<unknown>(response.json(), limit, request, late) : undefined;
  } catch {
    return undefined;
  }
}

function lines({ name, status, message, next }: Step, page: Page): readonly string[] {
  const { green, red, yellow, dim } = page.palette;
  const mark = {
    ok: green(SYMBOL.passed),
    warning: yellow(SYMBOL.warning),
    failed: red(SYMBOL.failed),
    skip: dim(SYMBOL.skipped),
  }[status];
  const indent = " ".repeat(4);
  const first = `${mark} ${page.palette.bold(name)}  `;
  return [
    ...wrap(`${name}: ${oneLine(message)}`, page, indent, `${mark} `).map((line, index) =>
      index === 0 ? line.replace(`${mark} ${name}: `, first) : line,
    ),
    ...(next === undefined ? [] : wrap(`next: ${oneLine(next)}`, page, `${indent}  `, indent)),
  ];
}
