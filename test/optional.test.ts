import { describe, expect, it } from "vitest";
import type { FaultOptions, MockOptions, VerifyOptions, WantedEntry } from "../src/index.ts";
import { createHandlers, type HandlersOptions, type UnhandledOptions } from "../src/msw.ts";
import type { RequestHandler } from "msw";
import type { ContractSuiteOptions, MatchContractOptions } from "../src/vitest.ts";
import { readText } from "./support/root.ts";

/** Where users meet types of the kit: what they may leave out may be undefined, whatever their compiler's options. */
const FILES = [
  "src/errors.ts",
  "src/model.ts",
  "src/type-model.ts",
  "src/replay-model.ts",
  "src/handlers/options.ts",
  "src/handlers/unhandled.ts",
  "src/mock/options.ts",
  "src/mock/mock.ts",
  "src/mock/journal.ts",
  "src/mock/sessions.ts",
  "src/mock/faults/options.ts",
  "src/mock/faults/fault.ts",
  "src/mock/groups/group.ts",
  "src/mock/world/clock.ts",
  "src/verify/model.ts",
  "src/vitest/judge-answer.ts",
  "src/vitest/suite.ts",
  "src/validate-answer.ts",
  "src/vite/worlds.ts",
  "src/connect/connect.ts",
  "src/playwright.ts",
  "src/mock/levers/levers.ts",
  "src/mock/levers/agents.ts",
  "src/mock/levers/topics.ts",
  "src/mock/webhooks/webhooks-model.ts",
  "src/mock/webhooks/hook.ts",
  "src/mock/world-file/model.ts",
  "src/mock/factories/make.ts",
  "src/generated/entities.ts",
  "src/generated/sessions.ts",
  "src/generated/topics.ts",
];

describe("types of the public surface", () => {
  it.each(FILES)("%s: what may be left out may be undefined", (file) => {
    const optional = [...readText(file).matchAll(/^ +(?:readonly )?\w+\?: ([^;]*(?:\{[^}]*\}[^;]*)?);$/gm)];
    expect(
      optional
        .map(([line = ""]) => line.trim())
        .filter((line) => !/\bundefined;$|\?: unknown;$|^\S+ \w+,$/m.test(line)),
    ).toEqual([]);
  });

  it("take undefined for every option", () => {
    const all: readonly object[] = [
      { seed: undefined, clock: undefined, cors: undefined } satisfies MockOptions,
      { status: undefined, times: undefined, share: undefined, delay: undefined } satisfies FaultOptions,
      { baseUrl: undefined, mock: undefined, groups: undefined, seed: undefined } satisfies HandlersOptions,
      { baseUrl: undefined, others: undefined } satisfies UnhandledOptions,
      { mode: undefined, signal: undefined } satisfies VerifyOptions,
      { dialect: undefined, strict: undefined } satisfies MatchContractOptions,
      { baseUrl: "http://localhost", auth: undefined, name: undefined } satisfies ContractSuiteOptions,
      { operation: undefined, status: undefined, at: undefined, body: undefined } satisfies WantedEntry,
    ];
    expect(all.length).toBe(8);
  });

  it("give handlers as a list of MSW's own", () => {
    const handlers: RequestHandler[] = createHandlers({ baseUrl: undefined });
    expect(handlers.length).toBe(8);
  });
});
