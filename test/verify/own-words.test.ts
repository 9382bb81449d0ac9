import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { verify } from "../../src/verify/run.ts";
import { ownWords } from "../../src/verify/own-words.ts";
import { decodeBody } from "../../src/verify/body/decode.ts";
import { skippingClock } from "../support/skipping-clock.ts";

const wordsIn = (body: string, type: string, more: Readonly<Record<string, string>> = {}): string =>
  ownWords({
    status: Number(more["status"] ?? 403),
    headers: { "content-type": type, ...more },
    decoded: decodeBody(new TextEncoder().encode(body), type),
  });
const json = (value: unknown): string => wordsIn(JSON.stringify(value), "application/json");
const html = (page: string): string => wordsIn(page, "text/html");
const header = (value: string): string => wordsIn("", "text/html", { "www-authenticate": value });

describe("a server's own words", () => {
  it.each([
    ["a message", json({ Message: "No access" })],
    ["the detail of a problem", wordsIn('{"title":"x","detail":"No access"}', "application/problem+json")],
    ["the title of a problem", wordsIn('{"title":"No access","status":403}', "application/problem+json")],
    ["an error in it", json({ error: { code: "E1", message: "No access" } })],
    ["the first of several errors", json({ errors: [{ message: "No access" }, { message: "b" }] })],
    ["a plain text", wordsIn("No\n access\n", "text/plain; charset=utf-8")],
    ["XML", wordsIn("<ErrorInfo><Message>No access</Message></ErrorInfo>", "application/xml")],
    ["a fault of SOAP", wordsIn("<s:Fault><faultstring xml:lang='en'>No access</faultstring></s:Fault>", "text/xml")],
    ["a page's title", html("<html><TITLE lang=en>No access</TITLE><h1>x</h1>")],
    ["the title behind a picture's", html("<svg><title>Icon</title></svg><title>No access</title>")],
    ["the title behind one in a comment", html("<!-- <title>Old</title> --><title>No access</title>")],
    ["a header", header('Basic realm="a, \\"b\\"", Bearer error="x", error_description="No access"')],
  ])("are found in %s", (_, words) => {
    expect(words).toBe("No access");
  });

  it("are whole, whatever signs they have", () => {
    expect(header('Bearer error_description="The \\"ticket\\", 7, is old", error="x"')).toBe('The "ticket", 7, is old');
    expect(html("<title>Rock &amp; roll &lt;b&gt; &#39;n&#39; &amp;lt;</title>")).toBe("Rock & roll <b> 'n' &lt;");
    expect(json({ Message: "a ".repeat(300) }).length).toBe(200);
  });

  it("are one sentence of two", () => {
    const headers = { "www-authenticate": 'Bearer error_description="The token expired"' };
    expect(wordsIn('{"Message":"Denied."}', "application/json", headers)).toBe("Denied; The token expired");
  });

  it("stand as they are in the reason of what is skipped", async () => {
    const mock = createMock({ sessions: 2 });
    const refusal = { Message: "Your ticket was withdrawn by an administrator" };
    let asked = 0;
    const fetch = (request: Request): Promise<Response> =>
      ++asked > 30 ? Promise.resolve(Response.json(refusal, { status: 401 })) : mock.fetch(request);
    const report = await verify({ baseUrl: "http://a.test", fetch }, { auth: ["Basic dGplMDpUamUw"] }, skippingClock());
    const reasons = report.results.map(({ reason = "" }) => reason).join("\n");
    expect(reasons).toContain('401, and says "Your ticket was withdrawn by an administrator"');
  });

  it("are none where there are none", () => {
    const none = [json({ a: 1 }), json(null), json([]), json("Ola Nordmann"), html("<svg><title>Icon"), html("")];
    expect(none.filter((words) => words !== "")).toEqual([]);
    expect(wordsIn("Ola Nordmann", "text/plain", { status: "200" })).toBe("");
  });

  it("take a time that grows with the page", () => {
    const page = `${"<title><svg><!--".repeat(50_000)}</title>`;
    expect(html(page)).toBe("");
  });

  it("stand in the report without what is secret", async () => {
    const body = JSON.stringify({ title: "Forbidden", detail: "Basic dGplMDpUamUw has no licence" });
    const headers = { "content-type": "application/problem+json" };
    const fetch = (): Promise<Response> => Promise.resolve(new Response(body, { status: 403, headers }));
    const target = { baseUrl: "http://refusing.test", fetch };
    const { failure } = await verify(target, { auth: ["Basic dGplMDpUamUw"] }, skippingClock());
    expect(failure?.message).toMatch(/says ".*has no licence"/);
    expect(failure?.message).not.toContain("dGplMDpUamUw");
  });
});
