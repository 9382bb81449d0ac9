import type { AnswerName } from "../schemas/answers.ts";
import type { InputName } from "../schemas/inputs.ts";

/** A route of the control API. */
export interface ControlRoute {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_mock`. */
  readonly path: string;
  readonly summary: string;
  /** Schema of the body; `Session` is any part of a ChatSessionEntity, bound as the API binds requests. */
  readonly input?: InputName | "Session" | "Entity";
  readonly query?: Readonly<Record<string, string>>;
  /** Schema of the answer, or its media type if it is not JSON; null for 204. */
  readonly answer: AnswerName | { readonly mediaType: string } | null;
  readonly status?: 201;
  /** How many bytes it may store beside its body; absent if it stores nothing. */
  readonly stores?: number;
  /** When the call is refused with 409. */
  readonly conflict?: string;
}
