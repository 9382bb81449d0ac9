import type { OpenMock } from "../../mock/open-mock.ts";
import { pathOf } from "../../mock/wire/address.ts";
import type { Explanation } from "./explain.ts";
import { HIDDEN } from "./redact.ts";
import { SAMPLE_CREDENTIALS } from "./working.ts";

/** The journal as the text of a vitest file that asks the same of a fresh mock and wants the same answers. */
export function vitestOf(open: OpenMock, explanations: readonly Explanation[]): string {
  const { seed, sessions, dialect, credentials, basePath } = open.settings;
  const start = new Date(open.world().startMs).toISOString();
  const options = { seed, sessions, dialect, credentials, ...(basePath === "" ? {} : { basePath }), clock: start };
  const [first] = explanations;
  const gap = first !== undefined && first.entry.number > 1 ? [GAP] : [];
  return [
    'import { createMock } from "superoffice-mock-kit";',
    'import { expect, it } from "vitest";',
    "",
    "// Secrets are replaced by stand-ins. What was done to the world past the API (console, simulator) is not repeated.",
    ...gap,
    `it("repeats ${explanations.length} requests", async () => {`,
    `  const mock = createMock(${JSON.stringify(options)});`,
    ...explanations.map(step),
    "});",
    "",
  ].join("\n");
}

const GAP = "// Earlier requests are not kept any more: ids and states may differ from what they left behind.";

function step(explanation: Explanation): string {
  const { entry, request, answer } = explanation;
  const init = {
    method: request.method,
    headers: standIns(explanation),
    ...(request.body === undefined || request.body === "" ? {} : { body: request.body }),
  };
  const name = `answer${entry.number}`;
  const call = `mock.fetch(${JSON.stringify(pathOf(request.url))}, ${JSON.stringify(init)})`;
  const fault =
    entry.fault === undefined || request.headers["prefer"] !== undefined || entry.operation === undefined
      ? ""
      : `  mock.fail(${JSON.stringify(entry.operation)}, { status: ${faultText(entry.fault)}, times: 1 });\n`;
  const head = `\n  // ${entry.number}. ${entry.operation ?? "no operation"}\n  mock.clock.set("${entry.at}Z");\n${fault}`;
  if (!answer) return `${head}  await expect(${call}).rejects.toThrow();`;
  const wanted = idOf(answer.body);
  const same = wanted === undefined ? "" : `\n  expect(await ${name}.json()).toMatchObject(${JSON.stringify(wanted)});`;
  return `${head}  const ${name} = await ${call};\n  expect(${name}.status).toBe(${answer.status});${same}`;
}

function faultText(fault: string): string {
  return /^\d+$/.test(fault) ? fault : JSON.stringify(fault);
}

/** The same agent again where the name may be shown, one of the same kind where not. */
function standIns({ entry, request }: Explanation): Record<string, string> {
  const kept = Object.entries(request.headers).filter(([name]) => KEPT.test(name));
  return Object.fromEntries(
    kept.map(([name, value]) => {
      if (name !== "authorization" || !value.endsWith(HIDDEN)) return [name, value];
      if (!value.startsWith("Basic")) return [name, value.replace(HIDDEN, "stand-in")];
      if (entry.caller === undefined) return [name, "Basic none"];
      return [name, entry.caller === "TJE0" ? SAMPLE_CREDENTIALS : `Basic ${btoa(`${entry.caller}:stand-in`)}`];
    }),
  );
}

const KEPT = /^(?:authorization|accept|content-type|prefer|so-.*|accept-language)$/i;

/** Which session it was, and how it stood: what a repetition has to give again. */
function idOf(body: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(body ?? "");
    if (typeof value !== "object" || value === null || !("ChatSessionId" in value)) return undefined;
    const { ChatSessionId, Status } = value as Readonly<Record<string, unknown>>;
    return { ChatSessionId, Status };
  } catch {
    return undefined;
  }
}
