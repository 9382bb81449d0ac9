import type { Contract } from "../model.ts";
import type { Source } from "../type-model.ts";

/** The vocabulary of the contract runner: what goes in, what is found, what is reported. Types only; all of it is data. */

export type Severity = "error" | "warning" | "info";
/** read: nothing is changed. write: only sessions that the run created. sandbox: the target is disposable. */
export type Mode = "read" | "write" | "sandbox";

/** Values in reports: redacted shows what is harmless, full shows all but secrets, none leaves bodies out. */
export type BodiesShown = "redacted" | "full" | "none";

/** Where requests go: any fetch, a network's or a mock's. */
export interface Target {
  /** Everything before `/api/v1`, without a trailing slash. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface VerifyOptions {
  /** The contract to judge by, such as one that `so-mock import` made; default the documented one. */
  readonly contract?: Contract | undefined;
  /** `read` (default), `write` (changes only sessions that the run created) or `sandbox` (changes anything). */
  readonly mode?: Mode | undefined;
  /** Authorization values; the first is used by the run, each further one must be accepted, too. */
  readonly auth?: readonly string[] | undefined;
  /** Extra headers for every request, such as `SO-AppToken`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further texts that no report may show, beside credentials; may grow while the run lasts. */
  readonly secrets?: readonly string[] | undefined;
  /** Groups of operations to look at: `documented` (default), `sessions`, `topics`, `webhooks`. */
  readonly groups?: readonly string[] | undefined;
  /** The release of the server, `10.2`, `11.13`, `12.4` or a number of four parts: what came later may be missing. Default: any. */
  readonly release?: string | undefined;
  /** Operation ids to look at, beside those of `groups`; all documented ones when both are absent. */
  readonly operations?: readonly string[] | undefined;
  /** Check names to run; all when absent. */
  readonly checks?: readonly string[] | undefined;
  /** Counts warnings as errors. */
  readonly strict?: boolean | undefined;
  /** How the report shows values of bodies; default `redacted`. */
  readonly bodies?: BodiesShown | undefined;
  /** Milliseconds until a single request is given up; default 30,000. */
  readonly timeoutMs?: number | undefined;
  /** Seconds for the whole run; what is left afterwards is skipped with that reason; default 120. */
  readonly budgetSeconds?: number | undefined;
  /** Requests a second, at most; no limit when absent. The time that it costs does not count against the budget. */
  readonly rate?: number | undefined;
  /** Determines the texts that the run writes; default a random number. */
  readonly seed?: number | undefined;
  /** Ends the run early; what was created is still closed. */
  readonly signal?: AbortSignal | undefined;
  /** Called before the first request with a function that tells, at any time, which requests would remove what the run has left. */
  readonly onStart?: ((removals: () => readonly string[]) => void) | undefined;
  /** Called as the run goes on: what is being done, and what was found. */
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
  /** What the request was sent for, in a few words. */
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
  /** The row of the documentation that it rests on. */
  readonly source?: Source | undefined;
  /** Id of the exchange that shows it. */
  readonly exchange?: string | undefined;
  /** A request to repeat, secrets replaced. */
  readonly curl?: string | undefined;
  /** The same fault in the same place has the same fingerprint in every run; a report holds each once. */
  readonly fingerprint: string;
  /** All operations that show it, `operation` first; that one alone when absent. */
  readonly operations?: readonly string[] | undefined;
  /** Where it shows, when that is more than one place; the finding itself speaks of the first. */
  readonly places?: readonly FindingPlace[] | undefined;
  /** Fingerprint of the finding that this one follows from: it goes when that one is mended, and is counted apart. */
  readonly followsFrom?: string | undefined;
}

/** One of the places of a finding, such as a property, with a fingerprint of its own: a baseline may know some of them. */
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

/** Something that the documents leave open, and what this server does; never counted against it. */
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
  /** What the check stands for and what to do when it fails. */
  readonly explanation: string;
  readonly durationMs: number;
}

/** Names that the run has seen and those that it has not: nothing unseen was judged. */
export interface Seen {
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
}

export interface Coverage {
  /** Per type: rows of its table, and which of them were seen with a value. */
  readonly types: Readonly<Record<string, Seen & { readonly rows: number }>>;
  /** Per enum: its values, and which of them were seen. */
  readonly enums: Readonly<Record<string, Seen & { readonly values: number }>>;
  /** Per operation: statuses seen. */
  readonly statuses: Readonly<Record<string, readonly number[]>>;
}

/** A request that may change data, for the journal of writes. */
export interface WriteEntry {
  readonly exchange: string;
  readonly operation: string;
  readonly purpose: string;
  /** The session it touched, 0 when unknown. */
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
    /** False when the run was cut short or could not be carried out: what it did not find says nothing. */
    readonly finished: boolean;
  };
  /** Why the run has not verified what it was to verify, though it found nothing: it saw no session, or too little. */
  readonly unverified?: readonly string[] | undefined;
  readonly results: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly observations: readonly Observation[];
  readonly coverage: Coverage;
  readonly writes: readonly WriteEntry[];
  readonly exchanges: readonly Exchange[];
  /** Of a run that sent requests: how many, the most of them within one second, and the limit a second at the end, if any. */
  readonly pace?:
    | { readonly requests: number; readonly busiestSecond: number; readonly rate: number | null }
    | undefined;
  /** Of a comparison of two servers: in how many points they were compared. */
  readonly points?: number | undefined;
  /** Present for recorded traffic: how many exchanges were read, how many of them the checks judged, and why not the rest. */
  readonly traffic?:
    | {
        readonly read: number;
        readonly judged: number;
        readonly skipped: readonly { readonly reason: string; readonly count: number }[];
      }
    | undefined;
  /** Present when the run was cut short: how many checks it did not reach, and why. */
  readonly unfinished?: { readonly reason: string; readonly notReached: number; readonly message: string } | undefined;
  /** Present when the run could not be carried out: the target is away or refuses the credentials. */
  readonly failure?: { readonly kind: "unreachable" | "credentials-refused"; readonly message: string } | undefined;
}

/** A known finding of a server: accepted for a reason, from a day on. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly operation: string;
  readonly message: string;
  /** Why it is accepted; for people. */
  readonly reason: string;
  /** The day that it was first accepted, `YYYY-MM-DD`. */
  readonly date: string;
  /** The mode that found it. A run in a lesser mode sends less, so it cannot know whether it is gone. */
  readonly mode?: Mode | undefined;
}

/** Pure: a report to text. Writing it somewhere is the command line's part. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report, options: ReporterOptions) => string;
}

export interface ReporterOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Known findings by fingerprint, shown apart. */
  readonly known?: ReadonlySet<string> | undefined;
  /** Entries of the baseline that no longer occur. */
  readonly stale?: readonly BaselineEntry[] | undefined;
  /** Entries of the baseline that this run could not look for. */
  readonly unjudged?: readonly BaselineEntry[] | undefined;
  /** From which severity on a finding counts as a failure; default `error`. */
  readonly failOn?: Severity | undefined;
  /** All that was found, however long. */
  readonly verbose?: boolean | undefined;
}
