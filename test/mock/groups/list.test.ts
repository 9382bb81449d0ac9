import { describe, expect, it } from "vitest";
import { ARCHIVES } from "../../../src/generated/columns.ts";
import { asking, AUTH } from "../../support/groups.ts";

interface Page {
  readonly "odata.nextLink": string | null;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

/** Five sessions that are easy to tell apart. */
function desk(): ReturnType<typeof asking> & { list: (query: string) => Promise<Page & { MessageDetail?: string }> } {
  const made = asking({ sessions: 0 });
  const add = (CustomerName: string, more: object): void => void made.mock.sessions.add({ CustomerName, ...more });
  add("Ada", { TopicId: 1, Rating: 5, WhenRequested: "2024-06-10T08:00:00Z" });
  add("Bea", {
    TopicId: 2,
    Rating: 3,
    WhenRequested: "2024-06-11T08:00:00Z",
    User: { AssociateId: 6 },
    Status: "UserLast",
  });
  add("Cyd", { TopicId: 2, Rating: 5, WhenRequested: "2024-06-11T22:30:00Z", CustomerConsented: true });
  add("ada o'hara", { TopicId: 3, Rating: 1, WhenRequested: "2024-06-12T07:00:00Z" });
  add("Dee", { TopicId: 1, Rating: 4, CustomerEmail: null });
  return { ...made, list: async (query) => (await made.ask(`GET /ChatSession${query}`)).json as Page };
}

const names = ({ value }: Page): unknown[] => value.map(({ customerName }) => customerName);

describe("$filter", () => {
  it.each([
    ["topicId eq 2", ["Bea", "Cyd"]],
    ["topicId ne 2", ["Ada", "ada o'hara", "Dee"]],
    ["rating gt 3", ["Ada", "Cyd", "Dee"]],
    ["rating ge 3", ["Ada", "Bea", "Cyd", "Dee"]],
    ["rating lt 3", ["ada o'hara"]],
    ["rating le 3", ["Bea", "ada o'hara"]],
    ["customerName eq 'ADA'", ["Ada"]],
    ["customerName contains 'd'", ["Ada", "Cyd", "ada o'hara", "Dee"]],
    ["customerName begins 'ada'", ["Ada", "ada o'hara"]],
    ["customerName eq 'ada o''hara'", ["ada o'hara"]],
    ["status eq 'UserLast'", ["Bea"]],
    ["customerConsented eq true", ["Cyd"]],
    ["user/fullName begins 'anne'", ["Bea"]],
    ["user/name eq null", ["Ada", "Cyd", "ada o'hara", "Dee"]],
    ["customerEmail ne null and rating gt 4", ["Ada", "Cyd"]],
    ["whenRequested ge 2024-06-12", ["Cyd", "ada o'hara", "Dee"]],
    ["whenRequested lt '2024-06-11T08:00:00Z'", ["Ada"]],
    ["whenRequested gt datetime'2024-06-11T10:00:00'", ["Cyd", "ada o'hara", "Dee"]],
    ["rating eq 5 and topicId eq 1 or topicId eq 3", ["Ada", "ada o'hara"]],
    ["rating eq 5 and (topicId eq 1 or topicId eq 3)", ["Ada"]],
    ["((RATING EQ 5)) AND TOPICID EQ 2", ["Cyd"]],
    ["startswith(customerName, 'C') or endswith(customerName,'a') and rating eq 3", ["Bea", "Cyd"]],
    ["substringof('ee', customerName)", ["Dee"]],
    ["primaryKey eq '2'", ["Bea"]],
  ])("%s", async (filter, wanted) => {
    expect(names(await desk().list(`?$select=customerName&$filter=${encodeURIComponent(filter)}`))).toEqual(wanted);
  });

  it.each([
    ["topicId", "character 8: topicId takes one of =, eq, equals, !=, ne, unequals"],
    ["topicId eq", "character 11: expected one value for eq, not the end"],
    ["topicId eq two", 'character 12: expected a number, not "two"'],
    ["topicId is 2", "character 9: topicId takes one of =, eq, equals"],
    ["topicId between (1)", "character 20: expected 2 values for between, not the end"],
    ["whenRequested today 5", "character 21: expected no value for today"],
    ["icon eq 'Chat'", "character 1: expected a column that can be filtered"],
    ["status eq 'Bogus'", "character 11: expected an id, or one of invalid, "],
    ["whenRequested thisPeriod 'fortnight'", "character 26: expected one of day, week, month, quarter, halfyear, year"],
    ["colour eq 2", 'character 1: expected the name of a column, not "colour"'],
    ["user eq null", "character 1: expected the name of a column"],
    ["(topicId eq 2", "character 14: expected and, or or )"],
    ["topicId eq 2)", 'character 13: expected and, or or the end, not ")"'],
    ["topicId eq 2 and", "character 17: expected the name of a column, not the end"],
    ["customerName eq 'Ada", "character 17: the text that begins here has no end"],
    ["customerName eq Ada", "character 17: expected a text in single quotes"],
    ["customerConsented eq 2", "character 22: expected true or false"],
    ["whenRequested gt 'soon'", "character 18: expected a day or a moment"],
    ["topicId eq 2 & 3", "character 14: nothing begins with &"],
    ["startswith(customerName 'A')", "expected a comma"],
    [`${"(".repeat(60)}topicId eq 1${")".repeat(60)}`, "at most 50 parentheses"],
  ])("%s is refused with the place", async (filter, problem) => {
    const { MessageDetail } = await desk().list(`?$filter=${encodeURIComponent(filter)}`);
    expect(MessageDetail).toContain(problem);
    expect(MessageDetail).toMatch(/^\$filter, character \d+: /);
  });
});

describe("$orderBy, $skip, $top and $select", () => {
  it.each([
    ["$orderBy=customerName desc", ["Dee", "Cyd", "Bea", "ada o'hara", "Ada"]],
    ["$orderBy=rating desc,customerName", ["Ada", "Cyd", "Dee", "Bea", "ada o'hara"]],
    ["$orderby=topicId ASC, rating", ["Dee", "Ada", "Bea", "Cyd", "ada o'hara"]],
    ["$top=2", ["Ada", "Bea"]],
    ["$skip=3", ["ada o'hara", "Dee"]],
    ["$orderBy=rating&$skip=1&$top=2", ["Bea", "Dee"]],
    ["$top=0", []],
    ["$skip=99", []],
  ])("%s", async (query, wanted) => {
    expect(names(await desk().list(`?$select=customerName&${query.replaceAll(" ", "%20")}`))).toEqual(wanted);
  });

  it("gives the columns that were asked for, under the names that were asked for", async () => {
    const { value } = await desk().list("?$select=CUSTOMERNAME,user/fullName,whenRequested,nothing&$top=2");
    expect(value).toEqual([
      {
        PrimaryKey: "1",
        EntityName: "chat",
        CUSTOMERNAME: "Ada",
        "user/fullName": null,
        whenRequested: "2024-06-10T10:00:00",
      },
      {
        PrimaryKey: "2",
        EntityName: "chat",
        CUSTOMERNAME: "Bea",
        "user/fullName": "Anne Berg",
        whenRequested: "2024-06-11T10:00:00",
      },
    ]);
  });

  it("gives the list's own columns when nothing is selected, dates without offset in any dialect", async () => {
    const { list, ask } = desk();
    const [first] = (await list("")).value;
    const own = ARCHIVES.ChatSession.columns.filter(({ name }) => !/\/|^get(?:All|No)Rows$/.test(name));
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      ["PrimaryKey", "EntityName", ...own.map(({ name }) => name)].toSorted(),
    );
    expect(own).toHaveLength(22);
    expect(first).toMatchObject({ chatSessionId: 1, status: "Waiting", rating: 5, agent: "", contactId: 0 });
    const observed = await ask("GET /ChatSession?$top=1&$select=whenRequested,whenStarted", undefined, {
      Prefer: "dialect=observed",
    });
    expect(observed.json).toMatchObject({
      value: [{ whenRequested: "2024-06-10T10:00:00", whenStarted: "0001-01-01T00:00:00" }],
    });
  });

  it("links page to page until the last", async () => {
    const { ask, list } = desk();
    const seen: unknown[] = [];
    let page = await list("?$select=customerName&$filter=rating%20gt%201&$top=3");
    for (let turn = 0; turn < 5; turn++) {
      seen.push(...names(page));
      const next = page["odata.nextLink"];
      if (next === null) break;
      page = (await ask(`GET ${next.slice(next.indexOf("/api/v1") + 7)}`)).json as Page;
    }
    expect(seen).toEqual(["Ada", "Bea", "Cyd", "Dee"]);
  });

  it("answers as XML for $format, with names that JSON takes safely for $jsonSafe", async () => {
    const { ask } = desk();
    const { text, headers } = await ask("GET /ChatSession?$format=xml&$top=1&$select=user/name");
    expect([headers.get("content-type"), text]).toEqual([
      "application/xml; charset=utf-8",
      expect.stringContaining('<user_x002F_name xsi:nil="true"/>'),
    ]);
    const { json } = await ask("GET /ChatSession?$jsonSafe=true&$top=1&$select=user/name");
    expect(json).toMatchObject({ value: [{ user_name: null }] });
  });

  it.each([
    ["$filter=constructor%20eq%20null", "expected the name of a column"],
    ["$filter=toString(customerName,%27a%27)", "expected the name of a column"],
    ["$orderBy=__proto__", 'there is no column "__proto__"'],
    ["$orderBy=rating%20constructor", "expected asc or desc"],
    ["$jsonSafe=constructor", "$jsonSafe"],
    ["$top=-1", "$top"],
    ["$top=many", "$top"],
    ["$skip=1.5", "$skip"],
    ["$jsonSafe=maybe", "$jsonSafe"],
    ["$orderBy=colour", '$orderBy, character 1: there is no column "colour"'],
    ["$orderBy=rating,topicId%20up", "$orderBy, character 16: expected asc or desc"],
  ])("%s is refused", async (query, problem) => {
    expect((await desk().list(`?${query}`)).MessageDetail).toContain(problem);
  });
});

describe("archives", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };

  it("are listed with their addresses, each of which answers", async () => {
    const { ask, mock } = asking();
    const { value } = (await ask("GET /Archive")).json as { value: { name: string; url: string }[] };
    expect(value.map(({ name }) => name)).toEqual(["ChatSession", "FindChatSession", "SimpleChatSession"]);
    for (const { url } of value) expect((await mock.fetch(url, { headers: AUTH })).status).toBe(200);
  });

  it("take long options as a form, and answer what GET answers; the next page is a GET", async () => {
    const { ask, mock } = asking();
    const options =
      "$select=chatSessionId,person/fullName&$filter=chatSessionId%20gt%202&$orderby=chatSessionId&$top=4&$jsonSafe=true";
    const posted = (await ask("POST /Archive/chatsession", options, form)).json as {
      "odata.nextLink": string;
      value: unknown[];
    };
    const got = (await ask(`GET /Archive/ChatSession?${options}`)).json as typeof posted;
    expect([posted.value.length, posted.value]).toEqual([4, got.value]);
    const next = await mock.fetch(posted["odata.nextLink"], { headers: AUTH });
    expect(await next.json()).toMatchObject({ value: [{ PrimaryKey: "7" }, {}, {}, {}] });
    expect((await ask("POST /Archive/ChatSession")).status).toBe(200);
    expect((await ask("POST /Archive/ChatSession", { $top: 2 })).status).toBe(415);
  });

  it.each(["$top=many", "$skip=-1", "$filter=status%20eqq%204"])("refuse %s in a form", async (body) => {
    expect((await asking().ask("POST /Archive/ChatSession", body, form)).status).toBe(400);
  });
});
