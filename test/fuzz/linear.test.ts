import { expect, it } from "vitest";
import { GROWING, isLinear, readingMs, TIMES } from "../support/growing.ts";
import { sample } from "../support/sample.ts";

/** Some of what `npm run bench -- --only hostile` measures, in CPU time: each parser takes time by the length of its input. */

it.each(sample(GROWING, 60).map((one) => [one.parser, one.shape, one] as const))("%s: %s", async (_, __, growing) => {
  const small = await readingMs(growing, growing.size);
  const large = await readingMs(growing, growing.size * TIMES);
  // A first reading may load a library or be interrupted by the collector: only what is slow twice is slow.
  if (isLinear(small, large)) return;
  const again = [await readingMs(growing, growing.size, 3), await readingMs(growing, growing.size * TIMES, 2)] as const;
  expect({ ms: again, isLinear: isLinear(...again) }).toMatchObject({ isLinear: true });
});
