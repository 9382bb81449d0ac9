import type { WorldLog } from "../mock/persistence/world-log.ts";

export interface StoreLimits {
  /** Worlds other than the main one are deleted once they have been idle for this long. */
  readonly idleMs: number;
  /** How long a request may wait for the store before it is answered 503. */
  readonly timeoutMs: number;
}

/** Where worlds are stored, so that they outlive a process and several processes can share them. */
export interface Store {
  readonly kind: "file" | "redis";
  /** See `StoreLimits`. */
  readonly timeoutMs: number;
  /** The log of a world; without a name, the main world's. */
  log(world?: string): WorldLog;
  /** The names of all worlds except the main one. */
  worlds(): Promise<readonly string[]>;
  /** Deletes a world other than the main one. */
  drop(world: string): Promise<void>;
  /** Deletes worlds other than the main one that have been idle for long. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
