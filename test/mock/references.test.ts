import { describe, expect, it } from "vitest";
import { contract } from "../../src/contract.ts";
import type { Associate, ChatSessionEntity, Contact, Person, Sale } from "../../src/generated/entities.ts";
import { createMock } from "../../src/mock/create-mock.ts";
import { validateAnswer, validateType } from "../../src/schema/validate.ts";
import { rowNames } from "../support/all-rows.ts";
import { PATHS, TICKET, TJE0 } from "../support/agents.ts";

const TYPES = ["Associate", "Person", "Contact", "Project", "Sale", "Ticket"] as const;
type Reference = Record<string, unknown>;

/** The reference that a body with nothing but its id brings about. */
async function reference(type: (typeof TYPES)[number], id: number, mock = createMock()): Promise<Reference> {
  const property = type === "Associate" ? "User" : type;
  const body = JSON.stringify({ [property]: { [`${type}Id`]: id } });
  const headers = { ...TJE0, "content-type": "application/json" };
  const answer = (await (await mock.fetch(PATHS.session(2), { method: "PUT", headers, body })).json()) as Reference;
  return answer[property] as Reference;
}

const sessions = createMock({ sessions: 1000 }).sessions.list();
const filled = <Key extends keyof ChatSessionEntity>(key: Key): NonNullable<ChatSessionEntity[Key]>[] =>
  sessions.map((session) => session[key]).filter((value) => value !== null);

describe.each(TYPES)("%s as a reference", (type) => {
  it.each([0, 1, 5, 9, 99, 100, 4711, 10_003, 1_999_999, 2_000_000, 0x70000005, 0x7fffffff, -3])(
    "with the id %d fits its table, in both dialects",
    async (id) => {
      for (const dialect of ["documented", "observed"] as const) {
        const given = await reference(type, id, createMock({ dialect }));
        expect(validateType(type, given, { dialect })).toEqual([]);
        expect(given[`${type}Id`]).toBe(id);
      }
    },
  );

  it("is the same in every session and mock", async () => {
    expect(await reference(type, 1003)).toEqual(await reference(type, 1003, createMock({ sessions: 40 })));
    expect(await reference(type, 1003)).not.toEqual(await reference(type, 1003, createMock({ seed: 2 })));
  });
});

describe("the references of a world", () => {
  it("fit their tables, in both dialects, and all kinds occur", () => {
    expect(
      [filled("Person"), filled("Contact"), filled("Ticket"), filled("Sale"), filled("Project")].map(
        ({ length }) => length > 10,
      ),
    ).toEqual([true, true, true, true, true]);
    for (const dialect of ["documented", "observed"] as const) {
      const list = createMock({ sessions: 200, dialect }).sessions.list();
      expect(validateAnswer("ChatSessionsForUser", list, { dialect })).toEqual([]);
    }
  });

  it("name each other: the session's customer, the person, the company, the ticket, the sale, the project", () => {
    for (const { Person, Contact, Ticket, Sale, Project, ...session } of sessions) {
      if (!Person || !Contact) continue;
      expect(Person).toMatchObject({
        FullName: session.CustomerName,
        Email: session.CustomerEmail,
        ContactId: Contact.ContactId,
        ContactName: Contact.Name,
        ContactOrgNr: Contact.OrgNr,
        ContactCountryId: Contact.CountryId,
        ContactPhone: Contact.DirectPhone,
        AssociateId: Contact.AssociateId,
      });
      expect(Contact.Name).toBe(session.CustomerCompanyName);
      expect(Contact.Address?.Street?.City).toBe(Contact.City);
      const buyer = { ContactId: Contact.ContactId, ContactName: Contact.Name };
      const sale = Sale && { SaleId: Sale.SaleId, SaleHeading: Sale.Title };
      const project = Project && { ProjectId: Project.ProjectId, ProjectName: Project.Name };
      const person = { CustId: Person.PersonId, PersonFullname: Person.FullName, FromAddress: Person.Email };
      expect(Ticket ?? { ...buyer, ...person, ...sale, ...project }).toMatchObject({
        ...buyer,
        ...person,
        ...sale,
        ...project,
      });
      const customer = { ...buyer, PersonId: Person.PersonId, PersonFullName: Person.FullName, ...project };
      expect(Sale ?? customer).toMatchObject(customer);
    }
  });

  it("lead to what they name by id", async () => {
    for (const ticket of filled("Ticket").slice(0, 5)) {
      const person = (await reference("Person", ticket.CustId)) as unknown as Person;
      expect(person.FullName).toBe(ticket.PersonFullname);
      const contact = (await reference("Contact", ticket.ContactId)) as unknown as Contact;
      expect(contact.Name).toBe(ticket.ContactName);
      const sale = (await reference("Sale", ticket.SaleId)) as unknown as Sale;
      expect(sale).toMatchObject({ Title: ticket.SaleHeading, ContactName: ticket.ContactName });
      const owner = (await reference("Associate", ticket.OwnedByAssociateId)) as unknown as Associate;
      expect(owner).toMatchObject({ Name: ticket.OwnedByName, EjUserId: ticket.OwnedBy });
      expect(await reference("Project", ticket.ProjectId)).toMatchObject({ Name: ticket.ProjectName });
      expect((await reference("Associate", contact.AssociateId))["FullName"]).toBe(contact.AssociateFullName);
    }
  });

  it("have a person behind every login", async () => {
    const other = createMock();
    await other.fetch(PATHS.pickUp, { method: "POST", headers: TICKET });
    const users = [...filled("User"), other.sessions.list().find(({ User }) => User?.Name?.startsWith("AGENT"))?.User];
    const byId = new Map((users as Associate[]).map((user) => [user.AssociateId, user]));
    expect(byId.size).toBeGreaterThan(4);
    for (const user of byId.values()) {
      const person = await reference("Person", user.PersonId);
      expect(person).toMatchObject({ FullName: user.FullName, ContactName: (await reference("Contact", 1))["Name"] });
    }
    expect(await reference("Contact", 1)).toMatchObject({ IsOwnerContact: true });
  });

  it("keep the moments of a ticket in order", () => {
    for (const ticket of filled("Ticket")) {
      const moments = [ticket.CreatedAt, ticket.FirstReadByUser, ticket.RepliedAt, ticket.LastChanged, ticket.Deadline];
      expect(moments).toEqual([...moments].sort((one, other) => Date.parse(one) - Date.parse(other)));
      expect([ticket.BaseStatus, ticket.ClosedAt.slice(0, 4)]).toEqual(["Active", "0001"]);
    }
  });

  it("are stable when only a part is given: the rest follows, empty numbers are 0", async () => {
    const mock = createMock();
    const body = JSON.stringify({ Contact: { ContactId: 4, Name: "Own", Address: { Street: { City: "Oslo" } } } });
    const headers = { ...TJE0, "content-type": "application/json" };
    const answer = await (await mock.fetch(PATHS.session(2), { method: "PUT", headers, body })).json();
    expect(validateAnswer("PutChatSessionEntity", answer)).toEqual([]);
    expect(answer).toMatchObject({
      Contact: { Name: "Own", Address: { Wgs84Latitude: 0, Street: { City: "Oslo", Zipcode: null } } },
    });
  });

  it("covers every carrier that a session can hold", () => {
    const held = contract.types["ChatSessionEntity"]?.properties.filter(
      ({ kind, of = "", requestType }) => kind === "object" && requestType && rowNames(of).includes(`${of}Id`),
    );
    expect(new Set(held?.map(({ of }) => of))).toEqual(new Set(TYPES));
  });
});
