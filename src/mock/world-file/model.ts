import type { NewWebhook } from "../webhooks/hook.ts";
import type { Deployment } from "../../deployments.ts";
import type { Dialect } from "../../model.ts";
import type { FaultOptions } from "../faults/options.ts";
import type { GivenAgent, GivenMember, GivenSession, GivenTopic } from "../levers/levers.ts";

/**
 * A world as in the file `world.yaml`, accepted by `createMock({ world })`: the same file gives the same world
 * everywhere. Anything it omits is as in a world without a file; options override it.
 */
export interface WorldFile {
  /** Determines every value that the file does not set. */
  readonly seed?: number | undefined;
  /** The moment at which the world stands, or `system`; default 2024-06-12T08:00:00Z. */
  readonly clock?: string | number | undefined;
  /** How dates, rights and errors are written. */
  readonly dialect?: Dialect | undefined;
  /** Whether calls without credentials are answered 401. */
  readonly credentials?: "required" | "optional" | undefined;
  /** How PUT and Save treat properties missing from the body. */
  readonly put?: "replace" | "merge" | undefined;
  /** Where the API runs, which decides which credentials it accepts. */
  readonly deployment?: Deployment | undefined;
  /** How many calls per second each caller may make. */
  readonly rateLimit?: number | undefined;
  /** Lets customers and colleagues act on their own: customers a minute. */
  readonly simulate?: number | undefined;
  /** Agents to add to the known ones; the same login replaces one. */
  readonly associates?: readonly GivenAgent[] | undefined;
  /** The topics, instead of the seeded ones. */
  readonly topics?: readonly WorldTopic[] | undefined;
  /** The sessions, instead of the seeded ones; or the number of seeded ones. */
  readonly sessions?: number | readonly WorldSession[] | undefined;
  /** Things of imported tables by carrier, in addition to the made ones; the same number changes one. */
  readonly entities?: Readonly<Record<string, readonly object[]>> | undefined;
  /** Webhooks that exist from the start, and again after a reset. */
  readonly webhooks?: readonly NewWebhook[] | undefined;
  /** Faults that are set from the start, and again after a reset. */
  readonly faults?: readonly WorldFault[] | undefined;
}

export interface WorldTopic extends GivenTopic {
  /** Logins, or logins with rights. */
  readonly members?: readonly (string | GivenMember)[] | undefined;
}

/** Properties of a session. Missing ones follow from the messages, or else from the seed. */
export type WorldSession = Omit<GivenSession, "User"> & {
  /** The login of the agent who has taken the session, or an Associate. */
  readonly User?: string | NonNullable<GivenSession["User"]> | undefined;
  /** The name of its topic, instead of TopicId. */
  readonly Topic?: string | undefined;
  /** The messages so far, oldest first. */
  readonly messages?: readonly WorldMessage[] | undefined;
};

/** Either `customer` or `agent`, with the text. */
export interface WorldMessage {
  readonly customer?: string | undefined;
  readonly agent?: string | undefined;
  /** When: a moment, or a time before the world's start, such as `-5m`. */
  readonly at?: string | undefined;
}

export interface WorldFault extends FaultOptions {
  /** The id of an operation; default all. */
  readonly operation?: string | undefined;
}
