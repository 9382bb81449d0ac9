import type { Given } from "./config.ts";
import type { CoverageGate } from "./unverified.ts";
import { nearestFirst } from "../nearest.ts";
import { withoutLastSlashes } from "../routing/address.ts";
import { fitsHeader } from "../values.ts";

/** Parses settings that are more than a name or a number. Problems are reported without quoting credentials. */
export type Complain = (given: Given, what: string, todo: string) => void;

const REPORTS = ["json", "junit", "html", "sarif", "markdown", "ctrf"] as const;

/** Headers that the run sets itself; if the user set them, the checks would judge something else. */
const OWN_HEADERS: readonly string[] = [
  "accept",
  "connection",
  "content-length",
  "content-type",
  "host",
  "transfer-encoding",
];

/** The server's address; undefined for a run against the mock in this process. */
export function readTarget(given: Given | undefined, self: boolean, complain: Complain): string | undefined {
  if (self) {
    if (given !== undefined) complain(given, "an address and `self` were given", "give only one of them");
    return undefined;
  }
  if (given !== undefined) return readBaseUrl(given, complain);
  const todo = "give what stands before /api/v1, such as https://crm.example.com, or --self";
  complain({ where: "<base-url>", texts: [] }, "no server was named", todo);
  return undefined;
}

function readBaseUrl(given: Given, complain: Complain): string | undefined {
  const text = given.texts.at(-1) ?? "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    // Not quoted, because an unparsable address may contain a password.
    complain(
      given,
      "this is not an http or https URL",
      "write it like https://crm.example.com or http://localhost:4010",
    );
  } else if (url.username !== "" || url.password !== "") {
    complain(given, "the address holds credentials", 'take them out and give --auth "Basic …"');
  } else if (url.search !== "" || url.hash !== "") {
    complain(given, "the address has a query or a fragment", "give only what stands before /api/v1");
  } else {
    // The full address of a call is accepted too.
    return `${url.origin}${withoutLastSlashes(url.pathname.split(/\/api\/v1(?=\/|$)/i, 1)[0] ?? "")}`;
  }
  return undefined;
}

/** Connection settings. */
export interface NetworkSettings {
  readonly proxy?: string;
  /** PEM files: additional authorities to trust, and a client certificate with its key. */
  readonly cacert?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Reads the connection settings. A proxy's address may contain credentials and is not quoted. */
export function readNetwork(
  given: (name: "proxy" | "cacert" | "cert" | "key") => Given | undefined,
  complain: Complain,
): NetworkSettings {
  const text = (name: "proxy" | "cacert" | "cert" | "key"): string | undefined => given(name)?.texts.at(-1);
  const [proxy, cacert, cert, key] = [text("proxy"), text("cacert"), text("cert"), text("key")];
  const from = given("proxy");
  if (from && !/^https?:$/.test(URL.parse(proxy ?? "")?.protocol ?? "")) {
    complain(from, "the proxy is not an http or https URL", "write it like http://proxy.example.com:3128");
  }
  const alone = given("key");
  if (alone && cert === undefined) complain(alone, "`key` has no certificate", "name that with `cert`");
  return {
    ...(proxy !== undefined && { proxy }),
    ...(cacert !== undefined && { cacert }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  };
}

export function readAuth(given: Given | undefined, complain: Complain): readonly string[] {
  if (given === undefined) return [];
  const values = given.texts.map((value) => value.trim());
  for (const [index, value] of values.entries()) {
    if (value !== "" && fitsHeader("Authorization", value)) continue;
    const which = values.length > 1 ? `value ${index + 1} of \`auth\`` : "`auth`";
    complain(given, `${which} cannot stand in a header`, 'write it as in the header, such as "Basic dXNlcjpwYXNz"');
  }
  return values;
}

export function readHeaders(given: Given | undefined, complain: Complain): Readonly<Record<string, string>> {
  const headers = new Map<string, readonly [string, string]>();
  for (const [index, line] of (given?.texts ?? []).entries()) {
    const colon = Math.max(0, line.indexOf(":"));
    const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    const fault = headerFault(name, value, (given?.texts.length ?? 0) > 1 ? `header ${index + 1}` : "the header");
    if (fault === undefined) headers.set(name.toLowerCase(), [name, value]);
    else if (given !== undefined) complain(given, ...fault);
  }
  return Object.fromEntries(headers.values());
}

function headerFault(name: string, value: string, which: string): readonly [string, string] | undefined {
  if (!fitsHeader(name, value)) return [`${which} is not "Name: value"`, 'write it such as "SO-AppToken: 1234"'];
  if (/^authorization$/i.test(name)) return [`${which} is Authorization`, "give it as `auth`"];
  if (!OWN_HEADERS.includes(name.toLowerCase())) return undefined;
  return [`the run sets the header ${name} itself`, "leave it out"];
}

export interface ReportFile {
  readonly format: string;
  readonly file: string;
}

export function readReports(given: Given | undefined, complain: Complain): readonly ReportFile[] {
  const reports: ReportFile[] = [];
  for (const text of given?.texts ?? []) {
    const [format = "", ...rest] = text.split("=");
    const file = rest.join("=");
    const fault = reportFault(format, file, reports);
    if (fault === undefined) reports.push({ format, file });
    else if (given !== undefined) complain(given, ...fault);
  }
  return reports;
}

function reportFault(
  format: string,
  file: string,
  others: readonly ReportFile[],
): readonly [string, string] | undefined {
  if (!REPORTS.some((name) => name === format)) {
    return [`there is no report ${quote(format)}`, `use one of ${nearestFirst(format, REPORTS).join(", ")}`];
  }
  if (file === "") return [`the report ${format} has no file`, "write FORMAT=FILE, such as html=report.html"];
  if (others.some((each) => each.file === file)) return [`two reports go to ${file}`, "give each a file of its own"];
  return undefined;
}

/** Parses `TYPE=PERCENT`, each type once. */
export function readGates(
  given: Given | undefined,
  known: readonly string[],
  complain: Complain,
): readonly CoverageGate[] {
  const gates = new Map<string, CoverageGate>();
  for (const text of given?.texts ?? []) {
    const [name = "", number = "", ...more] = text.split("=").map((part) => part.trim());
    const digits = /^(\d+(?:\.\d+)?) ?%?$/.exec(number)?.[1];
    const percent = digits === undefined || more.length > 0 ? Number.NaN : Number(digits);
    if (!given) continue;
    if (!(percent >= 0 && percent <= 100)) {
      complain(given, `${quote(text)} is not TYPE=PERCENT`, "write it such as ChatSessionEntity=80, from 0 to 100");
    } else if (!known.includes(name)) {
      complain(
        given,
        `there is no type ${quote(name)}`,
        `use one of ${nearestFirst(name, known).slice(0, 20).join(", ")}`,
      );
    } else gates.set(name, { name, percent });
  }
  return [...gates.values()];
}

export function quote(text: string): string {
  return JSON.stringify(text);
}
