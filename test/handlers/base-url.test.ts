import { afterEach, describe, expect, it, vi } from "vitest";
import { KitError } from "../../src/errors.ts";
import { readBaseUrl } from "../../src/handlers/base-url.ts";

const fits = (baseUrl: string, url: string, path = "/api/v1/ChatSession/{id}"): boolean =>
  readBaseUrl(baseUrl).pattern({ path }).test(url);
afterEach(() => vi.unstubAllGlobals());

describe("readBaseUrl", () => {
  it.each([
    ["https://host.example/Cust12345", "https://host.example/Cust12345/api/v1/ChatSession/5", true],
    ["https://host.example/Cust12345/", "https://host.example/Cust12345/api/v1/ChatSession/5", true],
    ["https://host.example/Cust12345", "https://host.example/cust12345/API/V1/chatsession/5", true],
    ["HTTPS://Host.Example:443/Cust12345", "https://host.example/Cust12345/api/v1/ChatSession/5", true],
    ["https://host.example/Cust12345", "https://host.example/Cust999/api/v1/ChatSession/5", false],
    ["https://host.example/Cust12345", "https://host.example/api/v1/ChatSession/5", false],
    ["https://host.example/Cust12345", "https://hostxexample/Cust12345/api/v1/ChatSession/5", false],
    ["https://host.example/Cust12345", "http://host.example/Cust12345/api/v1/ChatSession/5", false],
    [
      "https://crm.example.com/SuperOffice/WebApi",
      "https://crm.example.com/SuperOffice/WebApi/api/v1/ChatSession/5",
      true,
    ],
    ["http://localhost:4010", "http://localhost:4010/api/v1/ChatSession/5", true],
    ["http://localhost:4010", "http://localhost:4011/api/v1/ChatSession/5", false],
    ["https://sod.example:443/Cust1/api/", "https://sod.example/Cust1/api/v1/ChatSession/5", true],
    ["https://sod.example/Cust1/api/v1", "https://sod.example/Cust1/api/v1/ChatSession/5", true],
    ["*", "https://any.example/at/any/depth/api/v1/ChatSession/5", true],
    ["*", "http://localhost/api/v1/ChatSession/5", true],
    ["https://*.example/Cust*", "https://online3.example/Cust12345/api/v1/ChatSession/5", true],
    ["https://*.example/Cust*", "https://online3.test/Cust12345/api/v1/ChatSession/5", false],
    ["*", "https://any.example/api/v1/ChatSession/5/Reset", false],
    ["*", "https://any.example/api/v1/ChatSession/", false],
    ["*", "https://any.example/api/v1/ChatSession/5/", true],
    ["*", "https://any.example/api/v1/ChatSession/5//", false],
    ["https://host.example/Cust12345", "https://host.example/Cust12345/api/v1/chatsession/5/", true],
    ["*", "https://any.example/api/v1/ChatSession/%zz", true],
    ["*", "https://any.example/page?next=/api/v1/ChatSession/5", false],
  ])("%s and %s: %s", (baseUrl, url, wanted) => expect(fits(baseUrl, url)).toBe(wanted));

  it.each([
    ["https://host.example/Cust1", "https://host.example/Cust1/api/state/Cust1", true],
    ["https://host.example/Cust1", "https://host.example/api/state/Cust1", true],
    ["https://host.example/Cust1", "https://other.example/api/state/Cust1", false],
    ["https://host.example/Cust1", "https://host.example/x/api/state/Cust1", false],
    ["*", "https://host.example/api/state/Cust1", true],
  ])("%s and the tenant's state at %s: %s", (baseUrl, url, wanted) =>
    expect(fits(baseUrl, url, "/api/state/{contextIdentifier}")).toBe(wanted),
  );

  it("takes a path for one of the page's own origin", () => {
    vi.stubGlobal("location", { origin: "https://app.example" });
    expect(fits("/SuperOffice", "https://app.example/SuperOffice/api/v1/ChatSession/5")).toBe(true);
    expect(fits("/SuperOffice", "https://other.example/SuperOffice/api/v1/ChatSession/5")).toBe(false);
  });

  it.each([
    "",
    "host.example/Cust1",
    "ftp://host.example",
    "https://",
    "https://host.example/?a=b",
    "https://host.example/#a",
    "https://me@host.example",
    "/Cust1",
  ])("%j is refused with what to give", (baseUrl) => {
    expect(() => readBaseUrl(baseUrl)).toThrow(KitError);
    expect(() => readBaseUrl(baseUrl)).toThrow(/option baseUrl.*https:\/\/host\/Cust12345/);
  });

  it("knows what stands before /api/v1, unless that is open", () => {
    const paths = ["https://h/Cust1", "https://h", "https://h/SuperOffice/WebApi/api", "*", "https://h/*"];
    expect(paths.map((baseUrl) => readBaseUrl(baseUrl).path)).toEqual([
      "/Cust1",
      "",
      "/SuperOffice/WebApi",
      undefined,
      undefined,
    ]);
  });
});
