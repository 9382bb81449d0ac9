import type { Worlds } from "../mock/worlds.ts";
import type { LiveState } from "./live-state/live-state.ts";

/** State shared by the routes. */
export interface ConsoleEnv {
  readonly Bindings: { readonly liveState: LiveState; readonly worlds: Worlds; readonly prefix: string };
}
