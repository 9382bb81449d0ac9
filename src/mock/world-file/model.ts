import type { NewWebhook } from "../webhooks/hook.ts";
import type { Deployment } from "../../deployments.ts";
import type { Dialect } from "../../model.ts";
import type { FaultOptions } from "../faults/options.ts";
import type { GivenAgent, GivenMember, GivenSession, GivenTopic } from "../levers/levers.ts";

/**
 * A world as a file has it, `world.yaml`, and `createMock({ world })` takes it: the same file gives the same world
 * wherever it is opened. What it leaves out is as in a world without a file; options that are given beside it win.
 */
export interface WorldFile {
  /** Determines every value that the file does not say. */
  readonly seed?: number | undefined;
  /** The moment at which the world stands, or `system`; default 2024-06-12T08:00:00Z. */
  readonly clock?: string | number | undefined;
  /** How dates, rights and errors are written. */
  readonly dialect?: Dialect | undefined;
  /** Whether calls without credentials are answered 401. */
  readonly credentials?: "required" | "optional" | undefined;
  /** What PUT and Save do with properties that the body leaves out. */
  readonly put?: "replace" | "merge" | undefined;
  /** Where the API runs, which decides what credentials it takes. */
  readonly deployment?: Deployment | undefined;
  /** How many calls a second one caller may make. */
  readonly rateLimit?: number | undefined;
  /** Lets customers and colleagues act by themselves: customers a minute. */
  readonly simulate?: number | undefined;
  /** Agents beside the known ones, or in their place by login. */
  readonly associates?: readonly GivenAgent[] | undefined;
  /** The topics, in place of the seeded ones. */
  readonly topics?: readonly WorldTopic[] | undefined;
  /** The sessions, in place of the seeded ones; or how many seeded ones. */
  readonly sessions?: number | readonly WorldSession[] | undefined;
  /** Webhooks that are there from the start, and again after a reset. */
  readonly webhooks?: readonly NewWebhook[] | undefined;
  /** Faults that are set from the start, and again after a reset. */
  readonly faults?: readonly WorldFault[] | undefined;
}

export interface WorldTopic extends GivenTopic {
  /** Logins, or logins and rights. */
  readonly members?: readonly (string | GivenMember)[] | undefined;
}

/** Properties of a session. What is left out follows from the messages, or else from the seed. */
export type WorldSession = Omit<GivenSession, "User"> & {
  /** The login of the agent who has taken it on, or an Associate. */
  readonly User?: string | NonNullable<GivenSession["User"]> | undefined;
  /** The name of its topic, in place of TopicId. */
  readonly Topic?: string | undefined;
  /** What has been said, oldest first. */
  readonly messages?: readonly WorldMessage[] | undefined;
};

/** One of `customer` and `agent`, with the text. */
export interface WorldMessage {
  readonly customer?: string | undefined;
  readonly agent?: string | undefined;
  /** When: a moment, or before the world's start, such as `-5m`. */
  readonly at?: string | undefined;
}

export interface WorldFault extends FaultOptions {
  /** Id of an operation; without it, all. */
  readonly operation?: string | undefined;
}
