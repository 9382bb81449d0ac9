import { oneLine } from "../../printable.ts";
import type { Exchange, Mode, Report } from "../../verify/model.ts";
import type { VerifyOptions } from "../../verify/options.ts";
import { formatDuration, plural } from "../../verify/reporters/text.ts";
import type { Settings } from "../../verify/settings.ts";

interface Listed {
  readonly method: string;
  /** The path from /api/v1 on. */
  readonly path: string;
  readonly operation: string;
  /** The lowest mode that sends it. */
  readonly mode: Mode;
  readonly reason: string;
}

/** The number of requests of a rehearsal and of those sent before, and the time that the former take at their rate. */
export function describePlan(
  { exchanges, durationMs, mode }: Report,
  { rate, authCommand }: Pick<VerifyOptions, "rate"> & Partial<Pick<Settings, "authCommand">>,
  asked = 0,
): string {
  const time = rate === undefined ? "no rate limit" : `at ${rate} a second, about ${formatDuration(durationMs)}`;
  // The rehearsal's queue is empty: while customers wait, nothing is picked up.
  const fewer = mode === "write" ? " (fewer while customers wait)" : "";
  return `mode ${mode}, about ${plural(exchanges.length + asked, "request")}${fewer}${renewal(authCommand)}, ${time}`;
}

/** What else is sent because of --auth-command. */
function renewal(authCommand: string | undefined): string {
  return authCommand === undefined ? "" : " (one more if the credentials expire)";
}

/** The requests that a run would send, in order, and the operations it would skip, taken from a rehearsal. */
export function formatRequests(report: Report, settings: Settings): string {
  const { format, baseUrl, authCommand } = settings;
  const requests = [...requestsBefore(settings), ...requestsOf(report)];
  const leftOut = leftOutOf(report);
  if (format === "json") {
    return `${JSON.stringify({ target: baseUrl ?? null, mode: report.mode, requests, leftOut }, undefined, 2)}\n`;
  }
  const digits = String(requests.length).length;
  const lines = requests.map(({ method, path, mode, reason }, index) => {
    const number = String(index + 1).padStart(digits);
    return `${number}  ${mode.padEnd(7)}  ${method.padEnd(6)} ${oneLine(path)}  ${oneLine(reason)}`;
  });
  const out = leftOut.map(({ operation, reason }) => `  ${operation}: ${reason}`);
  return [
    `mode ${report.mode}: about ${plural(requests.length, "request")}${renewal(authCommand)}${baseUrl === undefined ? "" : ` to ${baseUrl}`}; nothing was sent`,
    "",
    ...lines,
    ...(out.length === 0 ? [] : ["", "not sent", ...out]),
    "",
  ].join("\n");
}

/** The requests that the command sends before the run. */
function requestsBefore({ waitSeconds, release }: Settings): readonly Listed[] {
  const read = (path: string, reason: string): Listed => ({ method: "GET", path, operation: "", mode: "read", reason });
  return [
    ...(waitSeconds === undefined ? [] : [read("/", "--wait, again until the server answers")]),
    ...(release === "auto" ? [read("/api", "--release auto, which release the server is")] : []),
  ];
}

function requestsOf(report: Report): readonly Listed[] {
  const writing = new Set(report.writes.map(({ exchange }) => exchange));
  // They are recorded in order of their answers, and numbered in order of sending.
  const numberOf = ({ id }: Exchange): number => Number(/\d{1,15}$/.exec(id)?.[0]);
  const runOf = ({ id }: Exchange): number => Number(id.includes(":"));
  const sent = report.exchanges.toSorted((one, other) => runOf(one) - runOf(other) || numberOf(one) - numberOf(other));
  return sent.map(({ id, request, operation, purpose }) => {
    const url = new URL(request.url);
    const writes = writing.has(id);
    const path = url.pathname + decodeURI(url.search);
    // For imported tables, the purpose merely repeats the request.
    const isPlain = purpose === `${request.method} ${url.pathname}${url.search}`;
    const reason = isPlain ? `${operation}, which ${writes ? "writes" : "reads"} by its table` : purpose;
    return { method: request.method, path, operation, mode: writes ? report.mode : "read", reason };
  });
}

/** Operations that get no request, each with the reason. */
function leftOutOf(report: Report): readonly { readonly operation: string; readonly reason: string }[] {
  const sent = new Set(report.exchanges.map(({ operation }) => operation));
  const out = new Map<string, string>();
  for (const { operation, status, reason = "" } of report.results) {
    if (status === "skipped" && !sent.has(operation) && !out.has(operation)) out.set(operation, reason);
  }
  return [...out].map(([operation, reason]) => ({ operation, reason }));
}
