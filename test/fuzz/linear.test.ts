import { expect, it } from "vitest";
import { GROWING } from "../support/growing.ts";
import { growthOf, STEEPEST } from "../support/growth.ts";
import { sample } from "../support/sample.ts";

/** Some of what `npm run bench -- --only hostile` measures, in CPU time: each parser takes time by the length of its input. */

const TELLING_MS = 150;

it.each(sample(GROWING, 15).map((one) => [one.parser, one.shape, one] as const))("%s: %s", async (_, __, growing) => {
  const growth = await growthOf(growing, TELLING_MS);
  expect(growth).toMatchObject({ ratio: expect.toSatisfy((ratio: number) => ratio <= STEEPEST) });
});
