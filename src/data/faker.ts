import type { Faker } from "@faker-js/faker";
import { faker as shared } from "@faker-js/faker/locale/base";
import { locale } from "../generated/locale.ts";
import { hash } from "./hash.ts";

/**
 * The only import of faker, with the used words of one locale. The kit has its own instance, so that seeding it does
 * not affect the one in a user's tests; the package exposes its class only through that instance.
 */

let state = 0;

const OwnFaker = shared.constructor as new (options: object) => Faker;
const own = new OwnFaker({
  locale: [locale, shared.rawDefinitions],
  // A Mersenne Twister needs 624 words per seed. Every value is seeded here, so a shorter generator is used.
  randomizer: {
    next: () => {
      state = (state + 0x6d2b79f5) | 0;
      return hash(state, 0, "") / 4_294_967_296;
    },
    seed: (seed: number | number[]) => {
      state = typeof seed === "number" ? seed | 0 : (seed[0] ?? 0) | 0;
    },
  },
});

/** Faker, seeded for one value: the same (seed, id, name) gives the same value, whatever was generated before. */
export function fakerFor(seed: number, id: number, name: string): Faker {
  state = hash(seed, id, name) | 0;
  return own;
}
