import type { WorldLog } from "../mock/persistence/world-log.ts";

/** Where worlds are kept so that they outlive a process and several processes can share them. */
export interface Store {
  readonly kind: "file" | "redis";
  /** One world's place; undefined for the main world's. */
  log(world?: string): WorldLog;
  /** Names of the worlds beside the main one. */
  worlds(): Promise<readonly string[]>;
  /** Forgets a world beside the main one. */
  drop(world: string): Promise<void>;
  /** Forgets the worlds beside the main one that nobody has used for long. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}
