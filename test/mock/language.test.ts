import { describe, expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { LANGUAGES, readLanguage } from "../../src/mock/language.ts";
import { PATHS, TJE0 } from "../support/agents.ts";

type Headers = Record<string, string>;

async function welcome(headers: Headers): Promise<string> {
  const init = { method: "POST", headers: { ...TJE0, ...headers } };
  return ((await (await createMock().fetch(PATHS.pickUp, init)).json()) as { LastMessage: string }).LastMessage;
}

/** The reason why the session's id cannot be written. */
async function reason(headers: Headers): Promise<unknown> {
  const init = { method: "POST", headers: { ...TJE0, ...headers } };
  const list = (await (await createMock({ dialect: "observed" }).fetch(PATHS.list, init)).json()) as {
    FieldProperties: { ChatSessionId: { FieldRight: { Reason: string } } };
  }[];
  return list[0]?.FieldProperties.ChatSessionId.FieldRight.Reason;
}

describe("the language of a request", () => {
  it.each<[string | null, string | null, string | undefined]>([
    [null, null, undefined],
    ["*", "de", undefined],
    ["x", "de", undefined],
    ["X", "de", undefined],
    ["-", "de", undefined],
    [null, "*", undefined],
    [null, "de", "de"],
    [null, "DE-at", "de"],
    [null, "no", "nb"],
    [null, "nn-NO", "nb"],
    [null, "nb_NO", "nb"],
    [null, "fr,de,ru,zh", "fr"],
    [null, "ru, zh, sv;q=0.5", "sv"],
    [null, "ru, zh", "en"],
    [null, "de;q=0.2, nl;q=0.9", "nl"],
    [null, "de;q=0, nl;q=0.1", "nl"],
    ["sv", "de", "sv"],
    ["ru", "de", "en"],
    ["", "de", "de"],
    ["da", null, "da"],
    ["", "", undefined],
    [null, "", undefined],
    [null, ";;;,,", "en"],
  ])("SO-Language %j, Accept-Language %j: %s", (so, accept, wanted) => {
    expect(readLanguage(so, accept)).toBe(wanted);
  });

  it("welcomes the customer in each of its own, with the topic's name", async () => {
    const said = await Promise.all(LANGUAGES.map((language) => welcome({ "accept-language": language })));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    expect(said[0]).toBe(await welcome({}));
    expect(said[1]).toBe(await welcome({ "so-language": "nb", "accept-language": "fr" }));
    expect(said[0]).toBe(await welcome({ "accept-language": "ru" }));
    expect(said[0]).toBe(await welcome({ "accept-language": "" }));
    for (const text of said) expect(text).toMatch(/Support|Sales|Billing/);
  });

  it("stores the welcome in the language of the pick-up", async () => {
    const mock = createMock();
    const headers = { ...TJE0, "accept-language": "de" };
    const taken = (await (await mock.fetch(PATHS.pickUp, { method: "POST", headers })).json()) as {
      ChatSessionId: number;
    };
    expect(mock.sessions.get(taken.ChatSessionId)?.LastMessage).toMatch(/^Willkommen/);
  });

  it("says reasons in each of its own", async () => {
    const said = await Promise.all(LANGUAGES.map((language) => reason({ "so-language": language })));
    expect(new Set(said).size).toBe(LANGUAGES.length);
    // Without a language, texts are as they are stored.
    expect(await reason({})).toBe("[SR_ACCESS_FIELD_R_DB]");
    expect(await reason({ "so-language": "x", "accept-language": "de" })).toBe("[SR_ACCESS_FIELD_R_DB]");
    expect(await reason({ "so-language": "ru" })).toBe(said[0]);
  });

  it("shows the reference to the text where languages are switched off, as recorded", async () => {
    expect(await reason({ "accept-language": "" })).toBe("[SR_ACCESS_FIELD_R_DB]");
  });

  it.each(["nb", "en-US", "xx", "*", ""])("takes SO-Culture %j, which changes nothing", async (culture) => {
    expect(await reason({ "so-culture": culture })).toBe(await reason({}));
    expect(await welcome({ "so-culture": culture })).toBe(await welcome({}));
  });

  it("changes nothing where nothing is in a language: the documented dialect", async () => {
    const list = async (headers: Headers): Promise<string> =>
      (await createMock().fetch(PATHS.list, { method: "POST", headers: { ...TJE0, ...headers } })).text();
    expect(await list({ "accept-language": "de", "so-language": "nb", "so-culture": "nb" })).toBe(await list({}));
  });
});

describe("SO-AppToken", () => {
  it.each(["token", "", "x".repeat(2000)])("is taken and changes nothing", async (token) => {
    const headers = { authorization: "SoTicket 7T:abc" };
    const pick = async (more: Headers): Promise<unknown> =>
      (await createMock().fetch(PATHS.pickUp, { method: "POST", headers: { ...headers, ...more } })).json();
    expect(await pick({ "so-apptoken": token })).toEqual(await pick({}));
  });

  it("is no credential of its own", async () => {
    const response = await createMock().fetch(PATHS.list, { method: "POST", headers: { "so-apptoken": "token" } });
    expect(response.status).toBe(401);
  });
});

describe("X-XSRF-TOKEN", () => {
  const ask = (headers: Headers): Promise<Response> => createMock().fetch(PATHS.pickUp, { method: "POST", headers });

  it("is taken together with the cookie of the same value, an agent a token", async () => {
    const pick = async (token: string): Promise<unknown> => {
      const response = await ask({ "x-xsrf-token": token, cookie: `a=1; XSRF-TOKEN=${token}; b=2` });
      return ((await response.json()) as { User: { AssociateId: number } }).User.AssociateId;
    };
    expect(await pick("one")).toBe(await pick("one"));
    expect(await pick("one")).not.toBe(await pick("two"));
  });

  it.each<[string, Headers]>([
    ["without the cookie", { "x-xsrf-token": "a" }],
    ["with another cookie", { "x-xsrf-token": "a", cookie: "XSRF-TOKEN=b" }],
    ["when it is empty", { "x-xsrf-token": "", cookie: "XSRF-TOKEN=" }],
    ["as the cookie alone", { cookie: "XSRF-TOKEN=a" }],
    [
      "beside an Authorization that cannot be read",
      { authorization: "Basic x", "x-xsrf-token": "a", cookie: "XSRF-TOKEN=a" },
    ],
  ])("is refused %s", async (_, headers) => {
    expect((await ask(headers)).status).toBe(401);
  });

  it("steps back behind an Authorization", async () => {
    const response = await ask({ ...TJE0, "x-xsrf-token": "a", cookie: "XSRF-TOKEN=b" });
    expect(await response.json()).toMatchObject({ User: { Name: "TJE0" } });
  });
});
