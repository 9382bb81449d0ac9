/** Is this `npm run test:all`? vitest.config.ts says so. */
export const everything: boolean = process.env["TEST_EVERYTHING"] === "1";

/**
 * All cases in `npm run test:all`, which CI runs; in `npm test` as many of them, evenly spread, always the same. For a table of
 * cases that ask the same question of ever other inputs.
 */
export function sample<Case>(cases: readonly Case[], most: number): Case[] {
  if (everything || cases.length <= most) return [...cases];
  return cases.filter(
    (_, at) => Math.floor((at * most) / cases.length) !== Math.floor(((at - 1) * most) / cases.length),
  );
}

/** All cases in `npm run test:all`, and none in `npm test`: others show the same there by a part, at less cost. */
export function onlyInTestAll<Case>(cases: readonly Case[]): Case[] {
  return everything ? [...cases] : [];
}
