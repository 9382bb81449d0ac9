import type { WorldLog } from "../mock/persistence/world-log.ts";

/** Where worlds are stored, so that they outlive a process and several processes can share them. */
export interface Store {
  readonly kind: "file" | "redis";
  /** The log of a world; without a name, of the main world. */
  log(world?: string): WorldLog;
  /** Names of the worlds beside the main one. */
  worlds(): Promise<readonly string[]>;
  /** Deletes a world beside the main one. */
  drop(world: string): Promise<void>;
  /** Deletes worlds beside the main one that have been idle for long. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
