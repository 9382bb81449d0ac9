import { expect, it } from "vitest";
import { createMock } from "../../src/mock/create-mock.ts";
import { importTexts } from "../support/importing.ts";

/** What a developer would believe of generated things of the CRM, by the words of their tables alone. */

type Json = Readonly<Record<string, unknown>>;

const TABLES: Readonly<Record<string, string>> = {
  Associate: "AssociateId:int Name FullName UserName Deleted:bool",
  Country: "CountryId:int Name EnglishName TwoLetterISOCountry ThreeLetterISOCountry DialInPrefix Deleted:bool",
  Currency: "CurrencyId:int Name Symbol Rate:double Units:double",
  Element: "Value StrippedValue Description",
  Contact: "ContactId:int Name DirectPhone EmailAddress URL BusinessName CountryName",
  ContactEntity:
    "ContactId:int Name Emails:[Element] Phones:[Element] Urls:[Element] Country:Country Associate:Associate BankAccount Deleted:int CreatedDate:date UpdatedDate:date",
  PersonEntity:
    "PersonId:int Title BirthDate:date BirthYear:int BirthMonth:int BirthDay:int Emails:[Element] Contact:Contact UpdatedBy:Associate",
  AppointmentEntity: "AppointmentId:int Title StartDate:date EndDate:date Associate:Associate AssociateId:int",
  SaleEntity: "SaleId:int Probability:int EarningPercent:double Currency:Currency Stage:Item",
  StageEntity: "StageEntityId:int Name",
  CurrencyEntity: "CurrencyEntityId:int Name Symbol Rate:double IsoCode",
  SelectionEntity: "SelectionId:int Name Visibility TargetTableName MemberCount:int",
  Item: "Id:int Value Tooltip",
};

function schemaOf(word: string): object {
  if (word === "int") return { type: "integer", format: "int32" };
  if (word === "double") return { type: "number", format: "double" };
  if (word === "bool") return { type: "boolean" };
  if (word === "date") return { type: "string", format: "date-time" };
  const item = /^\[(\w+)\]$/.exec(word)?.[1];
  if (item !== undefined) return { type: "array", items: schemaOf(item) };
  return word in TABLES ? { $ref: `#/definitions/${word}` } : { type: "string" };
}

const definitions = Object.fromEntries(
  Object.entries(TABLES).map(([name, rows]) => {
    const properties = rows.split(" ").map((row) => row.split(":"));
    return [
      name,
      { type: "object", properties: Object.fromEntries(properties.map(([key, word = ""]) => [key, schemaOf(word)])) },
    ];
  }),
);
const KINDS = Object.keys(TABLES).filter((name) => name.endsWith("Entity"));
const paths = Object.fromEntries(
  KINDS.map((name) => [
    `/api/v1/${name.replace("Entity", "")}/{id}`,
    {
      get: {
        parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int32" }],
        responses: { 200: { description: "OK", schema: schemaOf(name) } },
      },
    },
  ]),
);
const { contract } = importTexts({ "crm.json": JSON.stringify({ swagger: "2.0", paths, definitions }) });
const mock = createMock({ contract });

async function get(path: string): Promise<Record<string, Json & { readonly 0: Json }>> {
  const response = await mock.fetch(`/api/v1/${path}`, { headers: { Authorization: "Basic dGplMDpUamUw" } });
  return (await response.json()) as Record<string, Json & { readonly 0: Json }>;
}

function msOf(date: unknown): number {
  return typeof date === "string" ? Date.parse(date) : Number.NaN;
}

it.each([3, 44, 98])("companies, persons, meetings, sales and lists are believable (%i)", async (id) => {
  const contact = await get(`Contact/${id}`);
  const short = (await get(`Person/${id}`))["Contact"];
  expect(contact).toMatchObject({ BankAccount: expect.stringMatching(/^\d{11}$/), Deleted: 0 });
  expect(contact["Country"]).toMatchObject({
    Name: contact["Country"]?.["EnglishName"],
    TwoLetterISOCountry: expect.stringMatching(/^[A-Z]{2}$/),
    DialInPrefix: expect.stringMatching(/^\d{1,3}$/),
    Deleted: false,
  });
  expect(msOf(contact["CreatedDate"])).toBeLessThanOrEqual(msOf(contact["UpdatedDate"]));
  expect(short?.["BusinessName"]).toMatch(/^(?:Energy|Finance|Health|Retail)$/);

  const person = await get(`Person/${id}`);
  // In the zone of the world, which is ahead of UTC.
  const born = new Date(msOf(person["BirthDate"]) + 12 * 3_600_000);
  expect([born.getUTCFullYear(), born.getUTCMonth() + 1, born.getUTCDate()]).toEqual([
    person["BirthYear"],
    person["BirthMonth"],
    person["BirthDay"],
  ]);
  expect(Number(person["BirthYear"])).toBeLessThan(2001);
  expect(person["UpdatedBy"]?.["AssociateId"]).toSatisfy((of: number) => of >= 5 && of <= 9);

  const meeting = await get(`Appointment/${id}`);
  const minutes = (msOf(meeting["EndDate"]) - msOf(meeting["StartDate"])) / 60_000;
  expect([minutes >= 30, minutes <= 120]).toEqual([true, true]);
  expect(meeting["Associate"]?.["AssociateId"]).toSatisfy((of: number) => of >= 5 && of <= 9);
  expect(meeting["AssociateId"]).toSatisfy((of: number) => of >= 5 && of <= 9);

  expect(await get(`Currency/${id}`)).toMatchObject({
    Symbol: expect.stringMatching(/^[A-Z]{3}$/),
    Rate: expect.toSatisfy((rate: number) => rate > 0 && rate < 20),
  });
  const { Name, Symbol, IsoCode } = await get(`Currency/${id}`);
  expect([Name, IsoCode]).toEqual([Symbol, Symbol]);
  expect((await get(`Stage/${id}`))["Name"]).toMatch(/^(?:Prospecting|Qualified|Proposal|Negotiation|Contract)$/);
  expect((await get(`Sale/${id}`))["EarningPercent"]).toSatisfy((of: number) => of >= 0 && of <= 100);
  expect(await get(`Selection/${id}`)).toMatchObject({
    Visibility: expect.stringMatching(/^(?:All|Group|Personal)$/),
    TargetTableName: expect.stringMatching(/^[a-z]+$/),
  });
});

it("the first address of a person is the one that its short view shows", async () => {
  const contact = await get("Contact/3");
  const person = await get("Person/3");
  expect(person["Contact"]?.["ContactId"]).toBe(3);
  expect(contact["Emails"]?.[0]).toMatchObject({ Value: person["Contact"]?.["EmailAddress"], Description: "" });
  expect(contact["Phones"]?.[0]["Value"]).toBe(person["Contact"]?.["DirectPhone"]);
  expect(contact["Urls"]?.[0]["Value"]).toBe(person["Contact"]?.["URL"]);
});

const NUMBER = /^\d{6}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const CLOCK = /^\d\d:\d\d:00$/;
const PERSON = /^\p{L}[\p{L}'.-]*( \p{L}[\p{L}'.-]*)+$/u;
const KIND = /^(?:Standard|Internal|External)$/;
/** Texts whose name alone says what they are. */
const NAMED: Readonly<Record<string, RegExp>> = {
  Www: /^https:\/\/[\w-]+\.example\.com$/,
  WebSite: /^https:/,
  TargetUrl: /^https:/,
  IpAddress: /^192\.0\.2\.\d+$/,
  ClientIP: /^192\.0\.2\.\d+$/,
  MacAddress: /^(?:[\da-f]{2}:){5}[\da-f]{2}$/,
  UserAgent: /^Mozilla/,
  TimeZone: /^Europe\/Oslo$/,
  Version: /^\d+\.\d+$/,
  Culture: /^[a-z]{2}-[A-Z]{2}$/,
  Language: /^[a-z]{2}$/,
  Color: /^#[\da-f]{6}$/,
  Guid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/,
  FileHash: /^[\da-f]{32}$/,
  MimeType: /^application\/pdf$/,
  MediaType: /^application\/pdf$/,
  Extension: /^pdf$/,
  Iban: /^NO9386011117947$/,
  Latitude: /^59\.\d+$/,
  Longitude: /^10\.\d+$/,
  ExternalId: NUMBER,
  OrgNo: NUMBER,
  InvoiceNr: NUMBER,
  Ean: NUMBER,
  UnitPrice: NUMBER,
  TotalAmount: NUMBER,
  DueDate: DAY,
  Birthday: DAY,
  DepartureTime: CLOCK,
  MonStart: CLOCK,
  SaturdayClose: CLOCK,
  LunchStop: CLOCK,
  Font: /^[A-Z][a-z]+$/,
  FontSize: /^\d+px$/,
  PhoneType: KIND,
  AddressType: KIND,
  TicketTypeName: KIND,
  State: /^(?:Open|In progress|On hold|Closed)$/,
  CategoryFullname: /^(?:Customer|Partner|Supplier|Prospect)$/,
  CustomerName: PERSON,
  OwnedByName: PERSON,
  Recipient: PERSON,
  Logo: /^picture\.png$/,
  Gender: /^(?:Female|Male|Unspecified)$/,
  LastError: /^$/,
  // Not what an unlike word within would say.
  DatabaseContextName: /^(?!Please|The|Waiting|See|Agreed|To be)/,
  CandidateRef: /^(?!\d{4}-)/,
};

it("texts are what their names say, whatever carrier they belong to", async () => {
  const properties = Object.fromEntries(Object.keys(NAMED).map((name) => [name, { type: "string" }]));
  const schema = { type: "object", properties: { GadgetId: { type: "integer", format: "int32" }, ...properties } };
  const given = {
    swagger: "2.0",
    paths: {
      "/api/v1/Gadget/{id}": {
        get: {
          parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int32" }],
          responses: { 200: { description: "OK", schema } },
        },
      },
    },
  };
  const gadgets = createMock({ contract: importTexts({ "gadget.json": JSON.stringify(given) }).contract });
  for (const id of [1, 57]) {
    const path = `/api/v1/Gadget/${id}`;
    const response = await gadgets.fetch(path, { headers: { Authorization: "Basic dGplMDpUamUw" } });
    const gadget = (await response.json()) as Json;
    const odd = Object.entries(NAMED).filter(([name, pattern]) => !pattern.test(String(gadget[name])));
    expect(odd.map(([name]) => [name, gadget[name]])).toEqual([]);
  }
});
