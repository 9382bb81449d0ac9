import { type Deployment, sampleCredentials } from "../../deployments.ts";
import { curlOf, shellWord } from "../../curl.ts";
import type { CorsOption } from "../../mock/http/cors.ts";
import type { Contract, Operation } from "../../model.ts";
import { OPERATION_OF, SESSION } from "../../operation-roles.ts";
import { partsOf } from "../../mock/world/plan.ts";
import { plural } from "../../verify/reporters/text.ts";

/**
 * The facts that `so-mock serve` prints when it is ready: its address, a few requests to try, the seed, credentials.
 */

interface BannerFacts {
  /** Everything before `/api/v1`. */
  readonly url: string;
  readonly origin: string;
  readonly host: string;
  readonly seed: number;
  readonly sessions: number;
  readonly dialect: string;
  readonly auth: string;
  readonly put?: "replace" | "merge" | undefined;
  readonly clock?: string | undefined;
  /** An existing session, if it does not follow from the number of sessions. */
  readonly session?: number;
  /** The folder of the recording that the world was loaded from. */
  readonly from?: string;
  /** Where the world is stored, unless in memory. */
  readonly store?: string | undefined;
  readonly deployment?: Deployment | undefined;
  readonly rateLimit?: number | undefined;
  readonly cors?: CorsOption | undefined;
  /** The certificate, if it was created for this run. */
  readonly madeCert?: string | undefined;
  /** The console's address, if it is served. */
  readonly console?: string;
}

/** Credentials of another agent. */
const SECOND: Readonly<Record<Deployment, string>> = {
  any: "SoTicket second-agent",
  online: "Bearer 8A:Cust12345.second-agent",
  onsite: "SoTicket second-agent",
};

/** Save comes before the operations that need a session, so that every line works in an empty world. */
const ORDER = (["list", "claim", "save", "update", "release"] as const).map((role) => OPERATION_OF[role]);

export function banner(contract: Contract, facts: BannerFacts): string {
  const rank = (operation: Operation): number =>
    ORDER.includes(operation.id) ? ORDER.indexOf(operation.id) : ORDER.length + (asksNothing(operation) ? 0 : 1);
  const tried = [...contract.operations].sort((one, other) => rank(one) - rank(other)).slice(0, TRIED);
  const more = contract.operations.length - tried.length;
  const clock = facts.clock === undefined ? "running" : `frozen at ${facts.clock}`;
  const warning = hostWarning(facts.host);
  const { deployment = "any" } = facts;
  return [
    `listening on ${facts.origin}`,
    ...(facts.console === undefined ? [] : [`console: ${facts.console}`]),
    ...(facts.madeCert === undefined ? [] : trustLines(facts.madeCert)),
    ...(warning === undefined ? [] : [warning]),
    ...tried.map((operation) => `try ${operation.id}:\n  ${curlFor(operation, contract, facts)}`),
    ...(more > 0 ? [`and ${plural(more, "more operation")}`] : []),
    `seed ${facts.seed}, sessions ${facts.sessions}, dialect ${facts.dialect}, auth ${facts.auth}, clock ${clock}`,
    `credentials: "${sampleCredentials(deployment)}" (TJE0), "${SECOND[deployment]}" (another agent)`,
    ...(deployment === "any" ? [] : [DEPLOYMENT_LINES[deployment]]),
    ...(facts.rateLimit === undefined
      ? []
      : [
          `rate limit: ${facts.rateLimit} ${facts.rateLimit === 1 ? "call" : "calls"} a second of one caller, then 429`,
        ]),
    ...(facts.put === undefined ? [] : [PUT_LINES[facts.put]]),
    corsLine(facts.cors),
    ...(facts.from === undefined ? [] : [`from the recording ${facts.from}`]),
    ...(facts.store === undefined ? [] : [`sessions are kept in ${facts.store}`]),
    "",
  ].join("\n");
}

const PUT_LINES = {
  replace:
    "put: PUT and Save replace the whole session (read it, change it, send it all back); to change parts, use PATCH or --put merge",
  merge: "put: PUT and Save keep what the body leaves out, unlike the documented API; --put replace clears it",
} as const;

const DEPLOYMENT_LINES = {
  online: "deployment online: no Basic; a SoTicket needs SO-AppToken beside it, a Bearer token begins with 8A:",
  onsite: "deployment onsite: Basic and SoTicket, no Bearer",
} as const;

/** How to make clients trust a self-signed certificate. */
function trustLines(cert: string): readonly string[] {
  return [
    `certificate: made for this run, ${cert}`,
    `  Node trusts it with NODE_EXTRA_CA_CERTS=${cert}, curl with --cacert; in a browser, open the console and accept it`,
  ];
}

/** The origins whose pages may read the answers. */
function corsLine(cors: CorsOption = true): string {
  if (cors === true) return "cors: pages of any origin may read the answers; --cors ORIGIN limits that";
  return cors === false ? "cors: off" : `cors: pages of ${cors.join(", ")} may read the answers`;
}

/** The number of requests to try; more lines would hide the address. */
const TRIED = 3;

/** Does it only read, without needing any parameter? Such operations are shown first where no order is defined. */
function asksNothing({ effect, path, parameters, headers, body }: Operation): boolean {
  const isTold =
    body?.required === true ||
    parameters.some(({ in: where, required }) => where === "query" && required) ||
    headers.some(({ required }) => required);
  return effect === "reads" && !path.includes("{") && !isTold;
}

function curlFor(operation: Operation, contract: Contract, facts: BannerFacts): string {
  // In worlds of six or more sessions, one belongs to the samples' user.
  const seeded = partsOf(facts.sessions).own < partsOf(facts.sessions).queued ? partsOf(facts.sessions).own : 1;
  const id = facts.session ?? seeded;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    operation.carrier === SESSION ? String(id) : valueOf(operation, name, contract),
  );
  const sent = operation.example?.body ?? (operation.body?.array ? [] : {});
  return curlOf({
    method: operation.method,
    url: facts.url + path,
    headers: {
      Authorization: sampleCredentials(facts.deployment ?? "any"),
      ...Object.fromEntries(operation.headers.filter((row) => row.required).map(({ name }) => [name, "text"])),
      ...(operation.body ? { "Content-Type": contentTypeOf(operation) } : {}),
    },
    body: operation.body && JSON.stringify(sent),
    dataOption: "-d",
    options: facts.madeCert === undefined ? [] : ["--cacert", shellWord(facts.madeCert)],
  });
}

/** A PUT of one property as JSON would clear all others, so a patch is shown, which changes only what it names. */
function contentTypeOf({ method, body }: Operation): string {
  return method === "PUT" && body?.mediaTypes.includes(MERGE_PATCH) ? MERGE_PATCH : "application/json";
}

const MERGE_PATCH = "application/merge-patch+json";

/** A valid value for a path parameter. */
function valueOf({ parameters }: Operation, name: string, { enums }: Contract): string {
  const row = parameters.find((parameter) => parameter.in === "path" && parameter.name === name);
  const [first] = enums[row?.enum ?? ""]?.values ?? [];
  return first?.name ?? (row?.kind === "string" ? "name" : "1");
}

/** The warning for a host that other machines can reach. */
export function hostWarning(host: string): string | undefined {
  if (/^(127(\.\d+){3}|localhost|::1)$/i.test(host)) return undefined;
  return `warning: other machines can reach the mock at ${host}, with any credentials; --host 127.0.0.1 keeps them out`;
}
