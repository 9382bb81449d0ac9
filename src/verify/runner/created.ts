import type { Call } from "../call.ts";
import type { Session } from "../entity/session.ts";

/** A session that the run has created. */
export interface Created {
  readonly id: number;
  readonly tag: string;
  readonly call: Call;
  readonly echoed: Session | undefined;
  readonly sent: Session;
}
