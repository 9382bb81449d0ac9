/** The runner's API. Its modules are loaded on the first run, so that programs that only mock do not wait for them. */

import { reading } from "../arguments.ts";
import { checkArguments } from "./arguments.ts";
import type { Report } from "./model.ts";
import type { Target, VerifyOptions } from "./options.ts";

/** Checks a server against the contract; never throws for what the server does. Sends nothing that changes data by default. */
export async function verify(target: Target, options: VerifyOptions = {}): Promise<Report> {
  reading("verify", () => checkArguments(target, options));
  const run = await import("./run.ts");
  return run.verify(target, options);
}
