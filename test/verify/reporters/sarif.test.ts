import { describe, expect, it } from "vitest";
import {
  bigReport,
  emptyReport,
  greenReport,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { render } from "../../support/render.ts";
import { findCheck } from "../../../src/verify/checks/index.ts";
import { repository, version } from "../../../src/version.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
  readonly suppressions?: readonly unknown[];
  readonly webRequest?: { readonly method: string };
}

interface Log {
  readonly version: string;
  readonly $schema: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly {
          readonly id: string;
          readonly help: { readonly text: string };
          readonly helpUri?: string;
        }[];
      };
    };
    readonly invocations: readonly { readonly executionSuccessful: boolean; readonly endTimeUtc: string }[];
    readonly results: readonly Result[];
  }[];
}

const parse = (...args: Parameters<typeof render>): Log["runs"][number] => {
  const log = JSON.parse(render(...args)) as Log;
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") as string });
  expect(log.runs.length).toBe(1);
  return log.runs[0] as Log["runs"][number];
};

describe("the SARIF log", () => {
  it("leads from a rule to the page that explains it, in the version that judged", () => {
    const { rules } = parse("sarif", sampleReport).tool.driver;
    const page = `${repository}/blob/v${version}/docs/reference/checks.md`;
    expect(rules.map(({ helpUri }) => helpUri)).toEqual(
      rules.map(({ id }) => (findCheck(id) ? `${page}#${id}` : undefined)),
    );
    expect(rules[0]?.helpUri).toMatch(/^https:\/\/github\.com\/.+#answer-schema$/);
  });

  it("has a rule per check with its explanation, and a result per finding that points to its rule", () => {
    const { tool, results } = parse("sarif", sampleReport);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([
      "answer-schema",
      "no-credentials",
      "select-nulls",
      "content-type",
      "slow-answer",
      "pick-up-once",
    ]);
    expect(tool.driver.rules.every(({ help }) => help.text !== "")).toBe(true);
    expect(tool.driver.rules[0]?.help.text).toMatch(/ See docs\/reference\/checks\.md#answer-schema\.$/);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(
      results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id),
    );
    expect(results.map(({ level }) => level)).toEqual(["error", "warning", "error", "warning", "error"]);
  });

  it("places a finding at an address that exists and at the property of the answer", () => {
    const [first] = parse("sarif", sampleReport).results;
    expect(first?.locations[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "http://localhost:5000/api/v1/Agents/Chat/ChatSessionsForUser" },
      region: { startLine: 1 },
    });
    expect(first?.locations[0]?.logicalLocations.at(-1)?.fullyQualifiedName).toBe("ChatSessionsForUser/0/SessionId");
    expect(first?.partialFingerprints).toEqual({ "soMockFinding/v1": "a1b2c3d4e5f60718" });
    expect(first?.webRequest).toMatchObject({ method: "POST" });
  });

  it("suppresses known findings instead of hiding them", () => {
    const { results } = parse("sarif", sampleReport, { known: new Set(["a1b2c3d4e5f60718"]) });
    expect(results.map(({ suppressions }) => suppressions?.length ?? 0)).toEqual([1, 0, 0, 0, 0]);
  });

  it("tells that a run could not be", () => {
    expect(parse("sarif", unreachableReport).invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "error", message: { text: expect.stringContaining("Nothing answers") as string } },
      ],
    });
  });

  it.each(Object.entries({ greenReport, emptyReport, hostileReport, big: bigReport(1000) }))(
    "has what SARIF requires of every result: %s",
    (_, report) => {
      for (const result of parse("sarif", report).results) {
        expect(result.message.text).not.toBe("");
        expect(result.locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0);
        const uri = result.locations[0]?.physicalLocation.artifactLocation.uri ?? "";
        expect(new URL(uri).href).toBe(uri);
      }
    },
  );
});
