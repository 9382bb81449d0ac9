import type { Carrier } from "../data/reference.ts";
import type { Dialect, Operation } from "../model.ts";
import type { Language } from "./language.ts";
import type { Zone } from "../time/zone-code.ts";
import type { ResponseFormat } from "./wire/present.ts";
import type { Agent } from "./world/agents.ts";

/** One request, fully parsed: the operation, the caller, the input. */
export interface Call {
  readonly operation: Operation;
  readonly caller: Agent;
  /** The id in the path; 0 for operations without one. */
  readonly id: number;
  /** The properties in the body, bound to their documented names and types. */
  readonly body: Carrier;
  /** The body where it is a list or a single value, for operations without a behaviour of their own. */
  readonly value?: unknown;
  /** The body where it is a file. */
  readonly file?: { readonly bytes: ArrayBuffer | Uint8Array; readonly mediaType: string } | undefined;
  /** Whether the body is the whole new state: not for a patch, nor if saving merges. */
  readonly replaces: boolean;
  /** The language of texts that the call creates. */
  readonly language: Language;
  /** The parameters of path and query, by documented name, bound to their types; empty if only ids are documented. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly dialect: Dialect;
  /** The zone in which moments without an offset are local. */
  readonly zone: Zone;
  /** Everything before `/api/v1` in links; few behaviours need it. */
  readonly linkBase: () => string;
  /** The result of the behaviour's `prepare`. */
  readonly prepared?: unknown;
  /** As requested. */
  readonly url: string;
}

/** The API's answer, as data. Errors of the API are replies too. */
export interface Reply {
  readonly status: number;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly content: Content;
  /** Violations, for replies that report them, by pointer into the body or `header NAME`. */
  readonly violations?: readonly { readonly pointer: string; readonly message: string }[] | undefined;
  /** A media type that replaces the request's Accept header. */
  readonly accept?: string | undefined;
  /** Something accepted here that other servers may refuse, or that may surprise a caller; for the journal. */
  readonly notes?: readonly string[] | undefined;
  /** Only the first half of the body arrives. */
  readonly cut?: boolean | undefined;
  /** No page may read it, whatever its origin. */
  readonly corsDenied?: boolean | undefined;
}

export type Content =
  /** A carrier of a type of the contract. */
  | { readonly kind: "carrier"; readonly type: string; readonly value: object }
  /** A list of carriers. */
  | { readonly kind: "list"; readonly type: string; readonly values: Values }
  /** The literal `null`, with the type of the missing carrier if known. */
  | { readonly kind: "null"; readonly type?: string }
  /** One of the documented error shapes. */
  | { readonly kind: "error"; readonly error: ErrorBody }
  /** A value that depends on how carriers are presented, such as the rows of a list of columns. */
  | {
      readonly kind: "computed";
      readonly type: string;
      readonly make: (present: PresentOne, format: ResponseFormat) => unknown;
    }
  /** A value that is sent unchanged, such as a documented sample. */
  | { readonly kind: "json"; readonly type: string; readonly value: unknown }
  /** A text with its own media type, whatever the client accepts, such as a proxy's answer or a login page. */
  | { readonly kind: "raw"; readonly mediaType: string; readonly text: string }
  /** 204: no body, and no Content-Type. */
  | { readonly kind: "noContent" }
  /** A recorded answer, with only the headers of the reply; null without a body. */
  | { readonly kind: "recorded"; readonly text: string | null }
  /** A file, whatever the client accepts. */
  | { readonly kind: "bytes"; readonly mediaType: string; readonly base64: string }
  /** No body. */
  | { readonly kind: "emptyBody" }
  /** No answer at all: the connection breaks. */
  | { readonly kind: "networkError" };

/** Presents a carrier of a type as in an answer. */
type PresentOne = (type: string, value: object) => Carrier;

/** An array, or a long list that is generated while it is read. */
type Values = Iterable<object> & {
  readonly length: number;
  slice(start: number, end: number): readonly object[];
};

/** Domain errors (`Error`, `ErrorType` …) or errors of the framework in front (`Message`, `MessageDetail`). */
export type ErrorBody = DomainError | FrameworkError;

interface DomainError {
  readonly kind: "domain";
  /** Agents use `Message` where REST resources use `ErrorMessage`. */
  readonly style: Operation["style"];
  readonly type: string;
  readonly message: string;
  readonly source: string;
}

interface FrameworkError {
  readonly kind: "framework";
  readonly message: string;
  readonly detail?: string | undefined;
}

/** 200 with the documented reason phrase. */
export function okReply(operation: Operation, content: Content): Reply {
  return { status: 200, reason: operation.statuses.find(isOk)?.reason ?? "OK", content };
}

function isOk({ status }: Operation["statuses"][number]): boolean {
  return status === 200;
}

export function okCarrier(operation: Operation, value: object, notes?: Reply["notes"]): Reply {
  const reply = okReply(operation, { kind: "carrier", type: operation.answer.type, value });
  return notes ? { ...reply, notes } : reply;
}

/** 204 with the documented reason phrase. */
export function doneReply(operation: Operation): Reply {
  const reason = operation.statuses.find(({ status }) => status === 204)?.reason ?? "No Content";
  return { status: 204, reason, content: { kind: "noContent" } };
}
