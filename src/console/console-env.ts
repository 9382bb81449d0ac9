import type { Worlds } from "../mock/worlds.ts";
import type { Room } from "./room/room.ts";

/** What the routes share. */
export interface ConsoleEnv {
  readonly Bindings: { readonly room: Room; readonly worlds: Worlds; readonly prefix: string };
}
