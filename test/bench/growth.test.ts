import { expect, it } from "vitest";
import { EXACTLY, growthOf, STEEPEST } from "../support/growth.ts";

/** The measure of the bench of hostile inputs, with a clock that the readings move. */

let now = 0;
const clock = (): number => now;
const reading = (costOf: (size: number) => number) => ({
  size: 1000,
  read: (size: number) => void (now += costOf(size)),
});
const growth = (read: ReturnType<typeof reading>) => growthOf(read, 20, { ...EXACTLY, clock });

it.each([
  ["of a thousandth", 0.001],
  ["that ticks cannot tell", 0.003],
  ["of a tenth", 0.1],
])("is about eight for what takes time by its length, %s of a millisecond a character", async (_, ms) => {
  const { ratio } = await growth(reading((size) => size * ms));
  expect(ratio === 0 || (ratio > 4 && ratio < 14)).toBe(true);
});

it.each([1e-6, 3e-6, 1e-5, 1e-3])("is too steep for the square of the length, %s ms", async (ms) => {
  const { ratio } = await growth(reading((size) => size * size * ms));
  expect(ratio).toBeGreaterThan(STEEPEST);
});

it("is that of the reading, not of a cache in front of it", async () => {
  const read = new Set<number>();
  const cached = reading((size) => (read.has(size) ? 0 : size * 0.1));
  const { ratio } = await growth({
    size: cached.size,
    read: (size) => {
      cached.read(size);
      read.add(size);
    },
  });
  expect(ratio).toBeLessThan(STEEPEST);
});

it("is not that of one reading that was interrupted", async () => {
  let readings = 0;
  const { ratio } = await growth(reading((size) => size * 0.01 + (++readings === 3 ? 100_000 : 0)));
  expect(ratio).toBeLessThan(STEEPEST);
});
