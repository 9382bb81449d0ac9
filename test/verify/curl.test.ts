import { expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import type { Report } from "../../src/verify/model.ts";
import { verify } from "../../src/verify/run.ts";

/** The request to repeat repeats it: probes with what they sent, the user's own secrets from the environment. */

const AUTH = "SoTicket 7T:s3cr3t";
const HEADERS = { "SO-AppToken": "app-s3cr3t", "X-Tenant": "tenant-s3cr3t" };

async function run(fetch: (request: Request) => Promise<Response>, checks: readonly string[]): Promise<Report> {
  const operations = ["ChatSessionsForUser"];
  return verify({ baseUrl: "http://crm.test", fetch }, { auth: [AUTH], headers: HEADERS, checks, operations });
}

it("sends a made-up credential as it is, and none where there was none", async () => {
  const open = createMock({ credentials: "optional" });
  const fetch = (request: Request): Promise<Response> => {
    const headers = new Headers(request.headers);
    headers.delete("authorization");
    return open.fetch(new Request(request, { headers }));
  };
  const { findings } = await run(fetch, ["credentials-required", "credentials-malformed", "credentials-scheme"]);
  const curls = findings.flatMap(({ curl, places }) => [
    curl ?? "",
    ...(places ?? []).map((place) => place.curl ?? ""),
  ]);
  expect(curls.length).toBeGreaterThan(1);
  for (const curl of curls) expect(curl).not.toMatch(/\$SO_MOCK_AUTH|s3cr3t/);
  // The user's own value under another scheme, and a scheme without a value.
  expect(curls.join("\n")).toContain('-H "authorization: Unknown ${SO_MOCK_AUTH#* }"');
  expect(curls.join("\n")).toMatch(/-H '?authorization: ?[A-Z][a-zA-Z]+'/);
  expect(curls.some((curl) => !/authorization/i.test(curl))).toBe(true);
});

it("takes the user's own secrets from variables", async () => {
  const mock = createMock();
  const fetch = async (request: Request): Promise<Response> => {
    const answer = await mock.fetch(request);
    const text = (await answer.text()).replaceAll(/"Rank":\d+/g, '"Rank":"x"');
    return new Response(text, answer);
  };
  const { findings } = await run(fetch, ["answer-schema"]);
  const curl = findings[0]?.curl ?? "";
  expect(curl).toContain('-H "authorization: $SO_MOCK_AUTH"');
  expect(curl).toContain('-H "so-apptoken: $SO_MOCK_APP_TOKEN"');
  expect(curl).toContain('-H "x-tenant: $SO_MOCK_X_TENANT"');
  expect(curl).not.toContain("s3cr3t");
});
