import { SAMPLE_CREDENTIALS } from "../../sample-credentials.ts";
import type { OpenMock } from "../../mock/open-mock-model.ts";
import { MASK } from "../../redact.ts";
import { lineComment, scriptValue } from "../../script-text.ts";
import { pathOf } from "../../routing/address.ts";
import type { Explanation } from "./explain.ts";
import { isRecord, readJson } from "../../values.ts";

/**
 * The journal as a vitest file that sends the same requests to a new mock and expects the same answers; `groups` are
 * the groups of the requested operations.
 */
export function vitestOf(open: OpenMock, explanations: readonly Explanation[], groups: readonly string[]): string {
  const [first] = explanations;
  const deviates = explanations.some(({ entry }) => entry.fault?.startsWith(DEVIATION));
  return [
    'import { createMock } from "superoffice-mock-kit";',
    ...(deviates ? ['import { deviations } from "superoffice-mock-kit/deviations";'] : []),
    ...groups.map((name) => `import { ${name} } from "superoffice-mock-kit/groups/${name}";`),
    'import { expect, it } from "vitest";',
    "",
    "// Secrets are replaced by stand-ins, and delays are left out. Changes made through the control API are not repeated.",
    ...(first !== undefined && first.entry.number > 1 ? [GAP] : []),
    `it("repeats ${explanations.filter(isWhole).length} requests", async () => {`,
    `  const mock = createMock({ ${[
      optionsOf(open),
      ...(groups.length > 0 ? [`groups: [${groups.join(", ")}]`] : []),
      ...(deviates ? ["faults: deviations"] : []),
    ].join(", ")} });`,
    ...explanations.map(step),
    "});",
    "",
  ].join("\n");
}

const GAP = "// Earlier requests are no longer in the journal: ids and states may differ from those they led to.";
const DEVIATION = "deviation-";

function optionsOf({ settings, world }: OpenMock): string {
  const { seed, sessions, dialect, credentials, basePath, simulate } = settings;
  const clock = new Date(world().startMs).toISOString();
  const options = { seed, sessions, dialect, credentials, basePath: basePath || undefined, simulate, clock };
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${scriptValue(value)}`)
    .join(", ");
}

function isWhole({ request }: Explanation): boolean {
  return request.omitted === undefined;
}

function step(explanation: Explanation): string {
  const { entry, request, answer } = explanation;
  const heading = `${entry.number}. ${entry.operation ?? "no operation"}`;
  if (!isWhole(explanation))
    return `\n  ${lineComment(`${heading}: left out, because its body was too long for the journal.`)}`;
  const title = `\n  ${lineComment(heading)}`;
  const init = {
    method: request.method,
    headers: standInHeaders(explanation),
    ...(request.body === undefined || request.body === "" ? {} : { body: request.body }),
  };
  const name = `answer${entry.number}`;
  const call = `mock.fetch(${scriptValue(pathOf(request.url))}, ${scriptValue(init)})`;
  const head = `${title}\n  mock.clock.set("${entry.at}");\n${faultOf(explanation)}`;
  if (!answer) return `${head}  await expect(${call}).rejects.toThrow();`;
  const wanted = idOf(answer.body);
  const same = wanted === undefined ? "" : `\n  expect(await ${name}.json()).toMatchObject(${scriptValue(wanted)});`;
  return `${head}  const ${name} = await ${call};\n  expect(${name}.status).toBe(${answer.status});${same}`;
}

/** Sets the fault that applied, unless the request itself asks for it; mere delays are left out. */
function faultOf({ entry, request }: Explanation): string {
  const { operation, fault } = entry;
  if (operation === undefined || fault === undefined || fault === "slow") return "";
  if (/(?:^|[,;\s])(?:code|fault)\s*=/i.test(request.headers["prefer"] ?? "")) return "";
  return `  mock.fail(${scriptValue(operation)}, { status: ${faultText(fault)}, times: 1, delay: 0 });\n`;
}

function faultText(fault: string): string {
  return /^\d+$/.test(fault) ? fault : scriptValue(fault);
}

/** The same agent if its name may be shown, otherwise one of the same kind. */
function standInHeaders({ entry, request }: Explanation): Record<string, string> {
  const standIn = (name: string, value: string): string => {
    if (name === "prefer") return value.replaceAll(WAITING, "");
    if (name === "cookie") return "XSRF-TOKEN=stand-in";
    if (!value.endsWith(MASK)) return value;
    if (!/^Basic/i.test(value)) return value.replace(MASK, "stand-in");
    if (entry.caller === undefined) return "Basic none";
    return entry.caller === "TJE0" ? SAMPLE_CREDENTIALS : `Basic ${btoa(`${entry.caller}:stand-in`)}`;
  };
  const repeated = Object.entries(request.headers).filter(([name]) => REPEATED.test(name));
  return Object.fromEntries(repeated.map(([name, value]) => [name, standIn(name, value)]));
}

const REPEATED = /^(?:authorization|accept|content-type|prefer|so-.*|accept-language|x-xsrf-token|cookie)$/i;
/** Preferences (`Prefer`) that only delay the answer. */
const WAITING = /(?:wait\s*=\s*"?[\d.]+"?|fault\s*=\s*"?slow\b"?)\s*[,;]?\s*/gi;

/** The session's id and state, which a repetition must reproduce. */
function idOf(body: string | undefined): object | undefined {
  const value = readJson(body ?? "");
  if (!isRecord(value) || !("ChatSessionId" in value)) return undefined;
  const { ChatSessionId, Status } = value;
  return { ChatSessionId, Status };
}
