/** `node test/bench/validate.ts`: how many documented answers of 33 properties one core judges in a second. */

import { stdout } from "node:process";
import { samples } from "../../src/samples.ts";
import { validateAnswer } from "../../src/schema/validate.ts";

const ROUNDS = 5;
const EACH = 200_000;
const body = samples.responses.ResetChatSession?.body;

for (let round = 1; round <= ROUNDS; round += 1) {
  const before = performance.now();
  for (let index = 0; index < EACH; index += 1) validateAnswer("ResetChatSession", body);
  const seconds = (performance.now() - before) / 1000;
  stdout.write(`round ${round}: ${Math.round(EACH / seconds).toLocaleString("en")} answers/s\n`);
}
