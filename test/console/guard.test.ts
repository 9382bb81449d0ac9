import { describe, expect, it } from "vitest";
import { isToken } from "../../src/console/guard.ts";
import { steered, HOST } from "../support/console.ts";

type Case = readonly [what: string, headers: Readonly<Record<string, string>>, from: string, status: number];

describe("without a token", () => {
  it.each<Case>([
    ["this machine", {}, "127.0.0.1", 200],
    ["this machine, by IPv6", { host: "[::1]:4010" }, "::1", 200],
    ["this machine, mapped", {}, "::ffff:127.0.0.1", 200],
    ["a name of this machine", { host: "app.localhost:4010" }, "127.0.0.1", 200],
    ["its own page", { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" }, "127.0.0.1", 200],
    ["the address bar", { "sec-fetch-site": "none" }, "127.0.0.1", 200],
    ["another machine", {}, "192.168.1.7", 403],
    ["another machine that claims to be this one", { "x-forwarded-for": "127.0.0.1" }, "10.0.0.9", 403],
    ["a name that was bent to this machine", { host: "evil.example:4010" }, "127.0.0.1", 403],
    ["a name that looks like it", { host: "127.0.0.1.evil.example" }, "127.0.0.1", 403],
    ["a page of another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, "127.0.0.1", 403],
    ["another site without an origin", { "sec-fetch-site": "cross-site" }, "127.0.0.1", 403],
    [
      "another port of this machine",
      { origin: "http://localhost:3000", "sec-fetch-site": "same-site" },
      "127.0.0.1",
      403,
    ],
    ["a sandboxed page", { origin: "null" }, "127.0.0.1", 403],
  ])("%s", async (_, headers, from, status) => {
    const { control, mock } = steered({}, { from });
    const read = await control("GET", "/state", undefined, headers);
    const write = await control("POST", "/sessions", { CustomerName: "Kim" }, headers);
    expect([read.status, write.status]).toEqual([status, status === 200 ? 201 : status]);
    expect(mock.sessions.list().length).toBe(status === 200 ? 13 : 12);
    expect(read.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("lets a link of another site lead to the page, but nothing else", async () => {
    const { control } = steered();
    const followed = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
    expect((await control("GET", "/", undefined, followed)).status).toBe(200);
    expect((await control("POST", "/reset", undefined, followed)).status).toBe(403);
    expect((await control("GET", "/", undefined, { ...followed, "sec-fetch-dest": "iframe" })).status).toBe(403);
  });
});

describe("a webhook that leads to the control API", () => {
  it("controls nothing, since a page that may call the API may save one; it may lead to the inbox", async () => {
    const { control, mock } = steered({ sessions: 3 });
    mock.sessions.add({});
    const call = { "x-superoffice-event": "chatsession.created" };
    expect((await control("POST", "/reset", undefined, call)).status).toBe(403);
    expect((await control("POST", "/sessions", {}, call)).status).toBe(403);
    expect(mock.sessions.list().length).toBe(4);
    expect((await control("POST", "/inbox", {}, call)).status).toBe(200);
  });
});

describe("with a token", () => {
  const token = "correct horse battery staple";
  it.each<Case>([
    ["none", {}, "127.0.0.1", 403],
    ["a wrong one", { authorization: "Bearer correct horse" }, "127.0.0.1", 403],
    ["the right one from afar", { authorization: `Bearer ${token}`, host: "mock.example" }, "192.168.1.7", 200],
    ["in a header of its own", { "x-mock-token": token }, "192.168.1.7", 200],
    ["as a cookie", { cookie: `so-mock-token=${encodeURIComponent(token)}` }, "192.168.1.7", 200],
    [
      "as a cookie, sent by another site",
      { cookie: `so-mock-token=${encodeURIComponent(token)}`, origin: "https://evil.example" },
      "192.168.1.7",
      403,
    ],
  ])("%s", async (_, headers, from, status) => {
    const { control } = steered({}, { token, from });
    expect((await control("GET", "/state", undefined, headers)).status).toBe(status);
  });

  it("is not asked of the mock itself, which fills its inbox; reading that needs it", async () => {
    const event = { "x-superoffice-event": "test" };
    const { control } = steered({}, { token });
    expect((await control("POST", "/inbox", "{}", event)).status).toBe(200);
    expect((await control("GET", "/inbox")).status).toBe(403);
    expect((await control("DELETE", "/inbox")).status).toBe(403);
    expect((await control("POST", "/inbox", "{}", { ...event, origin: "https://evil.example" })).status).toBe(403);
    expect((await control("POST", "/inbox", "{}", { ...event, host: "evil.example" })).status).toBe(403);
    const afar = steered({}, { token, from: "192.168.1.7" });
    expect((await afar.control("POST", "/inbox", "{}", event)).status).toBe(403);
    expect((await afar.control("POST", "/inbox", "{}", { ...event, "x-mock-token": token })).status).toBe(200);
    expect(await (await afar.control("GET", "/inbox", undefined, { "x-mock-token": token })).json()).toHaveLength(1);
  });

  it("leaves the address for a cookie that scripts cannot read", async () => {
    const { control } = steered({}, { token, from: "192.168.1.7" });
    const response = await control("GET", `/?token=${encodeURIComponent(token)}`);
    expect([response.status, response.headers.get("location")]).toEqual([302, "/_mock/"]);
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await control("GET", "/?token=wrong")).status).toBe(403);
  });

  it("is asked for in a way that a browser can follow, too", async () => {
    const response = await steered({}, { token }).control("GET", "/");
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining("/_mock/?token=")]);
  });

  it("is compared by digests of one length", () => {
    expect([isToken("a", "a"), isToken("a", "b"), isToken("", "b"), isToken("a".repeat(1e5), "a")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("a browser without the token", () => {
  const token = "correct horse battery staple";
  const browser = { accept: "text/html,application/xhtml+xml" };

  it("is shown a page to sign in at, and led to the console by the right token", async () => {
    const { control } = steered({}, { token, from: "192.168.1.7" });
    const page = await control("GET", "/", undefined, browser);
    expect([page.status, page.headers.get("content-type")]).toEqual([403, "text/html; charset=utf-8"]);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain('action="/_mock/sign-in"');
    expect(text).not.toContain("The token is wrong.");
    expect((await control("GET", "/assets/console.css")).status).toBe(200);

    const sent = { "content-type": "application/x-www-form-urlencoded" };
    const wrong = await control("POST", "/sign-in", "token=guess", sent);
    expect([wrong.status, (await wrong.text()).includes("The token is wrong.")]).toEqual([403, true]);
    const right = await control("POST", "/sign-in", new URLSearchParams({ token }).toString(), sent);
    expect([right.status, right.headers.get("location")]).toEqual([303, "/_mock/"]);
    const cookie = (right.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
    expect((await control("GET", "/", undefined, { ...browser, cookie })).status).toBe(200);
  });

  it("is not asked on addresses of the control API, nor where no token is set", async () => {
    const { control } = steered({}, { token });
    expect((await control("GET", "/state", undefined, browser)).headers.get("content-type")).toContain("problem+json");
    expect((await steered().control("POST", "/sign-in", "token=x")).status).toBe(404);
  });
});
