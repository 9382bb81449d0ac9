import type { Contract } from "../model.ts";
import type { Source } from "../type-model.ts";

/** The vocabulary of the contract runner: what goes in, what is found, what is reported. Types only; all of it is data. */

export type Severity = "error" | "warning" | "info";
/** read: changes nothing. write: changes only sessions that the run created. sandbox: the target is disposable. */
export type Mode = "read" | "write" | "sandbox";

/** Values in reports: redacted shows harmless ones, full shows all but secrets, none omits bodies. */
export type BodiesShown = "redacted" | "full" | "none";

/** Where requests are sent: any fetch, the network's or a mock's. */
export interface Target {
  /** Everything before `/api/v1`, without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface VerifyOptions {
  /** The contract to judge by, such as one from `so-mock import`; default the documented one. */
  readonly contract?: Contract | undefined;
  /** `read` (default), `write` (changes only sessions that the run created) or `sandbox` (changes anything). */
  readonly mode?: Mode | undefined;
  /** Authorization values; the run uses the first one, and the server must accept the others too. */
  readonly auth?: readonly string[] | undefined;
  /** Extra headers for every request, such as `SO-AppToken`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further texts that no report may show, besides credentials; may grow during the run. */
  readonly secrets?: readonly string[] | undefined;
  /** Groups of operations to test: `documented` (default), `sessions`, `topics`, `webhooks`. */
  readonly groups?: readonly string[] | undefined;
  /**
   * The server's release, `10.2`, `11.13`, `12.4` or a number of four parts: anything added later may be missing.
   * Default: any.
   */
  readonly release?: string | undefined;
  /** Operation ids to test, besides those of `groups`; all documented ones if both are absent. */
  readonly operations?: readonly string[] | undefined;
  /** Names of the checks to run; default all. */
  readonly checks?: readonly string[] | undefined;
  /** Counts warnings as errors. */
  readonly strict?: boolean | undefined;
  /** How the report shows values of bodies; default `redacted`. */
  readonly bodies?: BodiesShown | undefined;
  /** Timeout of a single request in milliseconds; default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Time limit of the whole run in seconds; the rest is then skipped with that reason. Default 120. */
  readonly budgetSeconds?: number | undefined;
  /** Maximum requests per second; default unlimited. The waiting does not count against the budget. */
  readonly rate?: number | undefined;
  /** Seeds the texts that the run writes; default a random number. */
  readonly seed?: number | undefined;
  /** Ends the run early; what it created is still closed. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called before the first request with a function that returns, at any time, the requests that would remove what the
   * run has created.
   */
  readonly onStart?: ((removals: () => readonly string[]) => void) | undefined;
  /** Called during the run with its activity and its findings. */
  readonly onProgress?: ((event: ProgressEvent) => void) | undefined;
}

export interface ProgressEvent {
  readonly kind: "start" | "case" | "finding" | "cleanup" | "end";
  readonly operation?: string | undefined;
  readonly check?: string | undefined;
  readonly message: string;
  readonly done: number;
  readonly total: number;
}

/** One request and its answer, with every secret replaced. */
export interface Exchange {
  readonly id: string;
  readonly operation: string;
  /** What the request was for, in a few words. */
  readonly purpose: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
  };
  readonly response?:
    | {
        readonly status: number;
        readonly reason: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly body: string;
      }
    | undefined;
  /** Why there is no answer. */
  readonly error?: string | undefined;
  /** Milliseconds since the run began. */
  readonly startedAtMs: number;
  readonly durationMs: number;
}

export interface Finding {
  /** Name of the check, such as `answer-schema`. */
  readonly check: string;
  readonly operation: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly message: string;
  /** JSON pointer into the answer, "" for all of it. */
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  /** The documentation's row that the finding cites. */
  readonly source?: Source | undefined;
  /** Id of the exchange that shows it. */
  readonly exchange?: string | undefined;
  /** A command that repeats the request, with secrets replaced. */
  readonly curl?: string | undefined;
  /** The same in every run for the same fault in the same place; unique within a report. */
  readonly fingerprint: string;
  /** All operations that show it, beginning with `operation`; absent if that is the only one. */
  readonly operations?: readonly string[] | undefined;
  /** The places, if there are several; the finding itself describes the first. */
  readonly places?: readonly FindingPlace[] | undefined;
  /** Fingerprint of the finding that causes this one: fixing that one fixes this too. Counted separately. */
  readonly followsFrom?: string | undefined;
}

/**
 * One place of a finding, such as a property, with its own fingerprint, so that a baseline may know only some of them.
 */
export interface FindingPlace {
  readonly operation: string;
  readonly message: string;
  readonly pointer: string;
  readonly expected: string;
  readonly actual: string;
  readonly source?: Source | undefined;
  readonly exchange?: string | undefined;
  readonly curl?: string | undefined;
  readonly fingerprint: string;
}

/** How the server behaves where the documents leave it open; never a fault. */
export interface Observation {
  readonly check: string;
  readonly operation: string;
  readonly message: string;
}

/** One check on one operation. */
export interface CheckResult {
  readonly check: string;
  readonly operation: string;
  readonly status: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string | undefined;
  /** What the check means and what to do when it fails. */
  readonly explanation: string;
  readonly durationMs: number;
}

/** Names seen in the run, and names not seen and therefore not judged. */
export interface Seen {
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

export interface Coverage {
  /** By type: the rows of its table, and those seen with a value. */
  readonly types: Readonly<Record<string, Seen & { readonly rows: number }>>;
  /** By enum: its values, and those seen. */
  readonly enums: Readonly<Record<string, Seen & { readonly values: number }>>;
  /** By operation: the statuses seen. */
  readonly statuses: Readonly<Record<string, readonly number[]>>;
}

/** A request that may change data, for the journal of writes. */
export interface WriteEntry {
  readonly exchange: string;
  readonly operation: string;
  readonly purpose: string;
  /** The session it changed; 0 if unknown. */
  readonly sessionId: number;
  readonly status: number;
}

export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: string;
  readonly mode: Mode;
  /** ISO 8601 with `Z`. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly summary: {
    readonly checks: number;
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
    /** False if the run was cut short or could not start: what it did not find is then meaningless. */
    readonly finished: boolean;
  };
  /** Why the run verified nothing, although it has no findings: it saw no session, or too little. */
  readonly unverified?: readonly string[] | undefined;
  readonly results: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
  readonly writes: readonly WriteEntry[];
  readonly exchanges: readonly Exchange[];
  /** The number of requests sent, the most within one second, and the final limit per second, if any. */
  readonly pace?:
    | { readonly requests: number; readonly busiestSecond: number; readonly rate: number | null }
    | undefined;
  /** For a comparison of two servers: the number of points compared. */
  readonly points?: number | undefined;
  /** For recorded traffic: how many exchanges were read, how many were judged, and why the others were not. */
  readonly traffic?:
    | {
        readonly read: number;
        readonly judged: number;
        readonly skipped: readonly { readonly reason: string; readonly count: number }[];
      }
    | undefined;
  /** Present if the run was cut short: how many checks it did not reach, and why. */
  readonly unfinished?: { readonly reason: string; readonly notReached: number; readonly message: string } | undefined;
  /** Present if the run could not start: the target is unreachable or refuses the credentials. */
  readonly failure?: { readonly kind: "unreachable" | "credentials-refused"; readonly message: string } | undefined;
}

/** A known finding of a server, accepted for a reason since a date. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly operation: string;
  readonly message: string;
  /** Why it is accepted; for readers only. */
  readonly reason: string;
  /** The date it was first accepted, `YYYY-MM-DD`. */
  readonly date: string;
  /** The mode that found it. A run in a lesser mode sends less, so it cannot tell whether the finding is gone. */
  readonly mode?: Mode | undefined;
}

/** Turns a report into text; the command line writes it. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report, options: ReporterOptions) => string;
}

export interface ReporterOptions {
  /** Width of the terminal in columns. */
  readonly width: number;
  readonly color: boolean;
  /** Fingerprints of known findings, shown separately. */
  readonly known?: ReadonlySet<string> | undefined;
  /** Entries of the baseline that no longer occur. */
  readonly stale?: readonly BaselineEntry[] | undefined;
  /** Entries of the baseline that this run could not check. */
  readonly unjudged?: readonly BaselineEntry[] | undefined;
  /** The lowest severity that counts as a failure; default `error`. */
  readonly failOn?: Severity | undefined;
  /** Show everything found, however long. */
  readonly verbose?: boolean | undefined;
}
