import { describe, expect, it } from "vitest";
import { ARCHIVES } from "../../../src/generated/columns.ts";
import { asking } from "../../support/groups.ts";

interface Page {
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

const { columns } = ARCHIVES.ChatSession;
const { ask, mock } = asking({ sessions: 30 });
const list = async (query: string): Promise<Page> =>
  (await ask(`GET /ChatSession?${query.replaceAll(" ", "%20")}`)).json as Page;
const known = mock.sessions.list().find(({ Person, User }) => Person && User);

describe("the columns of the list", () => {
  it("are the vendor's 452, each answered under its name, in any case", async () => {
    expect(columns).toHaveLength(452);
    const names = columns.map(({ name }) => name);
    const { value } = await list(`$top=1&$select=${names.join(",")}`);
    expect(Object.keys(value[0] ?? {})).toEqual(["PrimaryKey", "EntityName", ...names]);
    const upper = await list("$top=1&$select=PERSON/FULLNAME,Chattopic/Name");
    expect(Object.keys(upper.value[0] ?? {})).toContain("PERSON/FULLNAME");
  });

  it("go by their names with dots as well", async () => {
    const names = columns.map(({ name }) => name).filter((name) => name.includes("/"));
    const dotted = names.map((name) => name.replaceAll("/", "."));
    const [{ value: slashes }, { value: dots }] = [
      await list(`$select=${names.join(",")}`),
      await list(`$select=${dotted.join(",")},user.fullName`),
    ];
    for (const [at, row] of dots.entries()) {
      expect(dotted.map((name) => row[name])).toEqual(names.map((name) => slashes[at]?.[name]));
      expect(row["user.fullName"]).toEqual(row["associate.fullName"]);
    }
    const found = await list("$filter=chatTopic.name begins 'S'&$orderBy=chatTopic.name desc,chatSessionId");
    expect(found.value.length).toBeGreaterThan(0);
    expect(found).toEqual(await list("$filter=chatTopic/name begins 'S'&$orderBy=chatTopic/name desc,chatSessionId"));
  });

  it("that do not exist are passed over by $select, and the journal says so", async () => {
    await list("$top=1&$select=statuss,status,rating.value,Count(status):Footer");
    const warning = '$select passes over "statuss" and 2 more: this list has no such column.';
    expect(mock.requests.list().at(-1)).toMatchObject({ status: 200, warning });
    await list("$top=1&$select=status,,&$orderBy=status");
    expect(mock.requests.list().at(-1)?.warning).toBeUndefined();
  });

  it("of one type have values of one type, or null", async () => {
    const { value } = await list(`$select=${columns.map(({ name }) => name).join(",")}`);
    const wrong = columns.flatMap(({ name, restriction = "" }) =>
      value.flatMap((row) => (fits(restriction, row[name]) ? [] : [`${name} (${restriction}): ${String(row[name])}`])),
    );
    expect(wrong).toEqual([]);
  });

  it("say the same as the session and its references", async () => {
    const { value } = await list(
      `$filter=chatSessionId eq ${known?.ChatSessionId}&$select=person/fullName,contact/name,associate/fullName,agent,associateId,personId,contactId,contact/streetAddress/city,contact/contactFax/formattedNumber,person/personAssociate/assocName,registeredDate,date,whenRequested`,
    );
    expect(value).toEqual([
      expect.objectContaining({
        "person/fullName": known?.Person?.FullName,
        "contact/name": known?.Contact?.Name,
        "associate/fullName": known?.User?.FullName,
        agent: known?.User?.Name,
        associateId: known?.User?.Name,
        personId: known?.Person?.PersonId,
        contactId: known?.Contact?.ContactId,
        "contact/streetAddress/city": known?.Contact?.Address?.Street?.City,
        "contact/contactFax/formattedNumber": known?.Person?.ContactFax,
        "person/personAssociate/assocName": known?.Person?.AssociateName,
      }),
    ]);
    const [row] = value;
    expect([row?.["date"], row?.["registeredDate"]]).toEqual([row?.["whenRequested"], row?.["whenRequested"]]);
  });

  it("of countries are compared by id and shown as the name, and every provider of sessions has the same rows", async () => {
    const { CountryId, CountryName } = known?.Contact ?? {};
    const query = `$select=contact/country,person/personCountry&$filter=contact/country oneOf (${CountryId}) and person/personCountry eq ${CountryId}`;
    const { value } = await list(query);
    expect(new Set(value.map((row) => row["contact/country"]))).toEqual(new Set([CountryName]));
    for (const provider of ["FindChatSession", "simplechatsession"]) {
      const found = (await ask(`GET /Archive/${provider}?${query.replaceAll(" ", "%20")}`)).json as Page;
      expect(found.value).toEqual(value.map((row) => ({ ...row, EntityName: "chatsession" })));
    }
    const unknown = await ask("GET /Archive/Contact");
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining("there are ChatSession, FindChat")]);
  });

  it("follow changes: updatedDate is the last one, the topic's name the topic's", async () => {
    await ask("PATCH /ChatSession/3", { CustomerName: "New" });
    const { value } = await list("$filter=chatSessionId=3&$select=updatedDate,chatTopic/name,status");
    expect(value[0]).toMatchObject({ updatedDate: "2024-06-12T10:00:00", "chatTopic/name": expect.any(String) });
  });

  it("without a counterpart are null, and the journal says so", async () => {
    const { value } = await list("$top=1&$select=contact/NumberOfSales,person/personExtra/x_person_date,status");
    expect(value[0]).toMatchObject({ "contact/NumberOfSales": null, "person/personExtra/x_person_date": null });
    expect(mock.requests.list().at(-1)?.warning).toMatch(
      /contact\/NumberOfSales is always null here.*x_person_date belongs to the vendor's test installation/,
    );
    expect(columns.filter(({ installation }) => installation)).toHaveLength(67);
  });

  it.each(["$select=customerName", "$filter=topicId eq 1", "$orderBy=customerName", "$select=user/fullName"])(
    "%s: a property of the entity is answered too, with a warning",
    async (query) => {
      await list(`$top=1&${query}`);
      expect(mock.requests.list().at(-1)).toMatchObject({
        status: 200,
        warning: expect.stringMatching(/^\S+ is a property of the entity; the vendor's list has no such column\.$/),
      });
    },
  );

  it("that the vendor's list cannot sort by are refused in $orderBy", async () => {
    const { status, text } = await ask("GET /ChatSession?$orderBy=rating,duration");
    expect([status, text]).toEqual([
      400,
      expect.stringContaining("$orderBy, character 8: duration cannot be sorted by."),
    ]);
    expect((await ask("GET /ChatSession?$orderBy=agent%20desc,status")).status).toBe(200);
  });

  it("choose all rows and none", async () => {
    expect((await list("$filter=getAllRows=true")).value).toHaveLength(30);
    expect((await list("$filter=getNoRows=true")).value).toHaveLength(0);
  });
});

describe("$mode and $entities", () => {
  it("Full gives keys as numbers, values with what is shown for them", async () => {
    for (const mode of ["Full", "FULL", "full"]) {
      const { value } = await list(
        `$mode=${mode}&$filter=status eq 'InQueue'&$top=1&$select=status,whenRequested,rating`,
      );
      expect(value).toEqual([
        {
          PrimaryKey: expect.any(Number),
          EntityName: "chat",
          StyleHint: null,
          LinkHint: expect.stringMatching(/^nav=chat&/),
          TableRight: { Mask: 1, Reason: null },
          Column: {
            status: { RawValue: 4, DisplayValue: "Waiting", LinkHint: null, TooltipHint: null },
            whenRequested: expect.objectContaining({ RawValue: expect.stringMatching(/^2024-06-12T[\d:]{8}$/) }),
            rating: expect.objectContaining({ RawValue: 0, DisplayValue: "0" }),
          },
        },
      ]);
    }
  });

  it("Slim is the default; all entities go by that name", async () => {
    const [slim] = (await list("$mode=Slim&$top=1&$select=rating")).value;
    expect(slim).toEqual({ PrimaryKey: "1", EntityName: "chat", rating: expect.any(Number) });
    expect((await list("$mode=Wide&$top=1&$select=rating,Count(status):Footer")).value).toEqual([slim]);
    expect((await list("$entities=All&$top=1&$select=rating")).value[0]).toMatchObject({ EntityName: "all" });
    expect((await list("$select=type, contact/name?&$filter=")).value).toHaveLength(30);
  });
});

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

function fits(restriction: string, value: unknown): boolean {
  if (value === null) return true;
  switch (restriction) {
    case "int":
    case "decimal":
    case "timeSpan":
      return typeof value === "number";
    case "bool":
      return typeof value === "boolean";
    case "date":
    case "datetime":
    case "unlimitedDate":
      return typeof value === "string" && DATE.test(value);
    case "string":
    case "stringorPK":
    case "positiveString":
    case "associate":
    case "ejUser":
      return typeof value === "string";
    default:
      return ["string", "number"].includes(typeof value);
  }
}
