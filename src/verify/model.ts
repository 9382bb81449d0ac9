import type { Source } from "../type-model.ts";

/** The vocabulary of the contract runner: what goes in, what is found, what is reported. Types only; all of it is data. */

export type Severity = "error" | "warning" | "info";
/** read: changes nothing. write: changes only sessions that the run created. sandbox: the target is disposable. */
export type Mode = "read" | "write" | "sandbox";

/** Values in reports: redacted shows harmless ones, full shows all but secrets, none omits bodies. */
export type BodiesShown = "redacted" | "full" | "none";

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

/** One place of a finding, such as a property, with its own fingerprint, so that a baseline may know only some of them. */
export interface FindingPlace {
  readonly operation: string;
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
}

/** The finding itself describes its first place. */
export interface Finding extends FindingPlace {
  /** Name of the check, such as `answer-schema`. */
  readonly check: string;
  readonly severity: Severity;
  /** All operations that show it, beginning with `operation`; absent if that is the only one. */
  readonly operations?: readonly string[] | undefined;
  /** The places, if there are several. */
  readonly places?: readonly FindingPlace[] | undefined;
  /** Fingerprint of the finding that causes this one: fixing that one fixes this too. Counted separately. */
  readonly followsFrom?: string | undefined;
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
