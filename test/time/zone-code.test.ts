import { describe, expect, it } from "vitest";
import { findZone } from "../../src/time/zone-code.ts";

describe("time zone codes", () => {
  it.each([
    ["NO", "Europe/Oslo"],
    ["no", "Europe/Oslo"],
    [" DK ", "Europe/Copenhagen"],
    ["SE", "Europe/Stockholm"],
    ["GB", "Europe/London"],
    ["DE", "Europe/Berlin"],
    ["FR", "Europe/Paris"],
    ["ES", "Europe/Madrid"],
    ["GR", "Europe/Athens"],
    ["JP", "Asia/Tokyo"],
    ["ZA", "Africa/Johannesburg"],
    ["SG", "Asia/Singapore"],
    ["US", "America/New_York"],
    ["US-NY", "America/New_York"],
    ["us-ca", "America/Los_Angeles"],
    ["US-HI", "Pacific/Honolulu"],
    ["CA-BC", "America/Vancouver"],
    ["AU-WA", "Australia/Perth"],
    ["AU-NSW", "Australia/Sydney"],
    ["UTC", "UTC"],
    ["utc", "UTC"],
    ["1", "UTC"],
    ["140", "Europe/Copenhagen"],
    ["156", "Europe/Paris"],
    ["261", "Europe/Oslo"],
    ["425", "America/Los_Angeles"],
    ["460", "America/New_York"],
    ["Europe/Oslo", "Europe/Oslo"],
    ["EUROPE/oslo", "Europe/Oslo"],
  ])("%j is %s", (code, name) => {
    expect(findZone(code)?.name).toBe(name);
  });

  it.each([
    "",
    "N",
    "XX",
    "ZZ",
    "EU",
    "2",
    "0261",
    "-1",
    "1e3",
    "US-",
    "US-ZZ",
    "toString",
    "constructor",
    "Europe/",
    "/",
    "Mars/Base",
  ])("%j is none", (code) => {
    expect(findZone(code)).toBeUndefined();
  });

  it("has a place on the map for every code in its tables", () => {
    const january = Date.UTC(2024, 0, 15);
    for (const code of "NO DK SE FI IS GB IE NL BE LU DE AT CH FR ES PT IT PL UA CY RU US CA MX BR AR CL EC AU NZ CN ID MY MN KZ UZ CD GL PS VN".split(
      " ",
    )) {
      expect([code, Math.abs(findZone(code)?.offsetAt(january) ?? 9999) <= 14 * 60]).toEqual([code, true]);
    }
  });

  it("holds a bounded memory, however many names are tried", () => {
    for (let at = 0; at < 5000; at++) expect(findZone(`Nowhere/${at}`)).toBeUndefined();
    expect(findZone("Europe/Rome")?.name).toBe("Europe/Rome");
  });
});
