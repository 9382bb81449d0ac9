import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createMock } from "../../../src/mock/create-mock.ts";
import { verify } from "../../../src/verify/run.ts";
import { readJson } from "../../support/root.ts";
import {
  bigReport,
  emptyReport,
  finding,
  greenReport,
  hostileReport,
  sampleReport,
  unreachableReport,
} from "../../support/sample-report.ts";
import { render } from "../../support/render.ts";
import { everything } from "../../support/sample.ts";
import { skippingClock } from "../../support/skipping-clock.ts";

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { "date-time": true } }).compile(
  readJson("contracts/report.schema.json") as object,
);
const parse = (...args: Parameters<typeof render>): Record<string, unknown> =>
  JSON.parse(render(...args)) as Record<string, unknown>;

describe("the JSON report", () => {
  it.each(Object.entries({ sampleReport, greenReport, emptyReport, unreachableReport, hostileReport }))(
    "is what contracts/report.schema.json says: %s",
    (_, report) => {
      validate(parse("json", report, { stale: [{ ...finding(), reason: "", date: "2026-01-01", mode: "read" }] }));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it("is so for a run against the mock", async () => {
    const mock = createMock();
    const target = { baseUrl: "http://mock.test", fetch: (request: Request) => mock.fetch(request) };
    const report = await verify(
      target,
      { mode: everything ? "sandbox" : "read", auth: ["Basic dGplMDpUamUw"] },
      skippingClock(),
    );
    validate(parse("json", report));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("has the documented keys in the documented order", () => {
    const json = parse("json", sampleReport);
    expect(Object.keys(json).slice(0, 10)).toEqual(
      "tool target mode startedAt durationMs summary findings observations coverage writes".split(" "),
    );
    expect(Object.keys(json["summary"] as object)).toEqual(["checks", "passed", "failed", "skipped", "finished"]);
    const [first = {}] = json["findings"] as object[];
    expect(Object.keys(first).slice(0, 11)).toEqual(
      "check operation severity message pointer expected actual source exchange curl fingerprint".split(" "),
    );
  });

  it("keeps every key of a finding that has neither row nor exchange", () => {
    const { source: _, exchange: __, curl: ___, ...bare } = finding();
    const [first] = parse("json", { ...sampleReport, findings: [bare] })["findings"] as object[];
    expect(first).toMatchObject({ source: null, exchange: null, curl: null, known: false });
  });

  it("marks known findings and counts them", () => {
    const json = parse("json", sampleReport, { known: new Set(["a1b2c3d4e5f60718"]) });
    expect((json["findings"] as { readonly known: boolean }[]).map(({ known }) => known)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(json["baseline"]).toEqual({ known: 1, stale: [], unjudged: [] });
  });

  it("rejects a report that lost a key", () => {
    const { writes: _, ...rest } = parse("json", sampleReport);
    expect(validate(rest)).toBe(false);
  });

  it("takes ten thousand findings", () => {
    expect((parse("json", bigReport(10_000))["findings"] as unknown[]).length).toBe(10_000);
  });
});
