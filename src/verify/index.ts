/** The runner for programs. What it needs is loaded with the first run: who only mocks does not wait for it. */

import type { Report, Target, VerifyOptions } from "./model.ts";

/** Holds a server against the contract; never throws for what the server does. Sends nothing that changes data by default. */
export async function verify(target: Target, options: VerifyOptions = {}): Promise<Report> {
  const run = await import("./run.ts");
  return run.verify(target, options);
}
