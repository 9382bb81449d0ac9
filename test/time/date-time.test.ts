import { describe, expect, it } from "vitest";
import { isDateTime, readDateTime } from "../../src/time/date-time.ts";

describe("date-time text", () => {
  it.each([
    ["2018-11-21T16:32:47.1492785+01:00", "required"],
    ["2019-07-04T02:30:52.413044+02:00", "required"],
    ["2024-02-29T00:00:00Z", "required"],
    ["0001-01-01T00:00:00+01:00", "required"],
    ["2019-12-19T10:44:12", "none"],
    ["2019-12-19T10:44:12", "either"],
    ["2019-12-19T10:44:12Z", "either"],
    ["2000-02-29T23:59:59.9999999-14:00", "required"],
  ] as const)("takes %s (offset %s)", (text, offset) => {
    expect(isDateTime(text, offset)).toBe(true);
  });

  it.each([
    ["2019-12-19T10:44:12", "required"],
    ["2019-12-19T10:44:12Z", "none"],
    ["2023-02-29T00:00:00Z", "required"],
    ["1900-02-29T00:00:00Z", "required"],
    ["2024-02-31T00:00:00Z", "required"],
    ["2024-13-01T00:00:00Z", "required"],
    ["2024-00-01T00:00:00Z", "required"],
    ["0000-01-01T00:00:00Z", "required"],
    ["2024-01-01T24:00:00Z", "required"],
    ["2024-01-01T00:60:00Z", "required"],
    ["2024-01-01T00:00:60Z", "required"],
    ["2024-01-01 00:00:00Z", "required"],
    ["2024-01-01t00:00:00z", "required"],
    ["2024-01-01T00:00:00+0100", "required"],
    ["2024-01-01T00:00:00+01", "required"],
    ["2024-01-01T00:00:00+14:01", "required"],
    ["2024-01-01T00:00:00+01:60", "required"],
    ["2024-01-01T00:00:00.12345678Z", "required"],
    ["2024-01-01T00:00:00.Z", "required"],
    ["2024-01-01", "either"],
    ["", "either"],
  ] as const)("refuses %s (offset %s)", (text, offset) => {
    expect(isDateTime(text, offset)).toBe(false);
  });

  it("reads every part", () => {
    expect(readDateTime("2018-11-21T16:32:47.1492785-03:30")).toEqual({
      year: 2018,
      month: 11,
      day: 21,
      hour: 16,
      minute: 32,
      second: 47,
      fraction: "1492785",
      offset: -210,
    });
  });
});
