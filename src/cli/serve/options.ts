import type { Deployment } from "../../deployments.ts";
import type { Dialect } from "../../model.ts";
import type { CorsOption } from "../../mock/http/cors.ts";
import type { WorldFile } from "../../mock/world-file/model.ts";
import type { Replay } from "../../replay-model.ts";
import type { ServedFlags } from "../shared/served-groups.ts";

export type Log = "pretty" | "json" | "silent";

/** Options of the worlds, from the flags of `serve`. */
export interface WorldFlags {
  readonly seed: number;
  readonly sessions: number;
  readonly dialect: Dialect;
  readonly auth: "required" | "optional";
  readonly clock?: string;
  readonly basePath: string;
  readonly put: "replace" | "merge";
  readonly deployment: Deployment;
  readonly rateLimit?: number;
  readonly release?: string;
  /** True without the flag, which means any origin. */
  readonly cors?: CorsOption;
  readonly trustProxy?: boolean;
  readonly log: Log;
  readonly control: boolean;
  readonly worlds: number;
  readonly speed: number;
  readonly webhook?: string;
  readonly webhookSecret?: string;
  readonly webhookEvent?: readonly string[];
  readonly webhookHost?: readonly string[];
  readonly simulate?: number;
  readonly store: string;
  /** Milliseconds allowed for one command of the store. */
  readonly storeTimeout: number;
  /** The contents of `--world`. */
  readonly worldFile?: WorldFile;
  /** The contents of `--from`. */
  readonly replay?: Replay;
}

export interface ServeOptions extends WorldFlags, ServedFlags {
  readonly port: number;
  readonly host: string;
  readonly workers: number;
  readonly https?: boolean;
  readonly cert?: string;
  readonly key?: string;
  /** The certificate, if it was created for this run. */
  readonly madeCert?: string;
  readonly controlToken?: string;
  readonly spec?: readonly string[];
  readonly fixtures: string;
  readonly watch?: boolean;
  readonly open?: boolean;
  readonly from?: string;
  /** Path of a world file. */
  readonly world?: string;
  /** A session of the recording in `--from`. */
  readonly session?: number;
}
