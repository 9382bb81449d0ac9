import { describe, expect, it } from "vitest";
import { gatewayDeviations } from "../../src/deviations/gateways.ts";
import type { Fetch } from "../../src/deviations/deviation.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { AUTH as auth, prove } from "../deviations/prove.ts";
import { sample } from "../support/sample.ts";

const fresh = (): Fetch => {
  const mock = createMock({ sessions: 6 });
  return (request) => mock.fetch(request);
};

describe("a gateway or serializer with a fault", () => {
  it.each(sample(gatewayDeviations, 1).map((deviation) => [deviation.name, deviation] as const))(
    "is found once, for the right reason: %s",
    async (_, deviation) => {
      const { deviations } = await prove({ deviations: [deviation], variants: [], fresh, auth });
      expect(deviations.map(({ found, beside }) => ({ found, beside }))).toEqual([{ found: true, beside: [] }]);
    },
  );
});
