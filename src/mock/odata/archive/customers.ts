import type { Carrier } from "../../../data/reference.ts";
import { textOf } from "../../../values.ts";
import type { SessionState } from "../../store/session.ts";
import { employeeSources, fullName, initials, type createEmployees, type Source } from "./employees.ts";

/** Columns below `person/` and `contact/`, from a session's references. */

type Employees = ReturnType<typeof createEmployees>;
type CarrierOf = (session: SessionState) => Readonly<Carrier> | null;

export function personSources(employees: Employees): Readonly<Record<string, Source>> {
  const person: CarrierOf = ({ Person }) => Person ?? null;
  const contact: CarrierOf = ({ Contact }) => Contact ?? null;
  const field = fieldsOf(person);
  const owner = (session: SessionState) => employees(idIn(person(session), "AssociateId"));
  const support = (session: SessionState) => employees(idIn(person(session), "SupportAssociateId"));
  return {
    personId: field("PersonId"),
    firstName: field("Firstname"),
    middleName: field("MiddleName"),
    lastName: field("Lastname"),
    fullName: { ...field("FullName"), keyOf: (session) => idIn(person(session), "PersonId") },
    contactId: field("ContactId"),
    mrMrs: field("Mrmrs"),
    position: field("Position"),
    personNumber: field("PersonNumber"),
    title: field("Title"),
    personCountry: countryOf(contact, "CountryId"),
    personCountryId: field("CountryId"),
    rank: field("Rank"),
    useAsMailingAddress: field("UsePersonAddress"),
    retired: flagOf(person, "Retired"),
    hasInterests: flagOf(person, "ActiveInterests"),
    personHasInterests: flagOf(person, "ActiveInterests"),
    kanaFirstName: field("Kanafname"),
    kanaLastName: field("Kanalname"),
    personActiveErpLinks: flagOf(person, "ActiveErpLinks"),
    ticketPriority: field("TicketPriorityId"),
    supportLanguage: field("SupportLanguageId"),
    supportAssociate: initials(support),
    supportAssociateFullName: fullName(support),
    personAssociateId: initials(owner),
    personAssociateFullName: fullName(owner),
    personCategory: field("CategoryName"),
    hasCompany: flagOf(person, "ContactId"),
    "phone/formattedNumber": field("DirectPhone"),
    "personDirectPhone/formattedNumber": field("DirectPhone"),
    "personMobilePhone/formattedNumber": field("MobilePhone"),
    "personDirectFax/formattedNumber": field("FaxPhone"),
    "searchPhone/formattedNumber": field("DirectPhone"),
    "personInfo/infoText": field("Description"),
    "email/emailAddress": field("Email"),
    "email/emailDescription": field("EmailName"),
    ...prefixed("personAssociate", employeeSources(owner)),
  };
}

export function contactSources(employees: Employees): Readonly<Record<string, Source>> {
  const contact: CarrierOf = ({ Contact }) => Contact ?? null;
  const field = fieldsOf(contact);
  const owner = (session: SessionState) => employees(idIn(contact(session), "AssociateId"));
  return {
    contactId: field("ContactId"),
    name: { ...field("Name"), keyOf: (session) => idIn(contact(session), "ContactId") },
    department: field("Department"),
    nameDepartment: {
      read: (session) => {
        const found = contact(session);
        return found && [found["Name"], found["Department"]].filter(Boolean).join(", ");
      },
    },
    associateId: initials(owner),
    category: field("CategoryName"),
    business: field("BusinessName"),
    country: countryOf(contact, "CountryId"),
    countryId: field("CountryId"),
    number: field("Number2"),
    code: field("Number1"),
    orgnr: field("OrgNr"),
    activeErpLinks: flagOf(contact, "ActiveErpLinks"),
    "phone/formattedNumber": field("DirectPhone"),
    "contactPhone/formattedNumber": field("DirectPhone"),
    "searchPhone/formattedNumber": field("DirectPhone"),
    // The company has no fax number of its own: it comes from the person.
    "contactFax/formattedNumber": fieldsOf(({ Person }) => Person ?? null)("ContactFax"),
    "email/emailAddress": field("EmailAddress"),
    "email/emailDescription": field("EmailAddressName"),
    "url/URLAddress": field("URL"),
    "url/URLDescription": field("URLName"),
    ...prefixed("postAddress", addressSources(contact, "Postal")),
    ...prefixed("streetAddress", addressSources(contact, "Street")),
    ...prefixed("restrictionAddress", addressSources(contact, "Street")),
    ...prefixed("contactAssociate", employeeSources(owner)),
  };
}

/** Compared by id, displayed by name. */
function countryOf(of: CarrierOf, key: string): Source {
  return {
    read: (session) => {
      const found = of(session);
      return found ? idIn(found, key) : null;
    },
    textOf: (session) => textOf(of(session)?.["CountryName"]),
  };
}

function addressSources(of: CarrierOf, kind: "Postal" | "Street"): Readonly<Record<string, Source>> {
  const address: CarrierOf = (session) => (of(session)?.["Address"] ?? null) as Readonly<Carrier> | null;
  const field = fieldsOf((session) => (address(session)?.[kind] ?? null) as Readonly<Carrier> | null);
  return {
    line1: field("Address1"),
    line2: field("Address2"),
    line3: field("Address3"),
    county: field("County"),
    city: field("City"),
    zip: field("Zipcode"),
    state: field("State"),
    wgs84latitude: fieldsOf(address)("Wgs84Latitude"),
    wgs84longitude: fieldsOf(address)("Wgs84Longitude"),
    formattedAddress: field("Formatted"),
    formattedMultiLineAddress: field("Formatted"),
  };
}

/** Null without a carrier; an empty text if the carrier has no value. */
function fieldsOf(of: CarrierOf): (name: string) => Source {
  return (name) => ({
    read: (session) => {
      const found = of(session);
      return found ? (found[name] ?? "") : null;
    },
  });
}

function flagOf(of: CarrierOf, name: string): Source {
  return {
    read: (session) => {
      const found = of(session);
      return found ? Boolean(found[name]) : null;
    },
  };
}

function idIn(carrier: Readonly<Carrier> | null, name: string): number {
  return Number(carrier?.[name] ?? 0);
}

export function prefixed(prefix: string, sources: Readonly<Record<string, Source>>): Readonly<Record<string, Source>> {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [`${prefix}/${name}`, source]));
}
