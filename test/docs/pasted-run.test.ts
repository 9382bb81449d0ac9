import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { startServer } from "../../src/server.ts";
import { cli } from "../support/cli.ts";
import { readText } from "../support/root.ts";

const AUTH = "Basic dGplMDpUamUw";
const pasted = /```text\n(so-mock verify .*?)```/s.exec(readText("docs/guides/verify.md"))?.[1] ?? "";

/** What differs from run to run: address, moment, durations, how often something was asked, and where a line breaks. */
function steady(text: string, url: string): string {
  return text
    .replaceAll(url, "http://localhost:8080")
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "DAY")
    .replaceAll(/\d+(?:\.\d+)? m?s\b/g, "TIME")
    .replaceAll(/\d+(?= requests)|(?<=at most )\d+|(?<=Seen )\d+/g, "N")
    .replaceAll(/\s+/g, " ");
}

describe("the failing run in the guide to verify", () => {
  let output = "";
  let url = "";
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const mock = createMock();
    const handle: typeof mock.handle = async (request, aside) => {
      const known = new Request(request);
      if (!known.headers.has("authorization") && !known.headers.has("x-xsrf-token"))
        known.headers.set("authorization", AUTH);
      const answer = await mock.handle(known, aside);
      return new Response(
        (await answer.text()).replaceAll(/"InitialQueuePos":(\d+)/g, '"InitialQueuePos":"$1"'),
        answer,
      );
    };
    const server = await startServer({ handle }, { port: 0 });
    close = () => server.close(0);
    ({ url } = server);
    const run = await cli(["verify", url], { env: { SO_MOCK_AUTH: AUTH }, columns: 80 });
    output = run.stdout;
  });
  afterAll(() => close());

  it("is what the product prints today", () => {
    const printed = steady(output, url);
    const parts = steady(pasted, url).split(" … ");
    expect(parts.length).toBeGreaterThan(3);
    let at = 0;
    const isMissing = (part: string): boolean => (at = printed.indexOf(part.trim(), at)) < 0;
    expect(parts.find(isMissing)).toBeUndefined();
  });
});
